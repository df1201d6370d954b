package scrutineer.pipeline;

import java.util.List;
import scrutineer.claim.Claim;
import scrutineer.text.Document;

/**
 * What was read in one article, with the values between the stages, so that {@code explain} needs no second way.
 *
 * @param explanation lines for a person: sentence by sentence, what was found and why
 */
public record Reading(Document document, List<Claim> claims, List<Remark> remarks, List<String> explanation) {
  public Reading {
    claims = List.copyOf(claims);
    remarks = List.copyOf(remarks);
    explanation = List.copyOf(explanation);
  }
}
