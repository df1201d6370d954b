package scrutineer.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluationReportTest {
  private static final String SEAT = "parl.2017-06-08,seat,Northmoor,";
  private static final Evaluation BEFORE = evaluation(SEAT + "turnout,,,66.2,,");
  private static final Evaluation AFTER = evaluation(SEAT + "majority,,,1204,,", SEAT + "majority,,,99,,");

  private static Evaluation evaluation(String... claims) {
    return Scorer.score(GoldRows.claims(claims), GoldRows.gold(SEAT + "majority,,,1204,about,",
        SEAT + "turnout,,,66.2,,", SEAT + "winner_party,,,\"Left | Right\",,yes"), Set.of("a", "empty"));
  }

  private static EvaluationReport report() {
    return new EvaluationReport(AFTER, Taxonomy.of(AFTER, Hints.NONE), Optional.of(Comparison.of(BEFORE, AFTER)));
  }

  @Test void csvHasARowForEachThingThatHasAScore() {
    assertEquals(List.of(
        "of,name,measures,precision,recall,f1,f1_low,f1_high,correct,spurious,missed",
        "total,all,core,0.5000,1.0000,0.6667,0.6667,1.0000,1,1,0",
        "total,all,all,0.5000,0.5000,0.5000,0.5000,1.0000,1,1,1",
        "measure,majority,core,0.5000,1.0000,0.6667,,,1,1,0",
        "measure,turnout,other,,0.0000,0.0000,,,0,0,1",
        "body,parl,core,0.5000,1.0000,0.6667,,,1,1,0",
        "body,parl,all,0.5000,0.5000,0.5000,,,1,1,1",
        "article,a,core,0.5000,1.0000,0.6667,,,1,1,0",
        "article,empty,core,,,,,,0,0,0",
        "article,a,all,0.5000,0.5000,0.5000,,,1,1,1",
        "article,empty,all,,,,,,0,0,0"), report().csv().lines().toList());
  }

  @Test void jsonTellsTheSame() throws IOException {
    JsonNode json = new ObjectMapper().readTree(report().json());

    assertEquals(0.5, json.at("/all/f1").asDouble());
    assertEquals(0.6667, json.at("/core/f1").asDouble());
    assertTrue(json.at("/by_article/empty/f1").isNull());
    assertEquals(0, json.at("/hedges/right").asInt());
    assertEquals(1, json.at("/hedges/of").asInt());
    assertEquals("wrong value", json.at("/mistakes/1/kind").asText());
    assertEquals("parl.2017-06-08 seat:Northmoor: majority 1204 about", json.at("/mistakes/1/claimed/nearest").asText());
    assertEquals(2, json.at("/against/broken").asInt());
    assertEquals(1, json.at("/against/fixed").asInt());
  }

  @Test void markdownHasItsParts() {
    List<String> lines = report().markdown().lines().toList();

    assertTrue(lines.containsAll(List.of("# Evaluation", "## By measure", "## What to mend, all measures",
        "## Against the older run", "## By article", "- Hedges right: 0 of 1 (0.0000)",
        "| turnout |  | 0.0000 | 0.0000 | 0 | 0 | 1 |", "Fixed: 1.",
        "- miss, a: *parl.2017-06-08 seat:Northmoor: majority 1204 about*")), String.join("\n", lines));
    assertEquals("Left \\| Right", Wording.cell("Left | Right"));
  }

  @Test void withoutMistakesAndOlderRunTheirPartsAreLeftOut() throws IOException {
    EvaluationReport plain = new EvaluationReport(AFTER, List.of(), Optional.empty());

    assertTrue(plain.markdown().lines().noneMatch(line -> line.startsWith("## What") || line.startsWith("## Against")));
    assertTrue(new ObjectMapper().readTree(plain.json()).at("/against").isMissingNode());
  }
}
