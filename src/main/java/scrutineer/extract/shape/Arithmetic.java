package scrutineer.extract.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import scrutineer.claim.Measure;
import scrutineer.layout.Field;
import scrutineer.layout.Figure;
import scrutineer.layout.Label;
import scrutineer.layout.Row;

/**
 * Holds the rows of one list against each other: votes by share tell one total, shares add up to a hundred, the first less
 * the second is the majority. What does not fit is doubted, never left out.
 */
final class Arithmetic {
  /** No list of candidates is longer; more rows are no one list. */
  private static final int LONGEST = 60;
  /** Shares add up to a hundred but for rounding and a candidate or two left out. */
  private static final double WHOLE = 2.5;
  private final List<Contestant> list;
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<Contestant> doubted = new ArrayList<>();

  private Arithmetic(List<Contestant> list) {
    this.list = list;
  }

  /** @param whole whether all who stood are in the list, as far as is known */
  static List<Doubt> doubts(List<Contestant> list, List<Row.Item> items, boolean whole) {
    if (list.size() > LONGEST) {
      return List.of();
    }
    Arithmetic arithmetic = new Arithmetic(list.stream().filter(c -> !c.row().absent()).toList());
    arithmetic.years().forEach(arithmetic::totals);
    arithmetic.stranger();
    if (whole || arithmetic.hundred()) {
      items.stream().filter(i -> i.label() == Label.MAJORITY).limit(1).forEach(arithmetic::majority);
    }
    return arithmetic.doubts;
  }

  /** The elections of the columns; mostly there is one, untold. */
  private List<Optional<Integer>> years() {
    return list.stream().flatMap(c -> c.told().stream()).map(Columns.Told::year).distinct().toList();
  }

  private void totals(Optional<Integer> year) {
    Totals totals = new Totals();
    List<Contestant> rows = new ArrayList<>();
    for (Contestant c : list) {
      Optional<Figure> votes = figure(c, Measure.VOTES, year);
      Optional<Figure> share = figure(c, Measure.SHARE, year);
      if (votes.isPresent() && share.isPresent() && votes.get().asDouble() > 0) {
        totals.add(votes.get().asDouble(), share.get().asDouble(), Math.pow(10, -share.get().decimals()));
        rows.add(c);
      }
    }
    List<double[]> agreed = totals.agreed();
    for (int k = 0; k < rows.size(); k++) {
      if (totals.contradicts(k, agreed)) {
        Contestant c = rows.get(k);
        doubt(c, String.format(Locale.ROOT, "%s votes are not %s%% of the %,.0f that the other rows tell of",
            printed(figure(c, Measure.VOTES, year)), printed(figure(c, Measure.SHARE, year)), agreed.get(0)[0]));
      }
    }
  }

  private static Optional<Figure> figure(Contestant c, Measure measure, Optional<Integer> year) {
    return c.told().stream().filter(t -> t.measure() == measure && t.year().equals(year)).map(Columns.Told::figure)
        .filter(f -> f.hedge().isEmpty()).findFirst();
  }

  private static String printed(Optional<Figure> figure) {
    return figure.map(f -> f.value().toPlainString()).orElse("");
  }

  private void doubt(Contestant c, String text) {
    doubts.add(new Doubt(c.row().span(), text));
    doubted.add(c);
  }

  /** One row too many: the shares are a hundred without it, and far more with it. */
  private void stranger() {
    double sum = shares(list).sum();
    List<Contestant> alone = list.stream().filter(c -> c.figure(Measure.SHARE).isPresent())
        .filter(c -> Math.abs(sum - 100 - c.figure(Measure.SHARE).get().asDouble()) <= WHOLE / 2).toList();
    if (sum > 100 + 2 * WHOLE && alone.size() == 1 && doubted.isEmpty() && years().size() == 1) {
      doubt(alone.get(0), String.format(Locale.ROOT, "the shares add up to %.1f with this row, and to %.1f without it", sum,
          sum - alone.get(0).figure(Measure.SHARE).get().asDouble()));
    }
  }

  private static java.util.stream.DoubleStream shares(List<Contestant> list) {
    return list.stream().flatMap(c -> c.figure(Measure.SHARE).stream()).mapToDouble(Figure::asDouble);
  }

  private boolean hundred() {
    boolean all = list.stream().allMatch(c -> c.figure(Measure.SHARE).isPresent());
    return all && Math.abs(shares(list).sum() - 100) <= WHOLE;
  }

  /** The first less the second; a row that is doubted already explains what does not fit. */
  private void majority(Row.Item item) {
    List<Contestant> first = list.stream().filter(c -> c.votes().filter(v -> v.hedge().isEmpty()).isPresent())
        .sorted(Comparator.comparingDouble(Contestant::weight).reversed()).limit(2).toList();
    Optional<Figure> told = item.fields().stream().flatMap(Arithmetic::count).findFirst();
    if (told.isEmpty() || first.size() < 2 || first.stream().anyMatch(doubted::contains)) {
      return;
    }
    double margin = first.get(0).weight() - first.get(1).weight();
    if (Math.abs(Math.abs(told.get().asDouble()) - margin) >= 1) {
      doubts.add(new Doubt(item.span(), String.format(Locale.ROOT, "the majority is not %s less %s", printed(first.get(0).votes()),
          printed(first.get(1).votes()))));
    }
  }

  private static Stream<Figure> count(Field f) {
    return f.figure().filter(x -> x.whole() && !x.percent() && x.hedge().isEmpty()).stream();
  }
}
