package scrutineer.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import scrutineer.claim.Measure;
import scrutineer.claim.Value;
import scrutineer.election.Party;
import scrutineer.record.Field;

/**
 * What became of one field of a record, or that nobody told it.
 *
 * @param candidate as in the record; in an unreported field, as declared
 * @param reported empty where no article tells it
 * @param status the worst of its claims' statuses, so that no wrong reading hides behind right ones
 * @param claims the verdict on each claim, in the order of the readings
 * @param why the sentence of that worst claim
 */
public record FieldVerdict(Measure measure, Optional<String> candidate, Optional<Party> party, Optional<Field> reported,
    Optional<Value> official, Status status, List<ClaimVerdict> claims, String why) {
  public FieldVerdict {
    claims = List.copyOf(claims);
  }

  static FieldVerdict of(Field field, List<ClaimVerdict> claims) {
    ClaimVerdict worst = claims.stream().max(Comparator.comparing((ClaimVerdict c) -> severity(c.status()))).orElseThrow();
    return new FieldVerdict(field.measure(), field.candidate(), field.party(), Optional.of(field), worst.official(),
        worst.status(), claims, worst.why());
  }

  /** What is wrong comes before what cannot be checked, and that before what is right. */
  private static int severity(Status status) {
    boolean unchecked = status.verdict() == Verdict.UNCHECKABLE;
    return unchecked ? Status.PUBLISHED_VARIANT.ordinal() * 2 + 1 : status.ordinal() * 2;
  }

  /** How many of its claims come to a verdict. */
  public int count(Verdict verdict) {
    return (int) claims.stream().filter(c -> c.status().verdict() == verdict).count();
  }
}
