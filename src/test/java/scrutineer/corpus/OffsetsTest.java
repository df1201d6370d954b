package scrutineer.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scrutineer.claim.Claim;
import scrutineer.dataset.ClaimRow;
import scrutineer.dataset.ClaimsCsv;
import scrutineer.pipeline.Reading;

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
    UPPER_CASE((text, random) -> text.toUpperCase(Locale.ROOT)),
    ODD_CHARACTERS((text, random) -> Stream.iterate(text, t -> insert(t, random)).skip(200).findFirst().orElseThrow()),
    NO_LINE_ENDS((text, random) -> text.replaceAll("\\s+", " "));

    private final BiFunction<String, Random, String> change;

    Oddity(BiFunction<String, Random, String> change) {
      this.change = change;
    }

    /** A text in this way of writing. */
    String of(String text, Random random) {
      return change.apply(text, random);
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
    LongAdder claims = new LongAdder();
    Corpus.articles().parallelStream().forEach(article -> {
      String text = oddity.of(article.text(), new Random(article.id().hashCode()));
      Reading reading = Corpus.PIPELINE.read(Corpus.withText(article, text));
      Fits.check(reading, oddity + " " + article.id());
      checkWritten(reading.claims(), text);
      claims.add(reading.claims().size());
    });
    assertTrue(claims.sum() > 0, "nothing was read, so nothing was checked");
  }

  /** What comes back out of claims.csv is still the text, whatever is in the quotes. */
  private static void checkWritten(List<Claim> claims, String text) {
    StringWriter csv = new StringWriter();
    try {
      ClaimsCsv.write(csv, claims);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<ClaimRow> rows = ClaimsCsv.parse("claims.csv", csv.toString());
    assertEquals(claims.size(), rows.size());
    rows.stream().map(row -> row.evidence().orElseThrow())
        .forEach(evidence -> assertEquals(evidence.span().of(text), evidence.quote()));
  }
}
