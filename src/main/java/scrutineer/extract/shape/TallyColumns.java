package scrutineer.extract.shape;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.layout.Figure;
import scrutineer.layout.Label;
import scrutineer.layout.Row;

/** What the columns of a table of parties and their seats count; gained and lost is not claimed, nor what was before the vote unless a year is printed with it. */
final class TallyColumns {
  private static final Set<Label> OF_SEATS = EnumSet.of(Label.SEATS, Label.SEATS_CHANGE, Label.BEFORE, Label.GAIN, Label.LOSS, Label.TOTAL,
      Label.ELECTION, Label.CONSTITUENCY, Label.COUNCIL);
  private static final Set<Label> OF_VOTES = EnumSet.of(Label.VOTES, Label.SHARE);
  private static final Set<Label> CHANGES = EnumSet.of(Label.CHANGE, Label.SWING);
  /** Later than any year that is printed. */
  private static final int NOW = 9999;
  private final List<Row.Column> columns;

  TallyColumns(Optional<Row.Header> header) {
    columns = header.map(h -> h.columns().stream().filter(TallyColumns::counted).toList()).orElse(List.of());
  }

  private static boolean counted(Row.Column column) {
    boolean year = column.label() != Label.ELECTION || column.year().isPresent();
    return year && (OF_SEATS.contains(column.label()) || OF_VOTES.contains(column.label()) || CHANGES.contains(column.label()));
  }

  /** Seats won on the day, seats on the new council: the last of several counts is what the party holds. */
  int skip(Row.Contender row) {
    long counts = columns.stream().filter(c -> c.label() == Label.SEATS).count();
    return counts == 2 && row.entries().size() >= 2 ? 1 : 0;
  }

  /** Cell by cell; empty where the row has not as many cells as the header, or nothing tells which column is that of the seats. */
  Optional<List<Columns.Told>> of(Row.Contender row) {
    int held = held();
    boolean plain = row.entries().stream().allMatch(e -> e.label().isEmpty() || e.label().get() == Label.SEATS_CHANGE);
    if (held < 0 || !plain || columns.size() != row.entries().size() || columns.size() < 2) {
      return Optional.empty();
    }
    List<Columns.Told> told = new ArrayList<>();
    for (int k = 0; k < columns.size(); k++) {
      Row.Entry entry = row.entries().get(k);
      Optional<Figure> figure = entry.field().figure();
      Optional<Measure> measure = figure.isEmpty() ? Optional.empty() : measure(k, figure.get(), held);
      Optional<Integer> year = columns.get(k).year();
      measure.ifPresent(m -> told.add(new Columns.Told(m, entry.field().figure().get(), entry.field().span(), year)));
    }
    return Optional.of(told);
  }

  /** The column that tells what the parties hold: of several that say so the total, else the last; -1 for none. */
  private int held() {
    int held = -1;
    for (int k = 0; k < columns.size(); k++) {
      Label label = columns.get(k).label();
      boolean total = label == Label.TOTAL && (held < 0 || columns.get(held).label() != Label.SEATS || !gross());
      held = label == Label.SEATS || total || label == Label.ELECTION && year() ? k : held;
    }
    return held;
  }

  private boolean gross() {
    return has(Label.GAIN) && has(Label.LOSS);
  }

  private boolean has(Label label) {
    return columns.stream().anyMatch(c -> c.label() == label);
  }

  /** Whether columns are named by their elections alone. */
  private boolean year() {
    return !has(Label.SEATS) && !has(Label.TOTAL);
  }

  private Optional<Measure> measure(int k, Figure figure, int held) {
    boolean fraction = figure.percent() || figure.decimals() > 0;
    boolean dated = columns.get(k).year().isPresent();
    switch (columns.get(k).label()) {
      case VOTES:
        return fraction ? Optional.of(Measure.SHARE) : Optional.of(Measure.VOTES);
      case SHARE:
        return fraction ? Optional.of(figure.signed() ? Measure.SHARE_CHANGE : Measure.SHARE) : Optional.empty();
      case CHANGE, SWING:
        return change(k, fraction);
      case SEATS_CHANGE:
        return fraction ? Optional.empty() : Optional.of(Measure.SEATS_CHANGE);
      case BEFORE:
        return !fraction && dated ? Optional.of(Measure.SEATS) : Optional.empty();
      case SEATS, TOTAL, ELECTION:
        return !fraction && (k == held || dated) ? Optional.of(Measure.SEATS) : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  /** A change is of what stands before it: of seats, or of the share; beside councils won it is of those. */
  private Optional<Measure> change(int k, boolean fraction) {
    int of = k - 1;
    while (of >= 0 && CHANGES.contains(columns.get(of).label())) {
      of--;
    }
    boolean councils = of >= 0 && columns.get(of).label() == Label.CONSTITUENCY && has(Label.SEATS);
    boolean votes = of >= 0 && OF_VOTES.contains(columns.get(of).label());
    if (fraction || votes) {
      return fraction ? Optional.of(Measure.SHARE_CHANGE) : Optional.empty();
    }
    return councils ? Optional.empty() : Optional.of(Measure.SEATS_CHANGE);
  }

  /** The seats of a row, for adding up: by the header, else the figure that says so, else the first. */
  double seats(Row.Contender row) {
    Optional<Double> told = of(row).flatMap(t -> t.stream().filter(x -> x.measure() == Measure.SEATS).reduce(TallyColumns::later))
        .map(t -> t.figure().asDouble());
    return told.orElseGet(() -> row.entries().stream().filter(e -> e.label().filter(l -> l == Label.SEATS).isPresent())
        .flatMap(e -> e.field().figure().stream()).mapToDouble(Figure::asDouble).filter(n -> n >= 0).findFirst().orElse(Ballot.first(row)));
  }

  private static Columns.Told later(Columns.Told one, Columns.Told other) {
    return one.year().orElse(NOW) > other.year().orElse(NOW) ? one : other;
  }
}
