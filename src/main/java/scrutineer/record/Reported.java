package scrutineer.record;

import java.util.List;
import scrutineer.claim.Claim;
import scrutineer.claim.Precision;
import scrutineer.claim.Value;

/**
 * One value that was told, and by whom.
 *
 * @param from the claims that tell it; never empty
 */
public record Reported(Value value, Precision precision, List<Claim> from) {
  public Reported {
    from = List.copyOf(from);
    if (from.isEmpty()) {
      throw new IllegalArgumentException("a reading that nobody tells: " + value);
    }
  }

  /** The articles that tell it, each once, in order. */
  public List<String> articles() {
    return from.stream().map(Claim::article).distinct().sorted().toList();
  }

  /** As printed, with its hedge: {@code 2500 about}. */
  public String text() {
    return precision == Precision.EXACT ? value.text() : value.text() + " " + precision.text();
  }
}
