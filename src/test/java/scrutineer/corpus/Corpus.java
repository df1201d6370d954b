package scrutineer.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import scrutineer.app.Standard;
import scrutineer.claim.Claim;
import scrutineer.dataset.ArticleFiles;
import scrutineer.dataset.ArticleFiles.Intake;
import scrutineer.dataset.ClaimRow;
import scrutineer.evaluate.Evaluation;
import scrutineer.evaluate.GoldFile;
import scrutineer.evaluate.Scorer;
import scrutineer.pipeline.Pipeline;
import scrutineer.text.Article;

/** The open corpus and one pipeline, for tests that go over all of it. */
public final class Corpus {
  static final Path GOLD = Path.of("gold/claims/corpus-claims.csv");
  static final Pipeline PIPELINE = new Standard().pipeline();

  private static List<ClaimRow> claims = List.of();

  private Corpus() {}

  public static List<Article> articles() {
    ArticleFiles files = new ArticleFiles(InputStream.nullInputStream(), ArticleFiles.USUAL_LIMIT);
    try {
      return files.list(List.of("corpus")).sources().stream()
          .map(source -> ((Intake.Taken) files.read(source)).article()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the pipeline reads in the whole corpus; read once, however many tests ask. */
  static synchronized List<ClaimRow> claims() {
    if (claims.isEmpty()) {
      claims = claims(articles(), article -> PIPELINE.read(article).claims());
    }
    return claims;
  }

  /** Claims that were read in some way, against the gold claims of these articles. */
  public static Evaluation evaluation(List<Article> articles, List<ClaimRow> claims) {
    return Scorer.score(claims, GoldFile.read(List.of(GOLD)), articles.stream().map(Article::id).collect(Collectors.toSet()));
  }

  public static List<ClaimRow> claims(List<Article> articles, Function<Article, List<Claim>> reader) {
    return articles.parallelStream().map(reader).flatMap(List::stream).map(ClaimRow::of).toList();
  }

  static Article withText(Article article, String text) {
    return new Article(article.id(), article.published(), text);
  }
}
