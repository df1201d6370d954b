package scrutineer.corpus;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import scrutineer.text.Article;

/**
 * Cuts every corpus article short from the front and from behind, between any two UTF-16 units, also inside a word, a
 * number or a pair of surrogates: nothing throws, and every quote fits. A number of cuts an article keeps the build short;
 * they are others whenever the frozen claims are, so that a change of the reading is tried on new ones and yet a build can
 * be repeated. {@code mvn test -Dtest=SoakTest -Dsoak.cuts=1000000} takes them all, for more than twenty minutes of processor time.
 */
class SoakTest {
  private static final int CUTS = Integer.getInteger("soak.cuts", 200);
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
    List<Article> articles = Corpus.articles();
    assertFalse(articles.isEmpty());
    articles.parallelStream().forEach(SoakTest::soak);
  }

  private static void soak(Article article) {
    String text = article.text();
    cuts(text).forEach(cut -> {
      read(article, text.substring(0, cut), "up to " + cut);
      read(article, text.substring(cut), "from " + cut);
    });
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

  private static void read(Article article, String text, String which) {
    try {
      Fits.check(Corpus.PIPELINE.read(Corpus.withText(article, text)), article.id() + " " + which);
    } catch (RuntimeException e) {
      throw new AssertionError(article.id() + " " + which + ": " + e, e);
    }
  }
}
