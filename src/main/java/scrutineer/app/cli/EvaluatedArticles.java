package scrutineer.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import scrutineer.dataset.ArticleFiles;
import scrutineer.dataset.ArticleFiles.Intake;
import scrutineer.dataset.ArticleFiles.Source;
import scrutineer.evaluate.GoldClaim;
import scrutineer.resource.Table;

/**
 * The articles over which a score is taken.
 *
 * @param texts by id, where a folder was named
 */
record EvaluatedArticles(Set<String> ids, Map<String, String> texts) {

  /** Those of a folder, or of a CSV's column {@code article}; without either, those that have gold claims. */
  static EvaluatedArticles of(Optional<Path> where, Collection<GoldClaim> gold) {
    if (where.isEmpty()) {
      Set<String> ids = new TreeSet<>();
      gold.forEach(claim -> ids.add(claim.article()));
      return new EvaluatedArticles(ids, Map.of());
    }
    if (Files.isDirectory(where.get())) {
      Map<String, String> texts = texts(where.get());
      return new EvaluatedArticles(texts.keySet(), texts);
    }
    Set<String> ids = new TreeSet<>();
    Table.read(where.get(), "article").rows().forEach(row -> ids.add(row.get("article")));
    return new EvaluatedArticles(ids, Map.of());
  }

  private static Map<String, String> texts(Path folder) {
    ArticleFiles files = new ArticleFiles(InputStream.nullInputStream(), ArticleFiles.USUAL_LIMIT);
    Map<String, String> texts = new TreeMap<>();
    try {
      for (Source source : files.list(List.of(folder.toString())).sources()) {
        if (files.read(source) instanceof Intake.Taken taken) {
          texts.put(taken.article().id(), taken.article().text());
        }
      }
    } catch (IOException e) {
      throw new UsageException(e.getMessage());
    }
    return texts;
  }
}
