package scrutineer.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article as read. Its text is never changed: all positions are offsets into it.
 *
 * @param id the file's name without its ending
 * @param published the day of publication, where the article tells it
 */
public record Article(String id, Optional<LocalDate> published, String text) {}
