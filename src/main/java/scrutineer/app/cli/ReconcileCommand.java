package scrutineer.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import scrutineer.app.Claims;
import scrutineer.app.Standard;
import scrutineer.claim.Claim;
import scrutineer.dataset.ClaimsCsv;
import scrutineer.dataset.ReconciliationTable;
import scrutineer.dataset.Schemas;
import scrutineer.official.OfficialResults;
import scrutineer.reconcile.Reconciler;
import scrutineer.reconcile.Reconciliation;
import scrutineer.record.RecordAssembler;

/** {@code reconcile}. */
@Command(name = "reconcile", mixinStandardHelpOptions = true,
    header = {
        "Holds claims against official results: which are right, which are not, and what no article tells.",
        "",
        "Examples:",
        "  scrutineer reconcile target/scrutineer/claims.csv",
        "  scrutineer reconcile claims.csv --official gold/official --out reconciliation.csv",
        ""})
final class ReconcileCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "CLAIMS", description = "Claims as extract or run wrote them, or gold claims.")
  private Path claims;

  @Option(names = "--official", paramLabel = "DIR", description = "Official results; usually gold/official.")
  private Path official = Path.of("gold", "official");

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write; usually -, standard output.")
  private String out = Output.STDOUT;

  ReconcileCommand(Console console) {
    this.console = console;
  }

  @Override public Integer call() throws IOException {
    if (!Files.isDirectory(official)) {
      throw new UsageException("there is no folder '" + official + "' (--official)");
    }
    List<Claim> told = Claims.of(ClaimsCsv.read(claims));
    List<Reconciliation> contests =
        new Reconciler(OfficialResults.load(official)).reconcile(new RecordAssembler().assemble(told));
    ReconciliationTable table = new ReconciliationTable(new Standard().codes());
    Output.write(console, out, writer -> Schemas.RECONCILIATION.write(writer, table.rows(contests)));
    Summary.agreement(contests).forEach(console::message);
    return ExitCode.FINE;
  }
}
