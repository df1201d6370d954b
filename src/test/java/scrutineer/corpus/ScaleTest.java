package scrutineer.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scrutineer.pipeline.Reading;
import scrutineer.text.Article;

/**
 * Long articles: the work grows with the length and not with its square. What is counted is the memory that is handed
 * out, which does not depend on how fast or how busy the machine is.
 */
class ScaleTest {
  private static final int SMALL = 60_000;
  private static final int MEGABYTE = 1_000_000;
  private static final int TIMES = 8;
  /** As much a character is 1, square growth is 8; what is said thousands of times takes more, since all its evidence is kept. */
  private static final double MOST = 2;

  enum Kind {
    PROSE {
      @Override String text(int length) {
        return fill(Corpus.articles().stream().flatMap(a -> a.text().lines()).filter(l -> l.length() > 120).toList(), "\n\n", length);
      }
    },
    ONE_LINE {
      @Override String text(int length) {
        return PROSE.text(length).replace("\n\n", " ");
      }
    },
    ROWS {
      @Override String text(int length) {
        List<String> seats = List.of("Battersea", "Croydon Central", "Wrexham", "Ealing North", "Kensington", "Bath", "Luton South");
        return fill(IntStream.range(0, 5000).mapToObj(i -> seats.get(i % seats.size()) + ": Lab hold. Majority " + (100 + i)).toList(), "\n", length);
      }
    },
    NAMES {
      @Override String text(int length) {
        return fill(IntStream.range(0, 20_000).mapToObj(i -> "Adam " + word(i) + " of Labour beat Mary " + word(i + 7) + ", the Conservative candidate.").toList(), " ", length);
      }
    };

    abstract String text(int length);

    /** A made-up surname for a number. */
    private static String word(int n) {
      String letters = IntStream.of(n % 17, n / 17 % 17, n / 289 % 17, n / 4913).mapToObj(k -> "" + "bcdfghjklmnprstvw".charAt(k % 17) + "aeiou".charAt(k % 5)).collect(Collectors.joining());
      return Character.toUpperCase(letters.charAt(0)) + letters.substring(1) + "son";
    }

    static String fill(List<String> pieces, String between, int length) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; text.length() < length; i++) {
        text.append(pieces.get(i % pieces.size())).append(between);
      }
      return text.toString();
    }
  }

  @ParameterizedTest
  @EnumSource
  void workGrowsWithLength(Kind kind) {
    allocated(article(kind.text(SMALL)));
    long small = allocated(article(kind.text(SMALL)));
    long large = allocated(article(kind.text(SMALL * TIMES)));
    double growth = (double) large / small / TIMES;
    assertTrue(growth < MOST, kind + " of " + TIMES + " times the length takes " + growth + " times as much a character");
  }

  @ParameterizedTest
  @EnumSource
  void aMegabyteIsReadAndEveryQuoteFits(Kind kind) {
    Reading reading = Corpus.PIPELINE.read(article(kind.text(MEGABYTE)));
    Fits.check(reading, kind.toString());
    assertEquals(false, reading.document().sentences().isEmpty());
  }

  private static Article article(String text) {
    return new Article("long", Optional.of(LocalDate.of(2017, 6, 9)), text);
  }

  /** Bytes that this thread was handed out while reading. */
  private static long allocated(Article article) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Corpus.PIPELINE.read(article);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
