package scrutineer.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutineer.claim.Statement;
import scrutineer.evaluate.GoldClaim;
import scrutineer.evaluate.SuspectGold;
import scrutineer.official.OfficialResults;
import scrutineer.reconcile.ClaimVerdict;
import scrutineer.reconcile.Reconciler;
import scrutineer.reconcile.Reconciliation;
import scrutineer.reconcile.Verdict;
import scrutineer.record.RecordAssembler;

/** What the official results say against gold claims. */
public final class OfficialDoubts implements SuspectGold.Official {
  private final Map<Statement, String> contradicted = new HashMap<>();

  /** Reconciles the gold claims as if a program had made them. */
  public OfficialDoubts(List<GoldClaim> gold, OfficialResults official) {
    for (Reconciliation contest : new Reconciler(official).reconcile(new RecordAssembler().assemble(Claims.ofGold(gold)))) {
      for (ClaimVerdict claim : contest.claims()) {
        if (claim.status().verdict() == Verdict.CONTRADICTS) {
          contradicted.put(claim.claim().statement(), claim.why());
        }
      }
    }
  }

  @Override public Optional<String> apply(Statement statement) {
    return Optional.ofNullable(contradicted.get(statement));
  }
}
