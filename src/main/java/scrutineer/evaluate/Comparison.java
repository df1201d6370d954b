package scrutineer.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One run against another, over the same articles and gold claims: what a change did.
 *
 * @param fixed misses of the old run that the new one finds, and false claims that it no longer makes
 * @param broken the other way round
 * @param stillWrong misses and false claims of both runs, as the new run has them
 */
public record Comparison(Evaluation before, Evaluation after, List<Marked> fixed, List<Marked> broken,
    List<Marked> stillWrong) {
  /** As many as give a p-value's second digit. */
  private static final int SHUFFLES = 9_999;
  private static final long SEED = 7;

  private record Key(Mark mark, Loose loose) {}

  /** @throws IllegalArgumentException if the two were not taken over the same articles */
  public static Comparison of(Evaluation before, Evaluation after) {
    if (!before.articles().equals(after.articles())) {
      throw new IllegalArgumentException("two runs over different articles cannot be compared: " + odd(before, after));
    }
    Map<Key, Marked> old = wrong(before);
    Map<Key, Marked> now = wrong(after);
    return new Comparison(before, after, without(old, now.keySet()), without(now, old.keySet()),
        sorted(now.entrySet().stream().filter(e -> old.containsKey(e.getKey())).map(Map.Entry::getValue).toList()));
  }

  private static Set<String> odd(Evaluation before, Evaluation after) {
    Set<String> odd = new TreeSet<>(before.articles());
    after.articles().stream().filter(article -> !odd.remove(article)).toList().forEach(odd::add);
    return odd;
  }

  private static Map<Key, Marked> wrong(Evaluation evaluation) {
    return evaluation.marked().stream().filter(m -> m.mark() == Mark.MISSED || m.mark() == Mark.SPURIOUS).collect(
        Collectors.toMap(m -> new Key(m.mark(), Loose.of(m.article(), m.statement()).key()), Function.identity()));
  }

  private static List<Marked> without(Map<Key, Marked> some, Set<Key> others) {
    Map<Key, Marked> rest = new HashMap<>(some);
    rest.keySet().removeAll(others);
    return sorted(rest.values());
  }

  private static List<Marked> sorted(Collection<Marked> some) {
    return some.stream().sorted(Scorer.BY_MARK).toList();
  }

  /** F1 of the new run less that of the old; nothing to find and nothing found counts as 1. */
  public double difference(Scope scope) {
    return f1(after.total(scope)) - f1(before.total(scope));
  }

  /** Where that difference lies, 95 %: both runs are taken over the same drawn articles (paired bootstrap). */
  public Interval differenceInterval(Scope scope) {
    List<Tally> old = new ArrayList<>(before.byArticle(scope).values());
    List<Tally> now = new ArrayList<>(after.byArticle(scope).values());
    return Bootstrap.of(old.size(), drawn -> f1(sum(now, drawn)) - f1(sum(old, drawn)));
  }

  /**
   * How often a difference as large as this one, in either direction, comes about by chance: by approximate
   * randomisation (Noreen 1989), in which the two runs of each article are exchanged by the toss of a coin. The seed is
   * fixed.
   *
   * @return above 0, at most 1; 1 for two runs that differ nowhere
   */
  public double chance(Scope scope) {
    List<Tally> old = new ArrayList<>(before.byArticle(scope).values());
    List<Tally> now = new ArrayList<>(after.byArticle(scope).values());
    double seen = Math.abs(difference(scope));
    Random random = new Random(SEED);
    int asLarge = 0;
    for (int i = 0; i < SHUFFLES; i++) {
      Tally a = Tally.NONE;
      Tally b = Tally.NONE;
      for (int k = 0; k < old.size(); k++) {
        boolean exchange = random.nextBoolean();
        a = a.plus(exchange ? now.get(k) : old.get(k));
        b = b.plus(exchange ? old.get(k) : now.get(k));
      }
      // The margin keeps the seen difference itself from being lost to rounding.
      asLarge += Math.abs(f1(b) - f1(a)) >= seen - 1e-12 ? 1 : 0;
    }
    return (asLarge + 1.0) / (SHUFFLES + 1.0);
  }

  /** The measures whose F1 fell. */
  public List<String> worse() {
    List<String> worse = new ArrayList<>();
    after.byMeasure().forEach((measure, tally) -> {
      if (f1(tally) < f1(before.byMeasure().getOrDefault(measure, Tally.NONE))) {
        worse.add(measure.text());
      }
    });
    worse.sort(Comparator.naturalOrder());
    return worse;
  }

  private static Tally sum(List<Tally> tallies, int[] drawn) {
    Tally sum = Tally.NONE;
    for (int i : drawn) {
      sum = sum.plus(tallies.get(i));
    }
    return sum;
  }

  private static double f1(Tally tally) {
    return tally.f1().orElse(1);
  }
}
