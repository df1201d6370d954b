package scrutineer.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import scrutineer.app.Gold;
import scrutineer.app.OfficialDoubts;
import scrutineer.evaluate.Agreement;
import scrutineer.evaluate.GoldClaim;
import scrutineer.evaluate.GoldFile;
import scrutineer.evaluate.Suspect;
import scrutineer.evaluate.SuspectGold;
import scrutineer.official.OfficialResults;

/** What else can be asked of gold than how well it is met by claims. */
final class GoldChecks {
  @Option(names = "--suspect-gold", description = "Lists gold claims that arithmetic, official results or, with "
      + "--articles, the article's text contradict.")
  private boolean suspect;

  @Option(names = "--agreement", paramLabel = "PATH", description = "A second reader's gold claims of the same articles: how far the two agree.")
  private Optional<Path> second = Optional.empty();

  @Option(names = "--mentions", paramLabel = "FILE", description = "Scores mentions, as the command mentions wrote them, against gold/mentions; "
      + "needs --articles.")
  private Optional<Path> mentions = Optional.empty();

  Optional<Path> mentions() {
    return mentions;
  }

  boolean asked() {
    return suspect || second.isPresent();
  }

  void write(Writer out, List<GoldClaim> gold, EvaluatedArticles counted, Gold where) throws IOException {
    if (suspect) {
      SuspectGold.Official official = where.official().map(OfficialResults::load)
          .<SuspectGold.Official>map(results -> new OfficialDoubts(gold, results)).orElse(SuspectGold.NO_OFFICIAL);
      for (Suspect found : SuspectGold.find(gold, counted.texts(), official)) {
        out.write(found.text() + "\n");
      }
    }
    if (second.isPresent()) {
      out.write(Agreement.of(gold, GoldFile.read(Gold.in(second.get()).claims())).markdown());
    }
  }
}
