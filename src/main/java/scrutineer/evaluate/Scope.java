package scrutineer.evaluate;

import java.util.Locale;
import scrutineer.claim.Measure;

/** Over which measures a score is taken. */
public enum Scope {
  CORE, ALL;

  public boolean includes(Measure measure) {
    return this == ALL || measure.core();
  }

  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
