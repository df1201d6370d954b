package scrutineer.official;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers as publishers print them. */
final class SheetNumbers {
  private static final Pattern COUNT = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d{1,9}(\\.0+)?");
  private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(\\.\\d+)?|\\.\\d+)(e-?\\d+)?%?", Pattern.CASE_INSENSITIVE);

  private SheetNumbers() {}

  /** {@code 12345}, {@code 12,345} or {@code 12345.0}. */
  static OptionalInt count(String text) {
    return COUNT.matcher(text).matches()
        ? OptionalInt.of(new BigDecimal(text.replace(",", "")).intValueExact()) : OptionalInt.empty();
  }

  /** As printed: a part of one, or a percentage. */
  static Optional<BigDecimal> share(String text) {
    return SHARE.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace("%", ""))) : Optional.empty();
  }
}
