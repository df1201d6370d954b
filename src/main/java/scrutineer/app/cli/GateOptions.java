package scrutineer.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import scrutineer.dataset.OutputFolder;
import scrutineer.evaluate.Comparison;
import scrutineer.evaluate.Digest;
import scrutineer.evaluate.Evaluation;
import scrutineer.evaluate.Floors;
import scrutineer.evaluate.Gates;
import scrutineer.evaluate.GoldClaim;
import scrutineer.evaluate.Scope;

/** What an evaluation must reach. */
final class GateOptions {
  @Option(names = "--min-f1", paramLabel = "[core=]F1", description = "Least F1, 0 to 1, of all measures or of the core ones.")
  private List<String> least = List.of();

  @Option(names = "--no-worse-than", paramLabel = "CLAIMS",
      description = "An older run that F1, core and all, must not fall below; told as with --against.")
  private Optional<Path> older = Optional.empty();

  @Option(names = "--floors", paramLabel = "FILE", description = "Floors to keep to, such as gold/floors.csv; needs --articles.")
  private Optional<Path> floors = Optional.empty();

  @Option(names = "--raise-floors", description = "Writes the floors anew at what is measured now.")
  private boolean raise;

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why floors may fall; goes into the file.")
  private String reason = "";

  Optional<Path> older() {
    return older;
  }

  /** Refuses what cannot be answered, before any work is done. */
  void check(EvaluatedArticles counted) {
    minima();
    if (floors.isPresent() && counted.texts().isEmpty()) {
      throw new UsageException("--floors needs --articles, a folder: floors hold for the articles as they are");
    }
    if (raise && floors.isEmpty()) {
      throw new UsageException("--raise-floors needs --floors, the file to write");
    }
  }

  /** What is not reached, a sentence each. */
  List<String> faults(Evaluation evaluation, Optional<Comparison> comparison, EvaluatedArticles counted,
      Collection<GoldClaim> gold) throws IOException {
    List<String> faults = new ArrayList<>();
    minima().forEach((scope, minimum) -> faults.addAll(Gates.minF1(evaluation, scope, minimum)));
    if (older.isPresent()) {
      faults.addAll(Gates.noWorse(comparison.orElseThrow()));
    }
    if (floors.isPresent()) {
      faults.addAll(floors(floors.get(), evaluation, counted, gold));
    }
    return faults;
  }

  private Map<Scope, Double> minima() {
    Map<Scope, Double> minima = new EnumMap<>(Scope.class);
    for (String text : least) {
      int equals = text.indexOf('=');
      try {
        Scope scope = equals < 0 ? Scope.ALL : Scope.valueOf(text.substring(0, equals).toUpperCase(Locale.ROOT));
        double minimum = Double.parseDouble(text.substring(equals + 1));
        if (!(minimum >= 0 && minimum <= 1)) {
          throw new IllegalArgumentException("not from 0 to 1");
        }
        minima.put(scope, minimum);
      } catch (IllegalArgumentException e) {
        throw new UsageException("--min-f1 " + text + ": expected a number from 0 to 1, or core= and one");
      }
    }
    return minima;
  }

  private List<String> floors(Path file, Evaluation evaluation, EvaluatedArticles counted, Collection<GoldClaim> gold)
      throws IOException {
    String digest = Digest.of(counted.texts(), gold.stream().filter(g -> counted.ids().contains(g.article())).toList());
    if (!raise) {
      return Floors.read(file).faults(evaluation, digest);
    }
    try {
      Floors raised = Files.exists(file) ? Floors.read(file).raised(evaluation, digest, reason) : Floors.first(evaluation, digest);
      OutputFolder.write(file, writer -> writer.write(raised.csv()));
      return List.of();
    } catch (IllegalArgumentException e) {
      return List.of(e.getMessage());
    }
  }
}
