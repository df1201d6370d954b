package scrutineer.reconcile;

import java.util.Locale;

/** How a told value stands to the declared one; each is explained with an example in reconciliation.md. */
public enum Status {
  EXACT(Verdict.AGREES),
  /** Right, of a person or party whose name is spelled differently. */
  ALIAS(Verdict.AGREES),
  HEDGED(Verdict.COMPATIBLE),
  ROUNDED(Verdict.COMPATIBLE),
  /** As published elsewhere or seen by another publisher. */
  PUBLISHED_VARIANT(Verdict.COMPATIBLE),
  /** Wrong, and the same article tells another value. */
  SELF_CONTRADICTED(Verdict.CONTRADICTS),
  /** The figure of something else in the same contest. */
  SWAPPED(Verdict.CONTRADICTS),
  /** The figure of the same seat at another election. */
  OTHER_ELECTION(Verdict.CONTRADICTS),
  DIGIT_SLIP(Verdict.CONTRADICTS),
  CONTRADICTED(Verdict.CONTRADICTS),
  NOT_IN_OFFICIAL(Verdict.UNCHECKABLE),
  UNRESOLVED(Verdict.UNCHECKABLE),
  UNREPORTED(Verdict.UNREPORTED);

  private final Verdict verdict;

  Status(Verdict verdict) {
    this.verdict = verdict;
  }

  public Verdict verdict() {
    return verdict;
  }

  /** As written in the dataset: {@code digit_slip}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
