package scrutineer.app.cli;

import java.io.IOException;
import java.io.Writer;
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
import scrutineer.claim.Claim;
import scrutineer.dataset.ClaimsCsv;
import scrutineer.dataset.ClaimsJsonl;

/** {@code extract}. */
@Command(name = "extract", mixinStandardHelpOptions = true,
    header = {
        "Reads articles and writes their claims, each with the place where it stands.",
        "",
        "Examples:",
        "  scrutineer extract article.txt",
        "  scrutineer extract articles/ --out claims.csv",
        "  curl -s … | scrutineer extract - --format jsonl",
        ""})
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "INPUT", arity = "1..*",
      description = "Files, folders (their .txt files), or - for standard input.")
  private List<String> inputs;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write; usually -, standard output.")
  private String out = "-";

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; usually csv.")
  private Format format = Format.csv;

  @Mixin private InputOptions options;

  /** Named as they are written on the command line. */
  enum Format { csv, jsonl }

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override public Integer call() throws IOException, InterruptedException {
    List<Claim> claims = new ArrayList<>();
    AtomicInteger setAside = new AtomicInteger();
    options.read(console, new Standard(), inputs, outcome -> {
      if (outcome instanceof Batch.Outcome.Read read) {
        claims.addAll(read.reading().claims());
      } else {
        setAside.incrementAndGet();
      }
    });
    Output.write(console, out, writer -> write(writer, claims));
    return setAside.get() > 0 ? ExitCode.SET_ASIDE : ExitCode.FINE;
  }

  private void write(Writer writer, List<Claim> claims) throws IOException {
    if (format == Format.csv) {
      ClaimsCsv.write(writer, claims);
    } else {
      ClaimsJsonl.write(writer, claims);
    }
  }
}
