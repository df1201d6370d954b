package scrutineer.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Turns lines into rows. Every field is looked at a bounded number of times: the work grows with the length of the text
 * and no faster.
 */
public final class RowReader {
  private final FieldStream fields;
  private final ReadRows read;
  private final HeaderReader headers;
  private final ContenderReader contenders;
  private final WinnerReader winners;
  private final ItemReader items;
  private final PlacedReader placed;
  private final CrossReader crosses;
  private final HeadingReader headings;
  private final ProseReader prose;
  /** Kinds of rows in the order in which they are tried; the first that fits is taken. */
  private final List<IntFunction<Optional<? extends Found<? extends Row>>>> kinds;

  private RowReader(String text, List<Line> lines) {
    fields = FieldStream.of(text, lines);
    read = new ReadRows(fields);
    headers = new HeaderReader(fields);
    contenders = new ContenderReader(fields);
    winners = new WinnerReader(fields);
    items = new ItemReader(fields, winners);
    placed = new PlacedReader(fields);
    crosses = new CrossReader(fields);
    headings = new HeadingReader(fields, headers, contenders, items);
    prose = new ProseReader(fields, contenders, items, read);
    kinds = List.of(i -> placed.inverted(i, fields.get(i).first() || read.opened()), this::outcome, this::header, items::at,
        this::swing, i -> crosses.at(i, read.header()), this::listed, this::lone, this::place,
        i -> contenders.at(i, read.header(), read.partiesOnly(i)));
  }

  public static List<Row> rows(String text, List<Line> lines) {
    RowReader reader = new RowReader(text, lines);
    for (int i = 0; i < reader.fields.size();) {
      Line line = lines.get(reader.fields.get(i).line());
      i = reader.fields.caption(i) ? reader.caption(i, line) : line.prose() ? reader.prose.read(i, line) : reader.row(i);
    }
    return GluedTallies.apart(text, SharedMarks.spread(text, BareSurnames.joined(text, reader.read.rows())));
  }

  private int caption(int i, Line line) {
    int end = fields.lineEnd(i);
    read.add(new Row.Caption(fields.span(i, end), line.number()));
    return end;
  }

  private int row(int i) {
    read.endLongTable(i);
    for (IntFunction<Optional<? extends Found<? extends Row>>> kind : kinds) {
      Optional<? extends Found<? extends Row>> found = kind.apply(i);
      if (found.isPresent()) {
        return take(found.get());
      }
    }
    return take(headings.at(i, read.header()));
  }

  private int take(Found<? extends Row> found) {
    read.add(found.row());
    return found.next();
  }

  /** "Lab hold": a line that begins with a party, unless that is a place's name too, in a table of places. */
  private Optional<Found<Row.Item>> outcome(int i) {
    Field f = fields.get(i);
    boolean place = !f.places().isEmpty() && read.table();
    return f.is(Field.Kind.PARTY) && !place ? items.at(i) : Optional.empty();
  }

  private Optional<Found<Row.Header>> header(int i) {
    return headers.at(i).filter(h -> fields.get(i).first() || fields.afterColon(i) || h.row().columns().size() > 2);
  }

  /** What begins with "swing" and is no summary is a heading. */
  private Optional<Found<Row.Heading>> swing(int i) {
    Field f = fields.get(i);
    return f.first() && f.is(Label.SWING) ? Optional.of(headings.line(i)) : Optional.empty();
  }

  /** In a list of people a place is a surname. */
  private Optional<Found<Row.Contender>> listed(int i) {
    return fields.get(i).is(Field.Kind.PLACE) && read.inList(i) ? contenders.at(i, read.header(), false) : Optional.empty();
  }

  private Optional<Found<Row.Placed>> lone(int i) {
    return read.table() ? Optional.empty() : winners.listed(i, read.lone(i));
  }

  private Optional<Found<Row.Placed>> place(int i) {
    Field f = fields.get(i);
    boolean opens = f.first() || read.table() || f.before().contains(";") || read.opened();
    return opens ? placed.at(i, read.table()) : Optional.empty();
  }
}
