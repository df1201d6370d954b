package scrutineer.layout;

import java.util.Locale;
import java.util.Optional;

/** Reads what is no row of a list: up to a colon with something behind it, up to where a list begins, or the rest of the line. */
final class HeadingReader {
  /** No row of one line has more fields. */
  private static final int LONG_ROW = 24;
  private final FieldStream fields;
  private final HeaderReader headers;
  private final ContenderReader contenders;
  private final ItemReader items;

  HeadingReader(FieldStream fields, HeaderReader headers, ContenderReader contenders, ItemReader items) {
    this.fields = fields;
    this.headers = headers;
    this.contenders = contenders;
    this.items = items;
  }

  Found<Row.Heading> at(int i, Optional<Row.Header> header) {
    int j = i + 1;
    while (fields.sameLine(j) && !fields.get(j - 1).after().contains(":") && !opensRow(j, header)) {
      j++;
    }
    return between(i, j);
  }

  /** The rest of the line. */
  Found<Row.Heading> line(int i) {
    return between(i, fields.lineEnd(i));
  }

  private Found<Row.Heading> between(int from, int to) {
    return new Found<>(new Row.Heading(fields.span(from, to), fields.get(from).line(), fields.slice(from, to)), to);
  }

  /** Whether a list begins in the middle of a line: behind a heading without a colon, or glued to it. */
  private boolean opensRow(int j, Optional<Row.Header> header) {
    Field f = fields.get(j);
    if (f.is(Field.Kind.PARTY) && loser(j)) {
      return false;
    }
    return f.before().contains(";") || opensTable(j) || opensContender(j, header) || items.change(j) || partyRow(j)
        || (f.is(Label.WINNER) || f.is(Label.RUNNER_UP) || f.is(Label.TURNOUT) || f.is(Label.MAJORITY)) && items.at(j).isPresent();
  }

  private boolean opensTable(int j) {
    return fields.get(j).label().filter(HeaderReader.COLUMNS::contains).isPresent()
        && headers.at(j).filter(h -> h.row().columns().size() > 2).isPresent();
  }

  private boolean opensContender(int j, Optional<Row.Header> header) {
    Field f = fields.get(j);
    boolean may = name(j) || fields.surnameFirst(j) || f.is(Field.Kind.PARTY) || f.is(Label.ELECTED) || f.number() && !f.year();
    return may && contenders.at(j, header, false).filter(c -> c.next() - j <= LONG_ROW).isPresent();
  }

  /** A name of several words, in capitals, or before a comma and a first name. */
  private boolean name(int j) {
    Field f = fields.get(j);
    boolean behindPlace = fields.get(j - 1).is(Field.Kind.PLACE) && fields.sameLine(j + 1) && fields.get(j + 1).is(Field.Kind.PARTY)
        && fields.get(j + 1).bracketed();
    boolean apart = f.is(Field.Kind.WORDS) && (!f.before().contains(",") || behindPlace);
    return apart && (f.text().indexOf(' ') > 0 || !f.last() && f.text().equals(f.text().toUpperCase(Locale.ROOT))
        || f.after().equals(",") && fields.sameLine(j + 1) && fields.get(j + 1).is(Field.Kind.WORDS));
  }

  private boolean partyRow(int j) {
    boolean party = fields.get(j).is(Field.Kind.PARTY) && fields.sameLine(j + 1);
    return party && (fields.get(j + 1).number() || fields.get(j + 1).is(Label.HOLD) || fields.get(j + 1).is(Label.GAIN));
  }

  /** "Greens gain one from the Conservatives": the party that closes a remark opens no row. */
  private boolean loser(int j) {
    Field before = fields.get(j - 1);
    return fields.get(j).last() && fields.get(j).before().isEmpty()
        && (before.is(Label.FROM) || before.is(Label.FILLER) && j >= 2 && fields.sameLine(j - 1) && fields.get(j - 2).is(Label.FROM));
  }
}
