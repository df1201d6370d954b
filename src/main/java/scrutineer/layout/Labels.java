package scrutineer.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of headers, bullets and last lines. */
public final class Labels {
  private final Map<String, Label> byKey = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private int longest = 1;

  /** @param phrases what each phrase means; case and marks make no difference */
  public Labels(Map<String, Label> phrases) {
    phrases.forEach((phrase, label) -> {
      String key = Keys.of(phrase);
      byKey.put(key, label);
      String[] words = key.split(" ");
      StringBuilder beginning = new StringBuilder();
      for (String word : words) {
        beginning.append(beginning.length() > 0 ? " " : "").append(word);
        beginnings.add(beginning.toString());
      }
      longest = Math.max(longest, words.length);
    });
  }

  Optional<Label> of(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  boolean begins(String key) {
    return beginnings.contains(key);
  }

  int longest() {
    return longest;
  }
}
