package scrutineer.evaluate;

import java.util.Optional;

/**
 * What rows alone cannot tell of a miss: whether the name was found at all, whether a refusal stood in the way, whether
 * the words stand in a table. Whoever has the article or the reading can answer.
 */
@FunctionalInterface
public interface Hints {
  /** The kind of a miss that no false claim explains; empty where there is nothing to tell. */
  Optional<ErrorKind> of(GoldClaim missed);

  Hints NONE = missed -> Optional.empty();

  /** Asks the other where this one has no answer. */
  default Hints or(Hints other) {
    return missed -> of(missed).or(() -> other.of(missed));
  }
}
