package scrutineer.reconcile;

import java.math.BigDecimal;
import scrutineer.claim.Value;
import scrutineer.election.Party;

/**
 * A value that may rightly be told.
 *
 * @param as what it is, for the reason's sentence: "the declared figure", "as BBC results pages, May 2015, have it"
 * @param variant whether it is another than the one that stands in the official data
 */
record View(Value value, String as, boolean variant) {
  /** A few seats are as many as somebody else's by accident. */
  static final int NO_ACCIDENT = 10;

  static View declared(Value value) {
    return new View(value, "declared", false);
  }

  static View count(int n) {
    return declared(new Value.Count(n));
  }

  static View percent(BigDecimal points) {
    return declared(new Value.Percent(points));
  }

  static View party(Party party) {
    return declared(new Value.PartyName(party));
  }

  /** The same value as another publisher, or another way of counting, has it. */
  static View variant(Value value, String as) {
    return new View(value, as, true);
  }
}
