package scrutineer.dataset;

import java.util.Optional;
import scrutineer.text.Span;

/**
 * One row of a file of mentions: a name in an article and what it means, whoever says so.
 *
 * @param article the article's id
 * @param type {@code person}, {@code party}, {@code place}, {@code number} or {@code time}
 * @param link the id of what it means; empty where that is on no list, or left open
 */
public record MentionRow(String article, Span span, String type, String quote, Optional<String> link) {}
