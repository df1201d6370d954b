package scrutineer.evaluate;

import java.util.OptionalDouble;

/**
 * Counts first, then divides. An empty denominator gives an empty result: of nothing claimed no share is right.
 *
 * @param correct claims that meet a required gold claim, one to one
 * @param spurious claims that meet no gold claim
 * @param missed required gold claims that no claim meets
 */
public record Tally(int correct, int spurious, int missed) {
  public static final Tally NONE = new Tally(0, 0, 0);

  public Tally plus(Tally other) {
    return new Tally(correct + other.correct, spurious + other.spurious, missed + other.missed);
  }

  /** This tally with one more of a mark; EXCUSED counts nothing. */
  Tally with(Mark mark) {
    return new Tally(correct + (mark == Mark.CORRECT ? 1 : 0), spurious + (mark == Mark.SPURIOUS ? 1 : 0),
        missed + (mark == Mark.MISSED ? 1 : 0));
  }

  public boolean isEmpty() {
    return correct + spurious + missed == 0;
  }

  /** Share of the claims made that are right, 0 to 1. */
  public OptionalDouble precision() {
    return share(correct, correct + spurious);
  }

  /** Share of the required gold claims that were found, 0 to 1. */
  public OptionalDouble recall() {
    return share(correct, correct + missed);
  }

  /** Harmonic mean of precision and recall, 0 to 1; 0 where something is wrong and nothing right. */
  public OptionalDouble f1() {
    return share(2 * correct, 2 * correct + spurious + missed);
  }

  private static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
