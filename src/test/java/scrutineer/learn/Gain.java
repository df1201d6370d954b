package scrutineer.learn;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import scrutineer.evaluate.Evaluation;
import scrutineer.evaluate.Scope;
import scrutineer.evaluate.Tally;

/**
 * How much better one way does than another on the same articles, with the middle 95 % of what comes out when articles are
 * drawn anew (percentile bootstrap, both ways on the same draw).
 */
public record Gain(double by, double low, double high) {
  private static final int SAMPLES = 2000;
  private static final long SEED = 7;

  /** What two ways got right of some cases of one article. */
  public record Counts(int before, int after, int cases) {}

  public static Gain f1(Evaluation before, Evaluation after, Scope scope) {
    List<Tally> one = List.copyOf(before.byArticle(scope).values());
    List<Tally> other = List.copyOf(after.byArticle(scope).values());
    return of(one.size(), drawn -> f1(other, drawn) - f1(one, drawn));
  }

  private static double f1(List<Tally> articles, int[] drawn) {
    Tally sum = Tally.NONE;
    for (int i : drawn) {
      sum = sum.plus(articles.get(i));
    }
    return sum.f1().orElse(1);
  }

  /** Of the share that is right. */
  public static Gain accuracy(List<Counts> articles) {
    return of(articles.size(), drawn -> {
      double more = 0;
      double cases = 0;
      for (int i : drawn) {
        more += articles.get(i).after - articles.get(i).before;
        cases += articles.get(i).cases;
      }
      return cases == 0 ? 0 : more / cases;
    });
  }

  private static Gain of(int size, ToDoubleFunction<int[]> difference) {
    Random random = new Random(SEED);
    double[] sampled = new double[SAMPLES];
    for (int s = 0; s < SAMPLES; s++) {
      int[] drawn = new int[size];
      Arrays.setAll(drawn, i -> random.nextInt(size));
      sampled[s] = difference.applyAsDouble(drawn);
    }
    Arrays.sort(sampled);
    int[] once = new int[size];
    Arrays.setAll(once, i -> i);
    int cut = SAMPLES / 40;
    return new Gain(difference.applyAsDouble(once), sampled[cut], sampled[SAMPLES - 1 - cut]);
  }

  @Override public String toString() {
    return String.format(Locale.ROOT, "%+.4f (%+.4f to %+.4f)", by, low, high);
  }
}
