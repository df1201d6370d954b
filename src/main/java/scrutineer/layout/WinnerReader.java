package scrutineer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutineer.text.Span;

/** Reads lines that name a winner and no figures: "Winner: A. Name (Lab)", and lists of seats with a party or a person each. */
final class WinnerReader {
  /** A seat and a party on a line is no list of results before it comes a few times. */
  private static final int LEAST = 3;
  private final FieldStream fields;

  WinnerReader(FieldStream fields) {
    this.fields = fields;
  }

  /** "Winner: A. Name (Lab)", "2nd in 2019: Labour". */
  Optional<Found<Row.Item>> item(int i) {
    Field head = fields.get(i);
    boolean first = head.is(Label.WINNER) || head.text().equals("1st");
    if (!first && !head.is(Label.RUNNER_UP)) {
      return Optional.empty();
    }
    int j = i + 1;
    boolean apart = head.after().startsWith(":");
    while (fields.sameLine(j) && (fields.get(j).year() || fields.get(j).is(Label.FILLER) || fields.get(j).is(Label.ELECTION))) {
      apart |= fields.get(j).year() || fields.get(j).after().startsWith(":");
      j++;
    }
    List<Field> taken = new ArrayList<>(List.of(head));
    int from = j;
    while (fields.sameLine(j) && j < from + 2 && (fields.get(j).is(Field.Kind.WORDS) && j == from || fields.get(j).is(Field.Kind.PARTY))) {
      taken.add(fields.get(j++));
    }
    boolean more = fields.sameLine(j) && fields.get(j).before().isEmpty() && (fields.get(j).number() || fields.get(j).is(Field.Kind.LOWER)
        || fields.get(j).is(Field.Kind.PLACE) || fields.get(j).is(Label.FILLER) || fields.get(j).is(Field.Kind.PARTY));
    boolean figures = more || fields.sameLine(j) && fields.get(j).number();
    boolean party = taken.get(taken.size() - 1).is(Field.Kind.PARTY);
    if (!apart || figures || !party) {
      return Optional.empty();
    }
    Label label = first ? Label.WINNER : Label.RUNNER_UP;
    return Optional.of(new Found<>(new Row.Item(span(taken), head.line(), label, taken), j));
  }

  /**
   * A line of a list of seats with nothing but a party or a person's name, or a pair of them where the lines have run
   * together: who is meant the words above must say.
   *
   * @param going whether the row before was one
   */
  Optional<Found<Row.Placed>> listed(int i, boolean going) {
    Optional<Found<Row.Placed>> row = pair(i, going);
    int j = i;
    for (int pairs = going ? LEAST : 1; row.isPresent() && pairs < LEAST; pairs++) {
      j += 2;
      if (!fields.has(j) || pair(j, true).isEmpty()) {
        return Optional.empty();
      }
    }
    return row;
  }

  private Optional<Found<Row.Placed>> pair(int i, boolean going) {
    Field one = fields.get(i);
    boolean opens = one.first() || going && one.before().isEmpty() || one.before().contains(":");
    if (!opens || !fields.sameLine(i + 1) || one.first() && fields.sameLine(i + 2) && !pairs(i + 2)) {
      return Optional.empty();
    }
    Field two = fields.get(i + 1);
    boolean party = one.is(Field.Kind.PARTY) && two.is(Field.Kind.PLACE) && two.before().matches("[-\u2013\u2014:|]");
    boolean holder = one.is(Field.Kind.PLACE) && two.is(Field.Kind.PARTY) && two.before().matches("[-\u2013\u2014:|(]");
    boolean person = one.first() && one.is(Field.Kind.PLACE) && two.is(Field.Kind.WORDS) && two.text().indexOf(' ') > 0 && two.last()
        && two.before().matches("[-\u2013\u2014:|,]?");
    if (!party && !holder && !person) {
      return Optional.empty();
    }
    Field place = party ? two : one;
    Row.Placed row = new Row.Placed(one.span().join(two.span()), one.line(), place, List.of(party ? one : two));
    return Optional.of(new Found<>(row, i + 2));
  }

  /** Whether a party and a place, or the other way round, follow on the same line. */
  private boolean pairs(int i) {
    return fields.sameLine(i + 1) && fields.get(i).before().isEmpty() && (fields.get(i).is(Field.Kind.PARTY) && fields.get(i + 1).is(Field.Kind.PLACE)
        || fields.get(i).is(Field.Kind.PLACE) && fields.get(i + 1).is(Field.Kind.PARTY));
  }

  private static Span span(List<Field> taken) {
    return taken.get(0).span().join(taken.get(taken.size() - 1).span());
  }
}
