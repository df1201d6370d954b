package scrutineer.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import scrutineer.claim.Statement;
import scrutineer.election.Party;
import scrutineer.knowledge.Knowledge;
import scrutineer.nlp.CoreNlpAnalyzer;
import scrutineer.pipeline.Pipeline;
import scrutineer.text.Article;

/**
 * Constructions of running text, a few sentences of each, and councils, wards and devolved bodies: the claims of each text are those in the file, no more and no fewer.
 * A claim is written election/place/measure/who/value.
 */
class SentencesTest {
  /** Of rules alone: nothing that they read is left out as unlikely. */
  private static final Pipeline PIPELINE = new Pipeline(new CoreNlpAnalyzer(), Knowledge.load(), name -> (outcome, features) -> 9);

  @ParameterizedTest(name = "{3}: {1}")
  @CsvFileSource(resources = {"/scrutineer/extract/sentences.cases.csv", "/scrutineer/extract/local.cases.csv", "/scrutineer/extract/devolved.cases.csv", "/scrutineer/extract/discourse.cases.csv"}, numLinesToSkip = 1)
  void reads(LocalDate date, String text, String expected, String why) {
    TreeSet<String> told = PIPELINE.read(new Article("case", Optional.of(date), text)).claims().stream()
        .map(c -> written(c.statement())).collect(Collectors.toCollection(TreeSet::new));
    TreeSet<String> wanted = Arrays.stream(Optional.ofNullable(expected).orElse("").split("; ")).filter(s -> !s.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(String.join("\n", wanted), String.join("\n", told), why);
  }

  private static String written(Statement s) {
    String who = s.candidate().orElse(s.party().map(Party::name).orElse(""));
    return String.join("/", s.contest().election().toString(), s.contest().place().name(), s.measure().text(), who, s.value().text());
  }
}
