package scrutineer.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scrutineer.resource.Table;
import scrutineer.text.Token;

/** Turns of phrase that tell who won or lost without a verb of winning ({@code lexicons/fortunes.csv}), found word by word. */
final class Phrases {
  /** What a phrase says of whoever stands beside it; see {@link Fortunes}. */
  enum Fate { REJECTS, CHOOSES, HANDS, LUCK, TERM, VICTOR, LOSER, ROAD, KEEPS, COURTESY }

  /** @param end index one past the last token of the phrase */
  record Hit(Fate fate, int end) {}

  private static final Map<Fate, List<List<Set<String>>>> ALL = read();

  private Phrases() {}

  private static Map<Fate, List<List<Set<String>>>> read() {
    Map<Fate, List<List<Set<String>>>> all = new EnumMap<>(Fate.class);
    for (Table.Row row : Table.resource("lexicons/fortunes.csv", "fate", "phrases").rows()) {
      List<List<Set<String>>> phrases = all.computeIfAbsent(Fate.valueOf(row.get("fate").toUpperCase(Locale.ROOT)), k -> new ArrayList<>());
      Arrays.stream(row.get("phrases").split("\\|")).map(p -> Arrays.stream(p.trim().split(" ")).map(w -> Set.of(w.split("/"))).toList()).forEach(phrases::add);
    }
    return all;
  }

  /** The phrase that begins at a token, the longest first. */
  static Optional<Hit> at(List<Token> tokens, int from) {
    Hit best = null;
    for (Map.Entry<Fate, List<List<Set<String>>>> entry : ALL.entrySet()) {
      for (List<Set<String>> phrase : entry.getValue()) {
        if (matches(tokens, from, phrase) && (best == null || from + phrase.size() > best.end())) {
          best = new Hit(entry.getKey(), from + phrase.size());
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean matches(List<Token> tokens, int from, List<Set<String>> phrase) {
    for (int k = 0; k < phrase.size(); k++) {
      if (from + k >= tokens.size() || !phrase.get(k).contains(tokens.get(from + k).lower())) {
        return false;
      }
    }
    return true;
  }
}
