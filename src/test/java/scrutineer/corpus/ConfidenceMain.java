package scrutineer.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the table of confidences on the corpus, and the page that tells how good it is. */
public final class ConfidenceMain {
  private static final Path TABLE = Path.of("src/main/resources/scrutineer/lexicons/confidence.csv");
  private static final Path PAGE = Path.of("src/site/markdown/confidence.md");
  private static final double[] PRIORS = {1, 2, 5, 10, 20, 50};

  private ConfidenceMain() {}

  public static void main(String[] arguments) throws IOException {
    List<Judged> claims = Judged.of(Corpus.evaluation(Corpus.articles(), Corpus.claims()));
    Files.writeString(TABLE, Calibration.table(claims, Calibration.PRIOR));
    List<String> lines = new ArrayList<>();
    long right = claims.stream().filter(Judged::right).count();
    lines.add(Pages.format("%d claims of %d articles, of which %d are right (%.3f).", claims.size(),
        claims.stream().map(Judged::article).distinct().count(), right, right / (double) claims.size()));
    lines.add("");
    lines.addAll(Reliability.of(Calibration.crossValidated(claims, Calibration.PRIOR)).markdown());
    lines.add("");
    lines.add("| weight of the share one step up | Brier score | expected calibration error |");
    lines.add("|---|---|---|");
    for (double prior : PRIORS) {
      Reliability r = Reliability.of(Calibration.crossValidated(claims, prior));
      lines.add(Pages.format("| %.0f claims | %.4f | %.4f |", prior, r.brier(), r.error()));
    }
    Pages.write(PAGE, lines);
  }
}
