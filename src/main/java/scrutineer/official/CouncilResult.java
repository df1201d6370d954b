package scrutineer.official;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import scrutineer.election.Contest;
import scrutineer.election.Party;

/**
 * The declared result of a council that was elected as a whole.
 *
 * @param seats the parties with at least one seat, or that lost their last one
 * @param controlBefore the party in control after the previous election of the whole council
 * @param controlOnEve the party in control on the day before, where that is known to be another
 * @param controlAfter the party with more than half the seats, or {@link Party#NO_OVERALL_CONTROL}
 * @param total seats on the council
 * @param note what the reader of the figures has to know; may be empty
 */
public record CouncilResult(Contest contest, String id, List<PartySeats> seats, Optional<Party> controlBefore,
    Optional<Party> controlOnEve, Party controlAfter, int total, String note, String source) implements OfficialResult {
  public CouncilResult {
    seats = List.copyOf(seats);
  }

  /**
   * A party's councillors.
   *
   * @param onDay seats of those that were polled on the election's day; empty where that is all of them
   * @param change seats less those won at the previous election of the whole council; empty where that is not known
   */
  public record PartySeats(Party party, int seats, OptionalInt onDay, OptionalInt change) {}
}
