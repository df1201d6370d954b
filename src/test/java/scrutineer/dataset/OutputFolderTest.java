package scrutineer.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir
  private Path folder;

  @Test
  void nothingIsSeenBeforeAllIsThere() throws IOException {
    try (OutputFolder out = OutputFolder.open(folder.resolve("new"))) {
      out.add("a.csv", w -> w.write("é\n"));
      assertEquals(List.of(), visible());
      out.publish();
    }

    assertEquals(List.of("a.csv"), visible());
    assertEquals("é\n", Files.readString(folder.resolve("new/a.csv")));
  }

  @Test
  void ofAFailedRunNothingStaysAndTheEarlierOneIsNotTouched() throws IOException {
    Files.createDirectories(folder.resolve("new"));
    Files.writeString(folder.resolve("new/a.csv"), "earlier");

    assertThrows(IOException.class, () -> {
      try (OutputFolder out = OutputFolder.open(folder.resolve("new"))) {
        out.add("a.csv", w -> w.write("later"));
        out.add("b.csv", w -> {
          throw new IOException("disk full");
        });
        out.publish();
      }
    });

    assertEquals("earlier", Files.readString(folder.resolve("new/a.csv")));
    assertEquals(List.of("a.csv"), all());
  }

  private List<String> visible() throws IOException {
    return all().stream().filter(name -> !name.startsWith(".")).toList();
  }

  private List<String> all() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("new"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
