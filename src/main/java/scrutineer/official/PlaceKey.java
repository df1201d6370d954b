package scrutineer.official;

import java.util.TreeSet;
import scrutineer.election.Spelling;

/** Place names made comparable. */
public final class PlaceKey {
  private PlaceKey() {}

  /**
   * The words of a name without case, accents, punctuation, order, "and" and "the": {@code Dorset South} and
   * {@code South Dorset} have one key. No two seats of one boundary set do (see OfficialResultsTest).
   */
  public static String of(String name) {
    TreeSet<String> words = new TreeSet<>();
    for (String word : Spelling.plain(name).split(" ")) {
      if (!word.equals("and") && !word.equals("the")) {
        words.add(word.equals("saint") ? "st" : word);
      }
    }
    return String.join(" ", words);
  }

  /** As in contest ids: lower case, ASCII, hyphens, {@code &} read as "and". */
  public static String slug(String name) {
    return Spelling.plain(name).replace(' ', '-');
  }
}
