package scrutineer.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * How well chances that were told agree with what came out, in ten bins of equal width.
 *
 * @param bins those with claims, from the least chance up
 * @param error expected calibration error: mean difference between chance and share right over the bins, weighted by claims
 * @param brier mean squared difference between the chance and 1 (right) or 0 (wrong)
 * @param constantBrier the same if all claims had been given the share right of all
 */
public record Reliability(List<Bin> bins, double error, double brier, double constantBrier) {
  private static final int BINS = 10;

  /** A claim's chance, 0 to 1, and what came out. */
  public record Rated(double chance, boolean right) {
    private double squaredError(double told) {
      double difference = told - (right ? 1 : 0);
      return difference * difference;
    }
  }

  /**
   * @param from least chance of the bin
   * @param chance mean of the chances told
   * @param right share that came out right
   */
  public record Bin(double from, double chance, double right, int claims) {}

  public static Reliability of(List<Rated> rated) {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int number = i;
      List<Rated> inside = rated.stream().filter(r -> bin(r) == number).toList();
      if (!inside.isEmpty()) {
        bins.add(new Bin((double) i / BINS, inside.stream().mapToDouble(Rated::chance).average().orElseThrow(), share(inside), inside.size()));
      }
    }
    double error = bins.stream().mapToDouble(b -> b.claims * Math.abs(b.chance - b.right)).sum() / rated.size();
    double all = share(rated);
    return new Reliability(bins, error, rated.stream().mapToDouble(r -> r.squaredError(r.chance)).average().orElseThrow(),
        rated.stream().mapToDouble(r -> r.squaredError(all)).average().orElseThrow());
  }

  private static int bin(Rated rated) {
    return Math.min(BINS - 1, (int) (rated.chance * BINS));
  }

  private static double share(List<Rated> rated) {
    return rated.stream().filter(Rated::right).count() / (double) rated.size();
  }

  List<String> markdown() {
    List<String> lines = new ArrayList<>(List.of("| confidence | mean | share right | claims |", "|---|---|---|---|"));
    bins.forEach(b -> lines.add(Pages.format("| %.1f to %.1f | %.3f | %.3f | %d |",
        b.from, b.from + 1.0 / BINS, b.chance, b.right, b.claims)));
    lines.add("");
    lines.add(Pages.format("- Expected calibration error: %.3f", error));
    lines.add(Pages.format("- Brier score: %.4f; with one confidence for all claims it would be %.4f", brier, constantBrier));
    return lines;
  }
}
