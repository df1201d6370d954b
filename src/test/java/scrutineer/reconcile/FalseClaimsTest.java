package scrutineer.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import scrutineer.claim.Claim;
import scrutineer.claim.Evidence;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.election.Party;
import scrutineer.official.SeatResult;
import scrutineer.official.Standing;
import scrutineer.text.Span;

/** The other side of TrueClaimsTest: declared results spoilt in the ways in which papers spoil them are never called right. */
class FalseClaimsTest {
  private static final int STEP = 11;

  private record Spoilt(Claim claim, Set<Status> expected) {}

  @Test void whatIsSpoiltIsCalledWrong() {
    List<SeatResult> all = CaseFile.OFFICIAL.seats();
    List<Spoilt> spoilt = IntStream.range(0, all.size()).filter(i -> i % STEP == 0).mapToObj(all::get)
        .filter(r -> r.runnerUp().isPresent()).flatMap(r -> spoil(r).stream()).toList();
    List<ClaimVerdict> verdicts = CaseFile.verdicts(spoilt.stream().map(Spoilt::claim).toList());
    List<String> missed = IntStream.range(0, spoilt.size()).filter(i -> !spoilt.get(i).expected().contains(verdicts.get(i).status()))
        .mapToObj(i -> verdicts.get(i).status() + " " + spoilt.get(i).claim().statement() + " " + verdicts.get(i).why()).toList();

    assertTrue(spoilt.size() > 1_000, "only " + spoilt.size() + " claims");
    assertEquals(List.of(), missed);
  }

  /** Each in an article of its own, so that none contradicts another. */
  private static List<Spoilt> spoil(SeatResult result) {
    Standing winner = result.winner();
    Standing second = result.runnerUp().orElseThrow();
    List<Spoilt> spoilt = new ArrayList<>();
    spoilt.add(of(result, 1, Measure.VOTES, winner, new Value.Count(second.votes()), Status.SWAPPED));
    spoilt.add(of(result, 2, Measure.MAJORITY, null, new Value.Count(winner.votes()), Status.SWAPPED));
    spoilt.add(of(result, 3, Measure.ELECTED, second, new Value.Truth(true), Status.CONTRADICTED));
    spoilt.add(of(result, 4, Measure.ELECTED, winner, new Value.Truth(false), Status.CONTRADICTED));
    if (!CaseFile.OFFICIAL.parties().same(winner.party(), second.party()) && !winner.party().equals(Party.SPEAKER)) {
      spoilt.add(of(result, 5, Measure.WINNER_PARTY, null, new Value.PartyName(second.party()), Status.CONTRADICTED));
    }
    turned(winner.votes()).ifPresent(n ->
        spoilt.add(of(result, 6, Measure.VOTES, winner, new Value.Count(n), Status.DIGIT_SLIP)));
    return spoilt;
  }

  /** The number with two neighbouring digits, neither the last, changed round; nothing if that leaves it or makes it round. */
  private static Optional<Integer> turned(int n) {
    char[] digits = Integer.toString(n).toCharArray();
    char second = digits[1];
    digits[1] = digits[2];
    digits[2] = second;
    int turned = Integer.parseInt(new String(digits));
    return turned == n || turned % 100 == 0 ? Optional.empty() : Optional.of(turned);
  }

  private static Spoilt of(SeatResult result, int article, Measure measure, Standing who, Value value, Status expected) {
    Statement s = new Statement(result.contest(), measure, Optional.ofNullable(who).map(Standing::person), Optional.empty(), value, Precision.EXACT);
    return new Spoilt(new Claim("article-" + article, s, List.of(new Evidence(new Span(0, 1), "x", "test", 1))), EnumSet.of(expected));
  }
}
