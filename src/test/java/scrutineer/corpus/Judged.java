package scrutineer.corpus;

import java.util.List;
import scrutineer.claim.Measure;
import scrutineer.evaluate.Evaluation;
import scrutineer.evaluate.Mark;

/**
 * A claim of which it is known whether it is right.
 *
 * @param rule the rule of its best evidence
 * @param right whether it meets a gold claim, required or optional
 */
record Judged(String article, String rule, Measure measure, boolean right) {
  static List<Judged> of(Evaluation evaluation) {
    return evaluation.marked().stream().filter(m -> m.claim().isPresent())
        .map(m -> new Judged(m.article(), m.claim().get().evidence().orElseThrow().rule(), m.statement().measure(), m.mark() != Mark.SPURIOUS))
        .toList();
  }
}
