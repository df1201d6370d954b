package scrutineer.evaluate;

/**
 * A gold claim that something contradicts; a person has to look.
 *
 * @param check which of the checks says so
 * @param why a sentence with the figures
 */
public record Suspect(GoldClaim claim, Check check, String why) {
  /** What a gold claim is held against. */
  public enum Check { ARITHMETIC, OFFICIAL, TEXT }
}
