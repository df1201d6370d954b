package scrutineer.official;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import scrutineer.election.Contest;
import scrutineer.election.Party;

/**
 * The results of all places of an area added up. Parties are families: the three Green parties are one. Those with most
 * come first.
 *
 * @param seats seats won, by party; no entry for none
 * @param votes votes, by party; empty where the places' votes are not held
 * @param speakers seats of a Speaker, by the party left; they are not among that party's seats
 * @param deferred seats among {@code seats} that were polled later than the election's day
 * @param total seats in all
 * @param electorate sum over the places, 0 where not held
 * @param validVotes sum over the places, 0 where not held
 * @param rejected ballot papers that were no valid votes, sum over the places; empty where those of a place are not held
 * @param source what was added up
 */
public record AreaResult(Contest contest, String id, Map<Party, Integer> seats, Map<Party, Long> votes,
    Map<Party, Integer> speakers, Map<Party, Integer> deferred, int total, long electorate, long validVotes,
    OptionalLong rejected, String source) implements OfficialResult {
  public AreaResult {
    seats = largestFirst(seats);
    votes = largestFirst(votes);
    speakers = largestFirst(speakers);
    deferred = largestFirst(deferred);
  }

  /** Map.copyOf would put them in another order in each run of the program. */
  private static <N extends Comparable<N>> Map<Party, N> largestFirst(Map<Party, N> parties) {
    Map<Party, N> ordered = new LinkedHashMap<>();
    parties.entrySet().stream()
        .sorted(Map.Entry.<Party, N>comparingByValue().reversed().thenComparing(e -> e.getKey().name()))
        .forEach(e -> ordered.put(e.getKey(), e.getValue()));
    return Collections.unmodifiableMap(ordered);
  }

  public int seats(Party party) {
    return seats.getOrDefault(party, 0);
  }

  /** Percent of the valid votes, four decimals; empty where votes are not held. */
  public Optional<BigDecimal> share(Party party) {
    return validVotes == 0 ? Optional.empty() : Optional.of(Ratios.percent(votes.getOrDefault(party, 0L), validVotes));
  }

  /** Percent of the electorate that cast a valid vote. */
  public Optional<BigDecimal> turnout() {
    return electorate == 0 ? Optional.empty() : Optional.of(Ratios.percent(validVotes, electorate));
  }

  /** Percent of the electorate that cast a vote, valid or not: how returning officers count turnout. */
  public Optional<BigDecimal> turnoutWithRejected() {
    return electorate == 0 || rejected.isEmpty() ? Optional.empty()
        : Optional.of(Ratios.percent(validVotes + rejected.getAsLong(), electorate));
  }

  /** The party with most seats; empty where two have as many. */
  public Optional<Party> largest() {
    int most = seats.values().stream().mapToInt(n -> n).max().orElse(0);
    var first = seats.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }
}
