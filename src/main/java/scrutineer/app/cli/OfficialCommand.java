package scrutineer.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import scrutineer.official.Import;
import scrutineer.official.ImportReport;

/** {@code official}. */
@Command(name = "official", mixinStandardHelpOptions = true,
    header = {
        "Takes in official results as the House of Commons Library and Parliament publish them.",
        "",
        "Example:  scrutineer official import by-candidate.csv by-constituency.csv",
        ""})
final class OfficialCommand implements Runnable {
  private final Console console;
  @Spec private CommandSpec spec;

  OfficialCommand(Console console) {
    this.console = console;
  }

  @Override public void run() {
    throw new ParameterException(spec.commandLine(), "official what? There is: import");
  }

  @Command(name = "import", mixinStandardHelpOptions = true,
      header = {
          "Checks published results row by row and writes them into the folder of official results, or nothing at all.",
          "",
          "Example:  scrutineer official import by-candidate.csv by-constituency.csv --into gold/official",
          ""})
  int importFiles(
      @Parameters(paramLabel = "FILE", arity = "1..*",
          description = "A file by candidate and one by constituency for each election, in any order.") List<Path> files,
      @Option(names = "--into", paramLabel = "DIR", defaultValue = "gold/official",
          description = "Folder of official results; usually gold/official.") Path into) throws IOException {
    if (!Files.isDirectory(into)) {
      throw new UsageException("there is no folder '" + into + "' (--into)");
    }
    ImportReport report = Import.importFiles(files, into);
    report.faults().forEach(fault -> console.message(fault.toString()));
    console.message(report.summary());
    report.written().forEach(console.out()::println);
    return report.made() ? ExitCode.FINE : ExitCode.USAGE;
  }
}
