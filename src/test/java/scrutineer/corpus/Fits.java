package scrutineer.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import scrutineer.claim.Claim;
import scrutineer.claim.Evidence;
import scrutineer.pipeline.Reading;
import scrutineer.text.Sentence;
import scrutineer.text.Token;

/** What holds for every reading of every text. */
final class Fits {
  private Fits() {}

  /** Tokens and quotes are the text under their spans, to the letter; fails telling {@code which} text it was. */
  static void check(Reading reading, String which) {
    String text = reading.document().text();
    for (Sentence sentence : reading.document().sentences()) {
      for (Token token : sentence.tokens()) {
        if (!token.form().equals(token.span().of(text))) {
          assertEquals(token.span().of(text), token.form(), which + " token at " + token.span());
        }
      }
    }
    for (Claim claim : reading.claims()) {
      for (Evidence evidence : claim.evidence()) {
        assertEquals(evidence.span().of(text), evidence.quote(), which + " " + claim.statement());
      }
    }
    reading.remarks().forEach(remark -> remark.span().of(text));
  }
}
