package scrutineer.layout;

import java.util.List;
import java.util.Optional;
import scrutineer.text.Span;

/**
 * Finds a place at the beginning of a line, or a party behind a mark or before a figure, with a letter wrong. What is a
 * name as it stands is taken as it stands, unless an unknown word follows it.
 */
final class MisprintMatcher {
  /** Words of a name that may be misprinted; longer names are those of a handful of seats. */
  private static final int MOST_WORDS = 5;
  /** A party's name of so many letters is like no surname. */
  private static final int LONG = 9;
  private final Names names;
  private final Labels labels;

  MisprintMatcher(Names names, Labels labels) {
    this.names = names;
    this.labels = labels;
  }

  /** @param best what the words are as they stand, if anything */
  Optional<RawLine.Match> at(RawLine line, int at, Optional<RawLine.Match> best, List<Cell> cells) {
    if (best.filter(b -> known(line, b) || sure(b.cell())).isPresent() || !line.capital(at)) {
      return Optional.empty();
    }
    StringBuilder key = new StringBuilder();
    Optional<RawLine.Match> found = Optional.empty();
    for (int i = at; line.word(i) && i < at + MOST_WORDS; i++) {
      key.append(i > at ? " " : "").append(line.get(i).key());
      String words = key.toString();
      // a place is looked for at the beginning of a line alone
      if (opens(cells) || names.maybeParty(words)) {
        found = meant(line, at, i, names.meant(words).orElse(""), cells).or(keep(found));
      }
    }
    return found;
  }

  /** Whether the line begins here, or a hashtag that it begins with. */
  private static boolean opens(List<Cell> cells) {
    return cells.isEmpty() || cells.size() == 1 && cells.get(0).mark("#");
  }

  private static <T> java.util.function.Supplier<Optional<T>> keep(Optional<T> found) {
    return () -> found;
  }

  private boolean known(RawLine line, RawLine.Match best) {
    return !line.word(best.next()) || names.begins(line.get(best.next()).key()) || labels.begins(line.get(best.next()).key());
  }

  /** A person or a label is not taken for a misprint. */
  private static boolean sure(Cell cell) {
    return !cell.is(Cell.Kind.PARTY) && !cell.is(Cell.Kind.PLACE) && !cell.is(Label.FILLER);
  }

  private Optional<RawLine.Match> meant(RawLine line, int from, int to, String name, List<Cell> cells) {
    Span span = line.span(from, to);
    boolean gap = line.get(from).gap();
    boolean named = !cells.isEmpty() && cells.get(cells.size() - 1).is(Cell.Kind.WORD);
    boolean party = names.party(name).isPresent() && (name.length() >= LONG || !named && Expected.party(line, from, to));
    if (party) {
      return Optional.of(new RawLine.Match(Cell.party(span, span.of(line.text()), gap, names.party(name).get(), List.of()), to + 1));
    }
    boolean place = opens(cells) && !names.places(name).isEmpty();
    return place ? Optional.of(new RawLine.Match(Cell.place(span, span.of(line.text()), gap, names.places(name)), to + 1)) : Optional.empty();
  }
}
