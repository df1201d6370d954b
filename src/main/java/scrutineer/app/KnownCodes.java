package scrutineer.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutineer.dataset.Codes;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.election.Spelling;
import scrutineer.knowledge.Calendar;
import scrutineer.knowledge.Gazetteer;
import scrutineer.knowledge.Knowledge;

/** {@link Codes} out of the tables that the reading knows. */
final class KnownCodes implements Codes {
  /** What Democracy Club puts between body and constituency where a body has constituencies and lists. */
  private static final Map<String, String> CONSTITUENCY_MARK = Map.of("sp", "c.", "senedd", "c.", "naw", "c.", "gla", "c.");
  /** Welsh councils' and seats' codes are asked for under the name of today. */
  private static final Map<String, String> BODY_NOW = Map.of("naw", "senedd");
  private final Knowledge knowledge;

  KnownCodes(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** A ward's id would need its council, which an article need not tell; an area is no contest of its own. */
  @Override public Optional<String> contest(Contest contest) {
    ElectionId election = contest.election();
    PlaceType type = contest.place().type();
    if (type == PlaceType.WARD || type == PlaceType.AREA) {
      return Optional.empty();
    }
    String mark = type == PlaceType.SEAT ? CONSTITUENCY_MARK.getOrDefault(election.body(), "") : "";
    String slug = Spelling.plain(contest.place().name()).replace(' ', '-');
    String by = isByElection(contest) ? "by." : "";
    return Optional.of(election.body() + "." + mark + slug + "." + by + election.when());
  }

  private boolean isByElection(Contest contest) {
    return contest.election().day().isPresent() && contest.place().type() == PlaceType.SEAT
        && knowledge.calendar().of(contest.election().body()).stream()
            .filter(event -> event.id().equals(contest.election())).anyMatch(event -> event.kind() == Calendar.Kind.BY_ELECTION);
  }

  @Override public Optional<String> place(Contest contest) {
    return entry(contest).map(Gazetteer.Entry::code).filter(code -> !code.isEmpty());
  }

  /** Where only the year is known, its last day decides which boundaries are meant. */
  private Optional<Gazetteer.Entry> entry(Contest contest) {
    Place place = contest.place();
    ElectionId election = contest.election();
    LocalDate day = election.day().orElse(LocalDate.of(election.year(), 12, 31));
    List<Gazetteer.Entry> there = knowledge.gazetteer().named(place.name()).stream()
        .filter(entry -> entry.place().equals(place) && entry.on(day)).toList();
    String body = BODY_NOW.getOrDefault(election.body(), election.body());
    return there.stream().filter(entry -> entry.body().equals(body)).findFirst().or(() -> there.stream().findFirst());
  }

  @Override public Optional<String> party(Party party, Contest contest) {
    return knowledge.parties().ecId(party, entry(contest).map(Gazetteer.Entry::country).orElse(""));
  }
}
