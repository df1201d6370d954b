package scrutineer.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.text.Span;

/** Finds the names of columns, on a line of their own, one below the other, or run together with the rows below them. */
final class HeaderReader {
  static final Set<Label> COLUMNS = EnumSet.of(Label.CANDIDATE, Label.PARTY, Label.VOTES, Label.SHARE, Label.CHANGE, Label.RANK,
      Label.CONSTITUENCY, Label.WINNER, Label.RUNNER_UP, Label.INCUMBENT, Label.RESULT, Label.NAME, Label.REGION, Label.MAJORITY,
      Label.TURNOUT, Label.ELECTORATE, Label.TOTAL, Label.SWING, Label.SEATS, Label.SEATS_CHANGE, Label.BEFORE, Label.OTHERS,
      Label.ELECTION, Label.COUNCIL, Label.WARD, Label.GAIN, Label.LOSS, Label.ELECTED, Label.HOLD, Label.PREVIOUS, Label.REJECTED, Label.NOTIONAL);
  private static final Set<Label> OF_PLACES = EnumSet.of(Label.CONSTITUENCY, Label.REGION, Label.COUNCIL, Label.CANDIDATE);
  /** Lines with one column's name each, from which on they are a header. */
  private static final int STACKED = 3;
  private final FieldStream fields;

  HeaderReader(FieldStream fields) {
    this.fields = fields;
  }

  /** One reading of the names of columns on a line. */
  private final class Walk {
    final HeaderDraft draft = new HeaderDraft(fields);
    int end;
    int cut = -1;
    int parties;
    int small;
    boolean worded;
    /** Whether a column's name begins with a capital. */
    boolean capital;

    /** @return whether it may be a header */
    boolean over(int i) {
      end = i;
      for (int j = i; j == i || fields.sameLine(j); j++) {
        Field f = fields.get(j);
        if (j > i && (f.before().contains(".") || f.before().contains(":"))) {
          break;
        }
        if (f.is(Field.Kind.PARTY) && (outcome(j) || j > i && explained(fields.get(j - 1), f))) {
          return false;
        }
        if (!take(f, j, i)) {
          break;
        }
      }
      end = Math.max(end, draft.settle());
      return true;
    }

    /** @return whether the header may go on behind a field */
    private boolean take(Field f, int j, int i) {
      if (f.year()) {
        end = draft.year(j) ? j + 1 : end;
        return true;
      }
      if (f.is(Field.Kind.PARTY)) {
        cut = parties++ == 0 ? j : cut;
        draft.party(f);
      } else if (f.label().filter(COLUMNS::contains).isPresent() && !f.text().equals("for")) {
        draft.label(f);
        capital |= Character.isUpperCase(f.text().charAt(0));
      } else if (!draft.after(f)) {
        boolean between = j > i && (f.is(Label.FILLER) || f.is(Field.Kind.LOWER) && small++ < 2);
        worded |= between;
        return between;
      }
      end = j + 1;
      return true;
    }
  }

  Optional<Found<Row.Header>> at(int i) {
    Optional<Found<Row.Header>> stacked = stacked(i);
    Walk walk = new Walk();
    if (stacked.isPresent() || !walk.over(i)) {
      return stacked;
    }
    List<Row.Column> columns = walk.draft.columns;
    int end = walk.end;
    if (walk.parties == 1 || walk.parties == 2 && fields.has(end) && fields.get(end).number()) {
      columns = before(columns);
      end = walk.cut;
    }
    return header(i, end, columns, walk) ? Optional.of(found(i, end, columns)) : Optional.empty();
  }

  private boolean header(int i, int end, List<Row.Column> columns, Walk walk) {
    boolean people = columns.size() == 2 && columns.stream().allMatch(c -> c.label() == Label.SEATS || c.label() == Label.ELECTED || c.label() == Label.WINNER);
    if (people || walk.parties >= 2 && walk.worded || columns.size() < 2 || columns.get(0).label() == Label.NOTIONAL) {
      return false;
    }
    boolean table = columns.size() == 2 && OF_PLACES.contains(columns.get(0).label()) && fields.sameLine(end) && !fields.get(end).is(Field.Kind.LOWER);
    boolean whole = columns.size() > 2 || table || !fields.sameLine(end);
    boolean said = Character.isLowerCase(fields.get(i).text().charAt(0)) && (columns.size() < 4 || walk.capital);
    return whole && !said && !(walk.worded && columns.size() == 2);
  }

  /** Names of columns one below the other, above cells one below the other. */
  private Optional<Found<Row.Header>> stacked(int i) {
    if (!fields.get(i).first() || !(fields.get(i).is(Label.PARTY) || fields.get(i).is(Label.CANDIDATE))) {
      return Optional.empty();
    }
    HeaderDraft draft = new HeaderDraft(fields);
    int lines = 0;
    int j = i;
    for (; fields.has(j) && single(j, fields.lineEnd(j)); j = fields.lineEnd(j)) {
      draft.label(fields.get(j));
      lines++;
    }
    return lines < STACKED ? Optional.empty() : Optional.of(found(i, j, draft.columns));
  }

  /** Whether a line is the name of one column and nothing else: "Votes", "Vote share %". */
  private boolean single(int from, int to) {
    boolean column = fields.get(from).label().filter(COLUMNS::contains).isPresent();
    return column && (to == from + 1 || to == from + 2 && fields.get(from + 1).is(Label.SHARE));
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
}
