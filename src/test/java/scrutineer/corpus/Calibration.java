package scrutineer.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import scrutineer.pipeline.Confidences;
import scrutineer.resource.Table;

/**
 * Makes the table of confidences from judged claims: the share of right claims of each rule and measure, drawn towards
 * that of the measure as if {@link #PRIOR} more claims had been seen, and that of the measure towards that of all.
 */
final class Calibration {
  /**
   * Weight of the share one step up, in claims. Of 1, 2, 5, 10, 20 and 50 the one with the least Brier score in
   * cross-validation over the corpus; differences between 2 and 20 are in the fourth digit. November 2026.
   */
  static final int PRIOR = 10;
  /** A rule and measure with fewer claims gets no row of its own. */
  static final int LEAST = 5;
  /** Parts that the articles are dealt into, by turns in order of their ids, so that like kinds are spread over all. */
  static final int FOLDS = 5;

  private record Count(int right, int claims) {
    static final Count NONE = new Count(0, 0);

    Count with(boolean one) {
      return new Count(right + (one ? 1 : 0), claims + 1);
    }

    double share(double prior, double weight) {
      return (right + prior * weight) / (claims + weight);
    }
  }

  private record Key(String rule, String measure) {}

  private Calibration() {}

  /** The file's text; the order of the claims makes no difference. */
  static String table(Collection<Judged> claims, double prior) {
    Count all = Count.NONE;
    Map<String, Count> measures = new TreeMap<>();
    Map<String, Map<String, Count>> rules = new TreeMap<>();
    for (Judged claim : claims) {
      String measure = claim.measure().text();
      all = all.with(claim.right());
      measures.put(measure, measures.getOrDefault(measure, Count.NONE).with(claim.right()));
      Map<String, Count> rule = rules.computeIfAbsent(claim.rule(), r -> new TreeMap<>());
      rule.put(measure, rule.getOrDefault(measure, Count.NONE).with(claim.right()));
    }
    // Laplace: one right and one wrong claim more, so that neither certainty nor impossibility is ever told.
    double overall = all.share(0.5, 2);
    List<String> lines = new ArrayList<>(List.of("rule,measure,confidence,claims"));
    lines.add(line(Confidences.ANY, Confidences.ANY, overall, all));
    measures.forEach((measure, count) -> lines.add(line(Confidences.ANY, measure, count.share(overall, prior), count)));
    rules.forEach((rule, counts) -> counts.forEach((measure, count) -> {
      if (count.claims >= LEAST) {
        lines.add(line(rule, measure, count.share(measures.get(measure).share(overall, prior), prior), count));
      }
    }));
    return String.join("\n", lines) + "\n";
  }

  private static String line(String rule, String measure, double chance, Count count) {
    return String.format(Locale.ROOT, "%s,%s,%.3f,%d", rule, measure, Math.min(0.999, Math.max(0.001, chance)), count.claims);
  }

  /** What the claims of each part would have been rated by a table made of the other parts only. */
  static List<Reliability.Rated> crossValidated(Collection<Judged> claims, double prior) {
    List<String> articles = List.copyOf(new TreeSet<>(claims.stream().map(Judged::article).toList()));
    List<Reliability.Rated> rated = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      List<Judged> others = claims.stream().filter(c -> articles.indexOf(c.article()) % FOLDS != left).toList();
      Confidences confidences = Confidences.of(Table.parse("fold " + fold, table(others, prior)));
      claims.stream().filter(c -> articles.indexOf(c.article()) % FOLDS == left)
          .forEach(c -> rated.add(new Reliability.Rated(confidences.chance(c.rule(), c.measure()), c.right())));
    }
    return rated;
  }
}
