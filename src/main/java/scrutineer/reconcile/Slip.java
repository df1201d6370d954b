package scrutineer.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.IntStream;
import scrutineer.election.Spelling;

/** Slips of a finger or an ear in a printed number. */
final class Slip {
  /** In a number of fewer digits, one wrong digit is simply another number. */
  static final int ENOUGH_DIGITS = 3;

  private Slip() {}

  /** What went wrong, if the told number is the true one but for one digit, or for two neighbours that changed places. */
  static Optional<String> between(BigDecimal told, BigDecimal truth) {
    String printed = told.abs().toPlainString();
    String right = truth.abs().setScale(Math.max(told.scale(), 0), RoundingMode.HALF_UP).toPlainString();
    boolean comparable = printed.length() == right.length() && !printed.equals(right)
        && printed.chars().filter(Character::isDigit).count() >= ENOUGH_DIGITS;
    if (!comparable || Spelling.slips(printed, right) != 1) {
      return Optional.empty();
    }
    long wrong = IntStream.range(0, printed.length()).filter(i -> printed.charAt(i) != right.charAt(i)).count();
    return Optional.of(wrong == 1 ? "one digit is wrong" : "two digits have changed places");
  }
}
