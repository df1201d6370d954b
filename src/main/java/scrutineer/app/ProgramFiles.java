package scrutineer.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import scrutineer.dataset.Sha256;

/** The rules and tables that the program brings along, whether it runs from a jar or from a folder of classes. */
final class ProgramFiles {
  private static final String ROOT = "/scrutineer";
  private static final String MARK = ROOT + "/version.properties";

  private ProgramFiles() {}

  /** The SHA-256 of each, by its path below {@code /scrutineer}, in order. */
  static SortedMap<String, String> hashes() {
    URL mark = ProgramFiles.class.getResource(MARK);
    try {
      URI uri = mark.toURI();
      if (!uri.getScheme().equals("jar")) {
        return hashes(Path.of(uri).getParent());
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return hashes(jar.getPath(ROOT));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(mark + " is no URI", e);
    }
  }

  private static SortedMap<String, String> hashes(Path root) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> Files.isRegularFile(f) && !f.toString().endsWith(".class")).toList()) {
        hashes.put(root.relativize(file).toString().replace('\\', '/'), Sha256.of(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }
}
