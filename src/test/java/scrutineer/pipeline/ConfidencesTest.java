package scrutineer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import scrutineer.election.ElectionId;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.resource.ResourceException;
import scrutineer.resource.Table;
import scrutineer.text.Span;

class ConfidencesTest {
  private static final String HEADER = "rule,measure,confidence,claims\n";
  private final Confidences small = confidences("*,*,0.8,100\n*,majority,0.7,20\nfigure.majority,majority,0.95,9\n");

  private static Confidences confidences(String rows) {
    return Confidences.of(Table.parse("confidence.csv", HEADER + rows));
  }

  @Test
  void theProgramsTableLoadsAndKnowsEveryMeasure() {
    Table table = Table.resource("lexicons/confidence.csv", "rule", "measure", "confidence", "claims");
    Confidences known = Confidences.of(table);

    assertTrue(table.rows().size() > Measure.values().length);
    for (Measure measure : Measure.values()) {
      double chance = known.chance("no such rule", measure);
      assertTrue(chance > 0 && chance < 1, measure + " " + chance);
    }
  }

  @Test
  void aRuleAndMeasureThatAreKnownAreRatedByTheirRow() {
    assertEquals(0.95, small.chance("figure.majority", Measure.MAJORITY));
  }

  @Test
  void anUnknownRuleIsRatedAsTheMeasureIsAndAnUnknownMeasureAsAllAre() {
    assertEquals(0.7, small.chance("verb.win", Measure.MAJORITY));
    assertEquals(0.8, small.chance("figure.majority", Measure.VOTES));
  }

  @Test
  void allFaultsOfATableAreTold() {
    ResourceException thrown = assertThrows(ResourceException.class,
        () -> confidences("a,majority,1,5\na,majority,0,5\na,colour,0.5,5\na,votes,0.5,-1\nb,votes,much,3\nc,votes,0.5,1\nc,votes,0.6,1\n"));

    assertEquals(List.of("confidence.csv:2: confidence is '1' of '5' claims; expected a number above 0 and below 1, of 0 claims or more",
        "confidence.csv:3: confidence is '0' of '5' claims; expected a number above 0 and below 1, of 0 claims or more",
        "confidence.csv:4: no measure 'colour'",
        "confidence.csv:5: confidence is '0.5' of '-1' claims; expected a number above 0 and below 1, of 0 claims or more",
        "confidence.csv:6: For input string: \"much\"",
        "confidence.csv:8: there is already a row of 'c' and votes",
        "confidence.csv: has no row of any rule and any measure (*,*)"),
        thrown.diagnostics().stream().map(Object::toString).toList());
  }

  @Test
  void onlyTheConfidenceOfAClaimChanges() {
    Contest contest = new Contest(new ElectionId("parl", "2017-06-08"), new Place(PlaceType.SEAT, "Northmoor"));
    Statement statement = new Statement(contest, Measure.MAJORITY, Optional.empty(), Optional.empty(), new Value.Count(152), Precision.EXACT);
    Span span = new Span(3, 6);
    Claim claim = new Claim("a", statement, List.of(new Evidence(span, "152", "b", 0.1), new Evidence(span, "152", "figure.majority", 0.2)));

    assertEquals(new Claim("a", statement, List.of(new Evidence(span, "152", "b", 0.7), new Evidence(span, "152", "figure.majority", 0.95))),
        small.rated(claim));
  }
}
