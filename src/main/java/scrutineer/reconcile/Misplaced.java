package scrutineer.reconcile;

import java.util.List;
import java.util.Optional;
import scrutineer.official.OfficialResults;
import scrutineer.official.SeatResult;

/**
 * Whole lines that are right for another election. Who won is no proof of that, since a few parties win most seats; but where
 * the same article's majority belongs to a by-election, the winner told beside it does too.
 */
final class Misplaced {
  private final SeatResult told;
  private final OfficialResults official;

  Misplaced(SeatResult told, OfficialResults official) {
    this.told = told;
    this.official = official;
  }

  List<FieldVerdict> settled(List<FieldVerdict> fields) {
    List<ClaimVerdict> displaced = fields.stream().flatMap(f -> f.claims().stream())
        .filter(v -> v.status() == Status.OTHER_ELECTION).toList();
    return displaced.isEmpty() ? fields : fields.stream().map(field -> settled(field, displaced)).toList();
  }

  private FieldVerdict settled(FieldVerdict field, List<ClaimVerdict> displaced) {
    List<ClaimVerdict> claims = field.claims().stream().map(v -> v.status() != Status.CONTRADICTED ? v
        : election(v, displaced).map(r -> elsewhere(v, r)).orElse(v)).toList();
    return claims.equals(field.claims()) ? field : FieldVerdict.of(field.reported().orElseThrow(), claims);
  }

  /** The other contest of the seat in which this is right, and a figure of the same article too. */
  private Optional<SeatResult> election(ClaimVerdict verdict, List<ClaimVerdict> displaced) {
    return official.sameSeat(told).stream().filter(other -> right(verdict, other) && displaced.stream()
        .anyMatch(d -> d.claim().article().equals(verdict.claim().article()) && right(d, other))).findFirst();
  }

  private boolean right(ClaimVerdict verdict, SeatResult other) {
    Verdict there = new Judge(new SeatFacts(other, official), official.parties())
        .judge(verdict.claim(), Optional.empty(), List.of()).status().verdict();
    return there == Verdict.AGREES || there == Verdict.COMPATIBLE;
  }

  private static ClaimVerdict elsewhere(ClaimVerdict v, SeatResult other) {
    return new ClaimVerdict(v.claim(), Status.OTHER_ELECTION, v.official(), v.difference(), Judge.told(v.claim().statement())
        + " is right for another election, as is the figure told with it: that of " + other.contest().election());
  }
}
