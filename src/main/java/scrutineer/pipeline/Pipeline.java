package scrutineer.pipeline;

import java.util.List;
import scrutineer.text.Analyzer;
import scrutineer.text.Article;
import scrutineer.text.Document;

/** The order of the stages for one article. Immutable; one is shared by all threads. */
public final class Pipeline {
  private final Analyzer analyzer;

  public Pipeline(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  public Reading read(Article article) {
    Document document = analyzer.analyze(article);
    return new Reading(document, List.of(), List.of(), List.of());
  }
}
