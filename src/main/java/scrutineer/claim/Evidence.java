package scrutineer.claim;

import scrutineer.text.Span;

/**
 * Where a claim stands and why we read it.
 *
 * @param quote the article's text under the span, to the letter
 * @param rule id of the rule that fired
 * @param confidence chance that the claim is right, 0 to 1
 */
public record Evidence(Span span, String quote, String rule, double confidence) {
  public Evidence {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence out of 0..1: " + confidence);
    }
  }
}
