package scrutineer.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import scrutineer.claim.Claim;
import scrutineer.claim.Evidence;
import scrutineer.claim.Statement;
import scrutineer.election.Party;
import scrutineer.evaluate.GoldClaim;
import scrutineer.evaluate.GoldFile;
import scrutineer.resource.Table;
import scrutineer.text.Span;

/**
 * The gold claims of the open articles against the declared results: what is called wrong there has been looked at, row
 * by row, and is listed in corpus-mistakes.cases.csv. Whatever else turns up is a mistake in the gold or in our comparing.
 */
class GoldAgainstOfficialTest {
  @Test void onlyKnownMistakesAreCalledWrong() {
    List<Claim> claims = GoldFile.read(List.of(Path.of("gold/claims/corpus-claims.csv"))).stream()
        .filter(g -> !g.optional()).map(GoldAgainstOfficialTest::claim).toList();
    List<ClaimVerdict> verdicts = CaseFile.verdicts(claims);
    Set<String> known = Table.read(Path.of("src/test/resources/scrutineer/reconcile/corpus-mistakes.cases.csv")).rows().stream()
        .map(r -> String.join("|", r.get("article"), r.get("election"), r.get("place"), r.get("measure"), r.get("who"), r.get("value"), r.get("status")))
        .collect(Collectors.toSet());
    List<String> unknown = verdicts.stream().filter(v -> v.status().verdict() == Verdict.CONTRADICTS)
        .map(GoldAgainstOfficialTest::row).filter(row -> !known.contains(row)).toList();

    assertEquals(List.of(), unknown);
    assertTrue(verdicts.stream().filter(v -> v.status().verdict() == Verdict.AGREES).count() > claims.size() / 2, "most can be checked");
  }

  private static Claim claim(GoldClaim gold) {
    return new Claim(gold.article(), gold.statement(), List.of(new Evidence(new Span(0, 1), "x", "gold", 1)));
  }

  private static String row(ClaimVerdict verdict) {
    Statement s = verdict.claim().statement();
    Optional<String> who = s.candidate().or(() -> s.party().map(Party::name));
    return String.join("|", verdict.claim().article(), s.contest().election().toString(), s.contest().place().name(),
        s.measure().text(), who.orElse(""), Judge.told(s), verdict.status().name());
  }
}
