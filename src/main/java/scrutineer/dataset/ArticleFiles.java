package scrutineer.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import scrutineer.text.Article;

/**
 * The raw articles of a batch: which files there are, and what is in each. A file that is named is read whatever its
 * ending, also a pipe; of a folder and the folders in it, all files ending in {@code .txt} that are not hidden, in order
 * of their paths; {@code -} is standard input. Links from inside a folder to other folders are not followed.
 */
public final class ArticleFiles {
  /** Bytes; a list of a whole country's results has a tenth of that. */
  public static final long USUAL_LIMIT = 20_000_000;
  private static final String STDIN = "-";

  private final InputStream stdin;
  private final long limit;

  /** @param limit the largest file that is read, in bytes */
  public ArticleFiles(InputStream stdin, long limit) {
    this.stdin = stdin;
    this.limit = limit;
  }

  /**
   * One input that is still to be read.
   *
   * @param name as the user would write it, with {@code /} between folders
   * @param id the article's id: the file name without its ending ({@code _} for {@code |}, which stands between ids in
   *     lists); {@code stdin} for standard input
   */
  public record Source(String name, String id) {}

  /** What became of an input: an article, or the reason why there is none. */
  public sealed interface Intake {
    record Taken(Article article) implements Intake {}

    record Refused(SetAside why) implements Intake {}
  }

  /**
   * The inputs in the order given.
   *
   * @param sources what is to be read
   * @param setAside what is not: another article has that id already, or it is no file, such as a pipe in a folder
   * @param leftOut how many files in the folders do not end in {@code .txt}
   */
  public record Listing(List<Source> sources, List<SetAside> setAside, int leftOut) {}

  /**
   * Lists what the arguments stand for. A file that is named twice is taken once.
   *
   * @throws IOException if an argument is neither a file nor a folder, or a folder cannot be listed
   */
  public Listing list(List<String> inputs) throws IOException {
    List<Source> sources = new ArrayList<>();
    List<SetAside> setAside = new ArrayList<>();
    int leftOut = 0;
    for (String input : inputs) {
      Path path = Path.of(input);
      if (input.equals(STDIN)) {
        sources.add(new Source(STDIN, "stdin"));
      } else if (Files.isDirectory(path)) {
        Walk walk = new Walk(path);
        Files.walkFileTree(walk.root, walk);
        walk.articles.forEach(file -> sources.add(source(file)));
        walk.noFiles.forEach(odd -> setAside.add(noFile(source(odd))));
        leftOut += walk.others;
      } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        sources.add(source(path));
      } else {
        throw new IOException("there is no file or folder '" + input + "'");
      }
    }
    return withoutTwins(sources, setAside, leftOut);
  }

  private static SetAside noFile(Source source) {
    return new SetAside(source.name(), source.id(), SetAside.Reason.UNREADABLE, "is no ordinary file");
  }

  private static Listing withoutTwins(List<Source> all, List<SetAside> noFiles, int leftOut) {
    Map<String, Source> byId = new HashMap<>();
    List<Source> kept = new ArrayList<>();
    List<SetAside> setAside = new ArrayList<>(noFiles);
    Set<Path> seen = new HashSet<>();
    for (Source source : all) {
      if (!seen.add(Path.of(source.name()).toAbsolutePath().normalize())) {
        continue;
      }
      Source first = byId.putIfAbsent(source.id(), source);
      if (first == null) {
        kept.add(source);
      } else {
        setAside.add(new SetAside(source.name(), source.id(), SetAside.Reason.SAME_ID,
            "its id '" + source.id() + "' is that of " + first.name() + ", which was read"));
      }
    }
    return new Listing(List.copyOf(kept), List.copyOf(setAside), leftOut);
  }

  private static Source source(Path path) {
    String file = path.getFileName().toString().replace(TableSchema.LIST_DELIMITER, "_");
    int ending = file.lastIndexOf('.');
    return new Source(path.toString().replace('\\', '/'), ending > 0 ? file.substring(0, ending) : file);
  }

  /** Reads one input. Whatever is wrong with it is told in the answer; nothing is thrown for it. */
  public Intake read(Source source) {
    try {
      byte[] bytes = source.name().equals(STDIN) ? readAll(stdin) : readFile(Path.of(source.name()));
      String text = TextDecoder.decode(bytes);
      return new Intake.Taken(new Article(source.id(), PublicationDate.of(text), text));
    } catch (TextDecoder.NoText e) {
      return new Intake.Refused(new SetAside(source.name(), source.id(), e.reason(), e.getMessage()));
    } catch (IOException | UncheckedIOException e) {
      return new Intake.Refused(new SetAside(source.name(), source.id(), SetAside.Reason.UNREADABLE,
          "cannot be read: " + e.getClass().getSimpleName()));
    }
  }

  private byte[] readFile(Path path) throws IOException, TextDecoder.NoText {
    long size = Files.size(path);
    if (size > limit) {
      throw tooLarge(size + " bytes");
    }
    // Devices and pipes have no size, and files can grow: never more than the limit is taken in.
    try (InputStream in = Files.newInputStream(path)) {
      return readAll(in);
    }
  }

  private byte[] readAll(InputStream in) throws IOException, TextDecoder.NoText {
    byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
    if (bytes.length > limit) {
      throw tooLarge("more bytes");
    }
    return bytes;
  }

  private TextDecoder.NoText tooLarge(String size) {
    return new TextDecoder.NoText(SetAside.Reason.TOO_LARGE, size + " where " + limit + " is the limit");
  }

  /** Collects a folder's articles; a file that cannot be looked at is listed too, and refused when it is read. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path named;
    private final Path root;
    private final Set<Path> articles = new TreeSet<>();
    private final Set<Path> noFiles = new TreeSet<>();
    private int others;

    /** @param named the folder, which may be a link to one; the files are told by this name */
    Walk(Path named) throws IOException {
      this.named = named;
      this.root = Files.isSymbolicLink(named) ? named.toRealPath() : named;
    }

    private Path told(Path file) {
      return named.resolve(root.relativize(file));
    }

    @Override public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return hidden(folder) && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (hidden(file) || !file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt")) {
        others++;
      } else if (Files.exists(file) && !Files.isRegularFile(file)) {
        noFiles.add(told(file));
      } else {
        articles.add(told(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override public FileVisitResult visitFileFailed(Path file, IOException e) {
      articles.add(told(file));
      return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
      return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }
  }
}
