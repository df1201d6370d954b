package scrutineer.claim;

import java.util.Locale;

/** Whether the party that held a place holds it still. */
public enum Outcome {
  HOLD, GAIN;

  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
