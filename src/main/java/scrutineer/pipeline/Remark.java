package scrutineer.pipeline;

import scrutineer.text.Span;

/**
 * Something the reader could not make sense of, or refused; counted in reports, never an exception.
 *
 * @param kind a short word for counting, such as {@code open-link}, {@code refused}, {@code repaired}
 */
public record Remark(Span span, String kind, String text) {}
