package scrutineer.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrutineer.claim.Claim;
import scrutineer.claim.Evidence;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.official.AreaResult;
import scrutineer.official.CouncilResult;
import scrutineer.text.Span;

/** As TrueClaimsTest, of councils, nations and regions. */
class TrueTalliesTest {
  private static final List<String> AREAS = List.of("United Kingdom", "England", "Scotland", "Wales", "Northern Ireland", "London",
      "North East", "North West", "Yorkshire and The Humber", "East Midlands", "West Midlands", "East of England", "South East", "South West");

  @Test void councilsAndAreasAgree() {
    List<Claim> claims = new ArrayList<>();
    CaseFile.OFFICIAL.councils().forEach(council -> claims.addAll(council(council)));
    CaseFile.OFFICIAL.elections().forEach(election -> AREAS.forEach(area ->
        CaseFile.OFFICIAL.area(election, area).ifPresent(result -> claims.addAll(area(result)))));
    List<String> other = CaseFile.verdicts(claims).stream().filter(v -> v.status() != Status.EXACT)
        .map(v -> v.status() + " " + v.claim().statement() + " " + v.why()).toList();

    assertTrue(claims.size() > 1_500, "only " + claims.size() + " claims");
    assertEquals(List.of(), other);
  }

  private static List<Claim> council(CouncilResult council) {
    List<Claim> claims = new ArrayList<>();
    claims.add(claim(council.contest(), Measure.WINNER_PARTY, Optional.empty(), new Value.PartyName(council.controlAfter())));
    council.seats().forEach(s -> {
      claims.add(claim(council.contest(), Measure.SEATS, Optional.of(s.party()), new Value.Count(s.seats())));
      s.change().ifPresent(n -> claims.add(claim(council.contest(), Measure.SEATS_CHANGE, Optional.of(s.party()), new Value.Count(n))));
    });
    return claims;
  }

  private static List<Claim> area(AreaResult area) {
    List<Claim> claims = new ArrayList<>();
    area.seats().forEach((party, n) -> claims.add(claim(area.contest(), Measure.SEATS, Optional.of(party), new Value.Count(n))));
    area.votes().forEach((party, n) ->
        claims.add(claim(area.contest(), Measure.VOTES, Optional.of(party), new Value.Count(n.intValue()))));
    area.largest().ifPresent(party -> claims.add(claim(area.contest(), Measure.WINNER_PARTY, Optional.empty(), new Value.PartyName(party))));
    return claims;
  }

  private static Claim claim(Contest contest, Measure measure, Optional<Party> party, Value value) {
    Statement s = new Statement(contest, measure, Optional.empty(), party, value, Precision.EXACT);
    return new Claim("copy", s, List.of(new Evidence(new Span(0, 1), "x", "test", 1)));
  }
}
