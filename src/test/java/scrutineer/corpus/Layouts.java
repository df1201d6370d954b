package scrutineer.corpus;

import java.util.List;
import scrutineer.text.Article;

/** How an article is set, told by its text alone, so that no list of articles has to be kept. */
enum Layouts {
  PROSE("running text"),
  MIXED("mixed"),
  LISTS("lists and tables"),
  NOTHING("nothing to claim: polls, forecasts, candidates");

  /** Share of the words that stand in lines of sentences; set by hand, November 2026. */
  private static final double PROSE_FROM = 0.85;
  private static final double LISTS_BELOW = 0.4;
  /** A line with fewer words is a heading, a caption or a cell. */
  private static final int WORDS_OF_A_SENTENCE = 8;

  private final String text;

  Layouts(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** @param told whether anything is to be claimed of it */
  static Layouts of(Article article, boolean told) {
    if (!told) {
      return NOTHING;
    }
    double share = inSentences(article.text());
    return share >= PROSE_FROM ? PROSE : share < LISTS_BELOW ? LISTS : MIXED;
  }

  /** Share of the words that stand in lines with eight words or more and a full stop, or the like, at the end; 0 to 1. */
  static double inSentences(String text) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    long all = lines.stream().mapToLong(Layouts::words).sum();
    long inside = lines.stream().filter(line -> words(line) >= WORDS_OF_A_SENTENCE && line.matches(".*[.!?…][\"'”’)]*")).mapToLong(Layouts::words).sum();
    return all == 0 ? 0 : (double) inside / all;
  }

  private static long words(String line) {
    return line.split("\\s+").length;
  }
}
