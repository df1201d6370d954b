package scrutineer.learn;

import java.util.Arrays;

/**
 * What a choice is made by: named facts of one case, each with a value. None of them names a person, a seat or a party:
 * what was learned on some articles has to hold for others. Not shared between threads.
 */
public final class Features {
  private String[] names = new String[64];
  private float[] values = new float[64];
  private int size;

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
      if (size == names.length) {
        names = Arrays.copyOf(names, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
      }
      names[size] = name;
      values[size++] = (float) value;
    }
    return this;
  }

  /** In the order in which they were added. */
  public String[] names() {
    return Arrays.copyOf(names, size);
  }

  /** In the order of {@link #names}. */
  public float[] values() {
    return Arrays.copyOf(values, size);
  }
}
