package scrutineer.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * What the files {@code evaluation.csv}, {@code evaluation.md} and {@code evaluation.json} tell.
 *
 * @param mistakes as {@link Taxonomy} gives them; empty to leave them out
 * @param against what changed since an older run, where there is one to compare with
 */
public record EvaluationReport(Evaluation evaluation, List<Mistake> mistakes, Optional<Comparison> against) {
  public EvaluationReport {
    mistakes = List.copyOf(mistakes);
  }

  /** One row for each total, measure, body and article, with its counts. */
  public String csv() {
    return EvaluationCsv.write(evaluation);
  }

  /** For people; ends in a line feed. */
  public String markdown() {
    return new EvaluationMarkdown(this).write();
  }

  /** For machines; ends in a line feed. Figures that there are not are null. */
  public String json() {
    return EvaluationJson.write(this);
  }
}
