package scrutineer.election;

/**
 * A place that votes or is counted as one.
 *
 * @param name its canonical name, such as {@code Ealing Central and Acton}
 */
public record Place(PlaceType type, String name) implements Comparable<Place> {
  public Place {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a place without a name: " + type);
    }
  }

  @Override public int compareTo(Place other) {
    int byName = name.compareTo(other.name);
    return byName != 0 ? byName : type.compareTo(other.type);
  }

  /** Of the names alone: an enum's own hash differs from run to run, and with it the order of sets. */
  @Override public int hashCode() {
    return 31 * type.ordinal() + name.hashCode();
  }

  @Override public String toString() {
    return type.text() + ":" + name;
  }
}
