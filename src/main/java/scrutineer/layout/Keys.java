package scrutineer.layout;

import java.text.Normalizer;
import java.util.Locale;

/** Names and phrases as they are looked up: lower case, plain letters, words with single blanks between. */
public final class Keys {
  private Keys() {}

  /**
   * The words of a name, with accents and marks taken off; {@code &} reads as {@code and}. A text that has no letter or
   * digit at all ({@code +/-}) is its own key.
   */
  public static String of(String text) {
    if (simple(text)) {
      return text;
    }
    StringBuilder key = new StringBuilder();
    String plain = ascii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && key.length() > 0) {
          key.append(' ');
        }
        gap = false;
        key.append(c);
      } else if (c == '&') {
        key.append(key.length() > 0 ? " and" : "and");
        gap = true;
      } else if (!apostrophe(c) && Character.getType(c) != Character.NON_SPACING_MARK && c != '.') {
        gap = true;
      }
    }
    return key.length() == 0 ? text.trim() : key.toString().toLowerCase(Locale.ROOT);
  }

  /** Most words are their own keys. */
  private static boolean simple(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  static boolean apostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u0092' || c == '`';
  }
}
