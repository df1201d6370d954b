package scrutineer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows read so far, the header above, and what both say of the row to come. */
final class ReadRows {
  /** Lines behind a header after which an empty one ends its table. */
  private static final int LONG_TABLE = 60;
  private final FieldStream fields;
  private final List<Row> rows = new ArrayList<>();
  private Optional<Row.Header> header = Optional.empty();

  ReadRows(FieldStream fields) {
    this.fields = fields;
  }

  List<Row> rows() {
    return rows;
  }

  void add(Row row) {
    rows.add(row);
    if (row instanceof Row.Header) {
      header = Optional.of((Row.Header) row);
    }
  }

  Optional<Row.Header> header() {
    return header;
  }

  void endTable() {
    header = Optional.empty();
  }

  /** An empty line far below a header ends its table. */
  void endLongTable(int i) {
    if (fields.afterBlank(i) && header.filter(h -> fields.get(i).line() > h.line() + LONG_TABLE).isPresent()) {
      endTable();
    }
  }

  private Optional<Row> last() {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
  }

  /** Whether a table of places is being read. */
  boolean table() {
    return header.filter(h -> h.has(Label.CONSTITUENCY) || h.has(Label.REGION) || h.has(Label.COUNCIL)).isPresent();
  }

  /** Whether a row may begin in the middle of a line: behind another, or behind a heading. */
  boolean opened() {
    return last().filter(r -> r instanceof Row.Placed || r instanceof Row.Item || r instanceof Row.Heading).isPresent();
  }

  /** Whether the row before was of a party without a candidate, on the line before. */
  boolean partiesOnly(int i) {
    Field f = fields.get(i);
    boolean told = f.is(Field.Kind.WORDS) && (f.after().startsWith(":") || fields.sameLine(i + 1) && fields.get(i + 1).number()) && !counted(i);
    return told && last().filter(r -> r instanceof Row.Contender && ((Row.Contender) r).person().isEmpty())
        .filter(r -> f.line() <= r.line() + 2 && (f.first() || f.line() == r.line())).isPresent();
  }

  /** "After 650 of 650 seats": how far the count has come. */
  private boolean counted(int i) {
    return fields.sameLine(i + 2) && fields.get(i + 2).is(Label.FILLER) && fields.get(i + 2).text().equals("of");
  }

  /** Whether the row before is a seat with one thing beside it that is no figure, on the line before. */
  boolean lone(int i) {
    return last().filter(r -> r instanceof Row.Placed && r.line() >= fields.get(i).line() - 1)
        .map(r -> ((Row.Placed) r).payload()).filter(p -> p.size() == 1 && !p.get(0).number()).isPresent();
  }

  /** Whether the row before is of a person: then a place at the beginning is a surname (DUDLEY Melanie). */
  boolean inList(int i) {
    return last().filter(r -> r instanceof Row.Contender && !((Row.Contender) r).person().isEmpty())
        .filter(r -> fields.get(i).line() <= r.line() + 1).isPresent();
  }
}
