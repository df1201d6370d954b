package scrutineer.layout;

import java.math.BigDecimal;

/**
 * A number as printed.
 *
 * @param value signed where a sign, an arrow or a word of falling stands before it
 * @param signed whether a sign was printed; a change is nearly always signed
 * @param percent whether a per cent sign follows
 * @param decimals digits after the decimal point
 * @param hedge the hedge printed before it, such as {@code over}; empty where there is none
 */
public record Figure(BigDecimal value, boolean signed, boolean percent, int decimals, String hedge) {
  public boolean whole() {
    return decimals == 0;
  }

  public double asDouble() {
    return value.doubleValue();
  }

  /** A plain unsigned count, such as votes or seats. */
  public boolean count() {
    return whole() && !signed && !percent;
  }

  /** Could be a share of the vote: 0 to 100, unsigned. */
  public boolean shareLike() {
    return !signed && (percent || decimals > 0) && asDouble() >= 0 && asDouble() <= 100;
  }

  Figure negated() {
    return new Figure(value.negate(), true, percent, decimals, hedge);
  }
}
