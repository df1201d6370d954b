package scrutineer.extract.shape;

import java.util.ArrayList;
import java.util.List;

/**
 * How many votes there were in all, as each row of a list tells it by its votes and its share: a range, for the share is
 * rounded. Rows of one list agree.
 */
final class Totals {
  /** Rows that must agree before one that does not is doubted, and how large a part of all they must be. */
  private static final int LEAST = 3;
  private static final double MOST = 0.6;
  private final List<double[]> ranges = new ArrayList<>();

  /** @param share in per cent; @param unit the last digit printed: some papers round a share, some cut it off */
  void add(double votes, double share, double unit) {
    ranges.add(new double[] {votes * 100 / (share + unit), share > unit ? votes * 100 / (share - unit) : Double.MAX_VALUE});
  }

  /** Ranges of totals that the most rows allow; none where too few agree. */
  List<double[]> agreed() {
    List<double[]> best = new ArrayList<>();
    int most = 0;
    for (double[] range : ranges) {
      int with = allowing(range[0]);
      if (with > most) {
        best.clear();
        most = with;
      }
      if (with == most) {
        best.add(new double[] {range[0], upTo(range[0])});
      }
    }
    return most < LEAST || most < MOST * ranges.size() ? List.of() : best;
  }

  private int allowing(double total) {
    return (int) ranges.stream().filter(r -> r[0] <= total && total <= r[1]).count();
  }

  /** The end of the range that begins at a total: the first end of those that allow it. */
  private double upTo(double total) {
    return ranges.stream().filter(r -> r[0] <= total && total <= r[1]).mapToDouble(r -> r[1]).min().orElse(total);
  }

  /** Whether a row can have none of the totals that the others agree on. */
  boolean contradicts(int row, List<double[]> agreed) {
    double[] range = ranges.get(row);
    return !agreed.isEmpty() && agreed.stream().noneMatch(a -> range[0] <= a[1] && a[0] <= range[1]);
  }
}
