package scrutineer.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
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

  private static final String GOLD = "gold/claims/corpus-claims.csv";

  @TempDir
  private Path folder;
  private String article;

  @BeforeEach
  void anArticle() throws IOException {
    article = Files.writeString(folder.resolve("a.txt"), TEXT).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "run", "extract", "explain", "mentions", "reconcile", "evaluate", "official", "official import"})
  void helpLeadsWithExamplesOnStandardOutput(String command) {
    Cli cli = Cli.run((command + " --help").trim().split(" "));

    assertEquals(ExitCode.FINE, cli.code());
    assertEquals("", cli.err());
    assertTrue(cli.out().indexOf("Example") < cli.out().indexOf("Usage:"), cli.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "run --version", "extract --version", "explain --version", "mentions --version", "reconcile --version",
      "evaluate --version", "official --version", "official import --version"})
  void tellsItsVersion(String arguments) {
    assertTrue(Cli.run(arguments.split(" ")).out().matches("scrutineer \\d+\\.\\d+\\.\\d+\\S*\\R"));
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
        List.of("run", "corpus", "--threads", "many"), List.of("extract", ".ci"),
        List.of("extract", "pom.xml", "--out", "src"), List.of("explain", "corpus"),
        List.of("run", "corpus", "--gold", "nowhere"), List.of("reconcile", "nothing.csv"), List.of("reconcile", "pom.xml"),
        List.of("evaluate"), List.of("official"), List.of("official", "import"),
        List.of("official", "import", GOLD, "--into", "nowhere"), List.of("evaluate", "nothing.csv"), List.of("evaluate", GOLD, "--gold", "nowhere"),
        List.of("evaluate", GOLD, "--min-f1", "best"), List.of("evaluate", GOLD, "--min-f1", "95"), List.of("evaluate", GOLD, "--min-f1", "NaN"), List.of("evaluate", GOLD, "--min-f1", "size=1"),
        List.of("evaluate", GOLD, "--no-worse-than", "nothing.csv"), List.of("evaluate", GOLD, "--raise-floors"),
        List.of("evaluate", "--mentions", GOLD), List.of("evaluate", "--mentions", GOLD, "--articles", "corpus"),
        List.of("evaluate", "--mentions", "nothing.csv", "--articles", "corpus"), List.of("mentions", "nowhere"), List.of("evaluate", GOLD, "--floors", "gold/floors.csv"));
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
    assertTrue(rows.get(1).contains("b.txt,b,binary,"), rows.get(1));
    assertTrue(rows.get(2).contains("c.txt,c,empty,"), rows.get(2));
    assertTrue(Files.exists(out.resolve("claims.csv")));
  }

  @Test
  void theSameInputGivesTheSameBytesWhateverTheThreads() throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");

    Cli.run("run", "corpus", "--out", one.toString(), "--threads", "1");
    Cli.run("run", "corpus", "--out", two.toString(), "--threads", "3");
    Cli.run("run", "corpus", "--out", two.toString(), "--threads", "2");

    assertSameFiles(one, two);
  }

  /** Java shuffles the sets and maps that it calls unmodifiable anew in each process: within one, that would not show. */
  @Test
  void anotherProcessGivesTheSameBytes() throws IOException, InterruptedException {
    Path here = folder.resolve("here");
    Path there = folder.resolve("there");

    Cli.run("run", "corpus", "--out", here.toString());
    Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), Main.class.getName(), "run", "corpus", "--out", there.toString())
        .redirectErrorStream(true).redirectOutput(folder.resolve("told").toFile()).start();

    assertEquals(ExitCode.FINE, other.waitFor(), () -> told(folder.resolve("told")));
    assertSameFiles(here, there);
  }

  private static String told(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertSameFiles(Path one, Path two) throws IOException {
    List<String> names = names(one);
    assertEquals(names, names(two));
    assertTrue(names.size() >= 9, names.toString());
    for (String name : names) {
      assertEquals(-1, Files.mismatch(one.resolve(name), two.resolve(name)), name);
    }
  }

  @Test
  void everyEncodingOfATextGivesTheSameClaims() throws IOException {
    String text = Files.readString(Path.of("corpus/106-london-2019-winners-losers.txt"));
    Files.writeString(folder.resolve("a.txt"), "\uFEFF" + text);
    String marked = Cli.run("extract", article).out();
    Files.write(folder.resolve("a.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    String wide = Cli.run("extract", article).out();
    Files.writeString(folder.resolve("a.txt"), text);

    String plain = Cli.run("extract", article).out();

    assertEquals(plain, marked);
    assertEquals(plain, wide);
  }

  @Test
  void jsonLinesTellTheSameAsCsv() throws IOException {
    Path csv = folder.resolve("claims.csv");
    Cli.run("extract", "corpus/101-london-2010-night.txt", "--out", csv.toString());

    String lines = Cli.run("extract", "corpus/101-london-2010-night.txt", "--format", "jsonl").out();

    assertEquals(ClaimsCsv.read(csv).size(), lines.lines().count());
    assertTrue(lines.lines().allMatch(line -> line.startsWith("{\"article\":\"101-london-2010-night\",")), lines);
  }

  @Test
  void goldAgainstItselfPassesEveryGate() {
    Cli cli = Cli.run("evaluate", GOLD, "--gold", GOLD, "--min-f1", "1", "--min-f1", "core=1",
        "--no-worse-than", GOLD);

    assertEquals(ExitCode.FINE, cli.code(), cli.err());
    assertTrue(cli.out().contains("F1 1.000"), cli.out());
  }

  @Test
  void aQualityThatIsNotReachedClosesTheGate() throws IOException {
    List<String> gold = Files.readAllLines(Path.of(GOLD));
    String fewer = Files.write(folder.resolve("fewer.csv"), gold.subList(0, gold.size() * 9 / 10)).toString();

    assertEquals(ExitCode.GATE, Cli.run("evaluate", fewer, "--gold", GOLD, "--min-f1", "0.99").code());
    assertEquals(ExitCode.GATE, Cli.run("evaluate", fewer, "--gold", GOLD, "--no-worse-than", GOLD).code());
    assertEquals(ExitCode.FINE, Cli.run("evaluate", fewer, "--gold", GOLD, "--min-f1", "0.5").code());
  }

  @Test
  void floorsAreWrittenAndKeptTo() throws IOException {
    String floors = folder.resolve("floors.csv").toString();
    List<String> gold = Files.readAllLines(Path.of(GOLD));
    String fewer = Files.write(folder.resolve("fewer.csv"), gold.subList(0, gold.size() * 9 / 10)).toString();

    assertEquals(ExitCode.FINE,
        Cli.run("evaluate", GOLD, "--gold", GOLD, "--articles", "corpus", "--floors", floors, "--raise-floors").code());
    assertEquals(ExitCode.FINE, Cli.run("evaluate", GOLD, "--gold", GOLD, "--articles", "corpus", "--floors", floors).code());
    assertEquals(ExitCode.GATE, Cli.run("evaluate", fewer, "--gold", GOLD, "--articles", "corpus", "--floors", floors).code());
    assertEquals(ExitCode.GATE,
        Cli.run("evaluate", fewer, "--gold", GOLD, "--articles", "corpus", "--floors", floors, "--raise-floors").code());
  }

  @Test
  void goldItselfCanBeQuestioned() {
    Cli suspects = Cli.run("evaluate", "--suspect-gold", "--articles", "corpus");
    Cli agreement = Cli.run("evaluate", "--gold", GOLD, "--agreement", GOLD);

    assertEquals(ExitCode.FINE, suspects.code(), suspects.err());
    assertTrue(suspects.out().contains(": official: "), suspects.out());
    assertEquals(ExitCode.FINE, agreement.code(), agreement.err());
    assertTrue(agreement.out().contains("1.000"), agreement.out());
  }

  @Test
  void theAnalyzerIsChosenAndRecorded() throws IOException {
    Path usual = folder.resolve("usual");
    Path other = folder.resolve("other");

    Cli.run("run", "corpus", "--out", usual.toString());
    Cli cli = Cli.run("run", "corpus", "--analyzer", "opennlp", "--out", other.toString());

    assertEquals(ExitCode.FINE, cli.code(), cli.err());
    assertTrue(Files.readString(usual.resolve("run.json")).contains("\"analyzer\" : \"corenlp\""));
    assertTrue(Files.readString(other.resolve("run.json")).contains("\"analyzer\" : \"opennlp\""));
    assertNotEquals(Files.readString(usual.resolve("claims.csv")), Files.readString(other.resolve("claims.csv")));
    Cli claims = Cli.run("extract", article, "--analyzer", "opennlp");
    assertEquals(Cli.run("extract", article).out(), claims.out());
    assertEquals(ExitCode.FINE, Cli.run("explain", article, "--analyzer", "opennlp").code());
    assertEquals(ExitCode.USAGE, Cli.run("extract", article, "--analyzer", "gate").code());
  }

  @Test
  void mentionsAreWrittenAndScored() {
    String mentions = folder.resolve("mentions.csv").toString();

    assertEquals(ExitCode.FINE, Cli.run("mentions", "corpus", "--out", mentions).code());
    Cli own = Cli.run("evaluate", "--mentions", mentions, "--articles", "corpus", "--format", "csv");
    Cli gold = Cli.run("evaluate", "--mentions", "gold/mentions/names.csv", "--articles", "corpus", "--format", "csv");

    assertEquals(ExitCode.FINE, own.code(), own.err());
    assertTrue(own.out().lines().anyMatch(row -> row.matches("strict,all,0\\.[5-9].*")), own.out());
    assertTrue(gold.out().lines().skip(1).allMatch(row -> row.matches("\\w+,\\w+,1\\.0000,1\\.0000,1\\.0000,\\d+,0,0,0,0")), gold.out());
  }

  @Test
  void claimsMadeEarlierAreHeldAgainstOfficialResults() {
    Cli cli = Cli.run("reconcile", GOLD);

    assertEquals(ExitCode.FINE, cli.code(), cli.err());
    assertTrue(cli.out().lines().anyMatch(row -> row.contains(",agrees,exact,")), cli.err());
    assertTrue(cli.err().startsWith("official "), cli.err());
  }

  @Test
  void publishedResultsAreImportedWholeOrNotAtAll() throws IOException {
    Path cases = Path.of("src/test/resources/scrutineer/official/import");
    for (String name : names(cases.resolve("base"))) {
      Files.copy(cases.resolve("base").resolve(name), folder.resolve(name));
    }
    String by = cases.resolve("cases/general-2019/HoC-GE2019-by-c").toString();

    Cli broken = Cli.run("official", "import", by + "andidate.csv", "--into", folder.toString());
    Cli whole = Cli.run("official", "import", by + "andidate.csv", by + "onstituency.csv", "--into", folder.toString());

    assertEquals(ExitCode.USAGE, broken.code(), broken.err());
    assertTrue(broken.err().contains("HoC-GE2019-by-candidate.csv"), broken.err());
    assertEquals(ExitCode.FINE, whole.code(), whole.err());
    assertTrue(whole.out().lines().allMatch(file -> Files.exists(Path.of(file))), whole.out());
    assertEquals(2, whole.out().lines().count());
  }

  @Test
  void aBrokenGoldFileIsToldInFull() throws IOException {
    String gold = Files.writeString(folder.resolve("gold.csv"),
        String.join(",", ClaimsCsv.CONTRACT) + "\nx,parl,seat,Northmoor,elected,A,,true,\nx,parl.2017,moon,N,size,,,1,\n").toString();

    Cli cli = Cli.run("run", article, "--gold", gold, "--out", folder.resolve("out").toString());

    assertEquals(ExitCode.USAGE, cli.code(), cli.err());
    assertTrue(cli.err().contains("gold.csv:2:") && cli.err().contains("gold.csv:3:"), cli.err());
    assertFalse(Files.exists(folder.resolve("out")));
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

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
