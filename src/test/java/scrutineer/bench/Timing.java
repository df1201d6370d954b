package scrutineer.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What all timed mains measure with: other work on the machine does not count as this thread's. */
final class Timing {
  private Timing() {}

  /** Of this thread, in nanoseconds. */
  static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** What a piece of work takes of this thread's processor time, in seconds. */
  static double seconds(Runnable work) {
    long start = processorTime();
    work.run();
    return (processorTime() - start) / 1e9;
  }

  /** The upper one of the two in the middle where their number is even. */
  static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
