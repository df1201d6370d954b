package scrutineer.official;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.Table;

/** The constituencies of each boundary set and the areas that they lie in. */
final class Seats {
  static final String FILE = "seats.csv";
  static final String AREAS = "areas.csv";
  private static final Map<String, Set<String>> UNIONS = Map.of(
      PlaceKey.of("United Kingdom"), Set.of("England", "Scotland", "Wales", "Northern Ireland"),
      PlaceKey.of("Great Britain"), Set.of("England", "Scotland", "Wales"),
      PlaceKey.of("England and Wales"), Set.of("England", "Wales"));

  private final Map<String, Set<String>> areasOf = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> byCode = new HashMap<>();

  static Seats of(Table seats, Table areas, List<Diagnostic> faults) {
    Seats all = new Seats();
    for (Table.Row row : seats.rows()) {
      all.add(row, faults);
    }
    for (Table.Row row : areas.rows()) {
      String id = id(row.get("boundary_set"), row.get("seat"));
      if (!all.areasOf.containsKey(id)) {
        faults.add(row.fault("seat", "no seat '" + row.get("seat") + "' in the boundaries of " + row.get("boundary_set")));
      } else {
        all.put(id, row.get("area"));
      }
    }
    return all;
  }

  private void add(Table.Row row, List<Diagnostic> faults) {
    String id = id(row.get("boundary_set"), row.get("seat"));
    String twin = keys.put(row.get("boundary_set") + "/" + PlaceKey.of(row.get("seat")), row.get("seat"));
    if (twin != null) {
      faults.add(row.fault("seat", "seat '" + row.get("seat") + "' cannot be told from '" + twin + "'"));
      return;
    }
    areasOf.put(id, new HashSet<>());
    byCode.put(row.get("boundary_set") + "/" + row.get("ons_code"), row.get("seat"));
    put(id, row.get("nation"));
    put(id, row.get("region"));
    UNIONS.forEach((area, nations) -> {
      if (nations.contains(row.get("nation"))) {
        areasOf.get(id).add(area);
      }
    });
  }

  private void put(String id, String area) {
    areasOf.get(id).add(PlaceKey.of(area));
  }

  boolean has(String boundaries, String seat) {
    return areasOf.containsKey(id(boundaries, seat));
  }

  /** The seat of that name, whatever its case and punctuation. */
  Optional<String> named(String boundaries, String name) {
    return Optional.ofNullable(keys.get(boundaries + "/" + PlaceKey.of(name)));
  }

  /** The seat with that code of the Office for National Statistics. */
  Optional<String> coded(String boundaries, String code) {
    return Optional.ofNullable(byCode.get(boundaries + "/" + code));
  }

  boolean lies(String boundaries, String seat, String areaKey) {
    return areasOf.getOrDefault(id(boundaries, seat), Set.of()).contains(areaKey);
  }

  private static String id(String boundaries, String seat) {
    return boundaries + "/" + seat;
  }
}
