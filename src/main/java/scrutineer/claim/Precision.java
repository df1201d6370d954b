package scrutineer.claim;

import java.util.Locale;

/** The hedge of a number, as the contract has it. {@code UNDER}: "almost 10,000"; {@code OVER}: "more than 10,000". */
public enum Precision {
  EXACT, ABOUT, UNDER, OVER;

  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a cell; an empty one is EXACT. */
  public static Precision parse(String text) {
    return text.isBlank() ? EXACT : valueOf(text.trim().toUpperCase(Locale.ROOT));
  }
}
