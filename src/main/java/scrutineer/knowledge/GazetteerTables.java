package scrutineer.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.knowledge.Gazetteer.Alias;
import scrutineer.knowledge.Gazetteer.Entry;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.ResourceException;
import scrutineer.resource.Table;

/** Reads the tables of places and puts the aliases together: the tables' own, and those that follow a rule. */
final class GazetteerTables {
  /** A single word that so many different nominated people have as a surname is weak as a place name. */
  private static final int COMMON_SURNAME = 5;

  private final List<Diagnostic> faults = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Map<Entry, Alias>> aliases = new LinkedHashMap<>();
  private final Map<String, List<Entry>> canonical = new HashMap<>();
  private final Set<String> commonSurnames;
  private final Set<String> weakWords = new HashSet<>();

  GazetteerTables(Nominations nominations) {
    commonSurnames = nominations.surnamesOfAtLeast(COMMON_SURNAME);
  }

  Gazetteer read() {
    for (Table.Row row : Rows.of("weak", "text", "reason")) {
      weakWords.add(Names.key(row.get("text")));
    }
    List<Runnable> named = new ArrayList<>();
    for (String file : List.of("seats-commons", "seats-before-2010", "seats-devolved")) {
      for (Table.Row row : table(file, "body").rows()) {
        entry(PlaceType.SEAT, row.get("body"), row).ifPresent(e -> named.add(() -> add(e, PlaceForms.seat(e.place().name()))));
      }
    }
    for (String file : List.of("councils", "councils-others")) {
      for (Table.Row row : table(file, "kind", "official").rows()) {
        entry(PlaceType.COUNCIL, "local", row)
            .ifPresent(e -> named.add(() -> add(e, PlaceForms.council(e.place().name(), row.get("official"), row.get("kind")))));
      }
    }
    for (Table.Row row : table("offices", "body", "aliases").rows()) {
      entry(PlaceType.OFFICE, row.get("body"), row)
          .ifPresent(e -> named.add(() -> add(e, PlaceForms.office(e.place().name(), row.get("body"), row.get("aliases")))));
    }
    for (Table.Row row : table("areas", "aliases").rows()) {
      entry(PlaceType.AREA, "", row).ifPresent(e -> named.add(() -> add(e, PlaceForms.area(e.place().name(), row.get("aliases")))));
    }
    // Rules need to see all names first: a short form that is another place's full name is none.
    named.forEach(Runnable::run);
    addTableOfAliases();
    if (!faults.isEmpty()) {
      throw new ResourceException(faults);
    }
    return new Gazetteer(entries, aliases);
  }

  private static Table table(String file, String... more) {
    List<String> columns = new ArrayList<>(List.of("name", "region", "country", "code", "from", "until"));
    columns.addAll(List.of(more));
    return Table.resource("knowledge/" + file + ".csv", columns.toArray(String[]::new));
  }

  private Optional<Entry> entry(PlaceType type, String body, Table.Row row) {
    try {
      Entry entry = new Entry(new Place(type, row.get("name")), body, row.get("region"), row.get("country"), row.get("code"),
          day(row.get("from")), day(row.get("until")));
      entries.add(entry);
      canonical.computeIfAbsent(Names.key(row.get("name")), k -> new ArrayList<>()).add(entry);
      return Optional.of(entry);
    } catch (DateTimeException | IllegalArgumentException e) {
      faults.add(row.fault(e.getMessage()));
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  private void add(Entry entry, List<PlaceForms.Form> forms) {
    for (PlaceForms.Form form : forms) {
      String key = Names.key(form.text());
      if (form.given() || !isNameOfAnother(key, entry)) {
        add(form.text(), key, entry, form.weak());
      }
    }
  }

  /** The first word on a spelling counts, but a strong one beats a weak one. */
  private void add(String text, String key, Entry entry, boolean weak) {
    boolean weakest = weak || weakWords.contains(key) || entry.place().type() != PlaceType.AREA && commonSurnames.contains(key);
    Map<Entry, Alias> there = aliases.computeIfAbsent(key, k -> new LinkedHashMap<>());
    if (!there.containsKey(entry) || there.get(entry).weak() && !weakest) {
      there.put(entry, new Alias(text, entry, weakest));
    }
  }

  private boolean isNameOfAnother(String key, Entry entry) {
    return canonical.getOrDefault(key, List.of()).stream()
        .anyMatch(other -> other.body().equals(entry.body()) && !other.place().equals(entry.place()) && other.meets(entry));
  }

  private void addTableOfAliases() {
    for (Table.Row row : Rows.of("aliases", "text", "type", "name")) {
      List<Entry> meant = canonical.getOrDefault(Names.key(row.get("name")), List.of()).stream()
          .filter(e -> e.place().type().text().equals(row.get("type")))
          .filter(e -> row.get("body").isEmpty() || e.body().equals(row.get("body"))).toList();
      if (meant.isEmpty()) {
        faults.add(row.fault("name", "an alias of an unknown " + row.get("type") + ": " + row.get("name")));
      }
      meant.forEach(e -> add(row.get("text"), Names.key(row.get("text")), e, row.get("weak").equals("yes")));
    }
  }
}
