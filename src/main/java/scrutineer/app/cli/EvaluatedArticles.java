package scrutineer.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import scrutineer.dataset.ArticleFiles;
import scrutineer.dataset.ArticleFiles.Intake;
import scrutineer.dataset.ArticleFiles.Source;
import scrutineer.evaluate.GoldClaim;
import scrutineer.resource.Table;
import scrutineer.text.Article;

/**
 * The articles over which a score is taken.
 *
 * @param articles those of the folder, where one was named
 */
record EvaluatedArticles(Set<String> ids, List<Article> articles) {

  /** Those of a folder, or of a CSV's column {@code article}; without either, those that have gold claims. */
  static EvaluatedArticles of(Optional<Path> where, Collection<GoldClaim> gold) {
    if (where.isEmpty()) {
      Set<String> ids = new TreeSet<>();
      gold.forEach(claim -> ids.add(claim.article()));
      return new EvaluatedArticles(ids, List.of());
    }
    if (Files.isDirectory(where.get())) {
      List<Article> articles = articles(where.get());
      return new EvaluatedArticles(articles.stream().map(Article::id).collect(Collectors.toCollection(TreeSet::new)), articles);
    }
    Set<String> ids = new TreeSet<>();
    Table.read(where.get(), "article").rows().forEach(row -> ids.add(row.get("article")));
    return new EvaluatedArticles(ids, List.of());
  }

  /** By id; none where no folder was named. */
  Map<String, String> texts() {
    return articles.stream().collect(Collectors.toMap(Article::id, Article::text, (one, other) -> one, TreeMap::new));
  }

  private static List<Article> articles(Path folder) {
    ArticleFiles files = new ArticleFiles(InputStream.nullInputStream(), ArticleFiles.USUAL_LIMIT);
    List<Article> articles = new ArrayList<>();
    try {
      for (Source source : files.list(List.of(folder.toString())).sources()) {
        if (files.read(source) instanceof Intake.Taken taken) {
          articles.add(taken.article());
        }
      }
    } catch (IOException e) {
      throw new UsageException(e.getMessage());
    }
    return articles;
  }
}
