package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.election.Contest;
import scrutineer.link.Person;
import scrutineer.mention.Words;

/**
 * Tells people who only belong to the scenery, "with Gordon Ash heading for the exit", "on Ed Birch's target list": leaders whose own
 * seats the article never names. Neither a figure nor "he" is theirs.
 */
final class Background {
  private static final Set<String> LEADING = Words.set("on", "under", "with", "about", "like", "as", "than", "since", "without", "despite");
  private static final Set<String> CIRCLES = Words.set("list", "lists", "target", "targets", "government", "cabinet", "party", "leadership", "plan", "plans", "deal", "campaign", "policy", "policies", "office", "pitch", "message", "manifesto", "premiership",
      "coalition", "era", "allies", "aides", "people", "team", "hopes", "dream", "dreams", "gamble", "strategy", "speech", "visit", "decision", "reputation", "successor", "predecessor", "watch", "tories", "ratings", "popularity", "brand");

  private final Context context;
  private final Clause clause;

  Background(Context context, Clause clause) {
    this.context = context;
    this.clause = clause;
  }

  boolean holds(int i) {
    Node node = clause.at(i);
    if (!node.isAgent() || !node.agent().isPerson() || !node.agent().refers().isEmpty()) {
      return false;
    }
    return placed(i) && elsewhere(node.agent().person().get());
  }

  private boolean placed(int i) {
    boolean owner = clause.at(i + 1).is("'s") || clause.at(i + 1).is("'");
    return LEADING.contains(clause.at(i - 1).word()) && !owner || owner && clause.has(i + 2, i + 6, CIRCLES);
  }

  /** Somebody who stands where the article is not. */
  private boolean elsewhere(Person person) {
    Optional<Contest> contest = context.contestOf(person, "now");
    return contest.isPresent() && context.focus().isPresent() && !contest.equals(context.focus()) && !context.places.contains(contest.get().place()) && !context.facts.any(contest.get());
  }
}
