package scrutineer.official;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import scrutineer.election.Contest;
import scrutineer.election.Party;

/**
 * The declared result of one Westminster constituency.
 *
 * @param boundaries the set of constituencies that it belongs to, by the general election that first used it
 * @param polledOn the polling day where it was not that of the election (a candidate had died)
 * @param standings in order of votes, most first
 * @param electorate people entitled to vote; empty where the source does not give it
 * @param validVotes votes counted, without rejected papers
 * @param invalidVotes rejected papers; empty where the source does not give them
 * @param majority winner's votes less the runner-up's
 * @param heldBefore the party that the publisher counts as holder; for new boundaries, of the notional result
 * @param variants figures published elsewhere
 */
public record SeatResult(Contest contest, String id, String boundaries, Optional<LocalDate> polledOn,
    List<Standing> standings, OptionalInt electorate, int validVotes, OptionalInt invalidVotes, int majority,
    Party heldBefore, List<Variant> variants, String source) implements OfficialResult {
  public SeatResult {
    List<Standing> ordered = new ArrayList<>(standings);
    ordered.sort(Comparator.comparingInt(Standing::votes).reversed().thenComparing(s -> !s.elected()));
    standings = List.copyOf(ordered);
    variants = List.copyOf(variants);
    if (standings.isEmpty() || validVotes < 1) {
      throw new IllegalArgumentException(id + ": " + standings.size() + " candidates, " + validVotes + " valid votes");
    }
  }

  public Standing winner() {
    return standings.stream().filter(Standing::elected).findFirst().orElse(standings.get(0));
  }

  /** Second by votes; empty for an unopposed return. */
  public Optional<Standing> runnerUp() {
    return standings.stream().filter(s -> !s.elected()).findFirst();
  }

  /** Percent of the valid votes, four decimals. */
  public BigDecimal share(Standing standing) {
    return Ratios.percent(standing.votes(), validVotes);
  }

  /** Place by votes, from 1; equal votes share a place. */
  public int rank(Standing standing) {
    return 1 + (int) standings.stream().filter(s -> s.votes() > standing.votes()).count();
  }

  /** Percent of the electorate that cast a valid vote. */
  public Optional<BigDecimal> turnout() {
    return electorate.isPresent() ? Optional.of(Ratios.percent(validVotes, electorate.getAsInt())) : Optional.empty();
  }

  /** Percent of the electorate that cast a vote, valid or not: how many returning officers count turnout. */
  public Optional<BigDecimal> turnoutWithRejected() {
    if (electorate.isEmpty() || invalidVotes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Ratios.percent(validVotes + invalidVotes.getAsInt(), electorate.getAsInt()));
  }

  /** Majority as percentage points of the valid votes. */
  public BigDecimal majorityShare() {
    return Ratios.percent(majority, validVotes);
  }

  /** The result as others published it, by publisher: today's figures with the differing ones put in. */
  public Map<String, SeatResult> elsewhere() {
    Map<String, SeatResult> results = new LinkedHashMap<>();
    variants.stream().map(Variant::where).distinct().forEach(where -> results.put(where, as(where)));
    return results;
  }

  private SeatResult as(String where) {
    List<Standing> changed = standings.stream().map(s -> variants.stream()
        .filter(v -> v.where().equals(where) && v.person().equals(s.person())).findFirst()
        .map(v -> s.withVotes(v.votes())).orElse(s)).toList();
    int valid = changed.stream().mapToInt(Standing::votes).sum();
    int[] top = changed.stream().mapToInt(Standing::votes).map(v -> -v).sorted().limit(2).toArray();
    return new SeatResult(contest, id, boundaries, polledOn, changed, electorate, valid, OptionalInt.empty(),
        top.length < 2 ? valid : top[1] - top[0], heldBefore, List.of(), source + " (" + where + ")");
  }
}
