package scrutineer.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrutineer.dataset.ArticleFiles.Intake;
import scrutineer.dataset.ArticleFiles.Listing;
import scrutineer.dataset.ArticleFiles.Source;
import scrutineer.text.Article;

class ArticleFilesTest {
  @TempDir
  private Path folder;
  private final ArticleFiles files = new ArticleFiles(InputStream.nullInputStream(), 1000);

  @BeforeEach
  void someArticles() throws IOException {
    write("b.txt", "b");
    write("a.TXT", "a");
    write("README.md", "no article");
    write(".hidden.txt", "hidden");
    write("sub/c.d.txt", "c");
    write(".git/d.txt", "d");
  }

  @Test
  void aFolderIsItsTextFilesInOrder() throws IOException {
    Listing listing = files.list(List.of(folder.toString()));

    assertEquals(List.of("a", "b", "c.d"), listing.sources().stream().map(Source::id).toList());
    assertEquals(2, listing.leftOut());
  }

  @Test
  void aFileThatIsNamedIsTakenWhateverItsEndingAndOnlyOnce() throws IOException {
    String readme = folder.resolve("README.md").toString();

    Listing listing = files.list(List.of(readme, folder.resolve("sub/../README.md").toString()));

    assertEquals(List.of("README"), listing.sources().stream().map(Source::id).toList());
    assertEquals(List.of(), listing.setAside());
  }

  @Test
  void theSecondOfTwoArticlesWithOneIdIsSetAside() throws IOException {
    write("sub/b.txt", "another");

    Listing listing = files.list(List.of(folder.toString()));

    assertEquals(3, listing.sources().size());
    assertEquals(SetAside.Reason.SAME_ID, listing.setAside().get(0).reason());
    assertTrue(listing.setAside().get(0).file().endsWith("sub/b.txt"));
  }

  @Test
  void whatIsNotThereIsAFaultOfTheArgument() {
    assertThrows(IOException.class, () -> files.list(List.of(folder.resolve("nothing").toString())));
  }

  @Test
  void theTextIsKeptAndTheDayFound() throws IOException {
    write("e.txt", " date 2017-06-09 A\r\n\r\nText\r");

    assertEquals(new Intake.Taken(new Article("e", Optional.of(java.time.LocalDate.of(2017, 6, 9)),
        " date 2017-06-09 A\r\n\r\nText\r")), read("e.txt"));
  }

  @Test
  void readsStandardInput() {
    ArticleFiles piped = new ArticleFiles(new ByteArrayInputStream("Text".getBytes(StandardCharsets.UTF_8)), 1000);

    assertEquals(new Intake.Taken(new Article("stdin", Optional.empty(), "Text")), piped.read(new Source("-", "stdin")));
  }

  @Test
  void refusesMoreThanTheLimit() throws IOException {
    write("big.txt", "x".repeat(1001));
    ArticleFiles piped = new ArticleFiles(new ByteArrayInputStream(new byte[1001]), 1000);

    assertEquals(SetAside.Reason.TOO_LARGE, refused(read("big.txt")));
    assertEquals(SetAside.Reason.TOO_LARGE, refused(piped.read(new Source("-", "stdin"))));
  }

  @Test
  void aLinkToNowhereIsUnreadable() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));

    Listing listing = files.list(List.of(folder.toString()));

    assertTrue(listing.sources().stream().anyMatch(source -> source.id().equals("gone")));
    assertEquals(SetAside.Reason.UNREADABLE, refused(read("gone.txt")));
  }

  @Test
  void aLinkToAFolderIsThatFolder() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("sub"));

    Listing listing = files.list(List.of(link.toString()));

    assertEquals(List.of(new Source(link + "/c.d.txt", "c.d")), listing.sources());
  }

  @Test
  void foldersThatLeadIntoThemselvesEnd() throws IOException {
    Files.createSymbolicLink(folder.resolve("sub/again"), folder);
    Files.createSymbolicLink(folder.resolve("round.txt"), folder.resolve("round.txt"));

    Listing listing = files.list(List.of(folder.toString()));

    assertEquals(List.of("a", "b", "round", "c.d"), listing.sources().stream().map(Source::id).toList());
    assertEquals(SetAside.Reason.UNREADABLE, refused(read("round.txt")));
  }

  @Test
  void whatIsNoFileIsSetAsideUnread() throws IOException {
    Path endless = Files.createSymbolicLink(folder.resolve("endless.txt"), Path.of("/dev/zero"));
    Files.createSymbolicLink(folder.resolve("folder.txt"), folder.resolve("sub"));

    Listing listing = files.list(List.of(folder.toString()));
    Files.delete(endless);

    assertEquals(List.of("a", "b", "c.d"), listing.sources().stream().map(Source::id).toList());
    assertEquals(List.of("endless", "folder"), listing.setAside().stream().map(SetAside::article).toList());
  }

  /** A device has no size that could be asked before it is read. */
  @Test
  void whatNeverEndsIsTooLarge() {
    assertEquals(SetAside.Reason.TOO_LARGE, refused(files.read(new Source("/dev/zero", "zero"))));
  }

  private Intake read(String name) {
    return files.read(new Source(folder.resolve(name).toString(), name.replace(".txt", "")));
  }

  private static SetAside.Reason refused(Intake intake) {
    return assertInstanceOf(Intake.Refused.class, intake).why().reason();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
