package scrutineer.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The best one-to-one matching: of all ways to pair rows with columns along the given edges, one of greatest total
 * weight. Found by the Hungarian method (Kuhn 1955, in Munkres' O(n³) form) on each connected part by itself; parts are
 * small, as hardly any claim can meet more than one gold claim.
 */
final class Assignment {
  /** @param weight positive */
  record Edge(int row, int column, long weight) {}

  private Assignment() {}

  /** For each row the column that it is paired with, or -1. */
  static int[] best(int rows, int columns, List<Edge> edges) {
    int[] columnOf = new int[rows];
    Arrays.fill(columnOf, -1);
    for (List<Edge> part : parts(rows, columns, edges)) {
      pair(part, columnOf);
    }
    return columnOf;
  }

  private static Iterable<List<Edge>> parts(int rows, int columns, List<Edge> edges) {
    int[] parent = new int[rows + columns];
    Arrays.setAll(parent, i -> i);
    for (Edge edge : edges) {
      parent[root(parent, edge.row)] = root(parent, rows + edge.column);
    }
    Map<Integer, List<Edge>> parts = new TreeMap<>();
    edges.forEach(edge -> parts.computeIfAbsent(root(parent, edge.row), r -> new ArrayList<>()).add(edge));
    return parts.values();
  }

  private static int root(int[] parent, int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private static void pair(List<Edge> part, int[] columnOf) {
    int[] rows = part.stream().mapToInt(Edge::row).distinct().sorted().toArray();
    int[] columns = part.stream().mapToInt(Edge::column).distinct().sorted().toArray();
    int size = Math.max(rows.length, columns.length);
    long[][] weight = new long[size][size];
    for (Edge edge : part) {
      int row = Arrays.binarySearch(rows, edge.row);
      int column = Arrays.binarySearch(columns, edge.column);
      weight[row][column] = Math.max(weight[row][column], edge.weight);
    }
    int[] found = hungarian(weight);
    for (int row = 0; row < rows.length; row++) {
      if (weight[row][found[row]] > 0) {
        columnOf[rows[row]] = columns[found[row]];
      }
    }
  }

  /** Shortest augmenting paths over potentials, row after row; index 0 is the row and column outside the matrix. */
  private static int[] hungarian(long[][] weight) {
    int n = weight.length;
    long[] rowPotential = new long[n + 1];
    long[] columnPotential = new long[n + 1];
    int[] rowOf = new int[n + 1];
    for (int row = 1; row <= n; row++) {
      int[] way = new int[n + 1];
      long[] slack = new long[n + 1];
      boolean[] seen = new boolean[n + 1];
      Arrays.fill(slack, Long.MAX_VALUE);
      rowOf[0] = row;
      int column = 0;
      do {
        seen[column] = true;
        int from = rowOf[column];
        int next = 0;
        for (int c = 1; c <= n; c++) {
          if (!seen[c]) {
            long cost = -weight[from - 1][c - 1] - rowPotential[from] - columnPotential[c];
            if (cost < slack[c]) {
              slack[c] = cost;
              way[c] = column;
            }
            if (next == 0 || slack[c] < slack[next]) {
              next = c;
            }
          }
        }
        shift(slack[next], seen, slack, rowOf, rowPotential, columnPotential);
        column = next;
      } while (rowOf[column] != 0);
      augment(column, way, rowOf);
    }
    int[] columnOf = new int[n];
    for (int c = 1; c <= n; c++) {
      columnOf[rowOf[c] - 1] = c - 1;
    }
    return columnOf;
  }

  private static void shift(long by, boolean[] seen, long[] slack, int[] rowOf, long[] rowPotential,
      long[] columnPotential) {
    for (int c = 0; c < seen.length; c++) {
      if (seen[c]) {
        rowPotential[rowOf[c]] += by;
        columnPotential[c] -= by;
      } else {
        slack[c] -= by;
      }
    }
  }

  private static void augment(int last, int[] way, int[] rowOf) {
    for (int column = last; column != 0; column = way[column]) {
      rowOf[column] = rowOf[way[column]];
    }
  }
}
