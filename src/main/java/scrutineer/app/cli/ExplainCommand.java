package scrutineer.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import scrutineer.app.Standard;
import scrutineer.dataset.ArticleFiles;
import scrutineer.dataset.ArticleFiles.Intake;

/** {@code explain}. */
@Command(name = "explain", mixinStandardHelpOptions = true,
    header = {
        "Prints, sentence by sentence, what was read in an article, by which rule, and what was refused and why.",
        "",
        "Example:  scrutineer explain corpus/104-red-wall-2019.txt",
        ""})
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ARTICLE", description = "A file, or - for standard input.")
  private String article;

  @Mixin private AnalyzerOption analyzer;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override public Integer call() {
    ArticleFiles files = new ArticleFiles(console.in(), ArticleFiles.USUAL_LIMIT);
    Intake intake = files.read(only(files));
    if (intake instanceof Intake.Refused refused) {
      console.message("set aside: " + refused.why().file() + " (" + refused.why().reason().text() + "): "
          + refused.why().detail());
      return ExitCode.SET_ASIDE;
    }
    new Standard().pipeline(analyzer.analyzer()).read(((Intake.Taken) intake).article()).explanation().forEach(console.out()::println);
    return ExitCode.FINE;
  }

  private ArticleFiles.Source only(ArticleFiles files) {
    try {
      List<ArticleFiles.Source> sources = files.list(List.of(article)).sources();
      if (sources.size() != 1) {
        throw new UsageException("explain takes one article; in " + article + " there are " + sources.size());
      }
      return sources.get(0);
    } catch (IOException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
