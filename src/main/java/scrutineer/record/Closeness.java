package scrutineer.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.claim.Value;

/**
 * How a told number stands to a true one. The limits were set on the 9,100 gold claims of the open articles
 * (November 2026), so that no figure that a reader would accept falls outside them.
 */
public enum Closeness {
  /** The same number; for percentages with decimals, the same when rounded to as many. */
  EXACT,
  /** Inside what "about", "almost" or "more than" allows. */
  HEDGED,
  /** Rounded or cut without a word that says so. */
  ROUNDED,
  /** "Fewer than 1,000" for 45: the bound holds, and says nothing. */
  BOUND_HOLDS,
  /** Another number. */
  APART;

  /** Differences of two rounded percentages: the last printed digit may be one off. */
  private static final Set<Measure> DIFFERENCES =
      Set.of(Measure.SWING, Measure.SHARE_CHANGE, Measure.MAJORITY_SHARE);
  private static final Set<Measure> ROUNDED_COUNTS = Set.of(Measure.VOTES, Measure.MAJORITY);
  private static final BigDecimal ABOUT = new BigDecimal("0.10");
  /** Electorates and rejected papers are counted a little differently by each publisher of turnouts. */
  private static final BigDecimal OTHER_BASE = new BigDecimal("0.1");
  /** "60 per cent" of 59.46: a paper's round number, as "10,000" is of votes. */
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  /** A bound is a statement about the figure while the figure is more than this part of it. */
  private static final BigDecimal NEAR = new BigDecimal("0.6");
  /** "Almost 14,000" for 14,040 is a slip of the hedge, not of the figure. */
  private static final BigDecimal PAST_BOUND = new BigDecimal("0.01");

  /**
   * @param told as printed
   * @param truth as exact as it is known
   */
  public static Closeness of(Measure measure, BigDecimal told, Precision precision, BigDecimal truth) {
    if (told.signum() * truth.signum() < 0) {
      return APART;
    }
    BigDecimal size = told.abs();
    BigDecimal real = truth.abs();
    Closeness plain = plain(measure, size, real);
    if (precision == Precision.EXACT) {
      return plain;
    }
    if (precision == Precision.ABOUT) {
      boolean near = size.subtract(real).abs().compareTo(real.multiply(ABOUT)) <= 0;
      return near || plain != APART ? HEDGED : APART;
    }
    return precision == Precision.UNDER ? bound(size, real, plain, real, size) : bound(size, real, plain, size, real);
  }

  private static Closeness bound(BigDecimal size, BigDecimal real, Closeness plain, BigDecimal lower, BigDecimal upper) {
    if (lower.compareTo(upper) <= 0) {
      return lower.compareTo(upper.multiply(NEAR)) >= 0 ? HEDGED : BOUND_HOLDS;
    }
    boolean justPast = lower.subtract(upper).compareTo(upper.multiply(PAST_BOUND)) <= 0;
    return plain == EXACT || justPast && plain != APART || justPast && size.subtract(real).abs().compareTo(BigDecimal.TEN) > 0
        ? ROUNDED : APART;
  }

  private static Closeness plain(Measure measure, BigDecimal size, BigDecimal real) {
    if (size.compareTo(real) == 0) {
      return EXACT;
    }
    if (measure.value() == Value.Count.class) {
      return ROUNDED_COUNTS.contains(measure) && roundedCount(size, real) ? ROUNDED : APART;
    }
    return percent(measure, size, real);
  }

  private static Closeness percent(Measure measure, BigDecimal size, BigDecimal real) {
    int decimals = Math.max(size.scale(), 0);
    BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
    BigDecimal off = size.subtract(real).abs();
    if (off.compareTo(unit.multiply(HALF)) <= 0) {
      return decimals > 0 ? EXACT : ROUNDED;
    }
    boolean cut = real.setScale(decimals, RoundingMode.DOWN).compareTo(size) == 0;
    boolean lastDigit = DIFFERENCES.contains(measure) && off.compareTo(unit.multiply(new BigDecimal("1.05"))) <= 0;
    boolean otherBase = measure == Measure.TURNOUT && off.compareTo(OTHER_BASE) <= 0;
    boolean fives = decimals == 0 && size.remainder(FIVE).signum() == 0 && off.compareTo(BigDecimal.ONE) <= 0;
    return cut || lastDigit || otherBase || fives ? ROUNDED : APART;
  }

  /** 10,000 for 9,762 (to the nearest step) or 34,000 for 34,694 (cut to thousands). */
  private static boolean roundedCount(BigDecimal size, BigDecimal real) {
    long told = size.longValue();
    long truth = real.longValue();
    long off = Math.abs(told - truth);
    // 14,150 is no way to round 14,168: with four digits before the noughts, the noughts are an accident.
    if (told == 0 || size.stripTrailingZeros().precision() > 3) {
      return false;
    }
    for (long ten = 10; told % ten == 0; ten *= 10) {
      boolean cut = told < truth && off < ten && off * 100 <= truth * 6;
      boolean nearest = off * 2 <= (told % (ten * 5) == 0 ? ten * 5 : ten) && off * 10 <= truth;
      if (cut || nearest) {
        return true;
      }
    }
    return false;
  }
}
