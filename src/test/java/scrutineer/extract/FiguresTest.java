package scrutineer.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.claim.Statement;
import scrutineer.knowledge.Knowledge;
import scrutineer.nlp.CoreNlpAnalyzer;
import scrutineer.pipeline.Pipeline;
import scrutineer.text.Article;

/**
 * Figures told in prose: a row names all of them that a text claims, "place / election / measure / who / value", joined by
 * "+", with the precision behind them where it is not exact. A row without claims is a text that must claim no figure.
 */
class FiguresTest {
  private static final Set<Measure> FIGURES = EnumSet.of(Measure.VOTES, Measure.SHARE, Measure.SHARE_CHANGE, Measure.SWING, Measure.TURNOUT, Measure.MAJORITY, Measure.MAJORITY_SHARE, Measure.RANK, Measure.SEATS, Measure.SEATS_CHANGE);
  /** Of rules alone: nothing that they read is left out as unlikely. */
  private static final Pipeline PIPELINE = new Pipeline(new CoreNlpAnalyzer(), Knowledge.load(), name -> (outcome, features) -> 9);

  @ParameterizedTest(name = "{0}: {3}")
  @CsvFileSource(resources = "/scrutineer/extract/figures.cases.csv", numLinesToSkip = 1, maxCharsPerColumn = 2000)
  void reads(String text, LocalDate date, String claims, String why) {
    Set<String> expected = claims == null ? Set.of() : Stream.of(claims.split("\\+")).map(FiguresTest::plain).collect(Collectors.toCollection(TreeSet::new));
    Set<String> read = PIPELINE.read(new Article("case", Optional.of(date), text)).claims().stream().map(Claim::statement)
        .filter(s -> FIGURES.contains(s.measure())).map(FiguresTest::line).collect(Collectors.toCollection(TreeSet::new));

    assertEquals(expected, read, why);
  }

  private static String line(Statement s) {
    String who = s.candidate().or(() -> s.party().map(p -> p.name())).orElse("");
    String precision = s.precision() == Precision.EXACT ? "" : " / " + s.precision();
    return plain(s.contest().place().name() + " / " + s.contest().election() + " / " + s.measure().text() + " / " + who + " / " + s.value().text() + precision);
  }

  private static String plain(String line) {
    return line.trim().replaceAll("\\s+", " ");
  }
}
