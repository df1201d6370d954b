package scrutineer.reconcile;

import java.math.BigDecimal;
import java.util.Optional;
import scrutineer.claim.Statement;
import scrutineer.record.Compatible;

/** Values that differ from ours because the paper counts from another starting point, so that neither is wrong. */
final class Doubts {
  /** Seats that change hands between elections (by-elections, defections, altered wards) seldom are more. */
  private static final BigDecimal A_FEW_SEATS = BigDecimal.valueOf(5);

  private static final BigDecimal A_THOUSAND = BigDecimal.valueOf(1000);
  /** Above this part of the final figure a lower one is taken for a mistake, below it for a tally. */
  private static final BigDecimal SO_FAR = new BigDecimal("0.9");

  private Doubts() {}

  static Optional<Finding> soften(Statement s, Answer answer, Facts facts) {
    boolean area = facts instanceof AreaFacts;
    return switch (s.measure()) {
      case VOTES -> area ? sum(s, answer) : Optional.empty();
      case SEATS -> area ? tally(s, answer) : Optional.empty();
      case SEATS_CHANGE -> area && ((AreaFacts) facts).newBoundaries() ? notional(answer)
          : otherStart(s, answer).or(() -> area ? tally(s, answer) : Optional.empty());
      default -> Optional.empty();
    };
  }

  /** Publishers' sums of hundreds of places differ by a late correction or two. */
  private static Optional<Finding> sum(Statement s, Answer answer) {
    boolean close = told(s).subtract(declared(answer)).abs().multiply(A_THOUSAND).compareTo(declared(answer)) <= 0;
    return close ? open("told " + Judge.told(s) + ", our sum is " + declared(answer).toPlainString()
        + "; publishers' sums differ that much") : Optional.empty();
  }

  /** A live report counts while others are still to declare; far below the final figure it need not be wrong. */
  private static Optional<Finding> tally(Statement s, Answer answer) {
    boolean below = told(s).signum() * declared(answer).signum() >= 0
        && told(s).abs().compareTo(declared(answer).abs().multiply(SO_FAR)) <= 0;
    return below ? open("told " + Judge.told(s) + ", " + declared(answer).toPlainString()
        + " in the end; may be a tally while counting went on") : Optional.empty();
  }

  private static Optional<Finding> notional(Answer answer) {
    return Optional.of(new Finding(Status.NOT_IN_OFFICIAL, "boundaries were new: papers count from notional seats, "
        + "which are not held; from the real ones it is " + declared(answer).toPlainString()));
  }

  private static Optional<Finding> otherStart(Statement s, Answer answer) {
    boolean few = answer.views().stream().map(v -> Compatible.number(v.value()).orElseThrow())
        .anyMatch(n -> n.subtract(told(s)).abs().compareTo(A_FEW_SEATS) <= 0 && n.signum() * told(s).signum() >= 0);
    return few ? open("told " + Judge.told(s) + ", counted from the election before " + declared(answer).toPlainString()
        + "; by-elections and defections between may account for it") : Optional.empty();
  }

  private static Optional<Finding> open(String why) {
    return Optional.of(new Finding(Status.UNRESOLVED, why));
  }

  private static BigDecimal told(Statement s) {
    return Compatible.number(s.value()).orElseThrow();
  }

  private static BigDecimal declared(Answer answer) {
    return Compatible.number(answer.views().get(0).value()).orElseThrow();
  }
}
