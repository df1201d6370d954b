package scrutineer.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import scrutineer.app.Batch;
import scrutineer.app.Standard;
import scrutineer.dataset.MentionRow;
import scrutineer.dataset.MentionsCsv;
import scrutineer.extract.Meaning;
import scrutineer.pipeline.Reading;

/** {@code mentions}. */
@Command(name = "mentions", mixinStandardHelpOptions = true,
    header = {
        "Writes the names and figures found in articles, each with its place and what it was taken to mean.",
        "",
        "Examples:",
        "  scrutineer mentions article.txt",
        "  scrutineer mentions corpus --out mentions.csv",
        "  scrutineer evaluate --mentions mentions.csv --articles corpus       then scores them",
        ""})
final class MentionsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "INPUT", arity = "1..*",
      description = "Files, folders (their .txt files), or - for standard input.")
  private List<String> inputs;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write; usually -, standard output.")
  private String out = Output.STDOUT;

  @Mixin private InputOptions options;

  MentionsCommand(Console console) {
    this.console = console;
  }

  @Override public Integer call() throws IOException, InterruptedException {
    List<MentionRow> rows = new ArrayList<>();
    AtomicInteger setAside = new AtomicInteger();
    options.read(console, new Standard(), inputs, outcome -> {
      if (outcome instanceof Batch.Outcome.Read read) {
        read.reading().meanings().get().forEach(meaning -> rows.add(row(read.reading(), meaning)));
      } else {
        setAside.incrementAndGet();
      }
    });
    Output.write(console, out, writer -> MentionsCsv.write(writer, rows));
    return setAside.get() > 0 ? ExitCode.SET_ASIDE : ExitCode.FINE;
  }

  private static MentionRow row(Reading reading, Meaning meaning) {
    var mention = meaning.mention();
    return new MentionRow(reading.document().article().id(), mention.span(), mention.kind(),
        mention.span().of(reading.document().text()), meaning.id());
  }
}
