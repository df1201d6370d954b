package scrutineer.record;

import java.math.BigDecimal;
import java.util.Optional;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.claim.Value;

/** Whether two told values of one thing can both be right. */
public final class Compatible {
  private Compatible() {}

  static boolean values(Measure measure, Reported a, Reported b) {
    return values(measure, a.value(), a.precision(), b.value(), b.precision());
  }

  /** A figure and its rounding can; two hedged figures can, if either lies inside the other's hedge. */
  public static boolean values(Measure measure, Value a, Precision pa, Value b, Precision pb) {
    Optional<BigDecimal> x = number(a);
    Optional<BigDecimal> y = number(b);
    if (x.isEmpty() || y.isEmpty()) {
      return a.equals(b);
    }
    return Closeness.of(measure, x.get(), pa, y.get()) != Closeness.APART
        || Closeness.of(measure, y.get(), pb, x.get()) != Closeness.APART;
  }

  /** The number of a value that has one. */
  public static Optional<BigDecimal> number(Value value) {
    if (value instanceof Value.Count count) {
      return Optional.of(BigDecimal.valueOf(count.n()));
    }
    return value instanceof Value.Percent percent ? Optional.of(percent.points()) : Optional.empty();
  }
}
