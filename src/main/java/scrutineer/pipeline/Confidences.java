package scrutineer.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import scrutineer.claim.Claim;
import scrutineer.claim.Evidence;
import scrutineer.claim.Measure;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.ResourceException;
import scrutineer.resource.Table;

/**
 * How often claims turn out to be right, by the rule that read them and what they tell; measured on the open corpus
 * (confidence.md of the site). A rule that was seen too seldom is rated as its measure is, a measure as all claims are.
 * Immutable.
 */
public final class Confidences {
  /** Stands for whatever rule, and for whatever measure. */
  public static final String ANY = "*";
  private static final String FILE = "lexicons/confidence.csv";

  private record Key(String rule, String measure) {}

  private final Map<Key, Double> chances = new HashMap<>();

  private Confidences() {}

  /** @throws ResourceException with all faults of the program's table */
  static Confidences load() {
    return of(Table.resource(FILE, "rule", "measure", "confidence", "claims"));
  }

  /**
   * @param table columns rule, measure, confidence (above 0 and below 1) and claims (how many it rests on); one row is of
   *     any rule and any measure
   * @throws ResourceException with all faults of the table
   */
  public static Confidences of(Table table) {
    Confidences confidences = new Confidences();
    List<Diagnostic> faults = new ArrayList<>();
    table.rows().forEach(row -> confidences.add(row, faults));
    if (!confidences.chances.containsKey(new Key(ANY, ANY))) {
      faults.add(new Diagnostic(table.file(), 0, 0, "has no row of any rule and any measure (" + ANY + "," + ANY + ")"));
    }
    if (!faults.isEmpty()) {
      throw new ResourceException(faults);
    }
    return confidences;
  }

  private void add(Table.Row row, List<Diagnostic> faults) {
    try {
      String measure = row.get("measure").equals(ANY) ? ANY : Measure.parse(row.get("measure")).text();
      double chance = Double.parseDouble(row.get("confidence"));
      if (!(chance > 0 && chance < 1) || Integer.parseInt(row.get("claims")) < 0) {
        faults.add(row.fault("confidence is '" + row.get("confidence") + "' of '" + row.get("claims")
            + "' claims; expected a number above 0 and below 1, of 0 claims or more"));
      } else if (chances.put(new Key(row.get("rule"), measure), chance) != null) {
        faults.add(row.fault("there is already a row of '" + row.get("rule") + "' and " + measure));
      }
    } catch (IllegalArgumentException e) {
      faults.add(row.fault(e.getMessage()));
    }
  }

  /** Chance that what a rule reads of a measure is right, above 0 and below 1. */
  public double chance(String rule, Measure measure) {
    Double known = chances.get(new Key(rule, measure.text()));
    Double ofMeasure = known != null ? known : chances.get(new Key(ANY, measure.text()));
    return ofMeasure != null ? ofMeasure : chances.get(new Key(ANY, ANY));
  }

  /** The same claim with the same evidence in the same order, each piece rated by its own rule. */
  Claim rated(Claim claim) {
    Measure measure = claim.statement().measure();
    List<Evidence> evidence = claim.evidence().stream()
        .map(e -> new Evidence(e.span(), e.quote(), e.rule(), chance(e.rule(), measure))).toList();
    return new Claim(claim.article(), claim.statement(), evidence);
  }
}
