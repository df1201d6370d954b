package scrutineer.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;

/**
 * How far a source of claims can be trusted: an article, a publisher, all of them; in one measure or in all.
 *
 * @param source whatever claims were grouped by; empty for all claims
 * @param measure empty for all measures
 * @param agrees claims told as declared
 * @param compatible claims right within their hedge, rounding or another publisher's figures
 * @param contradicts claims that the declared result, or the article itself, contradicts
 * @param uncheckable claims with nothing to hold them against; they count neither way
 */
public record Trust(String source, Optional<Measure> measure, int agrees, int compatible, int contradicts, int uncheckable) {
  /** Standard deviations to either side that hold 95 % of a normal distribution. */
  private static final double Z = 1.96;

  public int checked() {
    return agrees + compatible + contradicts;
  }

  /** Part of the checked claims that is right, 0 to 1; empty where none could be checked. */
  public OptionalDouble right() {
    return checked() == 0 ? OptionalDouble.empty() : OptionalDouble.of((agrees + compatible) / (double) checked());
  }

  /**
   * Lower end of the 95 % interval of that part (Wilson 1927), 0 to 1: three right claims of three say less than ninety of ninety.
   * Empty where none could be checked.
   */
  public OptionalDouble rightAtLeast() {
    if (checked() == 0) {
      return OptionalDouble.empty();
    }
    double n = checked();
    double p = (agrees + compatible) / n;
    double middle = p + Z * Z / (2 * n);
    double width = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    return OptionalDouble.of(Math.max(0, (middle - width) / (1 + Z * Z / n)));
  }

  /** One sentence for a reader. */
  public String summary() {
    if (checked() == 0) {
      return uncheckable + (uncheckable == 1 ? " claim, not checkable" : " claims, none checkable");
    }
    String wrong = contradicts == 0 ? "none contradicted" : contradicts + " contradicted";
    return agrees + compatible + " of " + checked() + " checked claims are right (" + compatible
        + " of them rounded, hedged or as published elsewhere), " + wrong + ", " + uncheckable + " not checkable";
  }

  /** All claims; one row, or none where there are no claims. */
  public static List<Trust> total(List<Reconciliation> reconciliations) {
    return per(reconciliations, claim -> Optional.of(""), false);
  }

  /** By measure, in the order of the measures. */
  public static List<Trust> perMeasure(List<Reconciliation> reconciliations) {
    return per(reconciliations, claim -> Optional.of(""), true);
  }

  public static List<Trust> perArticle(List<Reconciliation> reconciliations) {
    return per(reconciliations, claim -> Optional.of(claim.article()), false);
  }

  /**
   * Grouped by whatever a claim can be traced to, in order of its name.
   *
   * @param source empty for claims that are not to be counted
   * @param byMeasure whether each measure of a source is counted for itself
   */
  public static List<Trust> per(List<Reconciliation> reconciliations, Function<Claim, Optional<String>> source, boolean byMeasure) {
    Map<Key, int[]> counts = new TreeMap<>(Comparator.comparing(Key::source).thenComparing(key -> key.measure().map(Enum::ordinal).orElse(-1)));
    for (Reconciliation reconciliation : reconciliations) {
      for (ClaimVerdict verdict : reconciliation.claims()) {
        Optional<Measure> measure = Optional.of(verdict.claim().statement().measure()).filter(m -> byMeasure);
        source.apply(verdict.claim()).ifPresent(name -> counts.computeIfAbsent(new Key(name, measure), k -> new int[Verdict.values().length])
            [verdict.status().verdict().ordinal()]++);
      }
    }
    List<Trust> trusts = new ArrayList<>();
    counts.forEach((key, n) -> trusts.add(new Trust(key.source, key.measure, n[Verdict.AGREES.ordinal()], n[Verdict.COMPATIBLE.ordinal()],
        n[Verdict.CONTRADICTS.ordinal()], n[Verdict.UNCHECKABLE.ordinal()])));
    return trusts;
  }

  private record Key(String source, Optional<Measure> measure) {}
}
