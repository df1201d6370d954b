package scrutineer.dataset;

import java.util.Locale;

/**
 * An input that was not read, and why; the batch goes on without it.
 *
 * @param file the file as it was named, {@code -} for standard input
 * @param article the id that the article would have
 * @param detail one sentence for the person who has to mend it
 */
public record SetAside(String file, String article, Reason reason, String detail) {

  /** What can be wrong with an input. */
  public enum Reason {
    /** No bytes, or nothing but white space. */
    EMPTY,
    /** NULs, many control characters, or the first bytes of a known format that is no text. */
    BINARY,
    /** The file could not be opened or read. */
    UNREADABLE,
    /** More bytes than the limit. */
    TOO_LARGE,
    /** Ends in the middle of a character. */
    CUT_OFF,
    /** Another input has the same id already. */
    SAME_ID,
    /** The reading itself failed; a fault of this program. */
    FAILED;

    /** As written in set-aside.csv. */
    public String text() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
