package scrutineer.app.cli;

import picocli.CommandLine.Option;
import scrutineer.app.Splitting;

/** Of every command that reads articles. */
final class AnalyzerOption {
  @Option(names = "--analyzer", paramLabel = "NAME",
      description = "Library that cuts articles into sentences and words: ${COMPLETION-CANDIDATES}; usually corenlp, which the rules were made with.")
  private Splitting analyzer = Splitting.corenlp;

  Splitting analyzer() {
    return analyzer;
  }
}
