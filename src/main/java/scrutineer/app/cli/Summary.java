package scrutineer.app.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import scrutineer.app.Job;
import scrutineer.reconcile.Pairing;
import scrutineer.reconcile.Reconciliation;
import scrutineer.reconcile.Verdict;

/** What the main job says at its end. */
final class Summary {
  private Summary() {}

  static List<String> lines(Job.Result result) {
    List<String> lines = new ArrayList<>();
    long core = result.claims().stream().filter(claim -> claim.statement().measure().core()).count();
    lines.add(line("articles   %,d read, %,d set aside", result.articles(), result.setAside().size()));
    lines.add(line("claims     %,d, of which %,d core", result.claims().size(), core));
    lines.add(line("contests   %,d, of which %,d with articles that disagree", result.records().size(),
        result.records().stream().filter(record -> record.disputed()).count()));
    lines.addAll(agreement(result.reconciliations()));
    result.evaluation().ifPresent(evaluation -> lines.addAll(EvaluationText.totals(evaluation)));
    return lines;
  }

  /** How far the claims agree with the official results; nothing if there was nothing to hold them against. */
  static List<String> agreement(List<Reconciliation> contests) {
    if (contests.isEmpty()) {
      return List.of();
    }
    Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    contests.stream().flatMap(contest -> contest.claims().stream())
        .forEach(claim -> verdicts.merge(claim.status().verdict(), 1L, Long::sum));
    long agrees = verdicts.getOrDefault(Verdict.AGREES, 0L);
    long compatible = verdicts.getOrDefault(Verdict.COMPATIBLE, 0L);
    long contradicts = verdicts.getOrDefault(Verdict.CONTRADICTS, 0L);
    long checked = agrees + compatible + contradicts;
    long found = contests.stream().filter(contest -> contest.pairing() instanceof Pairing.Paired).count();
    return List.of(line("official   %,d contests found; of %,d claims that can be checked %s right: %,d agree, %,d are compatible, "
        + "%,d contradict; %,d cannot be checked", found, checked,
        checked == 0 ? "none" : line("%.1f %%", 100.0 * (agrees + compatible) / checked), agrees, compatible, contradicts,
        verdicts.getOrDefault(Verdict.UNCHECKABLE, 0L)));
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
