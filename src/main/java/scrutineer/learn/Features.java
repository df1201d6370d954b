package scrutineer.learn;

import java.util.ArrayList;
import java.util.List;

/**
 * What a choice is made by: named facts of one case, each with a value. None of them names a person, a seat or a party:
 * what was learned on some articles has to hold for others. Not shared between threads.
 */
public final class Features {
  private final List<String> names = new ArrayList<>();
  private final List<Float> values = new ArrayList<>();

  /** Something that is so. */
  public Features add(String name) {
    return add(name, 1);
  }

  /** Something that is so if a condition holds. */
  public Features addIf(boolean condition, String name) {
    return condition ? add(name, 1) : this;
  }

  /** A figure; zero says nothing and is left out. */
  public Features add(String name, double value) {
    if (value != 0) {
      names.add(name);
      values.add((float) value);
    }
    return this;
  }

  /** In the order in which they were added. */
  public String[] names() {
    return names.toArray(String[]::new);
  }

  /** In the order of {@link #names}. */
  public float[] values() {
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }
}
