package scrutineer.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scrutineer.claim.Claim;
import scrutineer.claim.Evidence;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.claim.Precision;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.official.SeatResult;
import scrutineer.official.Standing;
import scrutineer.text.Span;

/** An article that copies the declared results, in full or rounded as papers do, is never called wrong. */
class TrueClaimsTest {
  /** Every eleventh contest: all elections, all countries, at a tenth of the time. */
  private static final int STEP = 11;
  private static final Set<Verdict> RIGHT = Set.of(Verdict.AGREES, Verdict.COMPATIBLE);

  @Test void whatIsDeclaredAgrees() {
    List<Claim> claims = contests().flatMap(TrueClaimsTest::claims).toList();
    List<String> wrong = CaseFile.verdicts(claims).stream().filter(v -> !RIGHT.contains(v.status().verdict()))
        .map(v -> v.status() + " " + v.claim().statement() + " " + v.why()).toList();

    assertTrue(claims.size() > 10_000, "only " + claims.size() + " claims");
    assertEquals(List.of(), wrong);
  }

  private static Stream<SeatResult> contests() {
    List<SeatResult> all = CaseFile.OFFICIAL.seats();
    return IntStream.range(0, all.size()).filter(i -> i % STEP == 0 || all.get(i).contest().place().name().equals("Mid Buckinghamshire")).mapToObj(all::get);
  }

  private static Stream<Claim> claims(SeatResult result) {
    List<Statement> told = new ArrayList<>();
    boolean hold = result.heldBefore().equals(result.winner().party());
    told.add(of(result, Measure.WINNER_PARTY, null, new Value.PartyName(result.winner().party()), Precision.EXACT));
    told.add(of(result, Measure.OUTCOME, null, new Value.Result(hold ? Outcome.HOLD : Outcome.GAIN), Precision.EXACT));
    if (!hold) {
      told.add(of(result, Measure.GAINED_FROM, null, new Value.PartyName(result.heldBefore()), Precision.EXACT));
    }
    told.add(of(result, Measure.MAJORITY, null, new Value.Count(result.majority()), Precision.EXACT));
    told.add(of(result, Measure.MAJORITY, null, new Value.Count(hundred(result.majority())), Precision.ABOUT));
    told.add(of(result, Measure.TURNOUT, null, new Value.Percent(rounded(result.turnout().orElseThrow(), 1)), Precision.EXACT));
    result.standings().forEach(s -> told.addAll(claims(result, s)));
    return told.stream().map(s -> new Claim(result.id(), s, List.of(new Evidence(new Span(0, 1), "x", "test", 1))));
  }

  private static List<Statement> claims(SeatResult result, Standing s) {
    return List.of(of(result, Measure.ELECTED, s, new Value.Truth(s.elected()), Precision.EXACT),
        of(result, Measure.PARTY, s, new Value.PartyName(s.party()), Precision.EXACT),
        of(result, Measure.VOTES, s, new Value.Count(s.votes()), Precision.EXACT),
        of(result, Measure.SHARE, s, new Value.Percent(rounded(result.share(s), 1)), Precision.EXACT),
        of(result, Measure.SHARE, s, new Value.Percent(rounded(result.share(s), 0)), Precision.ABOUT),
        of(result, Measure.RANK, s, new Value.Count(result.rank(s)), Precision.EXACT));
  }

  /** To hundreds; small majorities as they are. */
  private static int hundred(int votes) {
    return votes < 1000 ? votes : (votes + 50) / 100 * 100;
  }

  private static BigDecimal rounded(BigDecimal percent, int decimals) {
    return percent.setScale(decimals, RoundingMode.HALF_UP);
  }

  private static Statement of(SeatResult result, Measure measure, Standing who, Value value, Precision precision) {
    return new Statement(result.contest(), measure, Optional.ofNullable(who).map(Standing::person), Optional.empty(), value, precision);
  }
}
