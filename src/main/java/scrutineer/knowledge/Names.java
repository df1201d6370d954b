package scrutineer.knowledge;

import java.text.Normalizer;
import java.util.Locale;

/** How names of places, parties and people are made comparable. */
public final class Names {
  private Names() {}

  /**
   * Lower case, no accents, {@code &} read as "and", apostrophes and full stops dropped ({@code U.K.I.P.} is
   * {@code ukip}), every other punctuation a single space. {@code "Birmingham, Edgbaston"} and
   * {@code "Birmingham Edgbaston"} have the same key.
   */
  public static String key(String text) {
    String plain = (isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(plain.length() + 4);
    boolean space = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean ampersand = c == '&';
      if (ampersand || c == '+' || Character.isLetterOrDigit(c)) {
        if ((space || ampersand) && key.length() > 0) {
          key.append(' ');
        }
        if (ampersand) {
          key.append("and");
        } else {
          key.append(c);
        }
        space = ampersand;
      } else if (!silent(c)) {
        space = true;
      }
    }
    return key.toString();
  }

  /** Most names are; those need no decomposing, which takes longer than all the rest. */
  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** Marks that stand inside a word without parting it: accents, apostrophes, full stops, soft hyphens. */
  private static boolean silent(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '.' || c == '\u00AD' || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
