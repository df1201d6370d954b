package scrutineer.evaluate;

import java.util.Optional;

/**
 * Something to mend: a miss, a false claim, or one of each that are the two sides of one slip.
 *
 * @param missed what should have been claimed
 * @param spurious what was claimed instead; at least one of the two is there
 */
public record Mistake(ErrorKind kind, Optional<Marked> missed, Optional<Marked> spurious) {}
