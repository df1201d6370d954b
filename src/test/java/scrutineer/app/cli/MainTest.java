package scrutineer.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutineer.dataset.ClaimsCsv;

/** Every exit code, and what goes to which stream. */
class MainTest {
  private static final String TEXT = "Labour's Ada Byrne held Northmoor with a majority of 1,204.\n";
  private static final String HEADER = String.join(",", ClaimsCsv.COLUMNS);

  @TempDir
  private Path folder;
  private String article;

  @BeforeEach
  void anArticle() throws IOException {
    article = Files.writeString(folder.resolve("a.txt"), TEXT).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "run", "extract", "explain"})
  void helpLeadsWithExamplesOnStandardOutput(String command) {
    Cli cli = command.isEmpty() ? Cli.run("--help") : Cli.run(command, "--help");

    assertEquals(ExitCode.FINE, cli.code());
    assertEquals("", cli.err());
    assertTrue(cli.out().indexOf("Example") < cli.out().indexOf("Usage:"), cli.out());
  }

  @Test
  void tellsItsVersion() {
    assertTrue(Cli.run("--version").out().matches("scrutineer \\d+\\.\\d+\\.\\d+\\S*\\R"));
  }

  @Test
  void claimsGoToStandardOutputAndMessagesDoNot() {
    Cli cli = Cli.run("extract", article);

    assertEquals(ExitCode.FINE, cli.code(), cli.err());
    assertTrue(cli.out().startsWith(HEADER + "\n"), cli.out());
    assertTrue(cli.err().contains("reading 1/1"), cli.err());
  }

  @Test
  void readsAPipeAndWritesAFile() throws IOException {
    Path out = folder.resolve("new/claims.csv");

    Cli cli = Cli.run(TEXT.getBytes(StandardCharsets.UTF_8), "extract", "-", "--out", out.toString());

    assertEquals(ExitCode.FINE, cli.code(), cli.err());
    assertEquals("", cli.out());
    assertTrue(Files.readString(out).startsWith(HEADER));
  }

  static Stream<List<String>> wrong() {
    return Stream.of(List.of("extract"), List.of("extract", "no such file"), List.of("no-command"),
        List.of("extract", "pom.xml", "--format", "xml"), List.of("run", "corpus", "--threads", "0"),
        List.of("run", "corpus", "--threads", "many"), List.of("extract", "src/main", "--out", "-"),
        List.of("extract", "pom.xml", "--out", "src"), List.of("explain", "corpus"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aWrongArgumentIsToldInALine(List<String> args) {
    Cli cli = Cli.run(args.toArray(String[]::new));

    assertEquals(ExitCode.USAGE, cli.code(), cli.err());
    assertEquals("", cli.out());
    assertFalse(cli.err().isBlank());
    assertFalse(cli.err().contains("\tat "), cli.err());
  }

  @Test
  void theBatchGoesOnWithoutWhatCannotBeRead() throws IOException {
    Files.write(folder.resolve("b.txt"), new byte[] {1, 0, 2});
    Files.write(folder.resolve("c.txt"), new byte[0]);
    Path out = folder.resolve("out");

    Cli cli = Cli.run("run", folder.toString(), "--out", out.toString());

    assertEquals(ExitCode.SET_ASIDE, cli.code(), cli.err());
    List<String> rows = Files.readAllLines(out.resolve("set-aside.csv"));
    assertEquals(3, rows.size());
    assertTrue(rows.get(1).contains("b.txt,binary,"), rows.get(1));
    assertTrue(rows.get(2).contains("c.txt,empty,"), rows.get(2));
    assertTrue(Files.exists(out.resolve("claims.csv")));
  }

  @Test
  void anInterruptedRunLeavesNothing() {
    Path out = folder.resolve("out");
    Thread.currentThread().interrupt();

    Cli cli = Cli.run("run", article, "--out", out.toString());

    assertEquals(ExitCode.INTERRUPTED, cli.code(), cli.err());
    assertFalse(Thread.interrupted());
    assertFalse(Files.exists(out));
  }

  @Test
  void aFaultOfTheMachineIsInternal() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    Cli cli = Cli.run("run", article, "--out", file.resolve("below").toString());

    assertEquals(ExitCode.INTERNAL, cli.code(), cli.err());
  }
}
