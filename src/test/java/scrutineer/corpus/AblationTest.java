package scrutineer.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutineer.claim.Claim;
import scrutineer.extract.Part;
import scrutineer.knowledge.Knowledge;
import scrutineer.nlp.CoreNlpAnalyzer;
import scrutineer.text.Article;

/** A part that is left out is what makes the difference, and no other part is: else a row of the table would measure nothing. */
class AblationTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', textBlock = """
      FOCUS       | Labour took Battersea. The majority was 2,416.                                            | majority 2416 | true  | false
      REFUSALS    | The Conservatives hope that Jane Ellison beat Marsha De Cordova in Battersea.              | elected true  | false | true
      REFUSALS    | Jane Ellison will win Battersea.                                                           | elected true  | false | true
      NEGATION    | Jane Ellison failed to hold Battersea.                                                     | elected false | true  | false
      CONSTRAINTS | Marsha De Cordova won Battersea. Labour won Battersea. Jane Ellison won Battersea with a majority of 12. | elected true twice | false | true
      """)
  void changesWhatItIsThereFor(Part part, String sentences, String told, boolean with, boolean without) {
    Article article = new Article("case", Optional.of(LocalDate.of(2017, 6, 9)), sentences);
    for (Part one : Part.values()) {
      boolean expected = one == part ? without : with;
      assertEquals(expected, tells(new Ablation(KNOWLEDGE, new CoreNlpAnalyzer(), Set.of(one)).whole(article), told), "without " + one);
    }
    assertEquals(with, tells(new Ablation(KNOWLEDGE).whole(article), told), "with all");
  }

  private static boolean tells(List<Claim> claims, String told) {
    String[] words = told.split(" ");
    long times = claims.stream().map(Claim::statement).filter(s -> s.measure().text().equals(words[0]) && s.value().text().equals(words[1])).count();
    return times >= (words.length > 2 ? 2 : 1);
  }
}
