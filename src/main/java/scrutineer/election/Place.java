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

  @Override public String toString() {
    return type.text() + ":" + name;
  }
}
