package scrutineer.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import scrutineer.claim.Statement;

/** Finds, for what is wrong, the statement of the other side that comes nearest. */
final class Nearest {
  private record Known(Statement statement, Loose loose) {
    static Known of(String article, Statement statement) {
      return new Known(statement, Loose.of(article, statement));
    }
  }

  private Nearest() {}

  static List<Marked> fill(List<Marked> marked, Collection<GoldClaim> gold) {
    Map<String, List<Known>> claims = marked.stream().filter(m -> m.claim().isPresent()).collect(Collectors.groupingBy(
        Marked::article, Collectors.mapping(m -> Known.of(m.article(), m.statement()), Collectors.toList())));
    Map<String, List<Known>> golds = gold.stream().sorted(Scorer.BY_GOLD).collect(Collectors.groupingBy(
        GoldClaim::article, Collectors.mapping(g -> Known.of(g.article(), g.statement()), Collectors.toList())));
    return marked.stream().map(m -> {
      Loose loose = Loose.of(m.article(), m.statement());
      if (m.mark() == Mark.MISSED) {
        return with(m, best(claims.get(m.article()), k -> Difference.between(k.loose, loose).likeness()));
      }
      return m.mark() != Mark.SPURIOUS ? m
          : with(m, best(golds.get(m.article()), k -> Difference.between(loose, k.loose).likeness()));
    }).toList();
  }

  private static Marked with(Marked m, Optional<Statement> nearest) {
    return new Marked(m.article(), m.statement(), m.mark(), m.claim(), m.gold(), nearest);
  }

  /** The first of the most alike; lists are in an order of their own, so the first is always the same one. */
  private static Optional<Statement> best(List<Known> known, ToIntFunction<Known> likeness) {
    Optional<Statement> best = Optional.empty();
    int most = 0;
    for (Known k : known == null ? List.<Known>of() : known) {
      int alike = likeness.applyAsInt(k);
      if (alike > most) {
        most = alike;
        best = Optional.of(k.statement);
      }
    }
    return best;
  }
}
