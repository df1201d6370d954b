package scrutineer.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.text.Span;

/** Finds the longest name or label that begins at a word; a person's name first, then parties, places, labels. */
final class NameMatcher {
  /** Marks that may stand inside a name of several words. */
  private static final String JOINTS = ",.-/()'\u2013";
  private final Names names;
  private final Labels labels;

  NameMatcher(Names names, Labels labels) {
    this.names = names;
    this.labels = labels;
  }

  Optional<RawLine.Match> longest(RawLine line, int at) {
    Words words = new Words(line, at);
    while (words.next()) {
      words.match();
      if (!words.more()) {
        break;
      }
    }
    return words.best;
  }

  /** Words from one of a line on, taken in one after the other. */
  private final class Words {
    private final RawLine line;
    private final int from;
    private final boolean name;
    private final boolean label;
    private final int most;
    private final StringBuilder key = new StringBuilder();
    /** The same with words that stand without a blank between them as one. */
    private final StringBuilder joined = new StringBuilder();
    private int to;
    private int count;
    private Optional<RawLine.Match> best = Optional.empty();

    Words(RawLine line, int from) {
      this.line = line;
      this.from = from;
      to = from - 1;
      name = names.begins(line.get(from).key());
      label = labels.begins(line.get(from).key());
      most = name || label ? Math.max(name ? names.longest() : 1, label ? labels.longest() : 1) : 0;
    }

    /** Takes the next word in, over marks that may stand inside a name; false where there is none. */
    boolean next() {
      to++;
      while (to > from && line.mark(to, JOINTS)) {
        to++;
      }
      boolean ends = count >= most || to >= line.size() || line.number(to) || to > from && line.get(to).kind() == Raw.Kind.MARK && !line.mark(to, "&");
      if (ends) {
        return false;
      }
      count++;
      String word = line.get(to).key();
      key.append(count > 1 ? " " : "").append(word);
      joined.append(count > 1 && !glued() ? " " : "").append(word);
      return true;
    }

    /** Whether a word, or "and" as a sign, stands without a blank behind a word. */
    private boolean glued() {
      return !line.get(to).gap() && line.word(to - 1);
    }

    void match() {
      boolean party = line.word(to + 1) && line.get(to + 1).key().equals("party");
      boolean partyName = party && to > from && names.person(key.toString());
      Optional<Cell> cell = cell(key.toString(), name && !partyName);
      if (cell.isEmpty() && joined.length() < key.length()) {
        cell = cell(joined.toString(), name);
      }
      best = cell.map(c -> new RawLine.Match(c, to + 1)).or(() -> best);
    }

    /** Whether a longer name may begin with these words. */
    boolean more() {
      String words = key.toString();
      return name && (names.begins(words) || names.begins(joined.toString())) || label && labels.begins(words);
    }

    private Optional<Cell> cell(String words, boolean named) {
      Span span = line.span(from, to);
      String under = span.of(line.text());
      boolean capital = Character.isUpperCase(under.charAt(0)) || Character.isDigit(under.charAt(0));
      if (named && to > from && names.person(words) && capital && plainName(under)) {
        return Optional.of(Cell.plain(Cell.Kind.WORD, span, under, line.get(from).gap()));
      }
      Optional<Cell> cell = named && balanced(under) ? partyOrPlace(words, under, span, capital) : Optional.empty();
      boolean plain = label && balanced(under) && under.indexOf(',') < 0;
      return cell.isPresent() || !plain ? cell : labels.of(words).map(l -> Cell.label(span, under, line.get(from).gap(), l));
    }

    private Optional<Cell> partyOrPlace(String words, String under, Span span, boolean capital) {
      boolean gap = line.get(from).gap();
      List<Place> places = capital ? names.places(words) : List.of();
      Optional<Party> party = names.party(words).filter(p -> (to - from < 2 || line.spaced(from, to)) && (capital || words.length() > 3)
          && (under.indexOf(',') < 0 || names.comma(words)) && (unmistakable(words, under) || Expected.party(line, from, to)));
      if (party.isPresent()) {
        return Optional.of(Cell.party(span, under, gap, party.get(), places));
      }
      boolean word = label && words.indexOf(' ') < 0 && labels.of(words).isPresent();
      return places.isEmpty() || word ? Optional.empty() : Optional.of(Cell.place(span, under, gap, places));
    }

    /** A party's name that means nothing else; two letters only in capitals. */
    private boolean unmistakable(String words, String under) {
      return !names.risky(words) && (words.length() != 2 || under.equals(under.toUpperCase(Locale.ROOT)));
    }
  }

  private static boolean plainName(String under) {
    return under.indexOf('(') < 0 && under.indexOf(',') < 0 && under.indexOf('/') < 0 && !under.contains(" -")
        && !under.contains("- ") && under.indexOf('\u2013') < 0;
  }

  /** A name may hold a bracket only whole: never "Richmond (Yorks" nor "Green) Smith". */
  private static boolean balanced(String under) {
    int depth = 0;
    for (int i = 0; i < under.length() && depth >= 0; i++) {
      depth += under.charAt(i) == '(' ? 1 : under.charAt(i) == ')' ? -1 : 0;
    }
    return depth == 0;
  }
}
