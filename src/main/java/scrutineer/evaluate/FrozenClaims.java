package scrutineer.evaluate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import scrutineer.claim.Statement;
import scrutineer.dataset.ClaimRow;

/**
 * What the program says today against what it said when that was last written down ({@code gold/frozen/claims.csv}).
 * Statements are compared to the letter, hedges and spelling too; where they stand and how sure they are is not looked at.
 *
 * @param came claims that were not there, in the order of today's file
 * @param went claims that are no longer there, in the order of the frozen file
 */
public record FrozenClaims(List<ClaimRow> came, List<ClaimRow> went) {
  private record Said(String article, Statement statement) {}

  public static FrozenClaims compare(Collection<ClaimRow> frozen, Collection<ClaimRow> today) {
    return new FrozenClaims(without(today, frozen), without(frozen, today));
  }

  public boolean same() {
    return came.isEmpty() && went.isEmpty();
  }

  private static List<ClaimRow> without(Collection<ClaimRow> some, Collection<ClaimRow> others) {
    Set<Said> said = new HashSet<>();
    others.forEach(row -> said.add(new Said(row.article(), row.statement())));
    return some.stream().filter(row -> said.add(new Said(row.article(), row.statement()))).toList();
  }
}
