package scrutineer.reconcile;

import java.util.List;

/**
 * A record held against the declared result.
 *
 * @param fields first those told, in the record's order, then those that no article told
 */
public record Reconciliation(Pairing pairing, List<FieldVerdict> fields) {
  public Reconciliation {
    fields = List.copyOf(fields);
  }

  public List<ClaimVerdict> claims() {
    return fields.stream().flatMap(f -> f.claims().stream()).toList();
  }

  public List<FieldVerdict> unreported() {
    return fields.stream().filter(f -> f.status() == Status.UNREPORTED).toList();
  }
}
