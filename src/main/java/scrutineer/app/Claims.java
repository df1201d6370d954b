package scrutineer.app;

import java.util.List;
import java.util.Optional;
import scrutineer.claim.Claim;
import scrutineer.claim.Evidence;
import scrutineer.claim.Statement;
import scrutineer.dataset.ClaimRow;
import scrutineer.evaluate.GoldClaim;
import scrutineer.text.Span;

/** Rows of claims files back to claims, for the stages that come after reading. */
public final class Claims {
  /** A reader's row does not say where it stands; what follows only looks at what it says. */
  private static final Evidence NOWHERE = new Evidence(new Span(0, 0), "", "", 1);

  private Claims() {}

  /** In the order of the rows. */
  public static List<Claim> of(List<ClaimRow> rows) {
    return rows.stream().map(row -> claim(row.article(), row.statement(), row.evidence())).toList();
  }

  /** In the order of the gold claims. */
  public static List<Claim> ofGold(List<GoldClaim> gold) {
    return gold.stream().map(claim -> claim(claim.article(), claim.statement(), Optional.empty())).toList();
  }

  private static Claim claim(String article, Statement statement, Optional<Evidence> evidence) {
    return new Claim(article, statement, List.of(evidence.orElse(NOWHERE)));
  }
}
