package scrutineer.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import scrutineer.claim.Measure;
import scrutineer.claim.Statement;
import scrutineer.dataset.ClaimRow;

/**
 * How far two readers of the same articles agree; no program can be expected to do better. Which claims there are is
 * told by F1, since there is no list of claims that both could have drawn and did not, which kappa would need (Hripcsak and
 * Rothschild 2005). Kappa is given for the judgements on what both have drawn.
 *
 * @param secondOnFirst the second reader's required claims, scored on the first's gold
 * @param firstOnSecond the other way round
 * @param kappas {@code elected}, {@code outcome}: the value of the same question; {@code precision}: the hedge of the
 *     same number; {@code optional}: whether the same claim is one
 */
public record Agreement(Evaluation secondOnFirst, Evaluation firstOnSecond, Map<String, Kappa> kappas) {
  /** Over all articles of either. */
  public static Agreement of(Collection<GoldClaim> first, Collection<GoldClaim> second) {
    Set<String> articles = new TreeSet<>();
    first.forEach(claim -> articles.add(claim.article()));
    second.forEach(claim -> articles.add(claim.article()));
    return of(first, second, articles);
  }

  public static Agreement of(Collection<GoldClaim> first, Collection<GoldClaim> second, Set<String> articles) {
    Map<String, Kappa> kappas = new LinkedHashMap<>();
    for (Measure measure : List.of(Measure.ELECTED, Measure.OUTCOME)) {
      kappas.put(measure.text(), Kappa.of(values(measure, first, second)));
    }
    List<Marked> both = both(first, second, articles);
    kappas.put("precision", Kappa.of(both.stream().filter(m -> m.statement().measure().numeric())
        .map(m -> new Kappa.Judged(gold(m).statement().precision().text(), m.statement().precision().text())).toList()));
    kappas.put("optional", Kappa.of(both.stream().map(m -> new Kappa.Judged(Boolean.toString(gold(m).optional()),
        Boolean.toString(m.claim().orElseThrow().optional()))).toList()));
    return new Agreement(Scorer.score(required(second), first, articles),
        Scorer.score(required(first), second, articles), kappas);
  }

  private static GoldClaim gold(Marked marked) {
    return marked.gold().orElseThrow();
  }

  /** A table of the scores and one of the kappas, as Markdown; ends in a line feed. */
  public String markdown() {
    StringBuilder out = new StringBuilder("# Agreement\n\n")
        .append("| measures | second on first, F1 | first on second, F1 |\n|---|---|---|\n");
    for (Scope scope : Scope.values()) {
      out.append("| ").append(scope.text()).append(" | ").append(Wording.of(secondOnFirst.total(scope).f1())).append(" | ")
          .append(Wording.of(firstOnSecond.total(scope).f1())).append(" |\n");
    }
    out.append("\n| judgement | items | alike | by chance | kappa |\n|---|---|---|---|---|\n");
    kappas.forEach((name, kappa) -> out.append("| ").append(name).append(" | ").append(kappa.items()).append(" | ")
        .append(Wording.digits(kappa.observed())).append(" | ").append(Wording.digits(kappa.expected())).append(" | ")
        .append(Wording.of(kappa.value())).append(" |\n"));
    return out.toString();
  }

  private static List<ClaimRow> required(Collection<GoldClaim> gold) {
    return gold.stream().filter(claim -> !claim.optional()).map(Agreement::row).toList();
  }

  private static ClaimRow row(GoldClaim claim) {
    return new ClaimRow(claim.article(), claim.statement(), Optional.empty(), claim.optional(), claim.note(),
        claim.source());
  }

  /** What both have drawn, paired one to one; the gold claim is the first reader's, the claim the second's. */
  private static List<Marked> both(Collection<GoldClaim> first, Collection<GoldClaim> second, Set<String> articles) {
    Evaluation required = Scorer.score(second.stream().map(Agreement::row).toList(), first, articles);
    return required.marked().stream().filter(m -> m.gold().isPresent() && m.claim().isPresent()).toList();
  }

  private static List<Kappa.Judged> values(Measure measure, Collection<GoldClaim> first, Collection<GoldClaim> second) {
    Map<Loose, Set<String>> answers = answers(measure, first);
    List<Kappa.Judged> judged = new ArrayList<>();
    answers(measure, second).forEach((question, values) -> {
      Set<String> others = answers.getOrDefault(question, Set.of());
      // A reader who tells two values for one question has not judged it.
      if (values.size() == 1 && others.size() == 1) {
        judged.add(new Kappa.Judged(others.iterator().next(), values.iterator().next()));
      }
    });
    return judged;
  }

  private static Map<Loose, Set<String>> answers(Measure measure, Collection<GoldClaim> gold) {
    Map<Loose, Set<String>> answers = new LinkedHashMap<>();
    for (GoldClaim claim : gold) {
      Statement s = claim.statement();
      if (s.measure() == measure) {
        answers.computeIfAbsent(Loose.of(claim.article(), s).question(), q -> new TreeSet<>()).add(s.value().text());
      }
    }
    return answers;
  }
}
