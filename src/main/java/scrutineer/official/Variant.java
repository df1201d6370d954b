package scrutineer.official;

/**
 * Votes of one candidate as published somewhere, other than the figure that stands today.
 *
 * @param where publisher and day: figures of the same contest with the same {@code where} belong together
 */
public record Variant(String person, int votes, String where) {}
