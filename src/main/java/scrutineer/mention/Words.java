package scrutineer.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits names into comparable words: lower case, without accents, {@code &} as "and", all other marks dropped. */
public final class Words {
  private Words() {}

  /** The words of a text; "Newcastle-under-Lyme" has three, "O'Hara" has two, a comma has none. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>(2);
    StringBuilder word = new StringBuilder();
    String plain = ascii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c == '&') {
        end(word, words);
        words.add("and");
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  /** A fixed set of words, for lists that a reader of the code should see. */
  public static Set<String> set(String... words) {
    return Set.copyOf(List.of(words));
  }

  /** The words joined by blanks. */
  public static String key(String text) {
    return String.join(" ", of(text));
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }
}
