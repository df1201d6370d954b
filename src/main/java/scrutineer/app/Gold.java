package scrutineer.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the things are that readings and articles are held against.
 *
 * @param claims files of gold claims, by name
 * @param mentions files of gold mentions, by name
 * @param official folder of official results
 */
public record Gold(List<Path> claims, List<Path> mentions, Optional<Path> official) {
  private static final Gold NONE = new Gold(List.of(), List.of(), Optional.empty());

  /**
   * Looks into a folder laid out as {@code gold/} is (claims/*.csv, mentions/*.csv, official/); of another folder,
   * its CSV files are taken for what is looked for, claims or mentions, and so is a single file. What is not there is left
   * empty.
   */
  public static Gold in(Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return new Gold(List.of(path), List.of(path), Optional.empty());
    }
    if (!Files.isDirectory(path)) {
      return NONE;
    }
    Path official = path.resolve("official");
    return new Gold(csv(path, "claims"), csv(path, "mentions"), Optional.of(official).filter(Files::isDirectory));
  }

  private static List<Path> csv(Path path, String name) throws IOException {
    Path inside = path.resolve(name);
    Path folder = Files.isDirectory(inside) ? inside : path;
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }
}
