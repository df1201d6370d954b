package scrutineer.learn;

import java.util.List;
import scrutineer.nlp.MaxentTraining.Case;

/** What one article teaches: cases whose outcome is known. */
public record Taught(String article, List<Case> cases) {
  public Taught {
    cases = List.copyOf(cases);
  }
}
