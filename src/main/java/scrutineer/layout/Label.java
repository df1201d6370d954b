package scrutineer.layout;

/** What a word of a header, a bullet or a last line says of the figures beside it; the words are in {@code lexicons/shape-labels.csv}. */
public enum Label {
  /** Column heads. */
  CANDIDATE, PARTY, VOTES, SHARE, CHANGE, RANK, CONSTITUENCY, WINNER, RUNNER_UP, INCUMBENT, RESULT, NAME, REGION,
  /** Lines below a list. */
  MAJORITY, TURNOUT, ELECTORATE, REJECTED, TOTAL, SWING,
  /** What became of a place. */
  HOLD, GAIN, LOSS, NO_CHANGE, FROM, TO, LEAD,
  /** What became of a person. */
  ELECTED, NOT_ELECTED, ELIMINATED,
  /** Seats of parties. */
  SEATS, SEATS_CHANGE, UP, DOWN, BEFORE, OTHERS, NO_MAJORITY,
  /** Nothing there: a dash, n/a. */
  NONE,
  /** Where the election lies. */
  ELECTION, NOTIONAL, PREVIOUS, COUNCIL, WARD, COUNT,
  /** What makes a region no result. */
  FORECAST, PARTIAL,
  /** Words that may stand in a row and say nothing. */
  FILLER
}
