package scrutineer.record;

import java.util.List;
import java.util.Optional;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;

/**
 * All that the articles together say of one contest.
 *
 * @param fields in the order of the measures, then by person and party
 */
public record ContestRecord(Contest contest, List<Field> fields) {
  public ContestRecord {
    fields = List.copyOf(fields);
  }

  public List<Claim> claims() {
    return fields.stream().flatMap(f -> f.readings().stream()).flatMap(r -> r.from().stream()).toList();
  }

  /** The articles that tell of the contest, each once, in order. */
  public List<String> articles() {
    return claims().stream().map(Claim::article).distinct().sorted().toList();
  }

  public Optional<Field> field(Measure measure, Optional<String> candidate, Optional<Party> party) {
    return fields.stream()
        .filter(f -> f.measure() == measure && f.candidate().equals(candidate) && f.party().equals(party)).findFirst();
  }

  /** Those said to have been elected. */
  public List<String> winners() {
    return fields.stream().filter(f -> f.measure() == Measure.ELECTED)
        .filter(f -> f.readings().stream().anyMatch(r -> r.value().equals(new Value.Truth(true))))
        .flatMap(f -> f.candidate().stream()).toList();
  }

  /** Whether the articles disagree: in a field, or by naming two winners of one seat. */
  public boolean disputed() {
    return fields.stream().anyMatch(Field::disputed)
        || contest.place().type() == PlaceType.SEAT && winners().size() > 1;
  }
}
