package scrutineer.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import scrutineer.dataset.ClaimRow;

class ComparisonTest {
  private static final String SEAT = "parl.2017-06-08,seat,Northmoor,";

  private static List<GoldClaim> articles(int n) {
    List<GoldClaim> gold = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      gold.addAll(GoldRows.goldOf("article" + i, SEAT + "majority,,,1204,,", SEAT + "turnout,,,66.2,,"));
    }
    return gold;
  }

  @Test void tellsWhatWasFixedAndWhatBroke() {
    List<GoldClaim> gold = GoldRows.gold(SEAT + "majority,,,1204,,", SEAT + "turnout,,,66.2,,", SEAT + "swing,,,3,,");
    Evaluation before = Scorer.score(GoldRows.claims(SEAT + "majority,,,1240,,", SEAT + "turnout,,,66.2,,"), gold);
    Evaluation after = Scorer.score(GoldRows.claims(SEAT + "majority,,,1204,,", SEAT + "turnout,,,62,,"), gold);
    Comparison comparison = Comparison.of(before, after);

    assertEquals(List.of("MISSED 1204", "SPURIOUS 1240"), words(comparison.fixed()));
    assertEquals(List.of("MISSED 66.2", "SPURIOUS 62"), words(comparison.broken()).stream().sorted().toList());
    assertEquals(List.of("MISSED 3"), words(comparison.stillWrong()));
    assertEquals(List.of("turnout"), comparison.worse());
    assertEquals(0, comparison.difference(Scope.ALL));
  }

  private static List<String> words(List<Marked> some) {
    return some.stream().map(m -> m.mark() + " " + m.statement().value().text()).toList();
  }

  @Test void gatesTellWhatIsWrong() {
    List<GoldClaim> gold = GoldRows.gold(SEAT + "majority,,,1204,,", SEAT + "turnout,,,66.2,,");
    Evaluation whole = Scorer.score(gold.stream().map(GoldRows::claim).toList(), gold);
    Evaluation half = Scorer.score(GoldRows.claims(SEAT + "majority,,,1204,,"), gold);

    assertEquals(List.of(), Gates.minF1(half, Scope.ALL, 2 / 3.0));
    assertEquals(List.of("all: F1 0.6667 is below 0.6700"), Gates.minF1(half, Scope.ALL, 0.67));
    assertEquals(List.of(), Gates.noWorse(Comparison.of(half, whole)));
    assertEquals(List.of("all: F1 fell by 0.3333 (p 1.0000); worse: turnout"),
        Gates.noWorse(Comparison.of(whole, half)));
  }

  @Test void aRunAgainstItselfDiffersByNothing() {
    List<GoldClaim> gold = articles(6);
    Evaluation run = Scorer.score(gold.stream().skip(3).map(GoldRows::claim).toList(), gold);
    Comparison comparison = Comparison.of(run, run);

    assertEquals(1, comparison.chance(Scope.ALL));
    assertEquals(new Interval(0, 0), comparison.differenceInterval(Scope.ALL));
    assertTrue(comparison.fixed().isEmpty() && comparison.broken().isEmpty());
  }

  @Test void aGainInEveryArticleIsNoChanceAndAGainInOneIs() {
    List<GoldClaim> gold = articles(20);
    List<ClaimRow> half = gold.stream().filter(g -> g.statement().measure().core()).map(GoldRows::claim).toList();
    List<ClaimRow> onemore = new ArrayList<>(half);
    onemore.add(GoldRows.claim(gold.get(1)));
    Evaluation before = Scorer.score(half, gold);
    Comparison inAll = Comparison.of(before, Scorer.score(gold.stream().map(GoldRows::claim).toList(), gold));
    Comparison inOne = Comparison.of(before, Scorer.score(onemore, gold));

    assertTrue(inAll.chance(Scope.ALL) < 0.001, "p " + inAll.chance(Scope.ALL));
    assertTrue(inAll.differenceInterval(Scope.ALL).low() > 0);
    // One article alone: whichever way the coin falls, the difference is as large.
    assertEquals(1, inOne.chance(Scope.ALL));
    assertEquals(1, inAll.chance(Scope.CORE));
    assertEquals(inAll.chance(Scope.ALL), inAll.chance(Scope.ALL));
  }

  @Test void onlyTheSameArticlesCanBeCompared() {
    Evaluation one = Scorer.score(List.of(), List.of(), Set.of("a", "b"));
    Evaluation other = Scorer.score(List.of(), List.of(), Set.of("b", "c"));

    assertEquals("two runs over different articles cannot be compared: [a, c]",
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(one, other)).getMessage());
  }
}
