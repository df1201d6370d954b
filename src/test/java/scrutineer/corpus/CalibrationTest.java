package scrutineer.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrutineer.claim.Measure;

class CalibrationTest {
  /** How far the mean confidence may be from the share right before the weights have to be learned anew. Set by hand, November 2026. */
  private static final double STALE = 0.03;

  private static List<Judged> claims(String rule, Measure measure, int right, int wrong) {
    List<Judged> claims = new ArrayList<>();
    for (int i = 0; i < right + wrong; i++) {
      claims.add(new Judged("article " + i, rule, measure, i < right));
    }
    return claims;
  }

  /**
   * By hand, with a weight of 10: all (18+1)/(22+2) = 0.792; votes (10+7.92)/(14+10) = 0.747; swing (8+7.92)/(8+10) =
   * 0.884; a/votes (6+7.47)/(10+10) = 0.673; b/swing (8+8.84)/(8+10) = 0.936.
   */
  @Test
  void sharesOfRulesAreDrawnTowardsTheStepAbove() {
    List<Judged> claims = claims("a", Measure.VOTES, 6, 4);
    claims.addAll(claims("b", Measure.VOTES, 4, 0));
    claims.addAll(claims("b", Measure.SWING, 8, 0));

    RuleShares shares = new RuleShares(claims);

    assertEquals(0.792, shares.chance("c", Measure.SEATS), 5e-4);
    assertEquals(0.747, shares.chance("c", Measure.VOTES), 5e-4);
    assertEquals(0.673, shares.chance("a", Measure.VOTES), 5e-4);
    assertEquals(0.936, shares.chance("b", Measure.SWING), 5e-4);
  }

  /** By hand: bins 0.2 and 0.9; error (2·|0.25-0.5| + 2·|0.95-1|)/4 = 0.15; Brier (0.09+0.64+0.01+0)/4 = 0.185. */
  @Test
  void reliabilityByHand() {
    Reliability found = Reliability.of(List.of(new Reliability.Rated(0.3 - 1e-12, false), new Reliability.Rated(0.2, true),
        new Reliability.Rated(0.9, true), new Reliability.Rated(1, true)));

    assertEquals(List.of(2, 2), found.bins().stream().map(Reliability.Bin::claims).toList());
    assertEquals(0.15, found.error(), 1e-9);
    assertEquals(0.185, found.brier(), 1e-9);
    assertEquals(0.75 * 0.25, found.constantBrier(), 1e-9);
  }

  @Test
  void aPageKeepsWhatWasWrittenByHand() {
    String page = "before\n<!-- begin measured: written by a command, not by hand -->\nold\n<!-- end measured -->\nafter\n";

    String once = Pages.with(page, List.of("new"));

    assertEquals(page.replace("old\n", "\nnew\n\n"), once);
    assertEquals(once, Pages.with(once, List.of("new")));
    assertThrows(IllegalArgumentException.class, () -> Pages.with("no marks", List.of()));
  }

  /** If this fails, learn anew: see learning.md of the site. */
  @Test
  void theProgramsWeightsFitTheProgram() {
    List<Judged> judged = Judged.of(Corpus.evaluation(Corpus.articles(), Corpus.claims()));
    double right = judged.stream().filter(Judged::right).count() / (double) judged.size();
    double told = Corpus.claims().stream().mapToDouble(row -> row.evidence().orElseThrow().confidence()).average().orElseThrow();

    assertEquals(right, told, STALE);
  }
}
