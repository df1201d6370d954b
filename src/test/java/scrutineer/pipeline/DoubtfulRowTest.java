package scrutineer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrutineer.knowledge.Knowledge;
import scrutineer.nlp.CoreNlpAnalyzer;
import scrutineer.nlp.MaxentClassifier;
import scrutineer.resource.Table;
import scrutineer.text.Article;

/** A row that the rest of its table speaks against is remarked on and explained, and its claims are kept. */
class DoubtfulRowTest {
  private static final String RIGHT = "Hendon, general election\n\nDavid Pinto-Duschinsky (Labour) 15,855 (38.4%)\nAmeet Jogia (Conservative) 15,840 (38.4%)\n"
      + "Joshua Price (Reform UK) 3,038 (7.4%)\nGabrielle Bailey (Green) 2,667 (6.5%)\n";
  private static final String WRONG = RIGHT.replace("3,038", "8,038");

  private static Reading read(String text) {
    return new Pipeline(new CoreNlpAnalyzer(), Knowledge.load(), name -> MaxentClassifier.of(Table.parse(name, "feature,outcome,weight\n*,right,2\n*,wrong,0\n")))
        .read(new Article("a", Optional.of(LocalDate.of(2024, 7, 5)), text));
  }

  @Test
  void isRemarkedOnAndKept() {
    Reading wrong = read(WRONG);

    assertEquals(List.of("Joshua Price (Reform UK) 8,038 (7.4%"), rows(wrong, WRONG));
    assertTrue(wrong.explanation().stream().anyMatch(line -> line.startsWith("doubtful") && line.contains("8,038")), wrong.explanation().toString());
    assertEquals(read(RIGHT).claims().size(), wrong.claims().size());
  }

  @Test
  void nothingIsSaidOfRowsThatAgree() {
    assertEquals(List.of(), rows(read(RIGHT), RIGHT));
  }

  private static List<String> rows(Reading reading, String text) {
    return reading.remarks().stream().filter(r -> r.kind().equals("doubtful-row")).map(r -> r.span().of(text)).toList();
  }
}
