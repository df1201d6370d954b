package scrutineer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutineer.text.Span;

/**
 * Turns lines into rows. Every field is looked at a bounded number of times: the work grows with the length of the text
 * and no faster.
 */
public final class RowReader {
  private final List<Line> lines;
  private final FieldStream fields;
  private final HeaderReader headers;
  private final ContenderReader contenders;
  private final WinnerReader winners;
  private final ItemReader items;
  private final PlacedReader placed;
  private final List<Row> rows = new ArrayList<>();
  private Optional<Row.Header> header = Optional.empty();
  private int headerLine = -1;

  private RowReader(String text, List<Line> lines) {
    this.lines = lines;
    fields = FieldStream.of(text, lines);
    headers = new HeaderReader(fields);
    contenders = new ContenderReader(fields);
    winners = new WinnerReader(fields);
    items = new ItemReader(fields, winners);
    placed = new PlacedReader(fields);
  }

  public static List<Row> rows(String text, List<Line> lines) {
    RowReader reader = new RowReader(text, lines);
    reader.read();
    return reader.rows;
  }

  private void read() {
    for (int i = 0; i < fields.size();) {
      Line line = lines.get(fields.get(i).line());
      i = line.prose() ? prose(i, line) : row(i);
    }
  }

  /** In running text only a run of two rows and more is a list. */
  private int prose(int start, Line line) {
    int end = fields.lineEnd(start);
    int from = start;
    header = Optional.empty();
    for (int i = start; i < end;) {
      List<Row.Contender> run = new ArrayList<>();
      int next = i;
      while (next < end) {
        Optional<ContenderReader.Found> found = opens(next) ? contenders.at(next, Optional.empty(), false) : Optional.empty();
        if (found.isEmpty() || found.get().next() > end || !proper(found.get().row())) {
          break;
        }
        run.add(found.get().row());
        next = found.get().next();
      }
      if (run.size() >= 2 && (run.size() > 2 || run.stream().noneMatch(r -> r.person().isEmpty()) || afterColon(i))) {
        if (i > from) {
          rows.add(new Row.Prose(span(from, i), line.number(), line.has(Label.FORECAST)));
        }
        if (i > from && fields.get(i - 1).is(Field.Kind.PLACE)) {
          rows.add(new Row.Heading(fields.get(i - 1).span(), line.number(), fields.slice(i - 1, i)));
        }
        rows.addAll(run);
        i = next;
        from = i;
      } else {
        i++;
      }
    }
    if (end > from) {
      rows.add(new Row.Prose(span(from, end), line.number(), line.has(Label.FORECAST)));
    }
    return end;
  }

  private boolean opens(int i) {
    Field f = fields.get(i);
    return f.is(Field.Kind.WORDS) || f.is(Field.Kind.PARTY) || surname(i) || f.is(Label.FILLER) && fields.sameLine(i + 1);
  }

  /** EASTWOOD, Bob: a place in capitals with a first name behind the comma. */
  private boolean surname(int j) {
    Field f = fields.get(j);
    return f.is(Field.Kind.PLACE) && f.after().equals(",") && f.text().indexOf(' ') < 0 && f.text().equals(f.text().toUpperCase(java.util.Locale.ROOT))
        && fields.sameLine(j + 1) && fields.get(j + 1).is(Field.Kind.WORDS);
  }

  /** In running text a row must be whole: a party that is on the list and a count. */
  private static boolean proper(Row.Contender row) {
    return row.party().filter(p -> p.is(Field.Kind.PARTY)).isPresent()
        && row.entries().get(0).field().figure().filter(Figure::count).isPresent() && row.entries().size() <= 3;
  }

  private Span span(int from, int to) {
    return fields.get(from).span().join(fields.get(to - 1).span());
  }

