package scrutineer.official;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import scrutineer.election.Spelling;

/** Finds the contests, kept by the keys of their places, that a name means; strictest reading first. */
final class PlaceSearch {
  private PlaceSearch() {}

  static List<OfficialResult> best(Map<String, List<OfficialResult>> contests, String name) {
    String key = PlaceKey.of(name);
    Set<String> words = words(key);
    if (contests.containsKey(key)) {
      return contests.get(key);
    }
    List<Predicate<String>> readings = List.of(
        k -> words(k).size() == words.size() && covered(words(k), words, 2) && covered(words, words(k), 2),
        k -> words(k).containsAll(words),
        k -> covered(words(k), words, 1),
        k -> covered(words, words(k), 1));
    for (Predicate<String> reading : readings) {
      List<OfficialResult> found = contests.entrySet().stream().filter(e -> reading.test(e.getKey()))
          .flatMap(e -> e.getValue().stream()).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static Set<String> words(String key) {
    return Set.copyOf(Arrays.asList(key.split(" ")));
  }

  /** Whether each of the words stands among the others, perhaps with a slip. */
  private static boolean covered(Set<String> words, Set<String> others, int most) {
    return words.stream().allMatch(w -> others.contains(w) || others.stream().anyMatch(o -> slip(w, o, most)));
  }

  /** A slip of the pen: the first letter is seldom wrong, and a short word, as those of the compass, is too soon another one. */
  private static boolean slip(String a, String b, int most) {
    int length = Math.min(a.length(), b.length());
    return length >= 6 && a.charAt(0) == b.charAt(0) && Math.abs(a.length() - b.length()) <= most
        && Spelling.slips(a, b) <= (length < 9 ? 1 : most);
  }
}
