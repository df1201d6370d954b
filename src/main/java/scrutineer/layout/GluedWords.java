package scrutineer.layout;

import java.util.List;
import java.util.Optional;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.text.Span;

/** Names that stand without blanks: hashtags, and short forms of two parties. */
final class GluedWords {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;
  private final Names names;

  GluedWords(Names names) {
    this.names = names;
  }

  /** #BatterseaEast: the words of a hashtag stand without blanks. */
  Optional<RawLine.Match> tag(RawLine line, int i) {
    if (!line.word(i) || !line.mark(i - 1, "#") || line.get(i).gap()) {
      return Optional.empty();
    }
    int end = i + 1;
    while (line.glued(end)) {
      end++;
    }
    Span span = line.span(i, end - 1);
    List<Place> places = names.tagged(Keys.of(span.of(line.text())).replace(" ", ""));
    return places.isEmpty() ? Optional.empty() : Optional.of(new RawLine.Match(Cell.place(span, span.of(line.text()), false, places), end));
  }

  /** LABCON: two short forms in capitals that have run together; adds a cell for each. */
  boolean codes(RawLine line, int i, List<Cell> cells) {
    String under = line.text(i);
    boolean capitals = line.word(i) && !names.forename(line.get(i).key()) && under.length() >= 2 * SHORTEST && under.length() <= LONGEST && under.chars().allMatch(Character::isUpperCase);
    for (int k = SHORTEST; capitals && k <= under.length() - SHORTEST; k++) {
      Optional<Party> one = names.party(Keys.of(under.substring(0, k)));
      Optional<Party> two = names.party(Keys.of(under.substring(k)));
      if (one.isPresent() && two.isPresent()) {
        Raw raw = line.get(i);
        int at = raw.start() + k;
        cells.add(Cell.party(new Span(raw.start(), at), under.substring(0, k), raw.gap(), one.get(), List.of()));
        cells.add(Cell.party(new Span(at, raw.end()), under.substring(k), false, two.get(), List.of()));
        return true;
      }
    }
    return false;
  }
}
