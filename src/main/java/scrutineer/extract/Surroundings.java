package scrutineer.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.extract.shape.Setting;
import scrutineer.link.Elections;
import scrutineer.mention.Found;
import scrutineer.mention.Mention.PlaceMention;
import scrutineer.mention.OfficeNames;
import scrutineer.text.Document;
import scrutineer.text.Span;

/** What the reader of lists and tables may ask of the text around them: the election, and the place named last. */
public final class Surroundings implements Setting {
  private final Elections elections;
  private final TreeMap<Integer, Contest> named = new TreeMap<>();
  /** Those named as an office and nothing else: "mayor of Eastwick". */
  private final TreeMap<Integer, Contest> offices = new TreeMap<>();

  public Surroundings(Document document, List<List<Found>> mentions, Elections elections) {
    this.elections = elections;
    for (List<Found> sentence : mentions) {
      for (Found found : sentence) {
        if (found.mention() instanceof PlaceMention place) {
          reading(place).flatMap(p -> elections.contest(p, "now")).ifPresent(c -> {
            named.put(place.span().start(), c);
            if (isOffice(place)) {
              offices.put(place.span().start(), c);
            }
          });
        }
      }
    }
  }

  private Optional<Place> reading(PlaceMention mention) {
    PlaceType wanted = switch (elections.main().body()) {
      case "local" -> PlaceType.COUNCIL;
      case "mayor", "pcc" -> PlaceType.OFFICE;
      default -> PlaceType.SEAT;
    };
    return mention.readings().stream().filter(p -> p.type() == PlaceType.WARD || isOffice(mention) || p.type() == wanted && elections.votes(p, elections.main())).findFirst();
  }

  private static boolean isOffice(PlaceMention mention) {
    return mention.foundBy().endsWith(OfficeNames.SETTLED);
  }

  @Override public Optional<Contest> officeIn(Span stretch) {
    return Optional.ofNullable(offices.ceilingEntry(stretch.start())).filter(e -> e.getKey() < stretch.end()).map(Map.Entry::getValue);
  }

  @Override public ElectionId main() {
    return elections.main();
  }

  @Override public Optional<Contest> focusAt(int offset) {
    return Optional.ofNullable(named.lowerEntry(offset)).map(Map.Entry::getValue);
  }
}
