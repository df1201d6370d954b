package scrutineer.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import scrutineer.resource.ResourceException;

class FloorsFileTest {
  private static final String SEAT = "parl.2017-06-08,seat,Northmoor,";
  private static final List<GoldClaim> GOLD =
      GoldRows.gold(SEAT + "majority,,,1204,,", SEAT + "majority,,,274,about,", SEAT + "turnout,,,66.2,,");

  private static Evaluation found(String... rows) {
    return Scorer.score(GoldRows.claims(rows), GOLD);
  }

  private static final Evaluation LITTLE = found(SEAT + "majority,,,1204,,");
  private static final Evaluation MORE = found(SEAT + "majority,,,1204,,", SEAT + "turnout,,,66.2,,");

  @Test void aDropIsAFault() {
    Floors floors = Floors.first(MORE, "d1");

    assertEquals(List.of(), floors.faults(MORE, "d1"));
    assertEquals(List.of("all: F1 fell to 0.5000, below its floor of 0.8000",
        "turnout: F1 fell to 0.0000, below its floor of 1.0000"), floors.faults(LITTLE, "d1"));
  }

  @Test void goldChangedAndNotMeasuredIsAFault() {
    assertEquals(List.of("articles or gold have changed since the floors were measured (d1, now d2): measure again"),
        Floors.first(MORE, "d1").faults(MORE, "d2"));
  }

  @Test void raisingNeedsNothingAndLoweringAReason() {
    Floors low = Floors.first(LITTLE, "d1");
    Floors high = low.raised(MORE, "d2", "");
    assertEquals("0.8000", high.byScope().get("all").f1().toPlainString());
    assertEquals("0.6666", high.byScope().get("core").f1().toPlainString(), "rounded down, so that 2/3 passes");
    assertEquals("d2", high.digest());

    assertEquals("floors fall only with a reason: all 0.8000 to 0.5000, turnout 1.0000 to 0.0000",
        assertThrows(IllegalArgumentException.class, () -> high.raised(LITTLE, "d2", " ")).getMessage());
    Floors again = high.raised(LITTLE, "d2", "captions are left out now");
    assertEquals("captions are left out now", again.byScope().get("turnout").reason());
    assertEquals("", again.byScope().get("majority").reason());
    assertEquals("", again.raised(MORE, "d2", "").byScope().get("turnout").reason());
  }

  @Test void whatIsWrittenIsRead() {
    Floors floors = Floors.first(MORE, "d1").raised(LITTLE, "d1", "captions, \"boxes\" left out");

    assertEquals(floors, Floors.parse("floors.csv", floors.csv()));
  }

  @Test void allFaultsOfTheFileAreTold() {
    String text = "scope,f1,digest,reason\nall,0.5,d1,\nvictories,0.5,d2,\nvotes,half,d1,\nrank,0.123456,d1,\n";

    assertEquals("floors.csv: needs one digest in all rows; has [d1, d2]\n"
        + "floors.csv:3:1: scope is 'victories'; expected core, all or a measure, each once\n"
        + "floors.csv:4:7: f1 is 'half'; expected a number from 0 to 1\n"
        + "floors.csv:5:6: f1 is '0.123456'; expected at most 4 digits",
        assertThrows(ResourceException.class, () -> Floors.parse("floors.csv", text)).getMessage());
  }

  @Test void theDigestTellsChangesThatCount() {
    String digest = Digest.of(Map.of("a", "text", "b", "more"), GOLD);
    List<GoldClaim> turned = List.of(GOLD.get(2), GOLD.get(0), GOLD.get(1));

    assertEquals(digest, Digest.of(Map.of("b", "more", "a", "text"), turned));
    assertNotEquals(digest, Digest.of(Map.of("a", "text", "b", "more."), GOLD));
    assertNotEquals(digest, Digest.of(Map.of("a", "text", "b", "more"), GOLD.subList(0, 2)));
    assertEquals(16, digest.length());
  }

  @Test void frozenClaimsShowWhatCameAndWent() {
    var frozen = GoldRows.claims(SEAT + "majority,,,1204,,", SEAT + "turnout,,,66.2,,");
    var today = GoldRows.claims(SEAT + "turnout,,,66.2,,", SEAT + "majority,,,1204,about,");
    FrozenClaims changes = FrozenClaims.compare(frozen, today);

    assertEquals(List.of(today.get(1)), changes.came());
    assertEquals(List.of(frozen.get(0)), changes.went());
    assertEquals(true, FrozenClaims.compare(frozen, frozen).same());
  }
}
