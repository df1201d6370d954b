package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.mention.Words;

/** Finds where a verb's telling took place: "held Eastwick", "won in Eastwick and Northmoor", "Eastwick, which she held". */
final class VerbPlaces {
  /** What may be taken without being named. */
  private static final Set<String> TAKEN = Words.set("commons", "parliament", "seat", "constituency", "control", "seats", "division", "ward", "council", "borough", "both");
  private static final Set<String> ENDS = Words.set(",", "where", "which", "who");

  /** What else a mayor or a commissioner takes. */
  private static final Set<String> JOBS = Words.set("job", "post", "role", "mayoralty", "position", "office", "chain", "commissionership");

  private final VerbRoles roles;
  private final Context context;

  VerbPlaces(VerbRoles roles) {
    this.roles = roles;
    this.context = roles.context();
  }

  /** Adds the places told. @param direct whether the verb's own object can be one: "won Eastwick", not "beat Eastwick" */
  void tell(Telling told, boolean direct) {
    if (roles.subjectIsPlace()) {
      told.places.addAll(roles.subjectPlaces());
      return;
    }
    relative(told);
    Optional<String> prep = Optional.empty();
    boolean somebodyElse = false;
    for (Arg arg : roles.args()) {
      somebodyElse |= !told.places.isEmpty() && arg.led(",") && arg.node().isAgent() && arg.node().agent().isPerson();
      boolean inversion = arg.node().isPlace() && roles.at(arg.at() + 1).isAgent() && roles.at(arg.at() + 1).agent().refers().equals("it");
      if (somebodyElse || inversion) {
        break;
      }
      if (arg.node().isPlace() && !whole(arg) && leads(arg, direct) && (arg.led(",") || prep.map(arg.prep()::equals).orElse(true))) {
        Optional<Place> place = contestPlace(arg.node());
        if (place.isPresent()) {
          prep = Optional.of(arg.prep());
          told.places.add(place.get());
        }
      }
    }
  }

  /** "Northmoor's Eastwick ward": the ward is what is told of. */
  private boolean whole(Arg arg) {
    int i = roles.view().clause.nodes.indexOf(arg.node());
    boolean wardOf = (roles.at(i + 1).is("ward") || roles.at(i + 1).is("division")) && roles.at(i + 2).is("of") && roles.at(i + 3).isPlace();
    return wardOf || roles.at(i + 1).is("'s") && roles.at(i + 2).isPlace() || somebodyElses(i);
  }

  /** "won Eastwick, Cole Northmoor": the place of another person, read by {@link Gapping}. */
  private boolean somebodyElses(int i) {
    Node before = roles.at(i - 1);
    return before.isAgent() && before.agent().isPerson() && (roles.at(i - 2).is(",") || roles.at(i - 2).is("and") || roles.at(i - 2).is(";"));
  }

  private static boolean leads(Arg arg, boolean direct) {
    return arg.led("in", "at", ",") || direct && arg.led("", "for", "into");
  }

  private Optional<Place> contestPlace(Node node) {
    return context.choose(node.places()).filter(p -> p.type() != PlaceType.AREA);
  }

  /** "East Belfast, which Gavin Robinson retained": the place before "which" is what was retained. */
  private void relative(Telling told) {
    int first = roles.subjects().isEmpty() ? -1 : roles.view().clause.nodes.indexOf(roles.subjects().get(0));
    first = roles.at(first - 1).is("the") ? first - 1 : first;
    Node before = roles.at(first - 1);
    if (first < 2 || !(before.is("which") || before.is("that") || before.is("where"))) {
      return;
    }
    Node place = roles.at(roles.at(first - 2).is(",") ? first - 3 : first - 2);
    if (place.isPlace()) {
      contestPlace(place).ifPresent(told.places::add);
    }
  }

  private boolean office() {
    String body = context.elections.main().body();
    return body.equals("mayor") || body.equals("pcc") || body.equals("gla");
  }

  /** Whether a verb of taking has something that is taken: a place, "it", "the seat"; where it is no place, the telling notes it. */
  boolean taken(Telling told) {
    if (!told.places.isEmpty()) {
      return true;
    }
    int end = roles.args().isEmpty() ? roles.end(7) : Math.max(roles.end(7), roles.args().get(0).at() + 1);
    for (int i = roles.verb() + 1; i < end; i++) {
      Node node = roles.at(i);
      if (node.isAgent() && (node.agent().refers().equals("it") || node.agent().refers().equals("they")) || TAKEN.contains(node.word()) || office() && JOBS.contains(node.word())) {
        told.pointsToSeat = true;
        return true;
      }
      if (node.isVerb() || ENDS.contains(node.word())) {
        return false;
      }
    }
    return false;
  }
}
