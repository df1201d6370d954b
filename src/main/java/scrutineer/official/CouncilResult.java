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
 * @param controlAfter the party with more than half the seats, or {@link Party#NO_OVERALL_CONTROL}
 * @param total seats on the council
 * @param note what the reader of the figures has to know; may be empty
 */
public record CouncilResult(Contest contest, String id, List<PartySeats> seats, Optional<Party> controlBefore,
    Party controlAfter, int total, String note, String source) implements OfficialResult {
  public CouncilResult {
    seats = List.copyOf(seats);
  }

  /**
   * A party's councillors.
   *
   * @param change seats less those won at the previous election of the whole council; empty where that is not known
   */
  public record PartySeats(Party party, int seats, OptionalInt change) {}
}
