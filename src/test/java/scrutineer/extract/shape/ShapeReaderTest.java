package scrutineer.extract.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutineer.claim.Claim;
import scrutineer.claim.Evidence;
import scrutineer.claim.Measure;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.knowledge.Knowledge;
import scrutineer.text.Article;
import scrutineer.text.Span;

class ShapeReaderTest {
  private static final ElectionId ELECTION = ElectionId.parse("parl.2024-07-04");
  private static final ShapeReader READER = new ShapeReader(Knowledge.load());
  /** The text before has spoken of a seat, so that every figure would find a home. */
  private static final Setting IN_READING = new Setting() {
    @Override public ElectionId main() {
      return ELECTION;
    }

    @Override public Optional<Contest> focusAt(int offset) {
      return Optional.of(new Contest(ELECTION, new Place(PlaceType.SEAT, "Reading Central")));
    }
  };

  private static ShapeReading read(String text) {
    return READER.read(new Article("page", Optional.empty(), Layout.unescape(text)), IN_READING);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "/scrutineer/extract/refusals.cases.csv", numLinesToSkip = 1, maxCharsPerColumn = 20_000)
  void refuses(String name, String text, String why) {
    assertEquals(List.of(), read(text).claims().stream().map(Claim::statement).toList(), why);
  }

  @Test
  void everyQuoteIsTheTextUnderItsSpan() {
    String text = "Hendon\r\nDavid Pinto-Duschinsky (Labour) 15,855\r\nAmeet Jogia (Conservative) 15,840\r\nMajority: 15\r\n";
    List<Claim> claims = read(text).claims();
    assertTrue(claims.size() >= 5, () -> claims.toString());
    for (Claim claim : claims) {
      for (Evidence evidence : claim.evidence()) {
        assertEquals(evidence.span().of(text), evidence.quote());
      }
    }
  }

  @Test
  void whatIsConsumedIsInOrderAndApart() {
    List<Span> consumed = read("Hendon\nDavid Pinto-Duschinsky (Labour) 15,855\nAmeet Jogia (Conservative) 15,840\n\nLab gain from Con").consumed();
    for (int k = 1; k < consumed.size(); k++) {
      assertTrue(consumed.get(k - 1).end() < consumed.get(k).start(), consumed::toString);
    }
    assertTrue(consumed.size() >= 1);
  }

  /** No clock: work that grew faster than the text would not come back within a build's patience. */
  @ParameterizedTest
  @ValueSource(strings = {"\n", " "})
  void readsFiveMegabytesOfRows(String between) {
    String row = "David Pinto-Duschinsky (Labour) 15,855 (38.4%, -2.1)" + between + "Ameet Jogia (Conservative) 15,840 (38.4%)" + between;
    String text = "Hendon\n" + row.repeat(5_000_000 / row.length());
    assertTrue(read(text).claims().stream().anyMatch(c -> c.statement().measure() == Measure.VOTES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Labour ", "12,345 ", "Hendon ", "Hendon: Lab hold ", "((((", "A ", "12345", "\u2013 1 ", "Ab", "1. ", "Con; ",
      "Jane Smith, ", "No ", "Votes Share ", "1,2,", "1.5,", "Party\n", "Party\nVotes\nx\n", "Party Seats 2017 ", "2015 2017 ", "<a> ", "<", "12,345 votes ",
      "12,345 Ab Cd (Lab) x ", "Image caption ", "Seats Change after "})
  void comesBackFromManyOfTheSame(String piece) {
    assertTrue(read(piece.repeat(200_000 / piece.length())).claims().size() < 10);
  }
}
