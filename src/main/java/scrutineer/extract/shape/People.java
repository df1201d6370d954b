package scrutineer.extract.shape;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.Arrays;
import scrutineer.layout.Field;
import scrutineer.layout.Keys;

/** Names as lists print them, turned into names as people say them. */
final class People {
  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "cllr",
      "councillor", "prof", "professor", "rev", "revd", "rt", "hon", "the");

  private People() {}

  /** "McKINNEY Fearghal", "BURGESS, Simon" and "Dr Jane Smith" as Fearghal McKinney, Simon Burgess and Jane Smith. */
  static String name(List<Field> pieces) {
    String printed = once(pieces.stream().map(Field::text).collect(Collectors.joining(" ")));
    List<String> words = Arrays.asList(printed.split("[\\s\u00a0]+"));
    while (words.size() > 1 && TITLES.contains(Keys.of(words.get(0)))) {
      words = words.subList(1, words.size());
    }
    if (pieces.size() == 2) {
      return said(pieces.get(1).text()) + " " + said(pieces.get(0).text());
    }
    int capitals = 0;
    while (capitals < words.size() && shouted(words.get(capitals))) {
      capitals++;
    }
    if (capitals > 0 && capitals < words.size()) {
      return said(String.join(" ", words.subList(capitals, words.size()))) + " " + said(String.join(" ", words.subList(0, capitals)));
    }
    return said(words.isEmpty() ? printed : String.join(" ", words));
  }

  /** A name printed twice, as a picture's words and below it. */
  private static String once(String printed) {
    int half = printed.length() / 2;
    boolean twice = printed.length() > 8 && printed.length() % 2 == 1 && printed.charAt(half) == ' '
        && printed.substring(0, half).equals(printed.substring(half + 1));
    return twice ? printed.substring(0, half) : printed;
  }

  /** A word in capitals, a small "Mc" or "O'" before them allowed. */
  private static boolean shouted(String word) {
    String core = word.startsWith("Mc") || word.startsWith("Mac") ? word.substring(word.startsWith("Mac") ? 3 : 2) : word;
    long letters = core.chars().filter(Character::isLetter).count();
    return letters >= 2 && core.equals(core.toUpperCase(Locale.ROOT));
  }

  private static String said(String text) {
    return Arrays.stream(text.split("[\\s\u00a0]+")).map(w -> shouted(w) ? cased(w) : w).collect(Collectors.joining(" "));
  }

  private static String cased(String word) {
    StringBuilder cased = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean mc = i >= 2 && word.regionMatches(true, 0, "Mc", 0, 2) && i == 2;
      cased.append(start || mc ? Character.toUpperCase(c) : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return cased.toString();
  }

  /** The word that a list of nominations is asked for. */
  static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Whether two full names may be one person's: the same surname, and first names that agree as far as they go. */
  static boolean same(String one, String other) {
    String[] a = Keys.of(one).split(" ");
    String[] b = Keys.of(other).split(" ");
    if (!a[a.length - 1].equals(b[b.length - 1])) {
      return false;
    }
    return a.length == 1 || b.length == 1 || a[0].startsWith(b[0]) || b[0].startsWith(a[0])
        || Arrays.asList(b).subList(0, b.length - 1).contains(a[0]) || Arrays.asList(a).subList(0, a.length - 1).contains(b[0])
        || a[0].length() > 2 && b[0].length() > 2 && a[0].substring(0, 3).equals(b[0].substring(0, 3));
  }
}
