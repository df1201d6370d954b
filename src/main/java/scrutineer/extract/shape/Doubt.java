package scrutineer.extract.shape;

import scrutineer.text.Span;

/**
 * Figures that the others of their table speak against. They are claimed all the same: the article says so.
 *
 * @param span the row
 * @param text what does not fit, for a person to read
 */
public record Doubt(Span span, String text) {}
