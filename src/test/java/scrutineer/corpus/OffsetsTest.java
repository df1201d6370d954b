package scrutineer.corpus;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scrutineer.text.Article;

/** Offsets hold on text that is written in odd ways; each way is tried on every corpus article. */
class OffsetsTest {
  private static final List<String> STREWN = List.of("😀", "👩🏽‍⚖️", "é", "e\u0301", "\u200B", "\uFEFF", "\u00AD", "\uD83D",
      "Ynys Môn", "Órfhlaith", "Sinn Féin", "ŵ", "İ", "ß", "ﬁ", "\u2028", "\u0085", "\t", "\u0000", "مرحبا", "\u202E");

  /** Ways of writing that change lengths, line ends or characters, but not the sense. */
  enum Oddity {
    CARRIAGE_RETURNS((text, random) -> text.replace("\r\n", "\n").replace("\n", "\r\n")),
    OLD_LINE_ENDS((text, random) -> text.replace("\r\n", "\n").replace("\n", "\r")),
    NO_BREAK_SPACES((text, random) -> strew(text, random, ' ', "\u00A0", 2)),
    DOUBLE_SPACES((text, random) -> strew(text, random, ' ', "  ", 3)),
    DECOMPOSED((text, random) -> Normalizer.normalize(text.replace("a", "á").replace("o", "ô"), Normalizer.Form.NFD)),
    CURLY_QUOTES((text, random) -> text.replace('\'', '\u2019')),
    UPPER_CASE((text, random) -> text.toUpperCase(java.util.Locale.ROOT)),
    ODD_CHARACTERS((text, random) -> Stream.iterate(text, t -> insert(t, random)).skip(200).findFirst().orElseThrow()),
    NO_LINE_ENDS((text, random) -> text.replaceAll("\\s+", " "));

    private final BiFunction<String, Random, String> change;

    Oddity(BiFunction<String, Random, String> change) {
      this.change = change;
    }

    private static String strew(String text, Random random, char what, String with, int oneIn) {
      StringBuilder changed = new StringBuilder();
      text.chars().forEach(c -> {
        if (c == what && random.nextInt(oneIn) == 0) {
          changed.append(with);
        } else {
          changed.append((char) c);
        }
      });
      return changed.toString();
    }

    private static String insert(String text, Random random) {
      int at = random.nextInt(text.length() + 1);
      return text.substring(0, at) + STREWN.get(random.nextInt(STREWN.size())) + text.substring(at);
    }
  }

  @ParameterizedTest
  @EnumSource
  void quotesAreTheTextUnderTheirSpans(Oddity oddity) {
    Corpus.articles().parallelStream().forEach(article -> {
      String text = oddity.change.apply(article.text(), new Random(article.id().hashCode()));
      Article odd = Corpus.withText(article, text);
      Fits.check(Corpus.PIPELINE.read(odd), oddity + " " + article.id());
    });
  }
}
