package scrutineer.mention;

/**
 * A mention and the tokens it covers.
 *
 * @param from index of its first token in the sentence
 * @param to index one past its last token
 */
public record Found(int from, int to, Mention mention) {
  public int length() {
    return to - from;
  }

  boolean overlaps(Found other) {
    return from < other.to && other.from < to;
  }
}
