package scrutineer.extract.shape;

import java.util.List;
import scrutineer.claim.Claim;
import scrutineer.text.Span;

/**
 * What an article tells by its shape.
 *
 * @param claims each once, in order of the text
 * @param consumed what was read, or refused, and is none of the prose reader's business; in order, not overlapping
 * @param headings those of outcomes (LABOUR GAINS), which rule the places below them and say nothing by themselves
 * @param doubts rows that the rest of their table speaks against; what they say is claimed all the same
 */
public record ShapeReading(List<Claim> claims, List<Span> consumed, List<Span> headings, List<Doubt> doubts) {
  /** Of an article without shapes. */
  public static final ShapeReading NONE = new ShapeReading(List.of(), List.of(), List.of(), List.of());

  public ShapeReading {
    claims = List.copyOf(claims);
    consumed = List.copyOf(consumed);
    headings = List.copyOf(headings);
    doubts = List.copyOf(doubts);
  }
}
