package scrutineer.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutineer.app.Gold;
import scrutineer.dataset.MentionRow;
import scrutineer.evaluate.MentionEvaluation;
import scrutineer.evaluate.MentionFile;
import scrutineer.evaluate.MentionReport;

/** Scores a file of mentions. */
final class MentionScores {
  private MentionScores() {}

  static String of(Path found, List<Path> gold, Optional<Path> articles, EvaluateCommand.Format format) throws IOException {
    EvaluatedArticles counted = EvaluatedArticles.of(articles, List.of());
    if (counted.texts().isEmpty()) {
      throw new UsageException("--mentions needs --articles, a folder: mentions stand in the articles' texts");
    }
    List<Path> files = new ArrayList<>();
    for (Path path : gold) {
      files.addAll(Gold.in(path).mentions());
    }
    List<MentionRow> marked = MentionFile.gold(files, counted.texts());
    if (marked.isEmpty()) {
      throw new UsageException("no gold mentions in " + gold);
    }
    MentionReport report = new MentionReport(MentionEvaluation.of(MentionFile.found(found, counted.texts()), marked));
    return switch (format) {
      case text -> report.text();
      case md -> report.markdown();
      case csv -> report.csv();
      case json -> report.json();
    };
  }
}
