package scrutineer.layout;

import java.util.List;
import java.util.Optional;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.text.Span;

/**
 * What a reader sees as one entry of a row: a name of several words, a party, a place, a figure, a label.
 *
 * @param before the marks between this field and the one before it on the line, without blanks
 * @param after the marks behind it
 * @param line number of its line
 * @param first whether it is the first of its line
 * @param last whether it is the last of its line
 */
public record Field(Kind kind, Span span, String text, Optional<Party> party, List<Place> places, Optional<Label> label,
    Optional<Figure> figure, String before, String after, int line, boolean first, boolean last) {

  /** WORDS are a person, a party that is on no list, or a place that is on none; PROSE is a whole line of running text. */
  public enum Kind { WORDS, PARTY, PLACE, FIGURE, GLUED, LABEL, LOWER, PROSE }

  public boolean is(Kind other) {
    return kind == other;
  }

  public boolean is(Label other) {
    return label.isPresent() && label.get() == other;
  }

  public boolean number() {
    return kind == Kind.FIGURE || kind == Kind.GLUED;
  }

  /** Whether a bracket opens right before it. */
  public boolean bracketed() {
    return before.endsWith("(") || before.endsWith("[");
  }

  /** A year in four digits. */
  public boolean year() {
    return kind == Kind.FIGURE && text.length() == 4 && (text.startsWith("19") || text.startsWith("20"))
        && text.chars().allMatch(Character::isDigit);
  }

  Field as(Kind other) {
    return new Field(other, span, text, party, places, label, figure, before, after, line, first, last);
  }

  /** The same field stretched over another behind it. */
  Field over(Field other) {
    return new Field(kind, span.join(other.span), text, party, places, label, figure, before, other.after, line, first, other.last);
  }

  /** The same field with the words of the one behind it. */
  Field and(Field other) {
    return new Field(kind, span.join(other.span), text + " " + other.text, party, places, label, figure, before, other.after, line, first, other.last);
  }

  Field figure(Figure value) {
    return new Field(Kind.FIGURE, span, text, party, places, label, Optional.of(value), before, after, line, first, last);
  }
}
