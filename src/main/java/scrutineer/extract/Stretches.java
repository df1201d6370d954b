package scrutineer.extract;

import java.util.Arrays;
import java.util.Collection;
import scrutineer.text.Span;

/** Stretches of a text, in any order and of any number, asked whether one of them overlaps another; by bisection, not by going through all. */
final class Stretches {
  private final int[] starts;
  /** The furthest end of a stretch and all that start before it. */
  private final int[] ends;

  Stretches(Collection<Span> spans) {
    Span[] sorted = spans.toArray(Span[]::new);
    Arrays.sort(sorted);
    starts = new int[sorted.length];
    ends = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      starts[i] = sorted[i].start();
      ends[i] = i == 0 ? sorted[i].end() : Math.max(ends[i - 1], sorted[i].end());
    }
  }

  boolean overlap(Span span) {
    int last = startingBefore(span.end()) - 1;
    return last >= 0 && ends[last] > span.start();
  }

  private int startingBefore(int offset) {
    int from = 0;
    int to = starts.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (starts[middle] < offset) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
