package scrutineer.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import scrutineer.claim.Evidence;
import scrutineer.claim.Statement;
import scrutineer.dataset.ClaimRow;

/**
 * Compares claims with gold claims. Each required gold claim is met by at most one claim and each claim meets at most one
 * required gold claim; of all such pairings the one with most pairs is taken, so the order of rows makes no difference.
 */
public final class Scorer {
  /** Counts for more than all preferences among equally many pairs together. */
  private static final long ONE_PAIR = 1_000_000_000L;

  private record Prediction(ClaimRow row, Loose loose) {}

  private record Reference(GoldClaim claim, Loose loose) {}

  private static final Comparator<Statement> BY_STATEMENT = Comparator.comparing(Statement::contest)
      .thenComparing(Statement::measure).thenComparing(s -> s.candidate().orElse(""))
      .thenComparing(s -> s.party().map(Object::toString).orElse("")).thenComparing(s -> s.value().text())
      .thenComparing(Statement::precision);

  private static final Comparator<ClaimRow> BY_CLAIM = Comparator.comparing(ClaimRow::article)
      .thenComparing(ClaimRow::statement, BY_STATEMENT)
      .thenComparing(row -> -row.evidence().map(Evidence::confidence).orElse(0.0))
      .thenComparing(row -> row.evidence().map(e -> e.span().start()).orElse(-1))
      .thenComparing(row -> row.evidence().map(e -> e.span().end()).orElse(-1));

  /** A required gold claim comes before its optional twin. */
  static final Comparator<GoldClaim> BY_GOLD = Comparator.comparing(GoldClaim::optional)
      .thenComparing(GoldClaim::article).thenComparing(GoldClaim::statement, BY_STATEMENT)
      .thenComparing(GoldClaim::note);

  static final Comparator<Marked> BY_MARK = Comparator.comparing(Marked::article)
      .thenComparing(Marked::statement, BY_STATEMENT).thenComparing(Marked::mark);

  private Scorer() {}

  /** Scores over the articles that have gold claims. */
  public static Evaluation score(Collection<ClaimRow> claims, Collection<GoldClaim> gold) {
    return score(claims, gold, gold.stream().map(GoldClaim::article).collect(Collectors.toSet()));
  }

  /**
   * Scores over the given articles and no others.
   *
   * @param articles ids; an article without gold claims counts its claims as false alarms
   */
  public static Evaluation score(Collection<ClaimRow> claims, Collection<GoldClaim> gold, Set<String> articles) {
    Map<Loose.Bucket, List<Prediction>> predictions = new HashMap<>();
    for (Prediction p : predictions(claims, articles)) {
      predictions.computeIfAbsent(p.loose.bucket(), b -> new ArrayList<>()).add(p);
    }
    Map<Loose.Bucket, List<Reference>> references = new LinkedHashMap<>();
    for (Reference r : references(gold, articles)) {
      references.computeIfAbsent(r.loose.bucket(), b -> new ArrayList<>()).add(r);
    }
    List<Marked> marked = new ArrayList<>();
    references.forEach((bucket, some) -> mark(some, predictions.getOrDefault(bucket, List.of()), marked));
    predictions.forEach((bucket, some) -> {
      if (!references.containsKey(bucket)) {
        some.forEach(p -> marked.add(spurious(p)));
      }
    });
    marked.sort(BY_MARK);
    return new Evaluation(new TreeSet<>(articles), Nearest.fill(marked, gold));
  }

  private static List<Prediction> predictions(Collection<ClaimRow> claims, Set<String> articles) {
    Set<Loose> seen = new HashSet<>();
    return claims.stream().filter(row -> articles.contains(row.article())).sorted(BY_CLAIM)
        .map(row -> new Prediction(row, Loose.of(row.article(), row.statement())))
        .filter(p -> seen.add(p.loose.key())).toList();
  }

  private static List<Reference> references(Collection<GoldClaim> gold, Set<String> articles) {
    Set<Loose> seen = new HashSet<>();
    return gold.stream().filter(claim -> articles.contains(claim.article())).sorted(BY_GOLD)
        .map(claim -> new Reference(claim, Loose.of(claim.article(), claim.statement())))
        .filter(r -> seen.add(r.loose.key())).toList();
  }

  private static void mark(List<Reference> references, List<Prediction> predictions, List<Marked> marked) {
    List<Reference> required = references.stream().filter(r -> !r.claim.optional()).toList();
    int[] met = Assignment.best(required.size(), predictions.size(), edges(required, predictions));
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < met.length; i++) {
      marked.add(met[i] < 0 ? missed(required.get(i)) : met(Mark.CORRECT, predictions.get(met[i]), required.get(i)));
      used.add(met[i]);
    }
    for (int j = 0; j < predictions.size(); j++) {
      if (!used.contains(j)) {
        Prediction p = predictions.get(j);
        marked.add(references.stream().filter(r -> p.loose.meets(r.loose)).findFirst()
            .map(r -> met(Mark.EXCUSED, p, r)).orElseGet(() -> spurious(p)));
      }
    }
  }

  private static List<Assignment.Edge> edges(List<Reference> required, List<Prediction> predictions) {
    List<Assignment.Edge> edges = new ArrayList<>();
    for (int i = 0; i < required.size(); i++) {
      for (int j = 0; j < predictions.size(); j++) {
        if (predictions.get(j).loose.meets(required.get(i).loose)) {
          edges.add(new Assignment.Edge(i, j, ONE_PAIR + likeness(predictions.get(j), required.get(i))));
        }
      }
    }
    return edges;
  }

  /** Among equally many pairs: first those whose hedges agree, then those of the same day, then of the same name. */
  private static long likeness(Prediction p, Reference r) {
    return (sameHedge(p.row.statement(), r.claim.statement()) ? 100 : 0)
        + (p.loose.when().equals(r.loose.when()) ? 10 : 0) + (p.loose.candidate().equals(r.loose.candidate()) ? 1 : 0);
  }

  static boolean sameHedge(Statement one, Statement other) {
    return one.precision() == other.precision();
  }

  private static Marked met(Mark mark, Prediction p, Reference r) {
    return new Marked(p.row.article(), p.row.statement(), mark, Optional.of(p.row), Optional.of(r.claim),
        Optional.empty());
  }

  private static Marked missed(Reference r) {
    return new Marked(r.claim.article(), r.claim.statement(), Mark.MISSED, Optional.empty(), Optional.of(r.claim),
        Optional.empty());
  }

  private static Marked spurious(Prediction p) {
    return new Marked(p.row.article(), p.row.statement(), Mark.SPURIOUS, Optional.of(p.row), Optional.empty(),
        Optional.empty());
  }
}
