package scrutineer.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What mentions were taken to mean, against what a reader says they mean. */
public final class LinkScorer {
  /** Where a mention stands, as half-open offsets. */
  public record At(String article, int start, int end) {}

  /** @param id what the mention means; empty where that is left open, or means nothing on any list */
  public record Linked(At at, Optional<String> id) {}

  /**
   * Counts over mentions.
   *
   * @param right the reader's id
   * @param wrong another id than the reader's
   * @param missing no id where the reader gives one
   * @param extra an id where the reader gives none
   */
  public record Counts(int right, int wrong, int missing, int extra) {
    /** Share of the ids given that are right. */
    public OptionalDouble precision() {
      return share(right + wrong + extra);
    }

    /** Share of the reader's ids that were given. */
    public OptionalDouble recall() {
      return share(right + wrong + missing);
    }

    public OptionalDouble f1() {
      int whole = 2 * right + 2 * wrong + extra + missing;
      return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * right / whole);
    }

    private OptionalDouble share(int whole) {
      return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / whole);
    }
  }

  private LinkScorer() {}

  /**
   * Compares mention by mention, by place.
   *
   * @throws IllegalArgumentException if one side gives two different ids to one place
   */
  public static Counts score(Collection<Linked> found, Collection<Linked> gold) {
    Map<At, String> foundAt = byPlace(found);
    Map<At, String> goldAt = byPlace(gold);
    int right = (int) goldAt.entrySet().stream().filter(e -> e.getValue().equals(foundAt.get(e.getKey()))).count();
    int both = (int) goldAt.keySet().stream().filter(foundAt::containsKey).count();
    return new Counts(right, both - right, goldAt.size() - both, foundAt.size() - both);
  }

  private static Map<At, String> byPlace(Collection<Linked> links) {
    Map<At, String> ids = new HashMap<>();
    for (Linked link : links) {
      link.id.ifPresent(id -> {
        String other = ids.putIfAbsent(link.at, id);
        if (other != null && !other.equals(id)) {
          throw new IllegalArgumentException("two ids at " + link.at + ": " + other + ", " + id);
        }
      });
    }
    return ids;
  }
}
