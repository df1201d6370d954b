package scrutineer.extract.shape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.layout.Figure;
import scrutineer.layout.GluedFigures;
import scrutineer.layout.Label;
import scrutineer.layout.Row;
import scrutineer.text.Span;

/** Decides what each figure of a list of candidates counts: by labels, by the header, else by type, order and range. */
final class Columns {
  /**
   * A figure with its meaning.
   *
   * @param year the year of the column, where a table has columns of several elections
   */
  record Told(Measure measure, Figure figure, Span span, Optional<Integer> year) {}

  private static final Set<Label> NUMERIC = EnumSet.of(Label.VOTES, Label.SHARE, Label.CHANGE, Label.SWING, Label.SEATS,
      Label.SEATS_CHANGE, Label.TOTAL, Label.MAJORITY, Label.TURNOUT, Label.BEFORE, Label.GAIN, Label.LOSS, Label.ELECTORATE, Label.ELECTION);
  private final List<Row.Column> numeric;
  /** The header of a tally, which says nothing of people below it. */
  private final boolean seats;

  Columns(Optional<Row.Header> header) {
    numeric = header.map(h -> h.columns().stream().filter(c -> NUMERIC.contains(c.label()) && (c.label() != Label.ELECTION || c.year().isPresent())).toList()).orElse(List.of());
    seats = header.filter(h -> h.has(Label.SEATS) && !h.has(Label.VOTES) && !h.has(Label.SHARE)).isPresent();
  }

  boolean years() {
    return numeric.stream().filter(c -> c.year().isPresent()).count() >= 2;
  }

  List<Told> of(Row.Contender row, double total) {
    List<Row.Entry> entries = apart(row.entries(), total);
    boolean byHeader = numeric.size() >= entries.size() && numeric.size() > 0
        && entries.stream().allMatch(e -> e.label().isEmpty()) && fits(entries) && !(seats && !row.person().isEmpty());
    List<Told> told = new ArrayList<>();
    Set<Measure> seen = EnumSet.noneOf(Measure.class);
    for (int k = 0; k < entries.size(); k++) {
      Row.Entry entry = entries.get(k);
      if (entry.field().figure().isEmpty()) {
        continue;
      }
      Figure figure = entry.field().figure().get();
      Optional<Measure> measure = byHeader ? measure(numeric.get(k).label(), figure)
          : entry.label().isPresent() ? measure(entry.label().get(), figure) : guess(figure, seen);
      Optional<Integer> year = byHeader ? numeric.get(k).year() : Optional.empty();
      Figure signed = entry.label().filter(l -> l == Label.DOWN || l == Label.LOSS).isPresent() && figure.value().signum() > 0
          ? new Figure(figure.value().negate(), true, figure.percent(), figure.decimals(), figure.hedge()) : figure;
      if (measure.isPresent() && (year.isPresent() || seen.add(measure.get()))) {
        told.add(new Told(measure.get(), positive(signed, measure.get()), entry.field().span(), year));
      }
    }
    return told;
  }

  /** A dash glued to a count is no minus. */
  private static Figure positive(Figure figure, Measure measure) {
    boolean never = measure == Measure.VOTES || measure == Measure.SHARE || measure == Measure.SEATS;
    return never && figure.value().signum() < 0
        ? new Figure(figure.value().abs(), false, figure.percent(), figure.decimals(), figure.hedge()) : figure;
  }

  private boolean fits(List<Row.Entry> entries) {
    for (int k = 0; k < entries.size(); k++) {
      Optional<Figure> figure = entries.get(k).field().figure();
      Label label = numeric.get(k).label();
      boolean wrong = figure.isPresent() && (label == Label.VOTES && (figure.get().percent() || figure.get().decimals() > 0)
          || label == Label.SHARE && figure.get().value().abs().compareTo(BigDecimal.valueOf(100)) > 0);
      if (wrong) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Measure> measure(Label label, Figure figure) {
    switch (label) {
      case VOTES, ELECTION:
        return Optional.of(figure.percent() || figure.decimals() > 0 ? Measure.SHARE : Measure.VOTES);
      case SHARE:
        return Optional.of(figure.signed() ? Measure.SHARE_CHANGE : Measure.SHARE);
      case CHANGE, SWING:
        return Optional.of(figure.whole() && !figure.percent() && figure.value().abs().intValue() > 100
            ? Measure.VOTES : Measure.SHARE_CHANGE).filter(m -> m == Measure.SHARE_CHANGE);
      case SEATS, TOTAL:
        return Optional.of(figure.signed() ? Measure.SEATS_CHANGE : Measure.SEATS).filter(m -> figure.whole());
      case UP, DOWN, SEATS_CHANGE, GAIN, LOSS:
        return Optional.of(figure.decimals() > 0 || figure.percent() ? Measure.SHARE_CHANGE : Measure.SEATS_CHANGE);
      default:
        return Optional.empty();
    }
  }

  /** Without header and label: a count is votes, a percentage a share, what comes signed or second a change. */
  private static Optional<Measure> guess(Figure figure, Set<Measure> seen) {
    boolean thousands = figure.whole() && !figure.percent() && figure.value().abs().compareTo(BigDecimal.valueOf(100)) > 0;
    if (!seen.contains(Measure.VOTES) && (figure.count() && !seen.contains(Measure.SHARE) || thousands)) {
      return Optional.of(Measure.VOTES);
    }
    if (figure.signed()) {
      return Optional.of(Measure.SHARE_CHANGE);
    }
    if (!seen.contains(Measure.SHARE) && figure.asDouble() <= 100) {
      return Optional.of(Measure.SHARE);
    }
    return figure.asDouble() <= 100 ? Optional.of(Measure.SHARE_CHANGE) : Optional.empty();
  }

  /** Parts glued digits, by the total of votes where other rows tell it. */
  private static List<Row.Entry> apart(List<Row.Entry> entries, double total) {
    List<Row.Entry> all = new ArrayList<>();
    for (Row.Entry entry : entries) {
      if (entry.field().figure().isPresent()) {
        all.add(entry);
      } else {
        GluedFigures.apart(entry.field(), total).forEach(f -> all.add(new Row.Entry(f, Optional.empty())));
      }
    }
    return all;
  }

  /** The votes of all candidates together as the rows imply it (votes by share); 0 where none does. */
  static double total(List<Row.Contender> rows) {
    List<Double> totals = new ArrayList<>();
    for (Row.Contender row : rows) {
      for (int k = 0; k + 1 < row.entries().size(); k++) {
        Optional<Figure> votes = row.entries().get(k).field().figure();
        Optional<Figure> share = row.entries().get(k + 1).field().figure();
        if (votes.filter(Figure::count).isPresent() && share.filter(Figure::shareLike).filter(s -> s.asDouble() > 0.5).isPresent()) {
          totals.add(votes.get().asDouble() * 100 / share.get().asDouble());
          break;
        }
      }
    }
    totals.sort(null);
    return totals.isEmpty() ? 0 : totals.get(totals.size() / 2);
  }
}
