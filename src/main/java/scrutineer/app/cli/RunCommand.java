package scrutineer.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import scrutineer.app.DatasetWriter;
import scrutineer.app.Gold;
import scrutineer.app.Job;
import scrutineer.app.Publishers;
import scrutineer.app.Standard;

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

  @Option(names = "--gold", paramLabel = "DIR",
      description = "Gold claims (claims/*.csv) and official results (official/); usually gold, if it is there.")
  private Optional<Path> gold = Optional.empty();

  @Option(names = "--out", paramLabel = "DIR", description = "Folder of the dataset; usually target/scrutineer.")
  private Path out = Path.of("target", "scrutineer");

  @Option(names = "--publishers", paramLabel = "FILE",
      description = "Who published which article (columns article, publisher), for trust.csv.")
  private Optional<Path> publishers = Optional.empty();

  @Mixin private InputOptions options;

  RunCommand(Console console) {
    this.console = console;
  }

  @Override public Integer call() throws IOException, InterruptedException {
    Path goldFolder = gold.orElse(Path.of("gold"));
    if (gold.isPresent() && !Files.exists(goldFolder)) {
      throw new UsageException("there is no folder '" + goldFolder + "' (--gold)");
    }
    Map<String, String> publisherOf = publishers.map(Publishers::read).orElse(Map.of());
    Job job = new Job(Gold.in(goldFolder));
    Standard standard = new Standard();
    options.read(console, standard, inputs, job::add);
    Job.Result result = job.finish();
    List<String> files = new DatasetWriter(standard.codes()).write(out, result, asked(goldFolder), publisherOf);
    Summary.lines(result).forEach(console.out()::println);
    files.forEach(file -> console.out().println("wrote      " + out.resolve(file)));
    return result.setAside().isEmpty() ? ExitCode.FINE : ExitCode.SET_ASIDE;
  }

  private Map<String, Object> asked(Path goldFolder) {
    Map<String, Object> asked = new LinkedHashMap<>();
    asked.put("input", inputs);
    asked.put("gold", goldFolder.toString().replace('\\', '/'));
    publishers.ifPresent(file -> asked.put("publishers", file.toString().replace('\\', '/')));
    asked.put("analyzer", options.analyzer().name());
    asked.put("max-size", options.limit());
    return asked;
  }
}
