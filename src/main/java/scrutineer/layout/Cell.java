package scrutineer.layout;

import java.util.List;
import java.util.Optional;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.text.Span;

/**
 * The smallest typed piece of a line.
 *
 * @param text the article's text under the span
 * @param gap whether white space stands before it on the line; without one it is glued to its neighbour
 * @param parties what a PARTY cell may mean; one entry, empty for other kinds
 * @param places all readings of a PLACE cell, the likeliest first
 */
public record Cell(Kind kind, Span span, String text, boolean gap, Optional<Party> party, List<Place> places,
    Optional<Label> label, Optional<Figure> figure) {

  /** WORD is a capitalised word or one of a name; LOWER a word in small letters; GLUED digits that are several numbers. */
  public enum Kind { WORD, LOWER, PARTY, PLACE, LABEL, FIGURE, GLUED, YEAR, TIME, MARK }

  static Cell plain(Kind kind, Span span, String text, boolean gap) {
    return new Cell(kind, span, text, gap, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
  }

  static Cell party(Span span, String text, boolean gap, Party party, List<Place> alsoPlaces) {
    return new Cell(Kind.PARTY, span, text, gap, Optional.of(party), alsoPlaces, Optional.empty(), Optional.empty());
  }

  static Cell place(Span span, String text, boolean gap, List<Place> places) {
    return new Cell(Kind.PLACE, span, text, gap, Optional.empty(), List.copyOf(places), Optional.empty(), Optional.empty());
  }

  static Cell label(Span span, String text, boolean gap, Label label) {
    return new Cell(Kind.LABEL, span, text, gap, Optional.empty(), List.of(), Optional.of(label), Optional.empty());
  }

  static Cell figure(Span span, String text, boolean gap, Figure figure) {
    return new Cell(Kind.FIGURE, span, text, gap, Optional.empty(), List.of(), Optional.empty(), Optional.of(figure));
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  public boolean is(Label other) {
    return label.isPresent() && label.get() == other;
  }

  public boolean mark(String marks) {
    return kind == Kind.MARK && marks.contains(text);
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
