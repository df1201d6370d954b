package scrutineer.election;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of people and places made comparable. */
public final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHE = Pattern.compile("['\u2018\u2019`]");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private Spelling() {}

  /** Lower case, ASCII letters and digits, everything else one space, {@code &} read as "and", apostrophes dropped. */
  public static String plain(String name) {
    return name.chars().allMatch(c -> c < 128) ? plainAscii(name) : plainAny(name);
  }

  /** The same without patterns: most names are plain letters, and there are tens of thousands of them. */
  private static String plainAscii(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean and = c == '&';
      if (and || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
        plain.append((gap || and) && plain.length() > 0 ? " " : "").append(and ? "and" : String.valueOf(Character.toLowerCase(c)));
        gap = and;
      } else {
        gap |= c != '\'' && c != '`';
      }
    }
    return plain.toString();
  }

  private static String plainAny(String name) {
    String letters = name.toLowerCase(Locale.ROOT).replace("ø", "o").replace("ß", "ss").replace("æ", "ae").replace("&", " and ");
    String ascii = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
    return OTHER.matcher(APOSTROPHE.matcher(ascii).replaceAll("")).replaceAll(" ").trim();
  }

  /** Letters to insert, drop, replace, or swap with their neighbour, until one word is the other. */
  public static int slips(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] d, int i, int j) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(d[i - 1][j - 1] + same, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
