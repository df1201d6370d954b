package scrutineer.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import scrutineer.pipeline.Pipeline;
import scrutineer.pipeline.Reading;
import scrutineer.text.Article;
import scrutineer.text.Sentence;

/**
 * How many characters each stage gets to see: what the speed depends on.
 *
 * @param all of all articles
 * @param kept of the articles that have a word of elections
 * @param split of their sentences: all but blanks and what belongs to the page
 * @param telling of the sentences that tell a claim
 */
record Stages(long all, long kept, long split, long telling) {
  static Stages of(List<Article> articles, Pipeline pipeline) {
    long all = 0;
    long kept = 0;
    long split = 0;
    long telling = 0;
    for (Article article : articles) {
      Reading reading = pipeline.read(article);
      all += article.text().length();
      kept += reading.document().sentences().isEmpty() ? 0 : article.text().length();
      for (Sentence sentence : reading.document().sentences()) {
        split += sentence.span().length();
        telling += reading.claims().stream().flatMap(c -> c.evidence().stream()).anyMatch(e -> e.span().overlaps(sentence.span())) ? sentence.span().length() : 0;
      }
    }
    return new Stages(all, kept, split, telling);
  }

  void print(PrintStream out) {
    out.printf(Locale.ROOT, "characters: %d; kept by the gate %.1f %%; in sentences %.1f %%; in sentences that tell a claim %.1f %%; to a model 0 %%%n",
        all, 100.0 * kept / all, 100.0 * split / all, 100.0 * telling / all);
  }
}
