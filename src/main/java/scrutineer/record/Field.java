package scrutineer.record;

import java.util.List;
import java.util.Optional;
import scrutineer.claim.Measure;
import scrutineer.election.Party;

/**
 * All that was told of one thing. Nothing is voted away: two readings that do not fit each other stay two.
 *
 * @param candidate the person it is about, in the fullest form that any article gives
 * @param party the party it is about, where a party is the subject
 * @param readings the most told first; never empty
 */
public record Field(Measure measure, Optional<String> candidate, Optional<Party> party, List<Reported> readings) {
  public Field {
    readings = List.copyOf(readings);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a field without a reading: " + measure.text());
    }
  }

  /** The person or party it is about; empty where it is the contest itself. */
  public Optional<String> who() {
    return candidate.or(() -> party.map(Party::name));
  }

  /** Whether two of the readings cannot both be right: not a figure and its rounding. */
  public boolean disputed() {
    return readings.stream().anyMatch(a -> readings.stream().anyMatch(b -> !Compatible.values(measure, a, b)));
  }
}
