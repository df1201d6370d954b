package scrutineer.reconcile;

import java.util.List;
import java.util.TreeSet;
import scrutineer.claim.Measure;
import scrutineer.election.Contest;

/**
 * How much of what was declared of one contest the articles tell; also of a contest that no article touches.
 *
 * @param contest as declared
 * @param articles ids of those that make a claim on it, in their order
 * @param declared how many values a full account has: the winner, each candidate's votes, the turnout ...
 * @param told how many of them some article tells, rightly or not
 * @param untold the measures of which at least one value is told nowhere
 */
public record Coverage(Contest contest, List<String> articles, int declared, int told, List<Measure> untold) {
  public Coverage {
    articles = List.copyOf(articles);
    untold = List.copyOf(untold);
  }

  public boolean touched() {
    return !articles.isEmpty();
  }

  /** @param facts what was declared; @param missing what of it is told nowhere */
  static Coverage of(Contest contest, List<Reconciliation> told, List<Facts.Fact> facts, List<Facts.Fact> missing) {
    List<String> articles = told.stream().flatMap(r -> r.claims().stream()).map(c -> c.claim().article()).distinct().sorted().toList();
    return new Coverage(contest, articles, facts.size(), facts.size() - missing.size(),
        List.copyOf(new TreeSet<>(missing.stream().map(Facts.Fact::measure).toList())));
  }
}
