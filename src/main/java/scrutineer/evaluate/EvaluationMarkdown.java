package scrutineer.evaluate;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Writes evaluation.md. Used once. */
final class EvaluationMarkdown {
  private static final int EXAMPLES = 5;
  private static final int CHANGES = 50;

  private final EvaluationReport report;
  private final Evaluation evaluation;
  private final StringBuilder out = new StringBuilder();

  EvaluationMarkdown(EvaluationReport report) {
    this.report = report;
    this.evaluation = report.evaluation();
  }

  String write() {
    line("# Evaluation");
    line("");
    line(evaluation.articles().size() + " articles. What each figure means: `evaluation.md` of the site.");
    totals();
    Map<String, Tally> measures = new TreeMap<>();
    evaluation.byMeasure().forEach((measure, tally) -> measures.put(measure.text(), tally));
    tallies("By measure", "measure", measures);
    tallies("By kind of election", "body", evaluation.byBody(Scope.ALL));
    if (!report.mistakes().isEmpty()) {
      kinds();
    }
    report.against().ifPresent(this::against);
    tallies("By article", "article", evaluation.byArticle(Scope.ALL));
    return out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void heading(String text) {
    line("");
    line("## " + text);
    line("");
  }

  private void row(Object... cells) {
    out.append('|');
    for (Object cell : cells) {
      out.append(' ').append(Wording.cell(cell.toString())).append(" |");
    }
    out.append('\n');
  }

  private void totals() {
    heading("Totals");
    row("measures", "precision", "recall", "F1", "95 % interval", "correct", "spurious", "missed");
    line("|---|---|---|---|---|---|---|---|");
    for (Scope scope : Scope.values()) {
      Tally t = evaluation.total(scope);
      Interval interval = evaluation.interval(scope);
      row(scope.text(), Wording.of(t.precision()), Wording.of(t.recall()), Wording.of(t.f1()),
          Wording.digits(interval.low()) + " to " + Wording.digits(interval.high()), t.correct(), t.spurious(),
          t.missed());
    }
    line("");
    for (Scope scope : Scope.values()) {
      line("- Macro F1, " + scope.text() + ": over measures " + figure(evaluation.macroOverMeasures(scope))
          + ", over articles " + figure(evaluation.macroOverArticles(scope)));
    }
    Ratio hedges = evaluation.hedges();
    line("- Hedges right: " + hedges.part() + " of " + hedges.whole() + " (" + figure(hedges.value()) + ")");
  }

  private static String figure(OptionalDouble figure) {
    return figure.isPresent() ? Wording.of(figure) : "nothing to count";
  }

  private void tallies(String heading, String of, Map<String, Tally> tallies) {
    heading(heading);
    row(of, "precision", "recall", "F1", "correct", "spurious", "missed");
    line("|---|---|---|---|---|---|---|");
    tallies.forEach((name, t) -> row(name, Wording.of(t.precision()), Wording.of(t.recall()), Wording.of(t.f1()),
        t.correct(), t.spurious(), t.missed()));
  }

  private void kinds() {
    for (Scope scope : Scope.values()) {
      heading("What to mend, " + scope.text() + " measures");
      row("kind", "missed", "spurious", "F1 won if mended", "meaning");
      line("|---|---|---|---|---|");
      Taxonomy.groups(evaluation, report.mistakes(), scope).forEach(g -> row(g.kind().text(), g.tally().missed(),
          g.tally().spurious(), Wording.change(g.gain()), g.kind().meaning()));
    }
    heading("Examples");
    for (Taxonomy.Group group : Taxonomy.groups(evaluation, report.mistakes(), Scope.ALL)) {
      line("- **" + group.kind().text() + "**");
      group.mistakes().stream().limit(EXAMPLES).forEach(mistake -> line("  - " + Wording.of(mistake)));
    }
  }

  private void against(Comparison comparison) {
    heading("Against the older run");
    row("measures", "F1 before", "F1 now", "change", "95 % interval", "p");
    line("|---|---|---|---|---|---|");
    for (Scope scope : Scope.values()) {
      Interval interval = comparison.differenceInterval(scope);
      row(scope.text(), Wording.of(comparison.before().total(scope).f1()),
          Wording.of(comparison.after().total(scope).f1()), Wording.change(comparison.difference(scope)),
          Wording.change(interval.low()) + " to " + Wording.change(interval.high()),
          Wording.digits(comparison.chance(scope)));
    }
    changes("Fixed", comparison.fixed());
    changes("Broken", comparison.broken());
    line("");
    line("Still wrong: " + comparison.stillWrong().size() + ".");
  }

  private void changes(String heading, List<Marked> changes) {
    line("");
    line(heading + ": " + changes.size() + (changes.size() > CHANGES ? ", of which the first " + CHANGES : "") + ".");
    line("");
    changes.stream().limit(CHANGES).forEach(
        m -> line("- " + (m.mark() == Mark.MISSED ? "miss" : "false claim") + ", " + m.article() + ": *"
            + Wording.of(m.statement()) + "*"));
  }
}
