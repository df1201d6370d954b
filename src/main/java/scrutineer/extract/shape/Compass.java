package scrutineer.extract.shape;

import java.util.Map;

/** S Basildon & E Thurrock: points of the compass by their first letters, as narrow columns have them. */
final class Compass {
  static final Map<String, String> LETTERS = Map.of("n", "north", "s", "south", "e", "east", "w", "west", "ne", "north east", "nw",
      "north west", "se", "south east", "sw", "south west");

  private Compass() {}

  /** Whether the first word is such a letter. */
  static boolean begins(String key) {
    int blank = key.indexOf(' ');
    return LETTERS.containsKey(blank < 0 ? key : key.substring(0, blank));
  }

  /** A key with its letters spelt out; the same key where it has none. */
  static String spelt(String key) {
    StringBuilder spelt = new StringBuilder();
    for (String word : key.split(" ")) {
      spelt.append(spelt.length() > 0 ? " " : "").append(LETTERS.getOrDefault(word, word));
    }
    return spelt.toString();
  }
}
