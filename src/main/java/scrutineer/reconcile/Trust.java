package scrutineer.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How far a source of claims can be trusted: an article, a measure, a publisher.
 *
 * @param agrees claims told as declared
 * @param compatible claims right within their hedge, rounding or another publisher's figures
 * @param contradicts claims that the declared result, or the article itself, contradicts
 * @param uncheckable claims with nothing to hold them against; they count neither way
 */
public record Trust(String source, int agrees, int compatible, int contradicts, int uncheckable) {
  public int checked() {
    return agrees + compatible + contradicts;
  }

  /** Part of the checked claims that is right, 0 to 1; empty where none could be checked. */
  public OptionalDouble right() {
    return checked() == 0 ? OptionalDouble.empty() : OptionalDouble.of((agrees + compatible) / (double) checked());
  }

  /** One sentence for a reader. */
  public String summary() {
    if (checked() == 0) {
      return "none of " + uncheckable + " claims could be checked";
    }
    String wrong = contradicts == 0 ? "none contradicted" : contradicts + " contradicted";
    return agrees + compatible + " of " + checked() + " checked claims are right (" + compatible
        + " of them rounded, hedged or as published elsewhere), " + wrong + ", " + uncheckable + " not checkable";
  }

  public static List<Trust> perArticle(List<Reconciliation> reconciliations) {
    return per(reconciliations, verdict -> verdict.claim().article());
  }

  public static List<Trust> perMeasure(List<Reconciliation> reconciliations) {
    return per(reconciliations, verdict -> verdict.claim().statement().measure().text());
  }

  /** Grouped by whatever a claim can be traced to, in order of its name. */
  public static List<Trust> per(List<Reconciliation> reconciliations, Function<ClaimVerdict, String> source) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Reconciliation reconciliation : reconciliations) {
      for (ClaimVerdict verdict : reconciliation.claims()) {
        int[] count = counts.computeIfAbsent(source.apply(verdict), s -> new int[Verdict.values().length]);
        count[verdict.status().verdict().ordinal()]++;
      }
    }
    List<Trust> trusts = new ArrayList<>();
    counts.forEach((name, n) -> trusts.add(new Trust(name, n[Verdict.AGREES.ordinal()], n[Verdict.COMPATIBLE.ordinal()],
        n[Verdict.CONTRADICTS.ordinal()], n[Verdict.UNCHECKABLE.ordinal()])));
    return trusts;
  }
}
