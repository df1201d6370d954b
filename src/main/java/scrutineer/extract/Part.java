package scrutineer.extract;

/** Parts of the reading of sentences that can be left out, to measure what each does; none ever is in the program. */
public enum Part {
  /**
   * Contests, councils and areas named in sentences and headings before. A sentence that names no place and nobody who stood
   * has none then; "she" still means a person, and by her the contest she stood in.
   */
  FOCUS,
  /** Forecasts, hopes, hypotheses, rumours and questions are no result: the words of {@link Refusals}, "a bid to win", "will win". */
  REFUSALS,
  /** "failed to hold", "did not win": told the other way about, and where there is no other way not at all. */
  NEGATION,
  /** One seat has one winner, nobody is both elected and not, and whatever else takes back a claim that was read. */
  CONSTRAINTS
}
