package scrutineer.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import scrutineer.election.Party;
import scrutineer.election.Spelling;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.Table;

/** The parties of the official data: which names mean one party, and which parties papers count as one. */
public final class Parties {
  static final String FILE = "parties.csv";

  private final Map<Party, Party> families = new HashMap<>();
  private final Map<String, Party> exact = new HashMap<>();
  private final Map<String, Party> abbreviations = new HashMap<>();
  private final Map<String, List<Party>> registrations = new HashMap<>();
  private final Map<String, Party> loose = new HashMap<>();

  /** Labour's joint candidates: "Lab Co-op", "Lab Coop". */
  private static final Pattern JOINT = Pattern.compile("(?<=\\w)\\W+co-?op\\w*$", Pattern.CASE_INSENSITIVE);
  private static final Set<String> COLUMN_HEADERS = Set.of("brexit", "alliance", "green", "ukip");

  private Parties() {}

  static Parties of(Table table, List<Diagnostic> faults) {
    Parties parties = new Parties();
    for (Table.Row row : table.rows()) {
      if (row.get("party").isEmpty()) {
        faults.add(row.fault("party", "a party without a name"));
      } else if (parties.exact.containsKey(row.get("party"))) {
        faults.add(row.fault("party", "party '" + row.get("party") + "' is there twice"));
      } else {
        parties.add(row);
      }
    }
    return parties;
  }

  private void add(Table.Row row) {
    Party party = new Party(row.get("party"));
    families.put(party, row.get("family").isEmpty() ? party : new Party(row.get("family")));
    exact.put(party.name(), party);
    List<String> names = new ArrayList<>(List.of(party.name(), row.get("full_name")));
    names.addAll(List.of(row.get("aliases").split("\\|")));
    names.forEach(name -> loose.putIfAbsent(key(name), party));
    abbreviations.putIfAbsent(key(row.get("hoc_abbreviation")), party);
    for (String id : row.get("ec_ids").split("\\|")) {
      registrations.computeIfAbsent(id, i -> new ArrayList<>()).add(party);
    }
  }

  public boolean known(String name) {
    return exact.containsKey(name) || name.equals(Party.NO_OVERALL_CONTROL.name());
  }

  /** The party that papers count it with: the Greens of the three countries are one; itself if it stands alone. */
  public Party family(Party party) {
    Party known = exact.containsKey(party.name()) ? party : named(party.name()).orElse(party);
    return families.getOrDefault(known, known);
  }

  /** Whether the two are one party under two names or in two countries. */
  public boolean same(Party a, Party b) {
    return a.equals(b) || family(a).equals(family(b)) || independent(a, b) || independent(b, a);
  }

  /** Papers call the candidates of "Independent Save Our Green Belt" and the like independents. */
  private static boolean independent(Party plain, Party named) {
    return plain.equals(Party.INDEPENDENT) && named.name().startsWith("Independent ");
  }

  /** By short name, full name or alias; the commoner party where two have it. */
  public Optional<Party> named(String name) {
    Party party = exact.get(name);
    return Optional.ofNullable(party != null ? party : loose.get(key(name)));
  }

  /** As the House of Commons Library writes a party: by registration, which several may have had, name and abbreviation. */
  Optional<Party> published(String registration, String name, String abbreviation) {
    List<Party> registered = registration.isEmpty() ? List.of() : registrations.getOrDefault(registration, List.of());
    Optional<Party> byName = name.isEmpty() ? Optional.empty() : named(name);
    if (byName.isPresent() && (registered.isEmpty() || registered.contains(byName.get()))) {
      return byName;
    }
    if (!registered.isEmpty()) {
      return Optional.of(registered.get(0));
    }
    String alone = JOINT.matcher(abbreviation).replaceFirst("");
    return Optional.ofNullable(abbreviations.get(key(alone))).or(() -> named(alone));
  }

  /** The party that a column of votes is headed by: {@code Con}, {@code RUK}, {@code Alliance}. */
  Optional<Party> abbreviated(String header) {
    Party party = abbreviations.get(key(header));
    return Optional.ofNullable(party != null ? party : exact.get(header)).or(() -> columnNamed(header));
  }

  /** Older files write the headers small and Brexit in full. */
  private Optional<Party> columnNamed(String header) {
    return COLUMN_HEADERS.contains(key(header)) ? named(header) : Optional.empty();
  }

  private static String key(String name) {
    return Spelling.plain(name);
  }
}
