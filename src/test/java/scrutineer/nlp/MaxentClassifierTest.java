package scrutineer.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrutineer.learn.Classifier;
import scrutineer.learn.Features;
import scrutineer.nlp.MaxentTraining.Case;
import scrutineer.resource.ResourceException;
import scrutineer.resource.Table;

class MaxentClassifierTest {
  private static final String HEADER = "feature,outcome,weight\n";

  private static Classifier model(String rows) {
    return MaxentClassifier.of(Table.parse("small.csv", HEADER + rows));
  }

  @Test
  void logOddsAreTheSumOfTheWeights() {
    Classifier model = model("*,right,0.5\n*,wrong,0\nlength,right,-2\nquotation,right,1.25\n");

    assertEquals(0.5, model.logOdds("right", new Features()), 1e-9);
    assertEquals(0.5 + 1.25 - 2 * 1.5, model.logOdds("right", new Features().add("quotation").add("length", 1.5).add("never seen")), 1e-6);
    assertEquals(-(0.5 + 1.25), model.logOdds("wrong", new Features().add("quotation")), 1e-6);
    assertEquals(1 / (1 + Math.exp(-0.5)), model.chance("right", new Features()), 1e-9);
  }

  @Test
  void anOutcomeThatIsNoneIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> model("*,right,0.5\n*,wrong,0\n").logOdds("perhaps", new Features()));
  }

  @Test
  void allFaultsOfATableAreTold() {
    ResourceException thrown = assertThrows(ResourceException.class,
        () -> model("*,right,0.5\n*,wrong,0\nlength,right,much\nlength,perhaps,1\nquotation,right,1\nquotation,right,2\n"));

    assertEquals(List.of("small.csv:4:14: has the weight 'much'; expected a number",
        "small.csv:5:16: has the weight '1' of 'perhaps'; expected a number, and one of [right, wrong]",
        "small.csv:7:1: there is already a row of 'quotation' and right"), thrown.diagnostics().stream().map(Object::toString).toList());
    assertThrows(ResourceException.class, () -> model("*,right,0.5\n"));
  }

  /** Three in four cases with "a" are right, one in four without: log-odds of ±log 3, less what draws weights towards zero. */
  @Test
  void whatIsTrainedIsReadBackAsItWasWritten() {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      boolean with = i % 2 == 0;
      boolean right = i / 2 % 4 == 0 != with;
      cases.add(new Case(right ? Classifier.RIGHT : Classifier.WRONG, new Features().addIf(with, "a").add("length", i % 3)));
    }

    String table = MaxentTraining.table(cases, 0.1);
    Classifier model = MaxentClassifier.of(Table.parse("trained", table));

    assertEquals(0.75, model.chance(Classifier.RIGHT, new Features().add("a")), 0.02);
    assertEquals(0.25, model.chance(Classifier.RIGHT, new Features()), 0.02);
    assertEquals(table, MaxentTraining.table(cases, 0.1));
  }

  @Test
  void theProgramsModelsLoad() {
    Classifier claims = MaxentClassifier.named("claims");

    double told = claims.chance(Classifier.RIGHT, new Features().add("place named here").add("when now"));
    assertTrue(told > 0 && told < 1, "" + told);
  }
}
