package scrutineer.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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

  private record Phrase(Fate fate, List<Set<String>> words) {}

  /** By each of their first words, so that most tokens cost one look. */
  private static final Map<String, List<Phrase>> ALL = read();

  private Phrases() {}

  private static Map<String, List<Phrase>> read() {
    Map<String, List<Phrase>> all = new HashMap<>();
    for (Table.Row row : Table.resource("lexicons/fortunes.csv", "fate", "phrases").rows()) {
      Fate fate = Fate.valueOf(row.get("fate").toUpperCase(Locale.ROOT));
      for (String phrase : row.get("phrases").split("\\|")) {
        List<Set<String>> words = Arrays.stream(phrase.trim().split(" ")).map(w -> Set.of(w.split("/"))).toList();
        words.get(0).forEach(first -> all.computeIfAbsent(first, k -> new ArrayList<>()).add(new Phrase(fate, words)));
      }
    }
    return all;
  }

  /** The phrase that begins at a token, the longest first. */
  static Optional<Hit> at(List<Token> tokens, int from) {
    Hit best = null;
    for (Phrase phrase : ALL.getOrDefault(tokens.get(from).lower(), List.of())) {
      if ((best == null || from + phrase.words().size() > best.end()) && matches(tokens, from, phrase.words())) {
        best = new Hit(phrase.fate(), from + phrase.words().size());
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
