package scrutineer.dataset;

import java.util.Optional;
import scrutineer.claim.Claim;
import scrutineer.claim.Evidence;
import scrutineer.claim.Statement;

/**
 * One row of a file of claims, whoever wrote it: the program (then with evidence) or a reader (then perhaps optional,
 * perhaps with a note).
 *
 * @param article the article's id
 * @param evidence where it is said; empty where the row tells no offsets
 * @param optional whether a reader may or may not draw it; only gold files have such rows
 * @param note the reader's remark, empty for none
 * @param source file and line that it was read from, such as {@code claims.csv:12}; empty for a row that was never written
 */
public record ClaimRow(String article, Statement statement, Optional<Evidence> evidence, boolean optional, String note,
    String source) {

  /** The row of a claim that the program has just made: its best evidence, nothing optional about it. */
  public static ClaimRow of(Claim claim) {
    return new ClaimRow(claim.article(), claim.statement(), Optional.of(claim.best()), false, "", "");
  }
}