  private int row(int i) {
    Field f = fields.get(i);
    if (f.first() && lines.get(f.line()).blankBefore() && headerLine >= 0 && f.line() > headerLine + 60) {
      header = Optional.empty();
    }
    Optional<PlacedReader.Found> inverted = placed.inverted(i, f.first() || !rows.isEmpty()
        && (rows.get(rows.size() - 1) instanceof Row.Placed || rows.get(rows.size() - 1) instanceof Row.Heading
            || rows.get(rows.size() - 1) instanceof Row.Item));
    if (inverted.isPresent()) {
      rows.add(inverted.get().row());
      return inverted.get().next();
    }
    Optional<ItemReader.Found> outcome = f.is(Field.Kind.PARTY) && !f.places().isEmpty() && table() ? Optional.empty()
        : f.is(Field.Kind.PARTY) ? items.at(i) : Optional.empty();
    if (outcome.isPresent()) {
      rows.add(outcome.get().row());
      return outcome.get().next();
    }
    Optional<HeaderReader.Found> head = headers.at(i);
    if (head.isPresent() && (f.first() || afterColon(i) || head.get().header().columns().size() > 2 || f.first())) {
      header = Optional.of(head.get().header());
      headerLine = f.line();
      rows.add(head.get().header());
      return head.get().next();
    }
    Optional<ItemReader.Found> item = items.at(i);
    if (item.isPresent()) {
      rows.add(item.get().row());
      return item.get().next();
    }
    if (f.first() && f.is(Label.SWING)) {
      return heading(i, fields.lineEnd(i));
    }
    boolean table = table();
    if (header.filter(Row.Header::matrix).isPresent()) {
      int next = cross(i);
      if (next > i) {
        return next;
      }
    }
    Optional<ContenderReader.Found> listed = f.is(Field.Kind.PLACE) && inList(f) ? contenders.at(i, header, false) : Optional.empty();
    if (listed.isPresent()) {
      rows.add(listed.get().row());
      return listed.get().next();
    }
    Optional<PlacedReader.Found> lone = table ? Optional.empty() : winners.listed(i, lone(i));
    if (lone.isPresent()) {
      rows.add(lone.get().row());
      return lone.get().next();
    }
    Optional<PlacedReader.Found> place = f.first() || table || f.before().contains(";") || listed() ? placed.at(i, table) : Optional.empty();
    if (place.isPresent()) {
      rows.add(place.get().row());
      return place.get().next();
    }
    Optional<ContenderReader.Found> contender = contenders.at(i, header, partiesOnly(i));
    if (contender.isPresent()) {
      rows.add(contender.get().row());
      return contender.get().next();
    }
    return heading(i);
  }

  /** Whether the row before was of a party without a candidate, on the line before. */
  private boolean partiesOnly(int i) {
    Field f = fields.get(i);
    if (rows.isEmpty() || !(rows.get(rows.size() - 1) instanceof Row.Contender) || !f.is(Field.Kind.WORDS)) {
      return false;
    }
    Row.Contender last = (Row.Contender) rows.get(rows.size() - 1);
    return last.person().isEmpty() && f.line() <= last.line() + 2 && (f.first() || f.line() == last.line())
        && (f.after().startsWith(":") || fields.sameLine(i + 1) && fields.get(i + 1).number());
  }

  /** Whether the row before is a seat with one thing beside it, on the line before. */
  private boolean lone(int i) {
    Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    return last instanceof Row.Placed && ((Row.Placed) last).payload().size() == 1 && last.line() >= fields.get(i).line() - 1
        && !((Row.Placed) last).payload().get(0).number();
  }

  private boolean table() {
    return header.filter(h -> h.has(Label.CONSTITUENCY) || h.has(Label.REGION) || h.has(Label.COUNCIL)).isPresent();
  }

  /** Whether the row before is of a person: then a place at the beginning is a surname (DUDLEY Melanie). */
  private boolean inList(Field f) {
    Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    return last instanceof Row.Contender && !((Row.Contender) last).person().isEmpty() && f.line() <= last.line() + 1;
  }

  private boolean afterColon(int i) {
    return i > 0 && fields.get(i - 1).after().contains(":");
  }

  private boolean listed() {
    return !rows.isEmpty() && (rows.get(rows.size() - 1) instanceof Row.Placed || rows.get(rows.size() - 1) instanceof Row.Item
        || rows.get(rows.size() - 1) instanceof Row.Heading);
  }

