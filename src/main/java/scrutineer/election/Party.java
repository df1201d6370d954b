package scrutineer.election;

/**
 * A party by its canonical short name: {@code Labour}, {@code Liberal Democrats}, {@code Sinn Féin}.
 * {@code Independent}, {@code Speaker} and {@code no overall control} count as parties, as in the contract.
 */
public record Party(String name) implements Comparable<Party> {
  public static final Party LABOUR = new Party("Labour");
  public static final Party CONSERVATIVE = new Party("Conservative");
  public static final Party LIBERAL_DEMOCRATS = new Party("Liberal Democrats");
  public static final Party INDEPENDENT = new Party("Independent");
  public static final Party SPEAKER = new Party("Speaker");
  public static final Party NO_OVERALL_CONTROL = new Party("no overall control");

  public Party {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a party without a name");
    }
  }

  @Override public int compareTo(Party other) {
    return name.compareTo(other.name);
  }

  @Override public String toString() {
    return name;
  }
}
