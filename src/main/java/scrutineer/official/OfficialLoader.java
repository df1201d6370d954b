package scrutineer.official;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.ResourceException;
import scrutineer.resource.Table;

/** Reads a directory of official results; every fault of every file is told at once. */
final class OfficialLoader {
  private static final String[] PARTIES = {"party", "full_name", "hoc_abbreviation", "ec_ids", "family", "aliases"};
  private static final String CONTESTS = ".contests.csv";
  private static final String CANDIDACIES = ".candidacies.csv";
  private static final String COUNCILS = ".councils.csv";

  private final Path dir;
  private final List<Diagnostic> faults = new ArrayList<>();

  OfficialLoader(Path dir) {
    this.dir = dir;
  }

  OfficialResults load() {
    Parties parties = Parties.of(table(Parties.FILE, PARTIES), faults);
    Seats seats = Seats.of(table(Seats.FILE, "seat", "boundary_set", "nation", "region", "ons_code"),
        table(Seats.AREAS, "area", "boundary_set", "seat"), faults);
    Table variantRows = table("variants.csv", "contest_id", "candidate", "votes", "where");
    SeatTables reader = new SeatTables(parties, seats, variants(variantRows), faults);
    List<SeatResult> results = new ArrayList<>();
    for (String name : names(CONTESTS)) {
      results.addAll(reader.read(table(name + CONTESTS, SeatTables.CONTESTS),
          table(name + CANDIDACIES, SeatTables.CANDIDACIES)));
    }
    List<CouncilResult> councils = new ArrayList<>();
    for (String name : names(COUNCILS)) {
      councils.addAll(new CouncilTable(parties, faults).read(table(name + COUNCILS, CouncilTable.COLUMNS)));
    }
    checkTwice(results);
    checkVariants(variantRows, results);
    if (!faults.isEmpty()) {
      throw new ResourceException(faults);
    }
    return new OfficialResults(parties, seats, results, councils);
  }

  /** The tables that every directory needs, for an import into it. */
  static Optional<Lists> lists(Path dir, List<Diagnostic> faults) {
    OfficialLoader loader = new OfficialLoader(dir);
    Lists lists = new Lists(Parties.of(loader.table(Parties.FILE, PARTIES), loader.faults),
        Seats.of(loader.table(Seats.FILE, "seat", "boundary_set", "nation", "region", "ons_code"),
            loader.table(Seats.AREAS, "area", "boundary_set", "seat"), loader.faults));
    faults.addAll(loader.faults);
    return loader.faults.isEmpty() ? Optional.of(lists) : Optional.empty();
  }

  record Lists(Parties parties, Seats seats) {}

  /** An unreadable table is a fault and reads as an empty one, so that the others are looked at too. */
  private Table table(String name, String... needed) {
    try {
      return Table.read(dir.resolve(name), needed);
    } catch (ResourceException e) {
      faults.addAll(e.diagnostics());
      return new Table(dir.resolve(name).toString(), List.of(needed), List.of());
    }
  }

  private List<String> names(String ending) {
    try (Stream<Path> files = Files.list(dir)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length())).sorted().toList();
    } catch (IOException e) {
      faults.add(new Diagnostic(dir.toString(), 0, 0, "cannot be listed: " + e));
      return List.of();
    }
  }

  private Map<String, List<Variant>> variants(Table table) {
    Map<String, List<Variant>> variants = new HashMap<>();
    for (Table.Row row : table.rows()) {
      int votes = Cells.count(row, "votes", faults);
      variants.computeIfAbsent(row.get("contest_id"), id -> new ArrayList<>())
          .add(new Variant(row.get("candidate"), votes, row.get("where")));
    }
    return variants;
  }

  private void checkTwice(List<SeatResult> results) {
    Set<String> seen = new HashSet<>();
    for (SeatResult result : results) {
      if (!seen.add(result.id())) {
        faults.add(new Diagnostic(dir.toString(), 0, 0,
            "contest '" + result.id() + "' is in two files; again in " + result.source()));
      }
    }
  }

  private void checkVariants(Table table, List<SeatResult> results) {
    // A contest that was dropped for its faults has none of its people here; that would only repeat the fault.
    boolean complete = faults.isEmpty();
    Set<String> read = new HashSet<>();
    Set<String> people = new HashSet<>();
    for (SeatResult result : results) {
      read.add(result.id());
      result.standings().forEach(s -> people.add(result.id() + "/" + s.person()));
    }
    for (Table.Row row : table.rows()) {
      boolean sure = complete || read.contains(row.get("contest_id"));
      if (sure && !people.contains(row.get("contest_id") + "/" + row.get("candidate"))) {
        faults.add(row.fault("candidate", "no candidacy of '" + row.get("candidate") + "' in " + row.get("contest_id")));
      }
    }
  }
}
