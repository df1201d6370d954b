package scrutineer.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Cohen's kappa (1960): how far two readers agree beyond what their habits alone would give.
 *
 * @param items what both have judged
 * @param observed share of items judged alike, 0 to 1
 * @param expected share that would be judged alike by chance, each reader keeping to his own frequencies
 */
public record Kappa(int items, double observed, double expected) {
  /** One item, as two readers judge it. */
  public record Judged(String first, String second) {}

  /** At most 1; 0 where they agree as by chance. Empty without items, and where both always say the same one thing. */
  public OptionalDouble value() {
    boolean tells = items > 0 && expected < 1;
    return tells ? OptionalDouble.of((observed - expected) / (1 - expected)) : OptionalDouble.empty();
  }

  public static Kappa of(List<Judged> items) {
    if (items.isEmpty()) {
      return new Kappa(0, 0, 0);
    }
    Map<String, Integer> first = new HashMap<>();
    Map<String, Integer> second = new HashMap<>();
    int alike = 0;
    for (Judged item : items) {
      first.merge(item.first, 1, Integer::sum);
      second.merge(item.second, 1, Integer::sum);
      alike += item.first.equals(item.second) ? 1 : 0;
    }
    long chance = first.entrySet().stream()
        .mapToLong(e -> (long) e.getValue() * second.getOrDefault(e.getKey(), 0)).sum();
    double n = items.size();
    return new Kappa(items.size(), alike / n, chance / (n * n));
  }
}
