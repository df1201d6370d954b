package scrutineer.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the imports of every source file to package-rules.txt. */
class PackageRulesTest {
  private static final Path SOURCES = Path.of("src/main/java/scrutineer");
  /** Also a name written out in full in the code, so that no import is needed to break a rule. */
  private static final Pattern NAME = Pattern.compile("\\b(scrutineer|[a-z]\\w*)((?:\\.[a-z]\\w*)+)\\.[A-Z*]\\w*");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\\\n])*\"", Pattern.DOTALL);
  private final PackageRules rules = PackageRules.load();

  @Test
  void everyFileKeepsToTheRules() {
    assertEquals(List.of(), sources().stream().flatMap(file -> faults(file).stream()).toList());
  }

  @Test
  void theRulesThemselvesKeepTheOfficialResultsAwayFromReading() {
    for (String reader : rules.reads()) {
      Set<String> reached = rules.reachedFrom(reader);
      reached.retainAll(rules.never());
      assertEquals(Set.of(), reached, reader + " reaches results that a reader must not know");
    }
  }

  @Test
  void theCheckFindsWhatIsForbidden() {
    assertEquals(List.of("record/Field.java may not import scrutineer.extract.Merger"),
        faults("record", "record/Field.java", "import scrutineer.extract.Merger;"));
    assertEquals(List.of("pipeline/Pipeline.java may not import scrutineer.official.OfficialResults"),
        faults("pipeline", "pipeline/Pipeline.java", "var x = scrutineer.official.OfficialResults.load(path);"));
    assertEquals(List.of("mention/Names.java may not import opennlp.tools.namefind.NameFinderME"),
        faults("mention", "mention/Names.java", "import opennlp.tools.namefind.NameFinderME;"));
    assertEquals(List.of(), faults("mention", "mention/Names.java", "import scrutineer.text.Span; // scrutineer.official.X"));
  }

  @Test
  void onlySomePackagesOpenFiles() {
    assertEquals(List.of("link/Linker.java may not import java.nio.file.Files"),
        faults("link", "link/Linker.java", "import java.nio.file.Files;"));
    assertEquals(List.of(), faults("dataset", "dataset/ArticleFiles.java", "import java.nio.file.Files;"));
    for (String reader : rules.reads()) {
      assertTrue(reader.equals("resource") || !rules.files().contains(reader), reader + " reads articles and opens files");
    }
  }

  @Test
  void everyPackageHasItsLine() {
    assertFalse(sources().isEmpty());
    for (Path file : sources()) {
      assertTrue(rules.knows(packageOf(file)), file + " stands in a package without a line in package-rules.txt");
    }
  }

  private List<String> faults(Path file) {
    try {
      return faults(packageOf(file), SOURCES.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> faults(String from, String file, String source) {
    List<String> faults = new ArrayList<>();
    Matcher name = NAME.matcher(COMMENT.matcher(source).replaceAll(" "));
    while (name.find()) {
      if (!rules.allows(from, name.group())) {
        faults.add(file + " may not import " + name.group());
      }
    }
    return faults.stream().distinct().toList();
  }

  private static String packageOf(Path file) {
    return SOURCES.relativize(file).getName(0).toString();
  }

  private static List<Path> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** package-rules.txt, read. */
  private record PackageRules(Map<String, Set<String>> ours, Map<String, Set<String>> libraries, Set<String> reads,
      Set<String> never, Set<String> files) {
    static PackageRules load() {
      Map<String, Set<String>> ours = new TreeMap<>();
      Map<String, Set<String>> libraries = new TreeMap<>();
      for (String line : lines()) {
        String[] parts = line.split("[:|]", -1);
        ours.put(parts[0].trim(), words(parts[1]));
        libraries.put(parts[0].trim(), parts.length > 2 ? words(parts[2]) : Set.of());
      }
      return new PackageRules(ours, libraries, ours.remove("reads"), ours.remove("never"), ours.remove("files"));
    }

    private static List<String> lines() {
      try {
        return Files.readAllLines(Path.of("src/test/resources/scrutineer/package-rules.txt")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Set<String> words(String text) {
      return text.isBlank() ? Set.of() : Set.of(text.trim().split("\\s+"));
    }

    boolean knows(String name) {
      return ours.containsKey(name);
    }

    boolean allows(String from, String name) {
      if (name.startsWith("java.nio.file.") || name.startsWith("java.io.File")) {
        return from.equals("app") || files.contains(from);
      }
      if (name.startsWith("java.") || name.startsWith("javax.")) {
        return true;
      }
      if (name.startsWith("scrutineer.")) {
        String to = name.split("\\.")[1];
        return to.equals(from) || any(ours.get(from), to::equals);
      }
      return any(libraries.get(from), library -> name.startsWith(library + "."));
    }

    private static boolean any(Collection<String> allowed, java.util.function.Predicate<String> fits) {
      return allowed.contains("*") || allowed.stream().anyMatch(fits);
    }

    Set<String> reachedFrom(String start) {
      Set<String> reached = new HashSet<>();
      Deque<String> open = new ArrayDeque<>(Set.of(start));
      while (!open.isEmpty()) {
        for (String next : ours.getOrDefault(open.pop(), Set.of())) {
          if (reached.add(next)) {
            open.push(next);
          }
        }
      }
      return reached;
    }
  }
}
