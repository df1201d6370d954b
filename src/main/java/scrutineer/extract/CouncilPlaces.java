package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutineer.election.Contest;
import scrutineer.election.PlaceType;

/** Settles which councils a sentence speaks of, before or behind one of its nodes. */
final class CouncilPlaces {
  private final Context context;
  private final SentenceView view;
  private final Clause clause;

  CouncilPlaces(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
    this.clause = view.clause;
  }

  /** The councils named before a node, in the same stretch of the sentence; else the one spoken of. */
  List<Contest> before(int i) {
    List<Contest> contests = named(0, i);
    return contests.isEmpty() ? here(i) : contests;
  }

  /** The councils named behind a node. */
  List<Contest> behind(int i) {
    return named(i + 1, view.nodes().size());
  }

  /** The councils named in a stretch; from the sentence's begin on only those behind its last semicolon. */
  List<Contest> named(int from, int to) {
    List<Contest> contests = new ArrayList<>();
    for (int k = from; k < to; k++) {
      if (clause.at(k).is(";")) {
        if (from > 0) {
          break;
        }
        contests.clear();
      }
      council(k).ifPresent(contests::add);
    }
    return contests;
  }

  /** The council named last before a node, or spoken of before. */
  List<Contest> here(int i) {
    for (int k = i; k >= 0; k--) {
      Optional<Contest> contest = council(k);
      if (contest.isPresent()) {
        return List.of(contest.get());
      }
    }
    return new TallyPlaces(context, view).spokenOf().filter(p -> p.type() == PlaceType.COUNCIL).flatMap(p -> context.elections.contest(p, "now")).map(List::of).orElse(List.of());
  }

  private Optional<Contest> council(int k) {
    Node node = clause.at(k);
    return !node.isPlace() ? Optional.empty() : context.choose(node.places()).filter(p -> p.type() == PlaceType.COUNCIL)
        .flatMap(p -> context.elections.contest(p, "now")).filter(c -> view.allowed(c, "now"));
  }
}
