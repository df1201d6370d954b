package scrutineer.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import scrutineer.app.Standard;
import scrutineer.dataset.ArticleFiles;
import scrutineer.dataset.ArticleFiles.Intake;
import scrutineer.pipeline.Pipeline;
import scrutineer.text.Article;

/** The open corpus and one pipeline, for tests that go over all of it. */
final class Corpus {
  static final Pipeline PIPELINE = new Standard().pipeline();

  private Corpus() {}

  static List<Article> articles() {
    ArticleFiles files = new ArticleFiles(InputStream.nullInputStream(), ArticleFiles.USUAL_LIMIT);
    try {
      return files.list(List.of("corpus")).sources().stream()
          .map(source -> ((Intake.Taken) files.read(source)).article()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Article withText(Article article, String text) {
    return new Article(article.id(), article.published(), text);
  }
}
