package scrutineer.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import scrutineer.election.Spelling;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.ResourceException;

/** Lines of a word file, in plain spelling. */
final class WordList {
  private WordList() {}

  static Set<String> lines(String name) {
    Set<String> lines = new LinkedHashSet<>();
    for (String line : read(name).split("\n")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(Spelling.plain(line));
      }
    }
    return lines;
  }

  private static String read(String name) {
    try (InputStream in = WordList.class.getResourceAsStream("/scrutineer/" + name)) {
      if (in == null) {
        throw new ResourceException(List.of(new Diagnostic(name, 0, 0, "is missing from the program")));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
