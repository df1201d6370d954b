package scrutineer.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scrutineer.text.Article;

/**
 * Cuts every corpus article short from the front and from behind, between any two UTF-16 units, also inside a word, a
 * number or a pair of surrogates: nothing throws, and every quote fits. A number of cuts an article keeps the build short;
 * they are others whenever the frozen claims are, so that a change of the reading is tried on new ones and yet a build can
 * be repeated. {@code mvn test -Dtest=SoakTest -Dsoak.cuts=1000000} takes them all, for about an hour and a quarter of processor time; with
 * {@code -Dsoak.articles='4.*'} only of the articles whose ids match. One failure does not keep the other articles from being read.
 */
class SoakTest {
  private static final int CUTS = Integer.getInteger("soak.cuts", 200);
  private static final String ARTICLES = System.getProperty("soak.articles", ".*");
  private static final long DRAW = draw();

  private static long draw() {
    try {
      return Arrays.hashCode(Files.readAllBytes(Path.of("gold/frozen/claims.csv")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyPrefixAndEverySuffixCanBeRead() {
    List<Article> articles = Corpus.articles().stream().filter(a -> a.id().matches(ARTICLES)).toList();
    assertFalse(articles.isEmpty());
    assertEquals(List.of(), articles.parallelStream().flatMap(SoakTest::soak).toList());
  }

  /** The failures. */
  private static Stream<String> soak(Article article) {
    String text = article.text();
    return cuts(text).boxed().flatMap(cut -> Stream.concat(
        read(article, text.substring(0, cut), "up to " + cut).stream(), read(article, text.substring(cut), "from " + cut).stream()));
  }

  /** All cuts of a short text, else as many as asked for, evenly strewn and each shaken a little. */
  private static IntStream cuts(String text) {
    int length = text.length();
    if (length <= CUTS) {
      return IntStream.rangeClosed(0, length);
    }
    Random random = new Random(31 * DRAW + text.hashCode());
    double step = (double) length / CUTS;
    return IntStream.range(0, CUTS).map(i -> (int) ((i + random.nextDouble()) * step));
  }

  private static Optional<String> read(Article article, String text, String which) {
    try {
      Fits.check(Corpus.PIPELINE.read(Corpus.withText(article, text)), article.id() + " " + which);
      return Optional.empty();
    } catch (RuntimeException | AssertionError e) {
      return Optional.of(article.id() + " " + which + ": " + e);
    }
  }
}
