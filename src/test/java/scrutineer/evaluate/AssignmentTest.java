package scrutineer.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  @Test void noMatchingWeighsMore() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      int rows = 1 + random.nextInt(5);
      int columns = 1 + random.nextInt(5);
      long[][] weight = new long[rows][columns];
      List<Assignment.Edge> edges = new ArrayList<>();
      for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++) {
          if (random.nextInt(5) < 2) {
            weight[r][c] = 1 + random.nextInt(9);
            edges.add(new Assignment.Edge(r, c, weight[r][c]));
          }
        }
      }
      assertEquals(heaviest(weight, 0, 0), weight(weight, Assignment.best(rows, columns, edges)), "seed " + seed);
    }
  }

  private static long weight(long[][] weight, int[] columnOf) {
    long sum = 0;
    int used = 0;
    for (int r = 0; r < columnOf.length; r++) {
      if (columnOf[r] >= 0) {
        assertEquals(0, used & 1 << columnOf[r], "a column twice");
        used |= 1 << columnOf[r];
        sum += weight[r][columnOf[r]];
      }
    }
    return sum;
  }

  /** Tries all. */
  private static long heaviest(long[][] weight, int row, int used) {
    if (row == weight.length) {
      return 0;
    }
    long best = heaviest(weight, row + 1, used);
    for (int c = 0; c < weight[row].length; c++) {
      if ((used & 1 << c) == 0) {
        best = Math.max(best, weight[row][c] + heaviest(weight, row + 1, used | 1 << c));
      }
    }
    return best;
  }
}
