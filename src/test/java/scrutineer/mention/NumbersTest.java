package scrutineer.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import scrutineer.claim.Precision;
import scrutineer.nlp.CoreNlpAnalyzer;
import scrutineer.text.Article;
import scrutineer.text.Document;
import scrutineer.text.Token;

/** Numbers, units and hedges; an empty value says that nothing below the text may be taken for a number. */
class NumbersTest {
  private static final CoreNlpAnalyzer ANALYZER = new CoreNlpAnalyzer();

  @ParameterizedTest(name = "{0}: {5}")
  @CsvFileSource(resources = "/scrutineer/mention/numbers.cases.csv", numLinesToSkip = 1)
  void finds(String text, String under, BigDecimal value, Unit unit, Precision precision, String why) {
    List<Mention.NumberMention> numbers = numbers(text);
    if (value == null) {
      int start = text.indexOf(under);
      assertTrue(start >= 0, "not in the text: " + under);
      assertTrue(numbers.stream().noneMatch(n -> n.span().start() < start + under.length() && n.span().end() > start), why + ": " + numbers);
      return;
    }
    Mention.NumberMention found = numbers.stream().filter(n -> n.span().of(text).equals(under)).findFirst()
        .orElseThrow(() -> new AssertionError(why + ": " + numbers.stream().map(n -> n.span().of(text)).toList()));

    assertEquals(0, value.compareTo(found.value()), why + ": " + found.value());
    assertEquals(unit, found.unit(), why);
    assertEquals(precision, found.precision(), why);
  }

  private static List<Mention.NumberMention> numbers(String text) {
    Document document = ANALYZER.analyze(new Article("case", Optional.empty(), text));
    List<Token> tokens = document.sentences().stream().flatMap(s -> s.tokens().stream()).toList();
    return Numbers.in(text, tokens);
  }
}
