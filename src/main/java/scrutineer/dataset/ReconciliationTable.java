package scrutineer.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import scrutineer.claim.Measure;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.reconcile.ClaimVerdict;
import scrutineer.reconcile.FieldVerdict;
import scrutineer.reconcile.Reconciliation;
import scrutineer.reconcile.Status;

/** Rows of {@link Schemas#RECONCILIATION}: a row a claim, then a row for each declared value that no article tells. */
public final class ReconciliationTable {
  private final Codes codes;

  public ReconciliationTable(Codes codes) {
    this.codes = codes;
  }

  /** In the order of the contests. */
  public List<List<String>> rows(Collection<Reconciliation> reconciliations) {
    List<List<String>> rows = new ArrayList<>();
    for (Reconciliation reconciliation : reconciliations) {
      Contest contest = reconciliation.pairing().record().contest();
      for (FieldVerdict field : reconciliation.fields()) {
        field.claims().forEach(claim -> rows.add(told(contest, claim)));
        if (field.status() == Status.UNREPORTED) {
          rows.add(untold(contest, field));
        }
      }
    }
    return rows;
  }

  private List<String> told(Contest contest, ClaimVerdict verdict) {
    Statement s = verdict.claim().statement();
    Map<String, String> row = row(contest, s.measure(), s.candidate(), s.party(), verdict.status(), verdict.why());
    row.put("article", verdict.claim().article());
    row.put("told", s.value().text());
    row.put("precision", s.measure().numeric() ? s.precision().text() : "");
    row.put("official", verdict.official().map(Value::text).orElse(""));
    row.put("difference", verdict.difference().map(d -> d.toPlainString()).orElse(""));
    return Schemas.RECONCILIATION.row(row);
  }

  private List<String> untold(Contest contest, FieldVerdict field) {
    Map<String, String> row =
        row(contest, field.measure(), field.candidate(), field.party(), field.status(), field.why());
    row.put("official", field.official().map(Value::text).orElse(""));
    return Schemas.RECONCILIATION.row(row);
  }

  private Map<String, String> row(Contest contest, Measure measure, Optional<String> candidate, Optional<Party> party,
      Status status, String why) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("election", contest.election().toString());
    row.put("contest_id", codes.contest(contest).orElse(""));
    row.put("place_type", contest.place().type().text());
    row.put("place", contest.place().name());
    row.put("measure", measure.text());
    row.put("candidate", candidate.orElse(""));
    row.put("party", party.map(Party::name).orElse(""));
    row.put("verdict", status.verdict().name().toLowerCase(Locale.ROOT));
    row.put("status", status.text());
    row.put("why", why);
    return row;
  }
}
