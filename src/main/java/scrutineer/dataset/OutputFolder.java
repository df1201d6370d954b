package scrutineer.dataset;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that is written whole or not at all: everything goes into a hidden folder inside it first, and is moved to
 * its place, each file in one step, when all is there. Closed before {@link #publish}, nothing of it stays.
 */
public final class OutputFolder implements AutoCloseable {
  private static final String STAGING = ".writing-";
  private final Path folder;
  private final Path staging;
  private final boolean made;
  private final List<String> files = new ArrayList<>();
  private boolean published;

  private OutputFolder(Path folder, Path staging, boolean made) {
    this.folder = folder;
    this.staging = staging;
    this.made = made;
  }

  /** What a file is filled with; text is written in UTF-8. */
  public interface Content {
    void write(Writer out) throws IOException;
  }

  /** Opens a folder, which is made if it is not there. */
  public static OutputFolder open(Path folder) throws IOException {
    boolean made = Files.notExists(folder);
    Files.createDirectories(folder);
    return new OutputFolder(folder, Files.createTempDirectory(folder, STAGING), made);
  }

  /** Prepares a file; nothing of it is to be seen yet. */
  public void add(String name, Content content) throws IOException {
    try (Writer out = Files.newBufferedWriter(staging.resolve(name), StandardCharsets.UTF_8)) {
      content.write(out);
    }
    files.add(name);
  }

  /** The bytes of a file that was added, for hashes. */
  public byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(staging.resolve(name));
  }

  /** The files added so far, in that order. */
  public List<String> files() {
    return List.copyOf(files);
  }

  /** Moves all files to their places, over those of an earlier run. */
  public void publish() throws IOException {
    for (String name : files) {
      Files.move(staging.resolve(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    files.clear();
    published = true;
  }

  @Override public void close() throws IOException {
    try (Stream<Path> left = Files.list(staging)) {
      for (Path path : left.toList()) {
        Files.delete(path);
      }
    }
    Files.delete(staging);
    if (made && !published) {
      Files.delete(folder);
    }
  }

  /** Writes one file in the same way. */
  public static void write(Path file, Content content) throws IOException {
    Path absolute = file.toAbsolutePath();
    try (OutputFolder folder = open(absolute.getParent())) {
      String name = absolute.getFileName().toString();
      folder.add(name, content);
      folder.publish();
    }
  }
}
