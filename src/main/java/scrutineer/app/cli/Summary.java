package scrutineer.app.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import scrutineer.app.Job;
import scrutineer.reconcile.Coverage;
import scrutineer.reconcile.Pairing;
import scrutineer.reconcile.Reconciliation;
import scrutineer.reconcile.Trust;
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
    lines.addAll(trust(result.reconciliations()));
    lines.addAll(untold(result.coverage()));
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

  /** How far the articles can be trusted, in a line. */
  static List<String> trust(List<Reconciliation> contests) {
    List<Trust> checked = Trust.perArticle(contests).stream().filter(t -> t.checked() > 0).toList();
    if (checked.isEmpty()) {
      return List.of();
    }
    Trust least = Collections.min(checked, Comparator.comparingDouble((Trust t) -> t.right().getAsDouble()).thenComparing(Trust::contradicts, Comparator.reverseOrder()));
    return List.of(line("trust      %,d of %,d articles that can be checked have nothing wrong; least right is %s: %d of %d",
        checked.stream().filter(t -> t.contradicts() == 0).count(), checked.size(), least.source(), least.agrees() + least.compatible(), least.checked()));
  }

  /** How far each measure can be trusted, a line each. */
  static List<String> measures(List<Reconciliation> contests) {
    return Trust.perMeasure(contests).stream().map(t -> line("  %-14s %s", t.measure().orElseThrow().text(), t.summary())).toList();
  }

  /** What was declared at the elections that articles tell of, and is in none of them. */
  static List<String> untold(List<Coverage> contests) {
    if (contests.isEmpty()) {
      return List.of();
    }
    List<Coverage> touched = contests.stream().filter(Coverage::touched).toList();
    return List.of(line("untold     %,d of %,d contests declared at the same elections are in no article; of the other %,d, %,d of %,d declared values",
        contests.size() - touched.size(), contests.size(), touched.size(), touched.stream().mapToInt(c -> c.declared() - c.told()).sum(),
        touched.stream().mapToInt(Coverage::declared).sum()));
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
