package scrutineer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrutineer.claim.Claim;
import scrutineer.dataset.ArticleFiles.Source;
import scrutineer.dataset.ClaimsCsv;
import scrutineer.dataset.Sha256;
import scrutineer.pipeline.Reading;
import scrutineer.resource.Table;
import scrutineer.text.Article;
import scrutineer.text.Document;

/** The dataset of all gold claims, as if they had been read. */
class DatasetWriterTest {
  private static final Path GOLD = Path.of("gold/claims/corpus-claims.csv");
  private static final Standard STANDARD = new Standard();
  @TempDir
  private static Path folder;
  private static JsonNode dataPackage;

  @BeforeEach
  void write() throws Exception {
    if (dataPackage == null) {
      Job job = new Job(new Gold(List.of(GOLD), List.of(), Optional.of(Path.of("gold/official"))));
      for (Claim claim : Claims.of(ClaimsCsv.read(GOLD))) {
        job.add(read(claim.article(), List.of(claim)));
      }
      new DatasetWriter(STANDARD.codes()).write(folder, job.finish(), Map.of("input", "gold"), Map.of("101-london-2010-night", "The Evening Example"));
      dataPackage = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    }
  }

  @Test
  void theDescriptionFitsTheFilesToTheByte() throws IOException {
    Set<String> described = new HashSet<>(Set.of("datapackage.json", "run.json"));
    for (JsonNode resource : dataPackage.get("resources")) {
      byte[] bytes = Files.readAllBytes(folder.resolve(resource.get("path").asText()));
      described.add(resource.get("path").asText());

      assertEquals(bytes.length, resource.get("bytes").asInt());
      assertEquals("sha256:" + Sha256.of(bytes), resource.get("hash").asText());
      assertEquals(fields(resource), table(resource).columns());
    }
    try (var files = Files.list(folder)) {
      assertEquals(described, new HashSet<>(files.map(file -> file.getFileName().toString()).toList()));
    }
  }

  @Test
  void cellsAreOfTheirTypesAndKeysTellRowsApart() {
    for (JsonNode resource : dataPackage.get("resources")) {
      Table table = table(resource);
      assertTrue(!table.rows().isEmpty() || resource.get("name").asText().equals("set-aside"), table.file());
      for (JsonNode field : resource.get("schema").get("fields")) {
        table.rows().forEach(row -> assertTrue(fits(row.get(field.get("name").asText()), field), () -> row + " " + field));
      }
      List<String> key = texts(resource.get("schema").path("primaryKey"));
      assertEquals(key.isEmpty() ? 0 : table.rows().size(), key.isEmpty() ? 0 : keys(table, key).size(), table.file());
    }
  }

  @Test
  void referencesLeadSomewhere() {
    Set<List<String>> contests = keys(Table.read(folder.resolve("contests.csv")), List.of("election", "place_type", "place"));
    int references = 0;
    for (JsonNode resource : dataPackage.get("resources")) {
      for (JsonNode foreign : resource.get("schema").path("foreignKeys")) {
        references++;
        assertEquals("contests", foreign.get("reference").get("resource").asText());
        assertTrue(contests.containsAll(keys(table(resource), texts(foreign.get("fields")))), resource.get("name").asText());
      }
    }
    assertEquals(3, references);
  }

  @Test
  void aContestHasItsCodesAndItsDisputes() {
    Table.Row yeovil = row("contests.csv", Map.of("election", "parl.2015-05-07", "place", "Yeovil"));

    assertEquals("parl.yeovil.2015-05-07", yeovil.get("contest_id"));
    assertEquals("E14001060", yeovil.get("ons_code"));
    assertEquals("true", yeovil.get("disputed"));
    assertTrue(yeovil.get("dispute").startsWith("majority: 53"), yeovil.get("dispute"));
  }

  @Test
  void aByElectionHasItsOwnKindOfId() {
    assertEquals("parl.clacton.by.2014-10-09",
        row("contests.csv", Map.of("election", "parl.2014-10-09", "place", "Clacton")).get("contest_id"));
  }

  @Test
  void aCandidacyHasItsPartyWithItsId() {
    Table.Row row = row("candidacies.csv", Map.of("election", "parl.2010-05-06", "candidate", "Glenda Jackson"));

    assertEquals("Labour", row.get("party"));
    assertEquals("PP53", row.get("party_id"));
    assertEquals("true", row.get("elected"));
    assertEquals("false", row.get("disputed"));
    assertTrue(List.of(row.get("from").split("\\|")).contains("101-london-2010-night"));
  }

  @Test
  void trustIsTheSameFromWhateverSide() {
    Table trust = Table.read(folder.resolve("trust.csv"));
    int right = Integer.parseInt(row("trust.csv", Map.of("of", "total")).get("agrees"));

    for (String of : List.of("measure", "article", "article-measure")) {
      assertEquals(right, trust.rows().stream().filter(row -> row.get("of").equals(of)).mapToInt(row -> Integer.parseInt(row.get("agrees"))).sum(), of);
    }
    assertEquals(row("trust.csv", Map.of("of", "article", "source", "101-london-2010-night")).get("summary"),
        row("trust.csv", Map.of("of", "publisher", "source", "The Evening Example")).get("summary"));
  }

  @Test
  void whatNoArticleTellsIsThere() {
    Table coverage = Table.read(folder.resolve("coverage.csv"));

    assertEquals(650, coverage.rows().stream().filter(row -> row.get("election").equals("parl.2010-05-06")).count());
    assertTrue(coverage.rows().stream().anyMatch(row -> row.get("articles").equals("0") && row.get("told").equals("0")));
    assertTrue(List.of(row("coverage.csv", Map.of("election", "parl.2015-05-07", "place", "Yeovil")).get("untold").split("\\|")).contains("turnout"));
  }

  private static Table.Row row(String file, Map<String, String> cells) {
    return Table.read(folder.resolve(file)).rows().stream()
        .filter(row -> cells.entrySet().stream().allMatch(cell -> row.get(cell.getKey()).equals(cell.getValue())))
        .findFirst().orElseThrow();
  }

  private static Batch.Outcome read(String id, List<Claim> claims) {
    Document document = new Document(new Article(id, Optional.empty(), ""), List.of());
    return new Batch.Outcome.Read(new Source(id + ".txt", id), new Reading(document, claims, List.of(), List::of, List::of));
  }

  private static Table table(JsonNode resource) {
    return Table.read(folder.resolve(resource.get("path").asText()));
  }

  private static List<String> fields(JsonNode resource) {
    List<String> names = new ArrayList<>();
    resource.get("schema").get("fields").forEach(field -> {
      assertFalse(field.get("description").asText().isBlank());
      names.add(field.get("name").asText());
    });
    return names;
  }

  private static Set<List<String>> keys(Table table, List<String> columns) {
    return new HashSet<>(table.rows().stream().map(row -> columns.stream().map(row::get).toList()).toList());
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static boolean fits(String cell, JsonNode field) {
    if (cell.isEmpty()) {
      return !field.path("constraints").path("required").asBoolean();
    }
    List<String> allowed = texts(field.path("constraints").path("enum"));
    String pattern = switch (field.get("type").asText()) {
      case "integer" -> "-?\\d+";
      case "number" -> "-?\\d+(\\.\\d+)?";
      case "boolean" -> "true|false";
      default -> "(?s).*";
    };
    return cell.matches(pattern) && (allowed.isEmpty() || allowed.contains(cell));
  }
}
