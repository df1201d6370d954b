package scrutineer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import scrutineer.resource.Table;
import scrutineer.text.Token;

/** The verbs that tell results ({@code lexicons/predicates.csv}) in all their forms. */
final class Verbs {
  /** What a verb does with its roles; see {@link VerbReader}. */
  enum Frame { BEAT, OUST, END, WIN, GAIN, HOLD, LOSE, FALL, STAY, POLL, SUCCEED }

  /** Finite or base, -ing, past that may be a participle, participle only. */
  enum Form { FINITE, BASE, ING, PAST_OR_PARTICIPLE, PARTICIPLE }

  /** @param end index one past the last token of the verb with its particles */
  record Hit(Frame frame, String base, Form form, int end, boolean split) {}

  private record Entry(Frame frame, String base, Form form, List<String> rest) {}

  private static final java.util.Set<String> DETERMINERS = java.util.Set.of("his", "her", "their", "the", "a", "an", "its");
  private static final java.util.Set<String> PARTICLES = java.util.Set.of("off", "out", "back", "up", "aside", "away", "down", "over", "in");
  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final Map<String, List<String>> irregular = new HashMap<>();

  Verbs() {
    for (Table.Row row : Table.resource("lexicons/irregular-verbs.csv", "base", "third", "ing", "past", "participle").rows()) {
      irregular.put(row.get("base"), List.of(row.get("third"), row.get("ing"), row.get("past"), row.get("participle")));
    }
    for (Table.Row row : Table.resource("lexicons/predicates.csv", "frame", "verbs").rows()) {
      Frame frame = Frame.valueOf(row.get("frame").toUpperCase(Locale.ROOT));
      for (String verb : row.get("verbs").split("\\|")) {
        add(frame, verb.trim());
      }
    }
    byFirst.values().forEach(list -> list.sort(Comparator.comparingInt((Entry e) -> -e.rest.size()).thenComparing(e -> e.form == Form.BASE)));
  }

  private void add(Frame frame, String verb) {
    List<String> words = List.of(verb.split(" "));
    String base = words.get(0);
    List<String> rest = words.subList(1, words.size());
    List<String> forms = irregular.getOrDefault(base, regular(base));
    put(base, new Entry(frame, verb, Form.BASE, rest));
    put(forms.get(0), new Entry(frame, verb, Form.FINITE, rest));
    put(forms.get(1), new Entry(frame, verb, Form.ING, rest));
    if (forms.get(2).equals(forms.get(3))) {
      put(forms.get(2), new Entry(frame, verb, Form.PAST_OR_PARTICIPLE, rest));
    } else {
      put(forms.get(2), new Entry(frame, verb, Form.FINITE, rest));
      put(forms.get(3), new Entry(frame, verb, Form.PARTICIPLE, rest));
    }
    if (base.equals("be")) {
      for (String form : List.of("was", "were", "are", "be", "'s", "'re")) {
        put(form, new Entry(frame, verb, Form.FINITE, rest));
      }
    }
    if (base.equals("have")) {
      put("have", new Entry(frame, verb, Form.FINITE, rest));
    }
  }

  private void put(String form, Entry entry) {
    byFirst.computeIfAbsent(form, k -> new ArrayList<>()).add(entry);
  }

  /** Third person, -ing, past, participle of a regular verb. */
  static List<String> regular(String base) {
    boolean e = base.endsWith("e");
    boolean y = base.endsWith("y") && base.length() > 1 && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    boolean sibilant = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x") || base.endsWith("z");
    String third = y ? base.substring(0, base.length() - 1) + "ies" : base + (sibilant ? "es" : "s");
    String ing = (e ? base.substring(0, base.length() - 1) : base) + "ing";
    String past = y ? base.substring(0, base.length() - 1) + "ied" : base + (e ? "d" : "ed");
    return List.of(third, ing, past, past);
  }

  /** All readings of a verb that begins at a token, the longest first. */
  List<Hit> at(List<Token> tokens, int from) {
    List<Hit> hits = new ArrayList<>();
    for (Entry entry : byFirst.getOrDefault(tokens.get(from).lower(), List.of())) {
      int end = from + 1;
      int k = 0;
      while (k < entry.rest.size() && end < tokens.size()) {
        if (tokens.get(end).is(entry.rest.get(k))) {
          k++;
        } else if (k == 0 || !DETERMINERS.contains(tokens.get(end).lower())) {
          if (!(k == 0 && entry.rest.size() > 1 && DETERMINERS.contains(tokens.get(end).lower()))) {
            break;
          }
        }
        end++;
      }
      if (k == entry.rest.size()) {
        hits.add(new Hit(entry.frame, entry.base, entry.form, end, false));
      }
    }
    return hits;
  }

  /** A verb whose particle stands behind its object: "saw him off", "won it back". */
  Optional<Hit> split(List<Token> tokens, int from) {
    for (Entry entry : byFirst.getOrDefault(tokens.get(from).lower(), List.of())) {
      if (entry.rest.size() == 1 && PARTICLES.contains(entry.rest.get(0))) {
        for (int i = from + 2; i < Math.min(tokens.size(), from + 6); i++) {
          String word = tokens.get(i).lower();
          if (word.equals(entry.rest.get(0)) && !entry.base.endsWith(" in")) {
            return Optional.of(new Hit(entry.frame, entry.base, entry.form, from + 1, true));
          }
          if (word.equals(",") || word.equals(".") || word.equals("and") || word.equals("by") || word.equals("with")) {
            break;
          }
        }
      }
    }
    return Optional.empty();
  }
}
