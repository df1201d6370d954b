package scrutineer.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import scrutineer.app.Batch;
import scrutineer.app.Standard;
import scrutineer.claim.Claim;
import scrutineer.dataset.ClaimsCsv;
import scrutineer.dataset.OutputFolder;
import scrutineer.dataset.Schemas;
import scrutineer.dataset.SetAside;

/** {@code run}, the main job. */
@Command(name = "run", mixinStandardHelpOptions = true,
    header = {
        "Reads articles and writes the whole dataset: claims, records, their check against official results, scores.",
        "",
        "Examples:",
        "  scrutineer run                              reads corpus/, measures against gold/",
        "  scrutineer run articles/ more.txt --out data",
        ""})
final class RunCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "INPUT", arity = "0..*", description = "Files and folders; usually corpus.")
  private List<String> inputs = List.of("corpus");

  @Option(names = "--out", paramLabel = "DIR", description = "Folder of the dataset; usually target/scrutineer.")
  private Path out = Path.of("target", "scrutineer");

  @Mixin private InputOptions options;

  RunCommand(Console console) {
    this.console = console;
  }

  @Override public Integer call() throws IOException, InterruptedException {
    List<Claim> claims = new ArrayList<>();
    List<SetAside> setAside = new ArrayList<>();
    options.read(console, new Standard(), inputs, outcome -> {
      if (outcome instanceof Batch.Outcome.Read read) {
        claims.addAll(read.reading().claims());
      } else if (outcome instanceof Batch.Outcome.NotRead notRead) {
        setAside.add(notRead.why());
      }
    });
    try (OutputFolder folder = OutputFolder.open(out)) {
      folder.add(Schemas.CLAIMS.file(), writer -> ClaimsCsv.write(writer, claims));
      folder.add(Schemas.SET_ASIDE.file(), writer -> Schemas.SET_ASIDE.write(writer,
          setAside.stream().map(why -> List.of(why.file(), why.reason().text(), why.detail())).toList()));
      folder.publish();
    }
    console.out().println(claims.size() + " claims, " + setAside.size() + " set aside, in " + out);
    return setAside.isEmpty() ? ExitCode.FINE : ExitCode.SET_ASIDE;
  }
}
