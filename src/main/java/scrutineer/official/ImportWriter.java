package scrutineer.official;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scrutineer.election.Party;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.Table;

/** Writes imported contests; all files are complete beside their places before the first is moved there. */
final class ImportWriter {
  private final Path target;
  private final List<Diagnostic> faults;
  /** What the directory holds already, by contest and candidate: other spellings, former parties and deferred polls are kept. */
  private final Map<String, Table.Row> held = new HashMap<>();
  private final Map<String, String> polledOn = new HashMap<>();
  private final Map<String, String> fileOf = new HashMap<>();

  ImportWriter(Path target, List<Diagnostic> faults) {
    this.target = target;
    this.faults = faults;
  }

  List<Path> write(Map<String, List<Draft>> byFile) throws IOException {
    readHeld();
    Map<Path, String> texts = new LinkedHashMap<>();
    byFile.forEach((name, drafts) -> {
      drafts.sort(Comparator.comparing(Draft::id));
      drafts.forEach(draft -> checkElsewhere(draft, name));
      checkLost(drafts, name);
      texts.put(target.resolve(name + ".contests.csv"), contests(drafts));
      texts.put(target.resolve(name + ".candidacies.csv"), candidacies(drafts));
    });
    return faults.isEmpty() ? move(texts) : List.of();
  }

  private static List<Path> move(Map<Path, String> texts) throws IOException {
    Map<Path, Path> complete = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, String> text : texts.entrySet()) {
        Path temporary = Files.createTempFile(text.getKey().getParent(), text.getKey().getFileName().toString(), ".tmp");
        complete.put(temporary, text.getKey());
        Files.writeString(temporary, text.getValue(), StandardCharsets.UTF_8);
      }
      for (Map.Entry<Path, Path> file : complete.entrySet()) {
        Files.move(file.getKey(), file.getValue(), StandardCopyOption.REPLACE_EXISTING);
      }
      return List.copyOf(complete.values());
    } finally {
      for (Path temporary : complete.keySet()) {
        Files.deleteIfExists(temporary);
      }
    }
  }

  private void readHeld() throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      List<Path> all = files.sorted().toList();
      for (Path file : all.stream().filter(f -> f.toString().endsWith(".contests.csv")).toList()) {
        Table.read(file, SeatTables.CONTESTS).rows().forEach(row -> polledOn.put(row.get("contest_id"), row.get("polled_on")));
      }
      for (Path file : all.stream().filter(f -> f.toString().endsWith(".candidacies.csv")).toList()) {
        for (Table.Row row : Table.read(file, SeatTables.CANDIDACIES).rows()) {
          held.put(row.get("contest_id") + "/" + row.get("candidate"), row);
          String name = file.getFileName().toString();
          fileOf.put(row.get("contest_id"), name.substring(0, name.length() - ".candidacies.csv".length()));
        }
      }
    }
  }

  private String polledOn(Draft draft) {
    return polledOn.getOrDefault(draft.id(), "");
  }

  private void checkElsewhere(Draft draft, String name) {
    String file = fileOf.getOrDefault(draft.id(), name);
    if (!file.equals(name)) {
      faults.add(draft.sheet.orElseThrow().fault(draft.row.orElseThrow(), "seat", draft.id() + " is held already, in " + file + ".contests.csv"));
    }
  }

  /** A file of a few seats must not take the place of a whole general election. */
  private void checkLost(List<Draft> drafts, String name) {
    Set<String> ids = drafts.stream().map(Draft::id).collect(Collectors.toSet());
    List<String> lost = fileOf.entrySet().stream().filter(e -> e.getValue().equals(name) && !ids.contains(e.getKey()))
        .map(Map.Entry::getKey).sorted().toList();
    if (!lost.isEmpty()) {
      faults.add(new Diagnostic(target.resolve(name + ".contests.csv").toString(), 0, 0, "holds " + lost.size()
          + " contests that the published files lack, such as " + lost.get(0) + "; import all of them together, or remove the file first"));
    }
  }

  private String contests(List<Draft> drafts) {
    StringBuilder text = new StringBuilder(line(List.of(SeatTables.CONTESTS)));
    for (Draft d : drafts) {
      text.append(line(List.of(d.id(), d.seat, Sheet.boundaries(d.day), polledOn(d), number(d.electorate),
          Integer.toString(d.validVotes), number(d.invalidVotes), Integer.toString(d.majority), d.gainedFrom.isPresent() ? "gain" : "hold",
          d.gainedFrom.map(Party::name).orElse(""))));
    }
    return text.toString();
  }

  private String candidacies(List<Draft> drafts) {
    StringBuilder text = new StringBuilder(line(List.of(SeatTables.CANDIDACIES)));
    for (Draft d : drafts) {
      for (Standing s : d.standings()) {
        Table.Row before = held.get(d.id() + "/" + s.person());
        text.append(line(List.of(d.id(), s.person(), before == null ? "" : before.get("other_names"), s.party().name(),
            s.adjunct().map(Party::name).orElse(""), before == null ? "" : before.get("formerly"), Integer.toString(s.votes()),
            Boolean.toString(s.elected()), Boolean.toString(s.sitting()))));
      }
    }
    return text.toString();
  }

  private static String number(OptionalInt n) {
    return n.isPresent() ? Integer.toString(n.getAsInt()) : "";
  }

  private static String line(List<String> cells) {
    List<String> quoted = new ArrayList<>();
    for (String cell : cells) {
      boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      quoted.add(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
    }
    return String.join(",", quoted) + "\n";
  }
}
