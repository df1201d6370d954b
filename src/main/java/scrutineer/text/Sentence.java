package scrutineer.text;

import java.util.List;

/**
 * A sentence, or what stands where one would.
 *
 * @param paragraph number of the paragraph (block of lines) it stands in, from 0
 */
public record Sentence(Span span, Block block, int paragraph, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