  /** A row of a matrix: its head, then as many figures as there are columns. */
  private int cross(int i) {
    Row.Header h = header.orElseThrow();
    long heads = h.columns().stream().filter(c -> c.party().isEmpty()
        && !List.of(Label.OTHERS, Label.TOTAL, Label.SEATS, Label.TURNOUT, Label.MAJORITY).contains(c.label())).count();
    int wanted = (int) (h.columns().size() - heads);
    int j = i;
    Field first = fields.get(i);
    if (first.number() && !first.year()) {
      return i;
    }
    j++;
    while (fields.sameLine(j) && !fields.get(j).number() && j - i < 5) {
      j++;
    }
    List<Field> figures = new ArrayList<>();
    while (fields.sameLine(j) && figures.size() < wanted) {
      Field f = fields.get(j);
      if (f.number()) {
        figures.add(f);
      } else if (!(f.bracketed() || f.is(Label.NONE) || f.is(Field.Kind.LOWER) || f.is(Label.SEATS) || f.is(Label.UP) || f.is(Label.DOWN))) {
        break;
      }
      j++;
    }
    while (fields.sameLine(j) && fields.get(j).bracketed() && !fields.get(j).number()) {
      j++;
    }
    if (figures.size() < Math.max(2, wanted - 3) || figures.size() < wanted && fields.sameLine(j)) {
      return i;
    }
    rows.add(new Row.Cross(span(i, j), first.line(), Optional.of(first), figures));
    return j;
  }

  /** Up to a colon with something behind it, or the rest of the line. */
  private int heading(int i) {
    int j = i + 1;
    while (fields.sameLine(j) && !fields.get(j - 1).after().contains(":") && !opensRow(j)) {
      j++;
    }
    return heading(i, j);
  }

  private int heading(int from, int to) {
    rows.add(new Row.Heading(span(from, to), fields.get(from).line(), fields.slice(from, to)));
    return to;
  }

  /** Whether a list begins in the middle of a line: behind a heading without a colon, or glued to it. */
  private boolean opensRow(int j) {
    Field f = fields.get(j);
    if (f.is(Field.Kind.PARTY) && loser(j)) {
      return false;
    }
    boolean head = f.label().filter(HeaderReader.COLUMNS::contains).isPresent() && headers.at(j).filter(h -> h.header().columns().size() > 2).isPresent();
    boolean behindPlace = fields.get(j - 1).is(Field.Kind.PLACE) && fields.sameLine(j + 1) && fields.get(j + 1).is(Field.Kind.PARTY)
        && fields.get(j + 1).bracketed();
    boolean name = f.is(Field.Kind.WORDS) && (!f.before().contains(",") || behindPlace) && (f.text().indexOf(' ') > 0 || f.text().equals(f.text().toUpperCase(java.util.Locale.ROOT))
        || f.after().equals(",") && fields.sameLine(j + 1) && fields.get(j + 1).is(Field.Kind.WORDS));
    boolean row = (name || surname(j) || f.is(Field.Kind.PARTY) || f.is(Label.ELECTED) || f.number() && !f.year())
        && contenders.at(j, header, false).filter(c -> c.next() - j <= 24).isPresent();
    boolean party = items.change(j) || f.is(Field.Kind.PARTY) && fields.sameLine(j + 1)
        && (fields.get(j + 1).number() || fields.get(j + 1).is(Label.HOLD) || fields.get(j + 1).is(Label.GAIN));
    boolean winner = (f.is(Label.WINNER) || f.is(Label.RUNNER_UP)) && items.at(j).isPresent();
    return head || row || party || winner || f.before().contains(";") || (f.is(Label.TURNOUT) || f.is(Label.MAJORITY)) && items.at(j).isPresent();
  }

  /** "Greens gain one from the Conservatives": the party that closes a remark opens no row. */
  private boolean loser(int j) {
    Field before = fields.get(j - 1);
    return fields.get(j).last() && fields.get(j).before().isEmpty()
        && (before.is(Label.FROM) || before.is(Label.FILLER) && j >= 2 && fields.sameLine(j - 1) && fields.get(j - 2).is(Label.FROM));
  }
}
