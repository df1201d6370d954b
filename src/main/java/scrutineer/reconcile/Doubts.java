package scrutineer.reconcile;

import java.math.BigDecimal;
import java.util.Optional;
import scrutineer.claim.Measure;
import scrutineer.claim.Statement;
import scrutineer.record.Compatible;

/** Values that differ from ours because the paper counts from another starting point, so that neither is wrong. */
final class Doubts {
  /** Seats that change hands between elections (by-elections, defections, altered wards) seldom are more. */
  private static final BigDecimal A_FEW_SEATS = BigDecimal.valueOf(5);

  private Doubts() {}

  static Optional<Finding> soften(Statement s, Answer answer, Facts facts) {
    if (s.measure() != Measure.SEATS_CHANGE) {
      return Optional.empty();
    }
    if (facts instanceof AreaFacts area && area.newBoundaries()) {
      return Optional.of(new Finding(Status.NOT_IN_OFFICIAL,
          "boundaries were new: papers count from notional seats, which are not held; from the real ones it is " + answer.views().get(0).value().text()));
    }
    BigDecimal told = Compatible.number(s.value()).orElseThrow();
    boolean few = answer.views().stream().map(v -> Compatible.number(v.value()).orElseThrow())
        .anyMatch(n -> n.subtract(told).abs().compareTo(A_FEW_SEATS) <= 0 && n.signum() * told.signum() >= 0);
    return few ? Optional.of(new Finding(Status.UNRESOLVED, "told " + Judge.told(s) + ", counted from the election before "
        + answer.views().get(0).value().text() + "; by-elections and defections between may account for it")) : Optional.empty();
  }
}
