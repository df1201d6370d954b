package scrutineer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks through a line of running text for lists of candidates or parties: only a run of two rows and more is one. */
final class ProseReader {
  /** Figures that a row in running text may have. */
  private static final int MOST = 3;
  private final FieldStream fields;
  private final ContenderReader contenders;
  private final ItemReader items;
  private final ReadRows read;

  ProseReader(FieldStream fields, ContenderReader contenders, ItemReader items, ReadRows read) {
    this.fields = fields;
    this.contenders = contenders;
    this.items = items;
    this.read = read;
  }

  /** @return index of the first field of the next line */
  int read(int start, Line line) {
    read.endTable();
    int end = fields.lineEnd(start);
    int from = start;
    for (int i = start; i < end;) {
      List<Found<Row.Contender>> run = run(i, end);
      if (!list(run, i)) {
        i++;
        continue;
      }
      prose(from, i, line);
      place(from, i, line);
      run.forEach(r -> read.add(r.row()));
      i = summary(run.get(run.size() - 1).next(), end);
      from = i;
    }
    prose(from, end, line);
    return end;
  }

  /** ", majority 7,789" right behind a list. */
  private int summary(int start, int end) {
    Optional<Found<Row.Item>> item = start < end && fields.get(start).is(Label.MAJORITY) && fields.get(start).before().equals(",")
        ? items.at(start).filter(f -> f.next() <= end) : Optional.empty();
    item.ifPresent(f -> read.add(f.row()));
    return item.map(Found::next).orElse(start);
  }

  private void prose(int from, int to, Line line) {
    if (to > from) {
      read.add(new Row.Prose(fields.span(from, to), line.number(), line.has(Label.FORECAST)));
    }
  }

  /** A place right before a list heads it. */
  private void place(int from, int i, Line line) {
    if (i > from && fields.get(i - 1).is(Field.Kind.PLACE)) {
      read.add(new Row.Heading(fields.get(i - 1).span(), line.number(), fields.slice(i - 1, i)));
    }
  }

  private List<Found<Row.Contender>> run(int start, int end) {
    List<Found<Row.Contender>> run = new ArrayList<>();
    for (int next = start; next < end && opens(next); next = run.get(run.size() - 1).next()) {
      Optional<Found<Row.Contender>> found = contenders.at(next, Optional.empty(), false).filter(f -> f.next() <= end && proper(f.row()));
      if (found.isEmpty()) {
        break;
      }
      run.add(found.get());
    }
    return run;
  }

  /** Two parties without people are a list behind a colon only. */
  private boolean list(List<Found<Row.Contender>> run, int i) {
    return run.size() > 2 || run.size() == 2 && (run.stream().noneMatch(r -> r.row().person().isEmpty()) || fields.afterColon(i));
  }

  private boolean opens(int i) {
    Field f = fields.get(i);
    return f.is(Field.Kind.WORDS) || f.is(Field.Kind.PARTY) || fields.surnameFirst(i) || f.is(Label.FILLER) && fields.sameLine(i + 1);
  }

  /** In running text a row must be whole: a count, and a party that is on the list if any is told. */
  private static boolean proper(Row.Contender row) {
    return row.party().map(p -> p.is(Field.Kind.PARTY)).orElse(!row.person().isEmpty())
        && row.entries().get(0).field().figure().filter(Figure::count).isPresent() && row.entries().size() <= MOST;
  }
}
