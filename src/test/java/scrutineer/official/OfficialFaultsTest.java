package scrutineer.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrutineer.resource.ResourceException;

class OfficialFaultsTest {
  private static final Path FAULTY = Path.of("src/test/resources/scrutineer/official/faulty");

  @Test void allFaultsAtOnceWithFileAndLine() throws IOException {
    ResourceException faults = assertThrows(ResourceException.class, () -> OfficialResults.load(FAULTY));
    List<String> told = faults.diagnostics().stream().map(d -> d.toString().replace(FAULTY + "/", "")).toList();

    assertEquals(Files.readAllLines(FAULTY.resolve("expected.txt")), told);
  }

  @Test void aDirectoryThatIsNotThereIsTold() {
    ResourceException fault = assertThrows(ResourceException.class, () -> OfficialResults.load(Path.of("no/such/directory")));

    assertTrue(fault.diagnostics().stream().anyMatch(d -> d.message().startsWith("cannot be listed")));
  }
}
