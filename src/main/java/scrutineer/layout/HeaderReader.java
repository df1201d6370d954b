package scrutineer.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.text.Span;

/** Finds the names of columns, on a line of their own or run together with the rows below them. */
final class HeaderReader {
  static final Set<Label> COLUMNS = EnumSet.of(Label.CANDIDATE, Label.PARTY, Label.VOTES, Label.SHARE, Label.CHANGE, Label.RANK,
      Label.CONSTITUENCY, Label.WINNER, Label.RUNNER_UP, Label.INCUMBENT, Label.RESULT, Label.NAME, Label.REGION, Label.MAJORITY,
      Label.TURNOUT, Label.ELECTORATE, Label.TOTAL, Label.SWING, Label.SEATS, Label.SEATS_CHANGE, Label.BEFORE, Label.OTHERS,
      Label.ELECTION, Label.COUNCIL, Label.WARD, Label.GAIN, Label.LOSS, Label.ELECTED, Label.HOLD, Label.PREVIOUS, Label.REJECTED);
  private static final Set<Label> MEASURED = EnumSet.of(Label.MAJORITY, Label.VOTES, Label.SHARE, Label.TURNOUT, Label.SEATS);
  /** Beside a column of what was before. */
  private static final Set<String> AFTER = Set.of("after", "now");
  private final FieldStream fields;

  HeaderReader(FieldStream fields) {
    this.fields = fields;
  }

  Optional<Found<Row.Header>> at(int i) {
    List<Row.Column> columns = new ArrayList<>();
    Optional<Integer> year = Optional.empty();
    int end = i;
    int cut = -1;
    int parties = 0;
    int small = 0;
    boolean worded = false;
    for (int j = i; j == i || fields.sameLine(j); j++) {
      Field f = fields.get(j);
      if (j > i && (f.before().contains(".") || f.before().contains(":"))) {
        break;
      }
      if (f.year()) {
        int told = Integer.parseInt(f.text());
        if (ofColumnBefore(columns, j)) {
          Row.Column last = columns.get(columns.size() - 1);
          columns.set(columns.size() - 1, new Row.Column(last.label(), last.party(), Optional.of(told), last.span().join(f.span())));
          end = j + 1;
        } else {
          year = Optional.of(told);
        }
        continue;
      }
      if (f.is(Field.Kind.PARTY) && (outcome(j) || j > i && explained(fields.get(j - 1), f))) {
        return Optional.empty();
      }
      if (f.is(Field.Kind.PARTY)) {
        cut = parties++ == 0 ? j : cut;
        columns.add(new Row.Column(Label.PARTY, f.party(), year, f.span()));
      } else if (f.label().filter(COLUMNS::contains).isPresent()) {
        add(columns, f, year);
        year = Optional.empty();
      } else if (columns.size() == 2 && columns.get(0).label() == Label.PARTY && columns.get(1).label() == Label.BEFORE && AFTER.contains(Keys.of(f.text()))) {
        columns.add(new Row.Column(Label.SEATS, Optional.empty(), year, f.span()));
      } else if (columns.stream().anyMatch(c -> c.label() == Label.BEFORE) && AFTER.contains(Keys.of(f.text()))) {
        columns.replaceAll(c -> c.label() == Label.BEFORE ? new Row.Column(Label.INCUMBENT, c.party(), c.year(), c.span()) : c);
        columns.add(new Row.Column(Label.PARTY, Optional.empty(), year, f.span()));
        year = Optional.empty();
      } else if (f.is(Label.FILLER) && j > i || f.is(Field.Kind.LOWER) && small++ < 2 && j > i) {
        worded = true;
        continue;
      } else {
        break;
      }
      end = j + 1;
    }
    if (parties == 1 || parties == 2 && fields.has(end) && fields.get(end).number()) {
      columns = before(columns);
      end = cut;
    }
    boolean people = columns.size() == 2 && columns.stream().allMatch(c -> c.label() == Label.SEATS || c.label() == Label.ELECTED || c.label() == Label.WINNER);
    if (people || parties >= 2 && worded) {
      return Optional.empty();
    }
    boolean table = columns.size() == 2 && List.of(Label.CONSTITUENCY, Label.REGION, Label.COUNCIL, Label.CANDIDATE)
        .contains(columns.get(0).label()) && fields.sameLine(end) && !fields.get(end).is(Field.Kind.LOWER);
    boolean whole = columns.size() > 2 || table || !fields.sameLine(end);
    boolean said = Character.isLowerCase(fields.get(i).text().charAt(0)) && columns.size() < 4;
    return columns.size() < 2 || !whole || said || worded && columns.size() == 2 ? Optional.empty() : Optional.of(found(i, end, columns));
  }

  /**
   * Whether a year belongs to the column before it: the marks between the cells say so, or a figure's name stands before
   * it and somebody new behind it ("Maj 2017 New MP").
   */
  private boolean ofColumnBefore(List<Row.Column> columns, int j) {
    if (columns.isEmpty() || columns.get(columns.size() - 1).year().isPresent()) {
      return false;
    }
    Field year = fields.get(j);
    boolean more = fields.sameLine(j + 1);
    boolean behind = !year.before().matches(".*[|,;\t].*") && (year.bracketed() || more && year.after().matches(".*[|,;].*"));
    boolean figure = MEASURED.contains(columns.get(columns.size() - 1).label());
    boolean fresh = more && figure && Keys.of(fields.get(j + 1).text()).startsWith("new ");
    return behind || fresh || figure && !more;
  }

  /** "Lib Dem gain one": what a party did, and no column. */
  private boolean outcome(int j) {
    return fields.sameLine(j + 1) && fields.get(j + 1).before().isEmpty()
        && (fields.get(j + 1).is(Label.HOLD) || fields.get(j + 1).is(Label.GAIN));
  }

  /** "Lab Labour" in a key of short forms. */
  private static boolean explained(Field one, Field other) {
    return one.is(Field.Kind.PARTY) && one.party().equals(other.party()) && !one.text().equals(other.text());
  }

  /** The first party of the rows is no column. */
  private static List<Row.Column> before(List<Row.Column> columns) {
    int n = 0;
    while (columns.get(n).party().isEmpty()) {
      n++;
    }
    return columns.subList(0, n);
  }

  private Found<Row.Header> found(int from, int to, List<Row.Column> columns) {
    Span span = fields.get(from).span().join(fields.get(to - 1).span());
    return new Found<>(new Row.Header(span, fields.get(from).line(), columns), to);
  }

  /** "Vote (%)" is a share, "Turnout (%)" one column. */
  private static void add(List<Row.Column> columns, Field f, Optional<Integer> year) {
    Label label = f.label().orElseThrow();
    Row.Column before = columns.isEmpty() ? null : columns.get(columns.size() - 1);
    if (label == Label.SHARE && f.bracketed() && before != null && before.party().isEmpty()) {
      Label joined = before.label() == Label.VOTES ? Label.SHARE : before.label();
      columns.set(columns.size() - 1, new Row.Column(joined, before.party(), before.year(), before.span().join(f.span())));
      return;
    }
    columns.add(new Row.Column(label, Optional.empty(), year, f.span()));
  }
}
