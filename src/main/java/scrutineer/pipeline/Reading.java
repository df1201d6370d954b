package scrutineer.pipeline;

import java.util.List;
import java.util.function.Supplier;
import scrutineer.claim.Claim;
import scrutineer.extract.Meaning;
import scrutineer.text.Document;

/**
 * What was read in one article, with the values between the stages, so that {@code explain} needs no second way.
 *
 * @param explain makes the lines of {@link #explanation}; asked only when somebody wants them
 * @param meanings makes the mentions found, in order of the text, each with what it was taken to mean; asked likewise
 */
public record Reading(Document document, List<Claim> claims, List<Remark> remarks, Supplier<List<String>> explain,
    Supplier<List<Meaning>> meanings) {
  public Reading {
    claims = List.copyOf(claims);
    remarks = List.copyOf(remarks);
  }

  /** Lines for a person: sentence by sentence, what was found and why. */
  public List<String> explanation() {
    return List.copyOf(explain.get());
  }
}
