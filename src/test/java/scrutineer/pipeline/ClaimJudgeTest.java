package scrutineer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrutineer.claim.Measure;
import scrutineer.knowledge.Knowledge;
import scrutineer.nlp.CoreNlpAnalyzer;
import scrutineer.nlp.MaxentClassifier;
import scrutineer.resource.Table;
import scrutineer.text.Article;

class ClaimJudgeTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final Article ARTICLE = new Article("a", Optional.of(LocalDate.of(2017, 6, 9)), "Labour held Ealing North with a majority of 11,693 at the general election.");

  private static Reading read(String rows) {
    return new Pipeline(new CoreNlpAnalyzer(), KNOWLEDGE, name -> MaxentClassifier.of(Table.parse(name, "feature,outcome,weight\n" + rows))).read(ARTICLE);
  }

  @Test
  void everyClaimHasTheChanceThatItsCluesGive() {
    Reading reading = read("*,right,2\n*,wrong,0\nmeasure majority,right,-1\n");

    assertEquals(List.of(0.731), chances(reading, Measure.MAJORITY));
    assertEquals(List.of(0.881), chances(reading, Measure.WINNER_PARTY));
  }

  private static List<Double> chances(Reading reading, Measure measure) {
    return reading.claims().stream().filter(c -> c.statement().measure() == measure).map(c -> c.best().confidence()).toList();
  }

  @Test
  void whatIsLikelyWrongIsLeftOutAndSaidSo() {
    Reading all = read("*,right,2\n*,wrong,0\n");
    Reading reading = read("*,right,2\n*,wrong,0\nmeasure majority,right,-4\n");

    assertEquals(List.of(), chances(reading, Measure.MAJORITY));
    assertEquals(all.claims().size() - 1, reading.claims().size());
    assertTrue(reading.remarks().stream().anyMatch(r -> r.kind().equals("doubtful") && r.text().contains("majority 11693")), reading.remarks().toString());
    assertTrue(reading.explanation().stream().anyMatch(line -> line.startsWith("doubtful") && line.contains("0.12")), reading.explanation().toString());
  }
}
