package scrutineer.evaluate;

import java.util.Optional;
import scrutineer.claim.Statement;
import scrutineer.dataset.ClaimRow;

/**
 * One claim or gold claim with its mark.
 *
 * @param statement the claim's; where it was MISSED, the gold claim's
 * @param claim the claim; empty exactly where MISSED
 * @param gold the gold claim that it meets; empty exactly where SPURIOUS
 * @param nearest the statement of the other side that comes nearest; empty where nothing of the article does, and for
 *     what is neither SPURIOUS nor MISSED
 */
public record Marked(String article, Statement statement, Mark mark, Optional<ClaimRow> claim, Optional<GoldClaim> gold,
    Optional<Statement> nearest) {}
