package scrutineer.reconcile;

import java.math.BigDecimal;
import java.util.Optional;
import scrutineer.claim.Claim;
import scrutineer.claim.Value;

/**
 * What became of one claim.
 *
 * @param official the declared value; empty where there is none
 * @param difference told less declared, for numbers that differ, in the measure's unit
 * @param why one sentence
 */
public record ClaimVerdict(Claim claim, Status status, Optional<Value> official, Optional<BigDecimal> difference, String why) {}
