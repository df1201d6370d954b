package scrutineer.extract.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.knowledge.Knowledge;
import scrutineer.official.OfficialResults;
import scrutineer.official.SeatResult;
import scrutineer.official.Standing;
import scrutineer.text.Article;

/** True results with one figure spoilt: the row that it stands in is doubted, and no other; nothing is doubted in a true one. */
class DoubtsTest {
  private static final long SEED = 20240704;
  private static final int EVERY = 23;
  private static final ShapeReader READER = new ShapeReader(Knowledge.load());
  private static final OfficialResults RESULTS = OfficialResults.load(Path.of("gold/official"));
  private static final List<SeatResult> SAMPLE = sample();

  private static List<SeatResult> sample() {
    List<SeatResult> plain = RESULTS.seats().stream().filter(r -> RESULTS.generalBefore(r).isPresent() && r.standings().size() > 3
        && r.standings().stream().allMatch(s -> s.person().matches("\\p{L}[\\p{L}'-]+( \\p{L}[\\p{L}'-]+)+"))).toList();
    List<SeatResult> sample = new ArrayList<>();
    for (int k = 0; k < plain.size(); k += EVERY) {
      sample.add(plain.get(k));
    }
    return sample;
  }

  /** Rows, of which one may be spoilt, and the line below them. */
  private record Page(String before, List<String> rows, String after) {
    String text() {
      return Layout.unescape(before + String.join("", rows) + after);
    }
  }

  private static Page page(String template, SeatResult result) {
    Printed printed = new Printed(RESULTS, result);
    int from = template.indexOf("<<");
    int to = template.indexOf(">>");
    List<String> rows = new ArrayList<>();
    for (Standing s : result.standings()) {
      rows.add(Printed.fill(template.substring(from + 2, to), printed.candidate(s, rows.size() + 1)));
    }
    Map<String, String> contest = printed.contest(1);
    return new Page(Printed.fill(template.substring(0, from), contest), rows, Printed.fill(template.substring(to + 2), contest));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/scrutineer/extract/doubts.cases.csv", numLinesToSkip = 1)
  void marksTheRowThatIsWrong(String name, String template, String spoilt, double recall) {
    Random random = new Random(SEED);
    int right = 0;
    int tried = 0;
    for (SeatResult result : SAMPLE) {
      Page page = page(template, result);
      Optional<String> line = spoilt.equals("stranger") ? Optional.of(page.after()) : spoil(page, result, spoilt, random);
      if (line.isPresent()) {
        String text = spoilt.equals("maj") ? Layout.unescape(page.before() + String.join("", page.rows()) + line.get()) : page.text();
        List<Doubt> doubts = doubts(text, result.contest().election());
        tried++;
        right += doubts.stream().anyMatch(d -> Layout.unescape(line.get()).contains(d.span().of(text)) || spoilt.startsWith("first")) ? 1 : 0;
        assertTrue(doubts.stream().allMatch(d -> allowed(d.span().of(text), line.get())), () -> line.get() + doubts + text);
      }
    }
    assertTrue(tried > SAMPLE.size() / 2, "too few spoilt");
    assertTrue(right >= recall * tried, name + ": " + right + " of " + tried);
  }

  /** The row itself, or the majority that no longer is the first less the second. */
  private static boolean allowed(String doubted, String line) {
    return Layout.unescape(line).contains(doubted) || doubted.startsWith("Majority");
  }

  /** Spoils a figure of a row in place; empty where that would be no more than rounding. */
  private static Optional<String> spoil(Page page, SeatResult result, String spoilt, Random random) {
    Printed printed = new Printed(RESULTS, result);
    if (spoilt.equals("maj")) {
      return Optional.of(page.after().replace(printed.contest(1).get("maj"), wrong(printed.contest(1).get("maj"), random)));
    }
    boolean first = spoilt.startsWith("first");
    int row = random.nextInt(first ? 2 : result.standings().size());
    Standing s = result.standings().get(row);
    String figure = printed.candidate(s, row + 1).get(first ? "votes" : spoilt);
    boolean large = first || result.share(s).doubleValue() >= 2;
    if (!large || page.rows().get(row).split(java.util.regex.Pattern.quote(figure), -1).length != 2) {
      return Optional.empty();
    }
    String line = page.rows().get(row).replace(figure, wrong(figure, random));
    page.rows().set(row, line);
    return Optional.of(line);
  }

  /** Another first digit, or another second one. */
  private static String wrong(String figure, Random random) {
    int at = random.nextBoolean() || !Character.isDigit(figure.charAt(1)) ? 0 : 1;
    char other = (char) ('1' + random.nextInt(9));
    return other == figure.charAt(at) ? wrong(figure, random) : figure.substring(0, at) + other + figure.substring(at + 1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/scrutineer/extract/doubts.cases.csv", numLinesToSkip = 1)
  void doubtsNothingThatIsRight(String name, String template, String spoilt) {
    if (!spoilt.equals("stranger")) {
      for (SeatResult result : SAMPLE) {
        String text = page(template, result).text();
        assertEquals(List.of(), doubts(text, result.contest().election()), text);
      }
    }
  }

  @Test
  void whatIsDoubtedIsClaimedAllTheSame() {
    String text = "Hendon\nDavid Pinto-Duschinsky (Labour) 15,855 (38.4%)\nAmeet Jogia (Conservative) 15,840 (38.4%)\nJoshua Price (Reform UK) 8,038 (7.3%)\n"
        + "Gabrielle Bailey (Green) 2,667 (6.5%)\n";
    ShapeReading reading = READER.read(new Article("page", Optional.empty(), text), setting(ElectionId.parse("parl.2024-07-04")));

    assertEquals(List.of("Joshua Price (Reform UK) 8,038 (7.3%"), reading.doubts().stream().map(d -> d.span().of(text)).toList());
    assertTrue(reading.claims().stream().anyMatch(c -> c.statement().value().text().equals("8038")));
  }

  private static List<Doubt> doubts(String text, ElectionId election) {
    return READER.read(new Article("page", Optional.empty(), text), setting(election)).doubts();
  }

  private static Setting setting(ElectionId election) {
    return new Setting() {
      @Override public ElectionId main() {
        return election;
      }

      @Override public Optional<Contest> focusAt(int offset) {
        return Optional.empty();
      }
    };
  }
}
