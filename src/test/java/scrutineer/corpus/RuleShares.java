package scrutineer.corpus;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import scrutineer.claim.Measure;

/**
 * What a learned chance of claims is compared with: the share of right claims of each rule and measure, drawn towards that of
 * the measure as if {@link #PRIOR} more claims had been seen, and that of the measure towards that of all.
 */
final class RuleShares {
  /** Weight of the share one step up, in claims: of 1, 2, 5, 10, 20 and 50 the one with the least Brier score. November 2026. */
  private static final double PRIOR = 10;

  private record Count(int right, int claims) {
    static final Count NONE = new Count(0, 0);

    Count with(boolean one) {
      return new Count(right + (one ? 1 : 0), claims + 1);
    }

    double share(double above, double weight) {
      return (right + above * weight) / (claims + weight);
    }
  }

  private Count all = Count.NONE;
  private final Map<Measure, Count> measures = new TreeMap<>();
  private final Map<String, Count> rules = new TreeMap<>();

  RuleShares(Collection<Judged> claims) {
    for (Judged claim : claims) {
      all = all.with(claim.right());
      measures.merge(claim.measure(), Count.NONE.with(claim.right()), (a, b) -> a.with(claim.right()));
      rules.merge(claim.rule() + "|" + claim.measure(), Count.NONE.with(claim.right()), (a, b) -> a.with(claim.right()));
    }
  }

  double chance(String rule, Measure measure) {
    // Laplace: one right and one wrong claim more, so that neither certainty nor impossibility is ever told.
    double overall = all.share(0.5, 2);
    double ofMeasure = measures.getOrDefault(measure, Count.NONE).share(overall, PRIOR);
    return rules.getOrDefault(rule + "|" + measure, Count.NONE).share(ofMeasure, PRIOR);
  }
}
