package scrutineer.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import scrutineer.app.Gold;
import scrutineer.app.Standard;
import scrutineer.app.Traces;
import scrutineer.dataset.ClaimRow;
import scrutineer.dataset.ClaimsCsv;
import scrutineer.evaluate.Comparison;
import scrutineer.evaluate.Evaluation;
import scrutineer.evaluate.EvaluationReport;
import scrutineer.evaluate.GoldClaim;
import scrutineer.evaluate.GoldFile;
import scrutineer.evaluate.Hints;
import scrutineer.evaluate.Mistake;
import scrutineer.evaluate.Scorer;
import scrutineer.evaluate.Taxonomy;
import scrutineer.evaluate.TextHints;
import scrutineer.evaluate.TraceHints;

/** {@code evaluate}. */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
    header = {
        "Scores claims against gold claims: precision, recall, F1; tells what to mend, and what a change did.",
        "",
        "Examples:",
        "  scrutineer evaluate target/scrutineer/claims.csv",
        "  scrutineer evaluate claims.csv --gold gold.csv --articles corpus --format md --out evaluation.md",
        "  scrutineer evaluate claims.csv --against older-claims.csv           what a change did",
        "  scrutineer evaluate claims.csv --min-f1 0.95 --min-f1 core=0.97     exits with 4 if not reached",
        "  scrutineer evaluate --suspect-gold --articles corpus               looks for errors in the gold claims",
        "  scrutineer evaluate --gold first.csv --agreement second.csv        how far two readers agree",
        "  scrutineer evaluate --mentions mentions.csv --articles corpus      names found, and what they were taken for",
        ""})
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "CLAIMS", arity = "0..1", description = "Claims as extract or run wrote them (claims.csv).")
  private Optional<Path> claims = Optional.empty();

  @Option(names = "--gold", paramLabel = "PATH", description = "Gold claims: files, or folders such as gold. Usually gold.")
  private List<Path> gold = List.of(Path.of("gold"));

  @Option(names = "--articles", paramLabel = "PATH",
      description = "Only these articles count: a folder of them, or a CSV with a column 'article'. Usually those with gold claims.")
  private Optional<Path> articles = Optional.empty();

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; usually text. md and json tell the kinds of mistakes too.")
  private Format format = Format.text;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write; usually -, standard output.")
  private String out = Output.STDOUT;

  @Option(names = "--against", paramLabel = "CLAIMS", description = "An older run: tells what was fixed and what broke.")
  private Optional<Path> against = Optional.empty();

  @ArgGroup(exclusive = false, heading = "Gates (exit code 4):%n") private GateOptions gates = new GateOptions();

  @ArgGroup(exclusive = false, heading = "Instead of scores:%n") private GoldChecks checks = new GoldChecks();

  /** Named as they are written on the command line. */
  enum Format { text, md, csv, json }

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override public Integer call() throws IOException {
    if (checks.mentions().isPresent()) {
      String scores = MentionScores.of(checks.mentions().get(), gold, articles, format);
      Output.write(console, out, writer -> writer.write(scores));
      return ExitCode.FINE;
    }
    List<GoldClaim> goldClaims = goldClaims();
    EvaluatedArticles counted = EvaluatedArticles.of(articles, goldClaims);
    if (checks.asked()) {
      Output.write(console, out, writer -> checks.write(writer, goldClaims, counted, Gold.in(gold.get(0))));
      return ExitCode.FINE;
    }
    gates.check(counted);
    List<ClaimRow> rows = ClaimsCsv.read(claims.orElseThrow(() -> new UsageException("which claims? Name a claims.csv")));
    Evaluation evaluation = Scorer.score(rows, goldClaims, counted.ids());
    Optional<Comparison> comparison = gates.older().or(() -> against).map(old ->
        Comparison.of(Scorer.score(ClaimsCsv.read(old), goldClaims, counted.ids()), evaluation));
    String report = format == Format.text ? EvaluationText.of(evaluation, comparison) : report(evaluation, comparison, hints(rows, counted));
    Output.write(console, out, writer -> writer.write(report));
    List<String> faults = gates.faults(evaluation, comparison, counted, goldClaims);
    faults.forEach(console::message);
    return faults.isEmpty() ? ExitCode.FINE : ExitCode.GATE;
  }

  private List<GoldClaim> goldClaims() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : gold) {
      files.addAll(Gold.in(path).claims());
    }
    if (files.isEmpty()) {
      throw new UsageException("no gold claims in " + gold);
    }
    return GoldFile.read(files);
  }

  /** What is missing in our own claims can be told from reading the articles again; how others read is not known. */
  private static Hints hints(List<ClaimRow> rows, EvaluatedArticles counted) {
    Hints texts = new TextHints(counted.texts());
    boolean ours = rows.stream().allMatch(row -> row.evidence().filter(e -> !e.rule().isEmpty()).isPresent());
    return ours ? new TraceHints(Traces.of(new Standard().pipeline(), counted.articles())).or(texts) : texts;
  }

  private String report(Evaluation evaluation, Optional<Comparison> comparison, Hints hints) {
    List<Mistake> mistakes = Taxonomy.of(evaluation, hints);
    EvaluationReport report = new EvaluationReport(evaluation, mistakes, comparison);
    return switch (format) {
      case md -> report.markdown();
      case json -> report.json();
      default -> report.csv();
    };
  }
}
