package scrutineer.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * The percentile bootstrap (Efron 1979) over articles: articles, not claims, are drawn, since the claims of one article
 * stand or fall together. The seed is fixed, so that the same input gives the same interval everywhere; other programs
 * draw other articles and will differ in the third digit.
 */
final class Bootstrap {
  private static final int SAMPLES = 1000;
  private static final long SEED = 7;
  private static final double TAIL = 0.025;

  private Bootstrap() {}

  /** @param articles one tally each; none gives the interval [1, 1], as nothing is wrong */
  static Interval f1(List<Tally> articles) {
    return of(articles.size(), drawn -> {
      Tally sum = Tally.NONE;
      for (int i : drawn) {
        sum = sum.plus(articles.get(i));
      }
      return sum.f1().orElse(1);
    });
  }

  /** Of any figure that is taken over articles {@code 0 … size - 1}, of which some are drawn twice and some not at all. */
  static Interval of(int size, ToDoubleFunction<int[]> figure) {
    Random random = new Random(SEED);
    double[] figures = new double[SAMPLES];
    for (int s = 0; s < SAMPLES; s++) {
      int[] drawn = new int[size];
      Arrays.setAll(drawn, i -> random.nextInt(size));
      figures[s] = figure.applyAsDouble(drawn);
    }
    Arrays.sort(figures);
    int cut = (int) (SAMPLES * TAIL);
    return new Interval(figures[cut], figures[SAMPLES - 1 - cut]);
  }
}
