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
  private static final int COMMON_SURNAME = 6;

  private final Nominations nominations;
  private final List<Diagnostic> faults = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Alias> aliases = new LinkedHashMap<>();
  private final Map<String, List<Entry>> canonical = new HashMap<>();
  private final Set<String> weakWords = new HashSet<>();
  private final Map<Entry, Integer> order = new HashMap<>();

  GazetteerTables(Nominations nominations) {
    this.nominations = nominations;
  }

  Gazetteer read() {
    for (Table.Row row : Table.resource("knowledge/weak.csv", "text", "reason").rows()) {
      weakWords.add(Names.key(row.get("text")));
    }
    List<Runnable> named = new ArrayList<>();
    for (String file : List.of("seats-commons", "seats-1997", "seats-devolved")) {
      for (Table.Row row : table(file, "body").rows()) {
        entry(PlaceType.SEAT, row.get("body"), row).ifPresent(e -> named.add(() -> add(e, PlaceForms.seat(e.place().name()))));
      }
    }
    for (Table.Row row : table("councils", "kind", "official").rows()) {
      entry(PlaceType.COUNCIL, "local", row)
          .ifPresent(e -> named.add(() -> add(e, PlaceForms.council(e.place().name(), row.get("official"), row.get("kind")))));
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
    return new Gazetteer(entries, List.copyOf(aliases.values()));
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
      order.putIfAbsent(entry, order.size());
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
      if (form.given() || !isNameOfAnother(form.text(), entry)) {
        add(form.text(), entry, form.weak() || isWeakWord(form.text()));
      }
    }
  }

  /** The first word on a spelling counts, but a strong one beats a weak one. */
  private void add(String text, Entry entry, boolean weak) {
    String key = Names.key(text) + "@" + order.get(entry);
    Alias there = aliases.get(key);
    if (there == null || there.weak() && !weak) {
      aliases.put(key, new Alias(text, entry, weak));
    }
  }

  private boolean isNameOfAnother(String text, Entry entry) {
    return canonical.getOrDefault(Names.key(text), List.of()).stream()
        .anyMatch(other -> other.body().equals(entry.body()) && !other.place().equals(entry.place()) && other.meets(entry));
  }

  private boolean isWeakWord(String text) {
    String key = Names.key(text);
    if (weakWords.contains(key)) {
      return true;
    }
    return key.indexOf(' ') < 0
        && nominations.withSurname(key).stream().map(c -> Names.key(c.person())).distinct().count() >= COMMON_SURNAME;
  }

  private void addTableOfAliases() {
    for (Table.Row row : Table.resource("knowledge/aliases.csv", "text", "type", "body", "name", "weak").rows()) {
      List<Entry> meant = canonical.getOrDefault(Names.key(row.get("name")), List.of()).stream()
          .filter(e -> e.place().type().text().equals(row.get("type")))
          .filter(e -> row.get("body").isEmpty() || e.body().equals(row.get("body"))).toList();
      if (meant.isEmpty()) {
        faults.add(row.fault("an alias of an unknown " + row.get("type") + ": " + row.get("name")));
      }
      meant.forEach(e -> add(row.get("text"), e, row.get("weak").equals("yes") || isWeakWord(row.get("text"))));
    }
  }
}
