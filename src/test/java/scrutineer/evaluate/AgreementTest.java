package scrutineer.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final String SEAT = "parl.2017-06-08,seat,Northmoor,";

  @Test void scoresBothWaysRound() {
    List<GoldClaim> first = GoldRows.gold(SEAT + "majority,,,1204,,", SEAT + "turnout,,,66.2,,yes",
        SEAT + "elected,Ada Byrne,,true,,");
    List<GoldClaim> second = GoldRows.gold(SEAT + "majority,,,1204,about,", SEAT + "turnout,,,66.2,,",
        SEAT + "elected,Ben Marsh,,false,,yes");
    Agreement agreement = Agreement.of(first, second);

    // The second's turnout is excused by the first; the first's 'elected' is missed by the second.
    assertEquals(new Tally(1, 0, 1), agreement.secondOnFirst().total(Scope.ALL));
    assertEquals(new Tally(1, 1, 1), agreement.firstOnSecond().total(Scope.ALL));
    assertEquals(2, agreement.kappas().get("precision").items());
    assertEquals(0.5, agreement.kappas().get("precision").observed());
    assertEquals(0.5, agreement.kappas().get("optional").observed());
  }

  @Test void kappaIsAgreementBeyondChance() {
    List<Kappa.Judged> items = new ArrayList<>();
    add(items, 20, "yes", "yes");
    add(items, 5, "yes", "no");
    add(items, 10, "no", "yes");
    add(items, 15, "no", "no");
    Kappa kappa = Kappa.of(items);

    // 35 of 50 alike; by chance 25/50 · 30/50 + 25/50 · 20/50 = 0.5.
    assertEquals(0.7, kappa.observed(), 1e-12);
    assertEquals(0.5, kappa.expected(), 1e-12);
    assertEquals(0.4, kappa.value().orElseThrow(), 1e-12);
  }

  private static void add(List<Kappa.Judged> items, int n, String first, String second) {
    for (int i = 0; i < n; i++) {
      items.add(new Kappa.Judged(first, second));
    }
  }

  @Test void whereNothingVariesThereIsNoKappa() {
    assertEquals(OptionalDouble.empty(), Kappa.of(List.of(new Kappa.Judged("a", "a"))).value());
    assertEquals(OptionalDouble.empty(), Kappa.of(List.of()).value());
  }

  @Test void valuesOfTheSameQuestionAreCompared() {
    List<GoldClaim> first = GoldRows.gold(SEAT + "outcome,,,gain,,", "parl.2017-06-08,seat,Over,outcome,,,hold,,");
    List<GoldClaim> second = GoldRows.gold(SEAT + "outcome,,,hold,,", "parl.2017-06-08,seat,Over,outcome,,,hold,,");

    Agreement agreement = Agreement.of(first, second);
    assertEquals(new Kappa(2, 0.5, 0.5), agreement.kappas().get("outcome"));
    assertEquals(List.of("| core | 0.5000 | 0.5000 |", "| outcome | 2 | 0.5000 | 0.5000 | 0.0000 |",
        "| precision | 0 | 0.0000 | 0.0000 |  |"), agreement.markdown().lines()
        .filter(line -> line.startsWith("| core") || line.startsWith("| out") || line.startsWith("| prec")).toList());
  }
}
