package scrutineer.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns of a header gathered so far, and the year that is still to find its column. */
final class HeaderDraft {
  private static final Set<Label> MEASURED = EnumSet.of(Label.MAJORITY, Label.VOTES, Label.SHARE, Label.TURNOUT, Label.SEATS);
  /** Beside a column of what was before. */
  private static final Set<String> AFTER = Set.of("after", "now");
  /** Two columns, where no stroke makes one of them. */
  private static final Set<String> GROSS = Set.of("gain loss", "gains losses");
  /** No table has more columns. */
  private static final int MOST = 20;
  final List<Row.Column> columns = new ArrayList<>();
  private final FieldStream fields;
  /** Index of a year that belongs to the column to come; -1 for none. */
  private int pending = -1;
  /** Index one past the last year that is a column of its own. */
  private int used;
  /** Labels of columns that have their year behind them. */
  private final Set<Label> dated = EnumSet.noneOf(Label.class);

  HeaderDraft(FieldStream fields) {
    this.fields = fields;
  }

  /**
   * A year is the last column's or the next one's; of two that follow each other in a table of parties each is a column.
   *
   * @return whether it has found its column
   */
  boolean year(int j) {
    Field told = fields.get(j);
    if (ofColumnBefore(j)) {
      Row.Column last = columns.get(columns.size() - 1);
      columns.set(columns.size() - 1, new Row.Column(last.label(), last.party(), Optional.of(year(told)), last.span().join(told.span())));
      dated.add(last.label());
      return true;
    }
    if (ofParties() && pending >= 0) {
      yearAlone();
    }
    pending = j;
    return false;
  }

  private static int year(Field told) {
    return Integer.parseInt(told.text());
  }

  private Optional<Integer> year() {
    return pending < 0 ? Optional.empty() : Optional.of(year(fields.get(pending)));
  }

  private void yearAlone() {
    columns.add(new Row.Column(Label.ELECTION, Optional.empty(), year(), fields.get(pending).span()));
    used = pending + 1;
    pending = -1;
  }

  /** Whether it is the header of a table with a party to each row. */
  private boolean ofParties() {
    return !columns.isEmpty() && columns.get(0).label() == Label.PARTY && columns.get(0).party().isEmpty();
  }

  /**
   * What follows is no column, or a change: a year behind another has none to go to, and is one itself.
   *
   * @return index one past the last year that is a column
   */
  int settle() {
    if (pending >= 0 && ofParties() && columns.get(columns.size() - 1).label() == Label.ELECTION) {
      yearAlone();
    }
    return used;
  }

  void party(Field f) {
    settle();
    columns.add(new Row.Column(Label.PARTY, f.party(), year(), f.span()));
  }

  void label(Field f) {
    Label label = f.label().orElseThrow();
    if (label == Label.CHANGE || label == Label.SEATS_CHANGE) {
      beforeChange();
    }
    Optional<Label> first = firstOfTwo(f, label);
    if (first.isPresent()) {
      add(first.get(), f);
      add(first.get() == Label.GAIN ? Label.LOSS : label, f);
    } else if (label == Label.SHARE && joins(f)) {
      join(f);
    } else {
      add(label, f);
    }
    pending = -1;
  }

  private void add(Label label, Field f) {
    columns.add(new Row.Column(label, Optional.empty(), year(), f.span()));
  }

  /** A change is no election's: the year before it is a column of its own. */
  private void beforeChange() {
    settle();
    if (columns.size() == 1 && ofParties() && pending >= 0) {
      yearAlone();
    }
  }

  /** Whether a per cent sign only goes on with the column before it: "Turnout (%)", "Share %". */
  private boolean joins(Field f) {
    Row.Column before = columns.isEmpty() ? null : columns.get(columns.size() - 1);
    boolean column = before != null && before.party().isEmpty();
    return column && (f.bracketed() || f.text().equals("%") && pending < 0 && again(before));
  }

  /** "Vote (%)" is a share, "Turnout (%)" one column. */
  private void join(Field f) {
    Row.Column before = columns.get(columns.size() - 1);
    Label joined = before.label() == Label.VOTES ? Label.SHARE : before.label();
    columns.set(columns.size() - 1, new Row.Column(joined, before.party(), before.year(), before.span().join(f.span())));
  }

  /**
   * Names of two columns that read like one: "Gain Loss" without a stroke, "Seats Gained", "Share Change" where
   * nothing else tells the seats or the share.
   */
  private Optional<Label> firstOfTwo(Field f, Label label) {
    String key = Keys.of(f.text());
    if (GROSS.contains(key) && f.text().indexOf('/') < 0) {
      return Optional.of(Label.GAIN);
    }
    if (label == Label.CHANGE && key.endsWith("share change") && !told(Label.SHARE)) {
      return Optional.of(Label.SHARE);
    }
    boolean gained = (label == Label.GAIN || label == Label.LOSS || label == Label.SEATS_CHANGE) && key.startsWith("seats ");
    return gained && !told(Label.SEATS) ? Optional.of(Label.SEATS) : Optional.empty();
  }

  private boolean told(Label label) {
    return columns.stream().limit(MOST).anyMatch(c -> c.label() == label);
  }

  /** "Share %", or "Votes %" where the votes have their column already. */
  private boolean again(Row.Column before) {
    boolean votes = columns.subList(0, columns.size() - 1).stream().limit(MOST).anyMatch(c -> c.label() == Label.VOTES);
    return before.label() == Label.SHARE || before.label() == Label.VOTES && votes;
  }

  /** @return whether a word says that its column is of what came after the column before it */
  boolean after(Field f) {
    if (!AFTER.contains(Keys.of(f.text())) || columns.stream().noneMatch(c -> c.label() == Label.BEFORE)) {
      return false;
    }
    if (columns.size() == 2 && columns.get(0).label() == Label.PARTY && columns.get(1).label() == Label.BEFORE) {
      columns.add(new Row.Column(Label.SEATS, Optional.empty(), year(), f.span()));
      return true;
    }
    columns.replaceAll(c -> c.label() == Label.BEFORE ? new Row.Column(Label.INCUMBENT, c.party(), c.year(), c.span()) : c);
    columns.add(new Row.Column(Label.PARTY, Optional.empty(), year(), f.span()));
    pending = -1;
    return true;
  }

  /**
   * Whether a year belongs to the column before it: the marks between the cells say so, or a figure's name stands before
   * it and somebody new behind it ("Maj 2017 New MP"), or the same with another year ("Seats 2019 Seats 2017").
   */
  private boolean ofColumnBefore(int j) {
    if (columns.isEmpty() || columns.get(columns.size() - 1).year().isPresent()) {
      return false;
    }
    Row.Column last = columns.get(columns.size() - 1);
    Field year = fields.get(j);
    boolean more = fields.sameLine(j + 1);
    boolean behind = !year.before().matches(".*[|,;\t].*") && (year.bracketed() || more && year.after().matches(".*[|,;].*"));
    boolean figure = MEASURED.contains(last.label());
    boolean fresh = more && figure && Keys.of(fields.get(j + 1).text()).startsWith("new ");
    return behind || fresh || figure && (!more || alternates(j, last));
  }

  /** Names of columns each with its year behind it. */
  private boolean alternates(int j, Row.Column last) {
    boolean again = fields.sameLine(j + 2) && fields.get(j + 1).is(last.label()) && fields.get(j + 2).year();
    return pending < 0 && (again || dated.contains(last.label()));
  }
}
