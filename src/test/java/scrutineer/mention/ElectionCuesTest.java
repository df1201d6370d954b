package scrutineer.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectionCuesTest {
  private static final String FILLER = "The choir sang and towards evening the electric lamps were lit. ".repeat(40);

  private final ElectionCues cues = new ElectionCues();

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
      "'', false, no word of elections in a long text",
      "An election was held., true, a whole word",
      "The by-election is over., true, behind a hyphen",
      "NorthmoorLabour hold, true, run together",
      "THE ELECTORATE SPOKE, true, capitals",
      "Ada Byrne MP, true, two letters at the end",
      "The electricity failed, false, only like one",
      "She went forward, false, inside a word"})
  void findsWords(String text, boolean found, String why) {
    assertEquals(found, cues.in(FILLER + text), why);
  }

  @ParameterizedTest
  @CsvSource({"Ada Byrne held Northmoor.", "It rained."})
  void shortTextsAreReadInAnyCase(String text) {
    assertEquals(true, cues.in(text));
  }
}
