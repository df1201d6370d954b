package scrutineer.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import scrutineer.app.Claims;
import scrutineer.app.Publishers;
import scrutineer.app.Standard;
import scrutineer.claim.Claim;
import scrutineer.dataset.ClaimsCsv;
import scrutineer.dataset.Codes;
import scrutineer.dataset.CoverageTable;
import scrutineer.dataset.ReconciliationTable;
import scrutineer.dataset.Schemas;
import scrutineer.dataset.TableSchema;
import scrutineer.dataset.TrustTable;
import scrutineer.official.OfficialResults;
import scrutineer.reconcile.Coverage;
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
        "  scrutineer reconcile claims.csv --out checked.csv --trust trust.csv --coverage coverage.csv",
        ""})
final class ReconcileCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "CLAIMS", description = "Claims as extract or run wrote them, or gold claims.")
  private Path claims;

  @Option(names = "--official", paramLabel = "DIR", description = "Official results; usually gold/official.")
  private Path official = Path.of("gold", "official");

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write; usually -, standard output.")
  private String out = Output.STDOUT;

  @Option(names = "--trust", paramLabel = "FILE",
      description = "Where to write how far each article, publisher and measure can be trusted.")
  private Optional<String> trust = Optional.empty();

  @Option(names = "--coverage", paramLabel = "FILE",
      description = "Where to write how much of each declared contest the claims tell.")
  private Optional<String> coverage = Optional.empty();

  @Option(names = "--publishers", paramLabel = "FILE",
      description = "Who published which article (columns article, publisher), for --trust.")
  private Optional<Path> publishers = Optional.empty();

  ReconcileCommand(Console console) {
    this.console = console;
  }

  @Override public Integer call() throws IOException {
    if (!Files.isDirectory(official)) {
      throw new UsageException("there is no folder '" + official + "' (--official)");
    }
    Map<String, String> publisherOf = publishers.map(Publishers::read).orElse(Map.of());
    List<Claim> told = Claims.of(ClaimsCsv.read(claims));
    Reconciler reconciler = new Reconciler(OfficialResults.load(official));
    List<Reconciliation> contests = reconciler.reconcile(new RecordAssembler().assemble(told));
    List<Coverage> declared = reconciler.coverage(contests);
    Codes codes = new Standard().codes();
    write(out, Schemas.RECONCILIATION, new ReconciliationTable(codes).rows(contests));
    if (trust.isPresent()) {
      write(trust.get(), Schemas.TRUST, TrustTable.rows(contests, publisherOf));
    }
    if (coverage.isPresent()) {
      write(coverage.get(), Schemas.COVERAGE, new CoverageTable(codes).rows(declared));
    }
    Summary.agreement(contests).forEach(console::message);
    Summary.measures(contests).forEach(console::message);
    Summary.untold(declared).forEach(console::message);
    return ExitCode.FINE;
  }

  private void write(String to, TableSchema table, List<List<String>> rows) throws IOException {
    Output.write(console, to, writer -> table.write(writer, rows));
  }
}
