package scrutineer.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each directory of import/cases holds published files of invented places, and what comes of them. */
class ImportTest {
  private static final Path CASES = Path.of("src/test/resources/scrutineer/official/import/cases");
  private static final Path BASE = CASES.resolveSibling("base");

  @TestFactory
  Stream<DynamicTest> cases(@TempDir Path temporary) throws IOException {
    return list(CASES).stream().map(dir -> DynamicTest.dynamicTest(dir.getFileName().toString(),
        () -> check(dir, target(temporary.resolve(dir.getFileName())))));
  }

  private static void check(Path dir, Path target) throws IOException {
    List<Path> before = list(target);
    ImportReport report = Import.importFiles(inputs(dir), target);
    String faults = report.faults().stream()
        .map(f -> f.toString().replace(dir + "/", "") + "\n").collect(Collectors.joining());

    assertEquals(Files.readString(dir.resolve("expected.txt")), report.made() ? written(target, before) : faults);
    assertEquals(report.made() ? list(target) : before, list(target));
    assertEquals(report.made(), !report.written().isEmpty());
    if (report.made()) {
      assertEquals(report.contests(), OfficialResults.load(target).seats().size());
    }
  }

  @Test void aSecondImportReplacesTheFirstAndKeepsSpellings(@TempDir Path temporary) throws IOException {
    Path target = target(temporary.resolve("again"));
    Path dir = CASES.resolve("general-2019");
    Import.importFiles(inputs(dir), target);
    Path candidacies = target.resolve("parl.2019-12-12.candidacies.csv");
    String spelled = Files.readString(candidacies).replace("Ada Byrne,,", "Ada Byrne,Adelaide Byrne,");
    Files.writeString(candidacies, spelled);

    assertTrue(Import.importFiles(inputs(dir), target).made());
    assertEquals(spelled, Files.readString(candidacies));
  }

  @Test void aContestHeldInAnotherFileIsNotImportedTwice(@TempDir Path temporary) throws IOException {
    Path target = target(temporary.resolve("twice"));
    Path dir = CASES.resolve("by-elections");
    Import.importFiles(inputs(dir), target);
    for (String table : List.of("contests", "candidacies")) {
      Files.move(target.resolve("parl.by.2021-05-06." + table + ".csv"), target.resolve("parl.by-elections." + table + ".csv"));
    }
    List<Path> before = list(target);
    ImportReport report = Import.importFiles(inputs(dir), target);

    assertFalse(report.made());
    assertTrue(report.faults().get(0).message().contains("parl.northmoor.by.2021-05-06 is held already, in parl.by-elections"));
    assertEquals(before, list(target));
  }

  @Test void aFewSeatsDoNotReplaceAWholeElection(@TempDir Path temporary) throws IOException {
    Path target = target(temporary.resolve("few"));
    Import.importFiles(inputs(CASES.resolve("general-2019")), target);
    List<Path> fewer = new ArrayList<>();
    for (Path file : inputs(CASES.resolve("general-2019"))) {
      List<String> lines = Files.readAllLines(file);
      lines.removeIf(line -> line.contains("NORTHMOOR"));
      fewer.add(Files.write(temporary.resolve(file.getFileName()), lines));
    }
    String before = Files.readString(target.resolve("parl.2019-12-12.contests.csv"));
    ImportReport report = Import.importFiles(fewer, target);

    assertFalse(report.made());
    assertEquals(1, report.faults().size(), report.faults().toString());
    assertTrue(report.faults().get(0).message().startsWith("holds 1 contests that the published files lack, such as parl.northmoor.2019-12-12"));
    assertEquals(before, Files.readString(target.resolve("parl.2019-12-12.contests.csv")));
  }

  private static List<Path> inputs(Path dir) throws IOException {
    return list(dir).stream().filter(f -> f.toString().endsWith(".csv")).toList();
  }

  private static Path target(Path dir) throws IOException {
    Files.createDirectories(dir);
    for (Path file : list(BASE)) {
      Files.copy(file, dir.resolve(file.getFileName()));
    }
    return dir;
  }

  /** The new files' texts, those of contests before those of candidacies. */
  private static String written(Path target, List<Path> before) throws IOException {
    TreeMap<String, String> texts = new TreeMap<>();
    for (Path file : list(target)) {
      if (!before.contains(file)) {
        String name = file.getFileName().toString();
        texts.put(name.replace("contests", "a"), "== " + name + "\n" + Files.readString(file));
      }
    }
    return String.join("", texts.values());
  }

  private static List<Path> list(Path dir) throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files.sorted().toList();
    }
  }
}
