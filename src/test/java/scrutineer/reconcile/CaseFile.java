package scrutineer.reconcile;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import scrutineer.claim.Claim;
import scrutineer.claim.Evidence;
import scrutineer.dataset.ClaimRow;
import scrutineer.dataset.ClaimsCsv;
import scrutineer.official.OfficialResults;
import scrutineer.record.RecordAssembler;
import scrutineer.resource.Table;
import scrutineer.text.Span;

/** Claims in the columns of the contract with the status that is expected of each. */
record CaseFile(List<Claim> claims, List<Table.Row> rows) {
  static final OfficialResults OFFICIAL = OfficialResults.load(Path.of("gold/official"));

  static CaseFile read(String name) {
    Path file = Path.of("src/test/resources/scrutineer/reconcile").resolve(name);
    return new CaseFile(ClaimsCsv.read(file).stream().map(CaseFile::claim).toList(), Table.read(file).rows());
  }

  static Claim claim(ClaimRow row) {
    return new Claim(row.article(), row.statement(), List.of(new Evidence(new Span(0, 1), "x", "test", 1)));
  }

  /** The verdict on each claim, in the order of the claims. */
  static List<ClaimVerdict> verdicts(List<Claim> claims) {
    Map<Claim, ClaimVerdict> all = new IdentityHashMap<>();
    new Reconciler(OFFICIAL).reconcile(new RecordAssembler().assemble(claims)).forEach(r -> r.claims().forEach(v -> all.put(v.claim(), v)));
    return claims.stream().map(all::get).toList();
  }
}
