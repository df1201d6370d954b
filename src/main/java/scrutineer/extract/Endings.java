package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.election.Contest;
import scrutineer.link.Person;
import scrutineer.mention.Words;

/** Reads that somebody's time is over: "Byrne's 12 years as MP for Eastwick are over", "her Commons career came to an end". */
final class Endings {
  private static final Set<String> TO_AN = Words.set("to", "an");
  private static final Set<String> CAME_COME = Words.set("came", "come", "comes");
  private static final Set<String> TENURE = Words.set("years", "year", "reign", "career", "tenure", "stint", "spell", "time", "decades", "run", "days", "stay", "service", "hold", "grip", "rule");
  private static final Set<String> OVER = Words.set("over", "ended", "ends", "done");
  private static final Set<String> BE = Words.set("is", "are", "was", "were");
  private static final int REACH = 12;

  private final Context context;
  private final SentenceView view;

  Endings(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  void read() {
    for (int i = 0; i < view.nodes().size(); i++) {
      Node node = view.nodes().get(i);
      boolean whose = node.isAgent() && (view.clause.at(i + 1).is("'s") || view.clause.at(i + 1).is("'") || Set.of("his", "her").contains(node.agent().refers()));
      if (whose && !view.refused(i) && view.when(i).equals("now")) {
        Agent agent = context.resolve(node.agent());
        int end = agent.isPerson() ? end(i) : -1;
        if (end > 0) {
          emit(agent.person().get(), i, end);
        }
      }
    }
  }

  /** Where it is said that the time is over; -1 where it is not. */
  private int end(int owner) {
    int tenure = -1;
    boolean inserted = false;
    for (int k = owner + 1; k <= owner + REACH; k++) {
      Node node = view.clause.at(k);
      if (node.is(",")) {
        if (!inserted && !view.clause.at(k + 1).is("which")) {
          return -1;
        }
        inserted = true;
        continue;
      }
      if (TENURE.contains(node.word())) {
        tenure = k;
      }
      boolean over = OVER.contains(node.word()) && (BE.contains(view.clause.at(k - 1).word()) || !node.is("over") && !view.clause.at(k + 1).isAgent());
      boolean toEnd = node.is("end") && view.clause.has(k - 3, k, TO_AN) && view.clause.has(k - 4, k, CAME_COME);
      if (tenure > 0 && (over || toEnd || view.clause.at(k).isVerb() && node.word().startsWith("ended") && !view.clause.at(k + 1).isAgent())) {
        return k;
      }
      if (node.isAgent() && node.agent().isPerson() && k > owner + 1) {
        return -1;
      }
    }
    return -1;
  }

  private void emit(Person person, int from, int to) {
    Optional<Contest> contest = context.contestOf(person, "now").filter(c -> view.allowed(c, "now") && context.elections.reporting());
    contest.ifPresent(c -> context.facts.elected(c, person.name(), false, view.span(from, to), "tenure.over"));
  }
}
