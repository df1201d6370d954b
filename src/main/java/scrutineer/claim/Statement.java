package scrutineer.claim;

import java.util.Optional;
import scrutineer.election.Contest;
import scrutineer.election.Party;

/**
 * What is said, apart from who said it and where: one atomic statement about a decided contest.
 *
 * @param candidate the person it is about, for measures that speak of a candidate
 * @param party the party it is about, where the party is the subject
 * @param precision EXACT for values that are not numbers
 */
public record Statement(Contest contest, Measure measure, Optional<String> candidate, Optional<Party> party,
    Value value, Precision precision) {
  public Statement {
    if (!measure.value().isInstance(value)) {
      throw new IllegalArgumentException(measure.text() + " cannot be " + value);
    }
    boolean needsPerson = measure.subject() == Measure.Subject.CANDIDATE;
    if (needsPerson && candidate.isEmpty()) {
      throw new IllegalArgumentException(measure.text() + " needs a candidate");
    }
    if (measure.subject() == Measure.Subject.PARTY && party.isEmpty()) {
      throw new IllegalArgumentException(measure.text() + " needs a party");
    }
    if (measure.subject() == Measure.Subject.CANDIDATE_OR_PARTY && candidate.isEmpty() && party.isEmpty()) {
      throw new IllegalArgumentException(measure.text() + " needs a candidate or a party");
    }
  }

  /** The same in every run, which an enum's own hash is not: the order of sets hangs on it. */
  @Override public int hashCode() {
    int hash = 31 * contest.hashCode() + measure.ordinal();
    hash = 31 * hash + candidate.hashCode();
    hash = 31 * hash + party.hashCode();
    return 31 * (31 * hash + value.hashCode()) + precision.ordinal();
  }
}
