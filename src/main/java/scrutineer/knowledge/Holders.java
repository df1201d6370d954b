package scrutineer.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.resource.Table;

/**
 * Who held a Westminster seat until a contest; the only thing known here about earlier results. It may settle who or
 * which seat is meant, never make a claim by itself.
 */
public final class Holders {
  /**
   * @param person the member elected last in this seat; empty where the seat is new or the member is not known
   * @param party the party that won last; at the first election on new boundaries (2010, 2024) the party that would
   *     have won the time before, as estimated for the House of Commons Library
   */
  public record Holder(String person, Party party) {}

  private final Map<String, Holder> before = new HashMap<>();

  private Holders() {}

  static Holders load() {
    Holders holders = new Holders();
    for (Table.Row row : Rows.of("holders", "seat", "before", "party")) {
      holders.before.put(Names.key(row.get("seat")) + "@" + row.get("before"), new Holder(row.get("person"), new Party(row.get("party"))));
    }
    return holders;
  }

  /** Empty for every contest but those for the House of Commons since 2010. */
  public Optional<Holder> before(Contest contest) {
    if (!contest.election().body().equals("parl") || contest.place().type() != PlaceType.SEAT) {
      return Optional.empty();
    }
    return Optional.ofNullable(before.get(Names.key(contest.place().name()) + "@" + contest.election().when()));
  }
}
