package scrutineer.evaluate;

import java.util.Locale;

/**
 * A gold claim that something contradicts; a person has to look.
 *
 * @param check which of the checks says so
 * @param why a sentence with the figures
 */
public record Suspect(GoldClaim claim, Check check, String why) {
  /** What a gold claim is held against. */
  public enum Check { ARITHMETIC, OFFICIAL, TEXT }

  /** One line: {@code gold.csv:12: arithmetic: parl.2017-06-08 seat:Northmoor: majority 1204: the two highest …}. */
  public String text() {
    String where = claim.source().isEmpty() ? claim.article() : claim.source();
    return where + ": " + check.name().toLowerCase(Locale.ROOT) + ": " + Wording.of(claim.statement()) + ": " + why;
  }
}
