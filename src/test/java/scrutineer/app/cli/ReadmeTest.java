package scrutineer.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrutineer.dataset.Schemas;
import scrutineer.dataset.TableSchema;

/** What the README shows is what the program does. */
class ReadmeTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("example is run by ReadmeTest.*?```text\n(.*?)```.*?```csv\n(.*?)```", Pattern.DOTALL);
  private final String readme = Files.readString(Path.of("README.md"));
  @TempDir
  private Path folder;

  ReadmeTest() throws IOException {}

  @Test
  void theExampleIsTheRealOutput() throws IOException {
    Matcher example = EXAMPLE.matcher(readme);
    assertTrue(example.find());
    Path article = Files.writeString(folder.resolve("article.txt"), example.group(1));

    List<String> rows = Cli.run("extract", article.toString()).out().lines().toList();

    Set<String> statements = rows.stream().map(row -> row.split(",", 10))
        .map(cells -> String.join(",", List.of(cells).subList(0, 9))).collect(Collectors.toSet());
    assertEquals(statements, new HashSet<>(example.group(2).lines().toList()));
  }

  @Test
  void everyColumnOfEveryTableIsExplained() {
    for (TableSchema table : Schemas.ALL) {
      int start = readme.indexOf("\n### " + table.file() + "\n");
      assertTrue(start >= 0, table.file());
      String section = readme.substring(start, readme.indexOf("\n#", start + 2));
      table.columns().forEach(column -> assertTrue(section.contains("`" + column.name() + "`"), table.file() + " " + column.name()));
    }
  }
}
