package scrutineer.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import scrutineer.app.Batch;
import scrutineer.app.Splitting;
import scrutineer.app.Standard;
import scrutineer.dataset.ArticleFiles;
import scrutineer.dataset.ArticleFiles.Listing;
import scrutineer.dataset.SetAside;

/** What the commands that read articles have in common. */
final class InputOptions {
  private static final long MEGABYTE = 1_000_000;

  @Option(names = "--threads", paramLabel = "N", description = "Articles read at a time; as many as there are processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--max-size", paramLabel = "MB", description = "Larger files are set aside (usually 20 megabytes).")
  private long megabytes = ArticleFiles.USUAL_LIMIT / MEGABYTE;

  @Mixin private AnalyzerOption analyzer;

  Splitting analyzer() {
    return analyzer.analyzer();
  }

  /** In bytes. */
  long limit() {
    return megabytes * MEGABYTE;
  }

  /**
   * Reads the inputs and tells progress and what was set aside.
   *
   * @param standard what reads them
   * @param each called in order of the input
   */
  void read(Console console, Standard standard, List<String> inputs, Consumer<Batch.Outcome> each) throws InterruptedException {
    if (threads < 1 || megabytes < 1) {
      throw new UsageException("--threads and --max-size are at least 1");
    }
    ArticleFiles files = new ArticleFiles(console.in(), limit());
    Listing listing = list(files, inputs);
    if (listing.leftOut() > 0) {
      console.message("files left out, since hidden or not ending in .txt: " + listing.leftOut());
    }
    Progress progress = new Progress(console, "reading", listing.sources().size());
    new Batch(files, standard.pipeline(analyzer())::read, threads).read(listing.sources(), outcome -> {
      progress.step();
      hand(console, outcome, each);
    });
    listing.setAside().forEach(why -> hand(console, new Batch.Outcome.NotRead(why), each));
  }

  private static Listing list(ArticleFiles files, List<String> inputs) {
    try {
      Listing listing = files.list(inputs);
      if (listing.sources().isEmpty() && listing.setAside().isEmpty()) {
        throw new UsageException("no articles (files ending in .txt) in " + String.join(", ", inputs));
      }
      return listing;
    } catch (IOException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private static void hand(Console console, Batch.Outcome outcome, Consumer<Batch.Outcome> each) {
    if (outcome instanceof Batch.Outcome.NotRead notRead) {
      SetAside why = notRead.why();
      console.message("set aside: " + why.file() + " (" + why.reason().text() + "): " + why.detail());
    }
    each.accept(outcome);
  }
}
