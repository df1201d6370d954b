package scrutineer.learn;

/** A choice between outcomes that was learned from annotated articles. Immutable; one serves all threads. */
public interface Classifier {
  /** What is chosen in all models of one question: is it so or not. */
  String RIGHT = "right";
  String WRONG = "wrong";

  /**
   * Log-odds of an outcome against all others together; the larger, the likelier.
   *
   * @throws IllegalArgumentException if the model knows no such outcome
   */
  double logOdds(String outcome, Features features);

  /** Chance of an outcome, 0 to 1. */
  default double chance(String outcome, Features features) {
    return 1 / (1 + Math.exp(-logOdds(outcome, features)));
  }
}
