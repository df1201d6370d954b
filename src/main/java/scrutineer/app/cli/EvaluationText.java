package scrutineer.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import scrutineer.evaluate.Comparison;
import scrutineer.evaluate.Evaluation;
import scrutineer.evaluate.Interval;
import scrutineer.evaluate.Ratio;
import scrutineer.evaluate.Scope;
import scrutineer.evaluate.Tally;

/** Scores for a terminal. */
final class EvaluationText {
  private EvaluationText() {}

  /** Totals, then by measure, then what changed since an older run. */
  static String of(Evaluation evaluation, Optional<Comparison> comparison) {
    List<String> lines = new ArrayList<>();
    lines.add(evaluation.articles().size() + " articles");
    lines.addAll(totals(evaluation));
    Ratio hedges = evaluation.hedges();
    lines.add(line("hedges         %d of %d right", hedges.part(), hedges.whole()));
    evaluation.byMeasure().forEach((measure, tally) -> lines.add(row("  " + measure.text(), tally)));
    comparison.ifPresent(c -> lines.addAll(changes(c)));
    return String.join("\n", lines) + "\n";
  }

  /** A line for core and a line for all, with intervals. */
  static List<String> totals(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    for (Scope scope : Scope.values()) {
      Interval interval = evaluation.interval(scope);
      lines.add(row(scope.text(), evaluation.total(scope))
          + line("  95%% %.3f to %.3f", interval.low(), interval.high()));
    }
    return lines;
  }

  private static String row(String name, Tally tally) {
    return line("%-16s P %s  R %s  F1 %s  correct %5d  spurious %4d  missed %4d", name, number(tally.precision()),
        number(tally.recall()), number(tally.f1()), tally.correct(), tally.spurious(), tally.missed());
  }

  private static List<String> changes(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    lines.add(line("against the older run: %d fixed, %d broken, %d still wrong", comparison.fixed().size(),
        comparison.broken().size(), comparison.stillWrong().size()));
    for (Scope scope : Scope.values()) {
      Interval interval = comparison.differenceInterval(scope);
      lines.add(line("%-16s F1 %+.4f  95%% %+.4f to %+.4f  by chance %.4f", scope.text(), comparison.difference(scope),
          interval.low(), interval.high(), comparison.chance(scope)));
    }
    return lines;
  }

  private static String number(OptionalDouble share) {
    return share.isPresent() ? line("%.3f", share.getAsDouble()) : "  -  ";
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
