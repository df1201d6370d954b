package scrutineer.extract.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the name that is meant by one with a letter missing, a letter too many, a wrong letter, or two letters that have
 * changed places. Names are looked up by what is left of them when one letter is taken out, so that the time of a search
 * does not depend on how many names there are.
 */
final class Misprints {
  /** Shorter names differ by one letter from too many others. */
  private static final int LEAST = 7;
  private final Map<String, Set<String>> names = new HashMap<>();

  void add(String key) {
    if (key.length() >= LEAST) {
      shortened(key).forEach(s -> names.computeIfAbsent(s, k -> new HashSet<>(2)).add(key));
    }
  }

  /** The one name that a key is a misprint of; empty where there is none or more than one, or where the key is a name itself. */
  Optional<String> meant(String key) {
    Set<String> found = new HashSet<>();
    for (String s : key.length() >= LEAST - 1 ? shortened(key) : List.<String>of()) {
      for (String name : names.getOrDefault(s, Set.of())) {
        if (name.equals(key)) {
          return Optional.empty();
        }
        if (name.charAt(0) == key.charAt(0) && one(key, name)) {
          found.add(name);
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** Two letters that have changed places, or one letter more, less or other. */
  private static boolean one(String key, String name) {
    return Slips.swapped(key, name) || Slips.apart(key, name) == 1;
  }

  private static List<String> shortened(String key) {
    List<String> all = new ArrayList<>(List.of(key));
    for (int i = 0; i < key.length(); i++) {
      all.add(key.substring(0, i) + key.substring(i + 1));
    }
    return all;
  }
}
