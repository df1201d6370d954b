package scrutineer.extract.shape;

import java.util.ArrayList;
import java.util.BitSet;
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
  /** Bits of the filter; the names of a few thousand seats and parties with one letter out fill a twentieth of it. */
  private static final int BITS = 1 << 22;
  private final Map<String, Set<String>> names = new HashMap<>();
  private final BitSet filter = new BitSet(BITS);

  void add(String key) {
    if (key.length() >= LEAST) {
      for (String s : shortened(key)) {
        names.computeIfAbsent(s, k -> new HashSet<>(2)).add(key);
        filter.set(bit(s.hashCode()));
      }
    }
  }

  /** The one name that a key is a misprint of; empty where there is none or more than one, or where the key is a name itself. */
  Optional<String> meant(String key) {
    if (!near(key) || names.getOrDefault(key, Set.of()).contains(key)) {
      return Optional.empty();
    }
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

  /**
   * Whether the key, or what is left of it without one letter, may be known: the hashes of all shortened forms are worked out from those of
   * beginnings and ends, without making a string of any.
   */
  boolean near(String key) {
    int length = key.length();
    int end = 0;
    int power = 1;
    int[] ends = new int[length + 1];
    int[] powers = new int[length + 1];
    powers[0] = 1;
    for (int i = length - 1; i >= 0; i--) {
      end += key.charAt(i) * power;
      power *= 31;
      ends[i] = end;
      powers[length - i] = power;
    }
    if (filter.get(bit(end))) {
      return true;
    }
    int begin = 0;
    for (int i = 0; i < length; i++) {
      if (filter.get(bit(begin * powers[length - i - 1] + ends[i + 1]))) {
        return true;
      }
      begin = begin * 31 + key.charAt(i);
    }
    return false;
  }

  private static int bit(int hash) {
    return (hash ^ hash >>> 16) & BITS - 1;
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
