package scrutineer.official;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages of whole numbers. */
final class Ratios {
  private Ratios() {}

  /** Four decimals: enough for a difference of two to be right to the second, which is as fine as papers print. */
  static BigDecimal percent(long part, long whole) {
    return BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
  }
}
