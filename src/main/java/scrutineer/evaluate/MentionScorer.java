package scrutineer.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Mentions found against mentions marked by a reader, by the four schemas of SemEval 2013 task 9.1 as nervaluate has
 * them. Other than there, each mention is paired with at most one, and of all pairings the best is taken.
 */
public final class MentionScorer {
  /** What must agree for a pair to be right. */
  public enum Schema {
    /** Both ends and the type. */
    STRICT,
    /** Both ends, whatever the type. */
    EXACT,
    /** Some overlap, whatever the type; half right where an end differs. */
    PARTIAL,
    /** Some overlap, and the type. */
    TYPE;

    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A mention.
   *
   * @param start offset of its first character
   * @param end offset one past its last
   * @param type such as {@code person}
   */
  public record TypedSpan(String article, int start, int end, String type) {
    boolean sameEnds(TypedSpan other) {
      return start == other.start && end == other.end;
    }

    boolean overlaps(TypedSpan other) {
      return start < other.end && other.start < end;
    }
  }

  /**
   * Counts of one schema.
   *
   * @param correct pairs that are right
   * @param incorrect pairs that are wrong
   * @param partial pairs that are half right; only in {@link Schema#PARTIAL}
   * @param missed marked by the reader and found by nothing
   * @param spurious found where the reader marked nothing
   */
  public record Counts(int correct, int incorrect, int partial, int missed, int spurious) {
    /** What the reader marked. */
    public int possible() {
      return correct + incorrect + partial + missed;
    }

    /** What was found. */
    public int actual() {
      return correct + incorrect + partial + spurious;
    }

    public OptionalDouble precision() {
      return share(actual());
    }

    public OptionalDouble recall() {
      return share(possible());
    }

    /** Harmonic mean of both. */
    public OptionalDouble f1() {
      int whole = possible() + actual();
      return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((2 * correct + partial) / (double) whole);
    }

    private OptionalDouble share(int whole) {
      return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((correct + 0.5 * partial) / whole);
    }
  }

  private record Pair(TypedSpan found, TypedSpan gold) {}

  private static final Comparator<TypedSpan> ORDER = Comparator.comparing(TypedSpan::article)
      .thenComparingInt(TypedSpan::start).thenComparingInt(TypedSpan::end).thenComparing(TypedSpan::type);
  /** Pairs that agree in more come first; a pair that agrees in ends and type outweighs two that only overlap. */
  private static final int SAME_ALL = 1000;
  private static final int SAME_ENDS = 100;
  private static final int SAME_TYPE = 10;
  private static final int OVERLAP = 1;

  private MentionScorer() {}

  /** Twins count once. */
  public static Map<Schema, Counts> score(Collection<TypedSpan> found, Collection<TypedSpan> gold) {
    Map<String, Set<TypedSpan>> foundIn = byArticle(found);
    Map<String, Set<TypedSpan>> goldIn = byArticle(gold);
    List<Pair> pairs = new ArrayList<>();
    foundIn.forEach((article, some) -> pairs.addAll(pairs(some, goldIn.getOrDefault(article, Set.of()))));
    int spurious = size(foundIn) - pairs.size();
    int missed = size(goldIn) - pairs.size();
    Map<Schema, Counts> counts = new EnumMap<>(Schema.class);
    for (Schema schema : Schema.values()) {
      counts.put(schema, counts(schema, pairs, missed, spurious));
    }
    return counts;
  }

  private static Map<String, Set<TypedSpan>> byArticle(Collection<TypedSpan> spans) {
    return spans.stream().collect(Collectors.groupingBy(TypedSpan::article, TreeMap::new,
        Collectors.toCollection(() -> new TreeSet<>(ORDER))));
  }

  private static int size(Map<String, Set<TypedSpan>> spans) {
    return spans.values().stream().mapToInt(Set::size).sum();
  }

  private static List<Pair> pairs(Set<TypedSpan> found, Set<TypedSpan> gold) {
    List<TypedSpan> rows = List.copyOf(found);
    List<TypedSpan> columns = List.copyOf(gold);
    List<Assignment.Edge> edges = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        if (rows.get(i).overlaps(columns.get(j))) {
          edges.add(new Assignment.Edge(i, j, weight(rows.get(i), columns.get(j))));
        }
      }
    }
    int[] columnOf = Assignment.best(rows.size(), columns.size(), edges);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < columnOf.length; i++) {
      if (columnOf[i] >= 0) {
        pairs.add(new Pair(rows.get(i), columns.get(columnOf[i])));
      }
    }
    return pairs;
  }

  private static long weight(TypedSpan a, TypedSpan b) {
    boolean sameType = a.type.equals(b.type);
    return a.sameEnds(b) ? sameType ? SAME_ALL : SAME_ENDS : sameType ? SAME_TYPE : OVERLAP;
  }

  private static Counts counts(Schema schema, List<Pair> pairs, int missed, int spurious) {
    int correct = (int) pairs.stream().filter(p -> right(schema, p)).count();
    int others = pairs.size() - correct;
    boolean half = schema == Schema.PARTIAL;
    return new Counts(correct, half ? 0 : others, half ? others : 0, missed, spurious);
  }

  private static boolean right(Schema schema, Pair pair) {
    boolean ends = schema == Schema.TYPE || pair.found.sameEnds(pair.gold);
    boolean types = schema == Schema.EXACT || schema == Schema.PARTIAL || pair.found.type.equals(pair.gold.type);
    return ends && types;
  }
}
