package scrutineer.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import scrutineer.app.Splitting;
import scrutineer.text.Analyzer;
import scrutineer.text.Article;
import scrutineer.text.Document;
import scrutineer.text.Sentence;
import scrutineer.text.Span;
import scrutineer.text.Token;

/** What holds for every analyzer, on the corpus as it is and written in odd ways. */
class AnalyzersTest {
  private static final String LINE_ENDS = "\n\r\u2028\u2029\u0085";

  static Stream<Arguments> oddities() {
    return Arrays.stream(Splitting.values()).flatMap(s -> Arrays.stream(OffsetsTest.Oddity.values()).map(o -> Arguments.of(s, o)));
  }

  @ParameterizedTest
  @MethodSource("oddities")
  void tokensAreTheTextUnderTheirSpansInOrder(Splitting splitting, OffsetsTest.Oddity oddity) {
    Analyzer analyzer = splitting.analyzer();
    LongAdder sentences = new LongAdder();
    Corpus.articles().parallelStream().forEach(article -> {
      String text = oddity.of(article.text(), new Random(article.id().hashCode()));
      Document document = analyzer.analyze(Corpus.withText(article, text));
      check(document, oddity + " " + article.id());
      sentences.add(document.sentences().size());
    });
    assertTrue(sentences.sum() > 0, "nothing was split, so nothing was checked");
  }

  /** One object serves all threads; what it says of a text does not depend on what else it is reading. */
  @ParameterizedTest
  @EnumSource
  void manyThreadsReadAsOneDoes(Splitting splitting) {
    Analyzer shared = splitting.analyzer();
    List<Article> articles = Corpus.articles();
    List<Document> together = articles.parallelStream().map(shared::analyze).toList();
    List<Document> alone = articles.stream().map(splitting.analyzer()::analyze).toList();
    assertEquals(alone, together);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Labour's 1,234-vote lead in a Tory-held by-election | Labour 's 1,234 - vote lead in a Tory - held by-election
      She didn't win 45.1% of it.                         | She did n't win 45.1 % of it .
      The DUP’s share fell 5-10 points.                   | The DUP ’s share fell 5 - 10 points .
      Jacob Rees-Mogg won Berwick-upon-Tweed              | Jacob Rees-Mogg won Berwick-upon-Tweed
      """)
  void cutsAlike(String text, String tokens) {
    for (Splitting splitting : Splitting.values()) {
      Document document = splitting.analyzer().analyze(new Article("case", Optional.empty(), text));
      assertEquals(tokens, String.join(" ", document.sentences().stream().flatMap(s -> s.tokens().stream()).map(Token::form).toList()), splitting.name());
    }
  }

  private static void check(Document document, String which) {
    int end = 0;
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        Span span = token.span();
        assertEquals(span.of(document.text()), token.form(), which);
        assertTrue(span.start() >= end && span.end() > span.start(), which + ": out of order at " + span);
        assertTrue(span.length() == 1 || token.form().chars().noneMatch(c -> LINE_ENDS.indexOf(c) >= 0), which + ": crosses a line at " + span);
        end = span.end();
      }
      Span first = sentence.tokens().get(0).span();
      assertEquals(new Span(first.start(), end), sentence.span(), which);
    }
  }
}
