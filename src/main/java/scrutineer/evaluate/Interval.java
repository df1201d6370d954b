package scrutineer.evaluate;

/** The middle 95 % of what was resampled. */
public record Interval(double low, double high) {}
