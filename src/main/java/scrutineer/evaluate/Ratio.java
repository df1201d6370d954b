package scrutineer.evaluate;

import java.util.OptionalDouble;

/** So many of so many. */
public record Ratio(int part, int whole) {
  /** 0 to 1; empty where there was nothing to count. */
  public OptionalDouble value() {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
