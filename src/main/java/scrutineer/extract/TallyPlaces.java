package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutineer.election.Contest;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.knowledge.Gazetteer;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;
import scrutineer.text.Block;

/** Settles of which council or area a number of seats is told. */
final class TallyPlaces {
  private static final java.util.Set<String> OF = Words.set("of");
  private static final int SMALLEST_COMMONS = 600;
  /** No county has more seats. */
  private static final int MOST_OF_A_COUNTY = 20;

  private final Context context;
  private final SentenceView view;

  TallyPlaces(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  /** The place of the number at a node: one right behind it ("in Redbridge"), the last before it, the only one after it, the one spoken of. */
  Optional<Place> of(int i) {
    Optional<Place> right = behind(i);
    if (right.isPresent()) {
      return right;
    }
    Place best = null;
    for (int k = 0; k < view.nodes().size(); k++) {
      Optional<Place> place = at(k);
      if (place.isPresent() && (best == null && !(k > i && parted(i, k)) || k < i) && !view.clause.at(k - 1).is("than")) {
        best = place.get();
      }
    }
    return Optional.ofNullable(best).or(() -> view.areaByWord(0, view.nodes().size())).or(this::spokenOf);
  }

  /** "lost forty of its seats; no one in Edinburgh …": another statement. */
  private boolean parted(int from, int to) {
    for (int k = from; k < to; k++) {
      if (view.clause.at(k).is(";")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The same, but no whole land where a party of it can have no such number.
   *
   * @param seats how many of a large party's seats are told
   */
  Optional<Place> of(int i, int seats) {
    Optional<Place> place = of(i);
    boolean land = place.isPresent() && place.get().name().equals("United Kingdom") && context.elections.main().body().equals("parl");
    if (!land || seats >= Tallies.LEAST_OF_LARGE && !partOnly() || view.areaByWord(0, view.nodes().size()).isPresent() || before(view.nodes().size()).contains(place.get())) {
      return place;
    }
    return context.lastArea().filter(a -> !context.county().equals(Optional.of(a)) || seats <= MOST_OF_A_COUNTY).or(context::onlyRegion);
  }

  /** "45 of the 73 constituencies": a whole that is not the Commons. */
  private boolean partOnly() {
    for (int i = 2; i < view.nodes().size(); i++) {
      boolean whole = view.clause.at(i).isNumber() && (view.clause.at(i - 1).is("the") || view.clause.at(i - 1).is("its") || view.clause.at(i - 1).is("'s") || view.clause.at(i - 1).is("all")) && view.clause.has(i - 4, i - 1, OF)
          && (view.clause.at(i).number().unit() == Unit.SEATS || TallyWords.SEAT_NOUNS.contains(view.clause.at(i + 1).word()));
      if (whole && view.clause.at(i).number().value().intValue() < SMALLEST_COMMONS) {
        return true;
      }
    }
    return false;
  }

  /** All councils or areas named in the sentence before a node, in order. */
  List<Place> before(int i) {
    List<Place> places = new ArrayList<>();
    for (int k = 0; k < i; k++) {
      at(k).ifPresent(places::add);
    }
    return places;
  }

  private Optional<Place> behind(int i) {
    for (int k = i + 1; k <= i + 4; k++) {
      if (view.clause.at(k).isPlace()) {
        boolean led = view.clause.at(k - 1).is("in") || view.clause.at(k - 1).is("on") || view.clause.at(k - 1).is("across");
        return led ? at(k) : Optional.empty();
      }
      if (view.clause.at(k).is(",") || view.clause.at(k).is(";") || view.clause.at(k).isNumber()) {
        break;
      }
    }
    return Optional.empty();
  }

  private Optional<Place> at(int k) {
    Node node = view.clause.at(k);
    if (!node.isPlace()) {
      return Optional.empty();
    }
    Optional<Place> area = node.places().stream().filter(p -> p.type() == PlaceType.AREA).findFirst();
    if (!local()) {
      return area;
    }
    return node.places().stream().filter(p -> p.type() == PlaceType.COUNCIL && context.stands(p)).findFirst().or(() -> context.choose(node.places()).flatMap(p -> switch (p.type()) {
      case OFFICE, SEAT, COUNCIL -> area;
      default -> Optional.of(p);
    }));
  }

  private boolean local() {
    return context.topics.now() == PlaceType.COUNCIL || context.elections.main().body().equals("local");
  }

  /** The council or area that the text before has led to. */
  Optional<Place> spokenOf() {
    if (!local()) {
      Optional<Place> listed = view.sentence.block() == Block.PARAGRAPH ? Optional.empty() : context.onlyRegion();
      return Optional.of(context.area().or(context::talliedArea).or(() -> listed).orElseGet(context::nation));
    }
    return context.area().or(context::talliedCouncil).or(() -> context.focus().map(Contest::place).flatMap(this::council)).or(() -> context.council().map(Contest::place)).or(context::area);
  }

  /** The council that bears an office's name. */
  private Optional<Place> council(Place place) {
    if (place.type() == PlaceType.COUNCIL) {
      return Optional.of(place);
    }
    return place.type() != PlaceType.OFFICE ? Optional.empty() : context.knowledge.gazetteer().named(place.name()).stream().map(Gazetteer.Entry::place).filter(p -> p.type() == PlaceType.COUNCIL).findFirst();
  }
}
