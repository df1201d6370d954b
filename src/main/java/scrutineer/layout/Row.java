package scrutineer.layout;

import java.util.List;
import java.util.Optional;
import scrutineer.election.Party;
import scrutineer.text.Span;

/** A row of a list, table or tally, or what stands between rows. It says what is printed, not what it means. */
public sealed interface Row {
  Span span();

  /** Number of the line on which it begins. */
  int line();

  /**
   * One column of a header.
   *
   * @param party the party whose figures stand below, in a matrix
   * @param year the year printed with the column's name
   */
  record Column(Label label, Optional<Party> party, Optional<Integer> year, Span span) {}

  /** Names of columns. */
  record Header(Span span, int line, List<Column> columns) implements Row {
    public Header {
      columns = List.copyOf(columns);
    }

    public boolean has(Label label) {
      return columns.stream().anyMatch(c -> c.label() == label);
    }

    /** Whether parties stand side by side in it. */
    public boolean matrix() {
      return columns.stream().filter(c -> c.party().isPresent()).count() >= 2;
    }
  }

  /** A figure with the label printed beside it, where there is one. */
  record Entry(Field field, Optional<Label> label) {}

  /**
   * Somebody who stood, or a party, with figures.
   *
   * @param person the name as printed, in one or two pieces (SURNAME, Forename)
   * @param party the party's field; WORDS where the party is on no list
   * @param marks ELECTED, NOT_ELECTED where printed
   * @param star whether an asterisk or a sign like it stands in the row
   * @param absent in square brackets: did not stand this time
   */
  record Contender(Span span, int line, List<Field> person, Optional<Field> party, List<Entry> entries, List<Label> marks,
      boolean star, boolean absent) implements Row {
    public Contender {
      person = List.copyOf(person);
      entries = List.copyOf(entries);
      marks = List.copyOf(marks);
    }
  }

  /** A line of a place: its name and what follows on the same row. */
  record Placed(Span span, int line, Field place, List<Field> payload) implements Row {
    public Placed {
      payload = List.copyOf(payload);
    }
  }

  /**
   * A line of a matrix: what it is about (a place, a year, a word), and its figures.
   *
   * @param control the party in a column of who runs the council, or that none does
   */
  record Cross(Span span, int line, Optional<Field> head, Optional<Field> control, List<Field> figures) implements Row {
    public Cross {
      figures = List.copyOf(figures);
    }
  }

  /** A summary: majority, turnout, swing, or what became of the place (label HOLD, GAIN, LOSS, NO_CHANGE). */
  record Item(Span span, int line, Label label, List<Field> fields) implements Row {
    public Item {
      fields = List.copyOf(fields);
    }
  }

  /** A short line that is none of these, or the beginning of one up to a colon. */
  record Heading(Span span, int line, List<Field> fields) implements Row {
    public Heading {
      fields = List.copyOf(fields);
    }
  }

  /** Running text; it may say that what follows is a forecast. */
  record Prose(Span span, int line, boolean forecast) implements Row {}

  /** The words of a picture, or who took it. */
  record Caption(Span span, int line) implements Row {}
}
