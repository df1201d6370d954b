package scrutineer.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Conditions that a run has to meet, for builds that should stop when it does not. */
public final class Gates {
  private Gates() {}

  /**
   * Whether F1 is high enough; a score of exactly the least passes.
   *
   * @param least 0 to 1
   * @return what is wrong, a sentence each; empty for a run that passes
   */
  public static List<String> minF1(Evaluation evaluation, Scope scope, double least) {
    double f1 = evaluation.total(scope).f1().orElse(1);
    return f1 >= least ? List.of()
        : List.of(scope.text() + ": F1 " + Wording.digits(f1) + " is below " + Wording.digits(least));
  }

  /** Whether neither core nor all measures have fallen since the older run, by however little. */
  public static List<String> noWorse(Comparison comparison) {
    List<String> faults = new ArrayList<>();
    for (Scope scope : Scope.values()) {
      if (comparison.difference(scope) < 0) {
        faults.add(scope.text() + ": F1 fell by " + Wording.digits(-comparison.difference(scope)) + " (p "
            + Wording.digits(comparison.chance(scope)) + "); worse: " + String.join(", ", comparison.worse()));
      }
    }
    return faults;
  }
}
