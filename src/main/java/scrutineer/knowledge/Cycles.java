package scrutineer.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import scrutineer.election.Place;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.ResourceException;
import scrutineer.resource.Table;

/** The polling days of single councils and offices, which do not all vote on their body's days. */
final class Cycles {
  private final Map<String, List<LocalDate>> days = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();

  private Cycles() {}

  static Cycles load() {
    Cycles cycles = new Cycles();
    List<Diagnostic> faults = new ArrayList<>();
    for (Table.Row row : Rows.of("cycles", "body", "scope", "days")) {
      try {
        List<LocalDate> listed = Arrays.stream(row.get("days").split("\\|")).map(LocalDate::parse).sorted().toList();
        cycles.days.put(key(row.get("body"), row.get("scope")), listed);
      } catch (DateTimeException e) {
        faults.add(row.fault(e.getMessage()));
      }
    }
    if (!faults.isEmpty()) {
      throw new ResourceException(faults);
    }
    for (Table.Row row : Rows.of("councils", "name", "kind")) {
      cycles.kinds.put(Names.key(row.get("name")), row.get("kind"));
    }
    return cycles;
  }

  private static String key(String body, String scope) {
    return body + "@" + Names.key(scope);
  }

  /** Empty where the place has no cycle of its own here (councils that elect by thirds, seats). */
  List<LocalDate> days(String body, Place place) {
    List<LocalDate> own = days.get(key(body, place.name()));
    if (own != null || !body.equals("local")) {
      return own == null ? List.of() : own;
    }
    return days.getOrDefault(key(body, kinds.getOrDefault(Names.key(place.name()), "")), List.of());
  }
}
