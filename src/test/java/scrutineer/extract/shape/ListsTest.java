package scrutineer.extract.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import scrutineer.claim.Statement;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.knowledge.Knowledge;
import scrutineer.text.Article;

/**
 * What lists and tables explain about themselves: years of columns, signs, wards that are on no list. The claims of each
 * text are those in the file, no more and no fewer, written year/place/measure/who/value.
 */
class ListsTest {
  private static final ShapeReader READER = new ShapeReader(Knowledge.load());

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/scrutineer/extract/lists.cases.csv", numLinesToSkip = 1)
  void reads(String name, String election, String text, String expected) {
    Setting setting = new Setting() {
      @Override public ElectionId main() {
        return ElectionId.parse(election);
      }

      @Override public Optional<Contest> focusAt(int offset) {
        return Optional.empty();
      }
    };
    TreeSet<String> told = READER.read(new Article("list", ElectionId.parse(election).day().map(d -> d.plusDays(1)), Layout.unescape(text)), setting).claims().stream()
        .map(c -> written(c.statement())).collect(Collectors.toCollection(TreeSet::new));
    TreeSet<String> wanted = Arrays.stream(expected.split("; ")).collect(Collectors.toCollection(TreeSet::new));

    assertEquals(String.join("\n", wanted), String.join("\n", told), name);
  }

  private static String written(Statement s) {
    String who = s.candidate().orElse(s.party().map(Party::name).orElse(""));
    return String.join("/", s.contest().election().body() + s.contest().election().year(), s.contest().place().name(), s.measure().text(), who,
        s.value().text());
  }
}
