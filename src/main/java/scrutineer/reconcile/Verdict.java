package scrutineer.reconcile;

/** What a status comes to. */
public enum Verdict {
  /** Told as declared. */
  AGREES,
  /** Not to the letter, and right all the same. */
  COMPATIBLE,
  CONTRADICTS,
  /** Declared, and told by no article. */
  UNREPORTED,
  /** Nothing to hold it against. */
  UNCHECKABLE
}
