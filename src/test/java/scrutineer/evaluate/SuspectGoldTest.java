package scrutineer.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import scrutineer.claim.Measure;

class SuspectGoldTest {
  private static final String SEAT = "parl.2017-06-08,seat,Northmoor,";
  private static final String WINNER = SEAT + "votes,Ada Byrne,,16313,,";
  private static final String SECOND = SEAT + "votes,Ben Marsh,,15109,,";

  private static List<String> why(String... rows) {
    return SuspectGold.find(GoldRows.gold(rows), Map.of(), SuspectGold.NO_OFFICIAL).stream()
        .map(s -> s.claim().source() + " " + s.why()).toList();
  }

  @Test void theMajorityIsTheLead() {
    String rank = SEAT + "rank,Ben Marsh,,2,,";

    assertEquals(List.of(), why(WINNER, SECOND, rank, SEAT + "majority,,,1204,,"));
    assertEquals(List.of("rows.csv:5 the two highest votes told are 1204 apart"),
        why(WINNER, SECOND, rank, SEAT + "majority,,,1024,,"));
  }

  @Test void whereTheRunnerUpMayBeUntoldOnlyALargerMajorityContradicts() {
    assertEquals(List.of(), why(WINNER, SECOND, SEAT + "majority,,,1024,,"));
    assertEquals(List.of("rows.csv:4 the two highest votes told are 1204 apart"),
        why(WINNER, SECOND, SEAT + "majority,,,1240,,"));
    assertEquals(List.of(), why(WINNER, SECOND, SEAT + "majority,,,1300,about,"));
    assertEquals(List.of(), why(WINNER, SEAT + "majority,,,1240,,"));
  }

  @Test void oneQuestionHasOneExactAnswer() {
    assertEquals(List.of("rows.csv:3 also 1204 for the contest at rows.csv:2"),
        why(SEAT + "majority,,,1204,,", SEAT + "majority,,,1240,,"));
    assertEquals(List.of(), why(SEAT + "majority,,,1204,,", SEAT + "majority,,,1200,about,"));
    assertEquals(List.of(), why(SEAT + "majority,,,1204,,", SEAT + "majority,,,1240,,yes"));
    assertEquals(List.of(), why("mayor.2021-05-06,office,Over,votes,Ada Byrne,,10,,",
        "mayor.2021-05-06,office,Over,votes,Ada Byrne,,20,,"));
  }

  @Test void winnersAndOutcomesFitTogether() {
    assertEquals(List.of("rows.csv:3 also elected: ada byrne at rows.csv:2"),
        why(SEAT + "elected,Ada Byrne,,true,,", SEAT + "elected,Ben Marsh,,true,,"));
    assertEquals(List.of("rows.csv:4 the one elected stood for Labour at rows.csv:3"), why(
        SEAT + "elected,Ada Byrne,,true,,", SEAT + "party,Ada Byrne,,Labour,,", SEAT + "winner_party,,,UKIP,,"));
    assertEquals(List.of("rows.csv:3 gained from the party that won"),
        why(SEAT + "winner_party,,,UKIP,,", SEAT + "gained_from,,,UKIP,,"));
    assertEquals(List.of("rows.csv:3 gained from a party, yet held at rows.csv:2"),
        why(SEAT + "outcome,,,hold,,", SEAT + "gained_from,,,UKIP,,"));
    assertEquals(List.of("rows.csv:2 all shares together come to 101.4"),
        why(SEAT + "share,Ada Byrne,,51.2,,", SEAT + "share,Ben Marsh,,50.2,,"));
  }

  @Test void officialResultsAndTextsAreAsked() {
    List<GoldClaim> gold = GoldRows.gold(SEAT + "majority,,,1204,,", SEAT + "turnout,,,66.2,,",
        SEAT + "elected,Ada Byrne,,true,,", SEAT + "elected,Ben Marsh,,false,,", SEAT + "majority_share,,,3.4,,yes");
    List<Suspect> suspects = SuspectGold.find(gold, Map.of("a", "Byrne won by 1,204 votes."),
        s -> s.measure() == Measure.MAJORITY ? Optional.of("was 1240") : Optional.empty());

    assertEquals(List.of("OFFICIAL was 1240", "TEXT the article has no 66.2 in digits or words",
        "TEXT the article has no 'Ben Marsh', nor the surname"),
        suspects.stream().map(s -> s.check() + " " + s.why()).toList());
    assertEquals("rows.csv:2: official: parl.2017-06-08 seat:Northmoor: majority 1204: was 1240", suspects.get(0).text());
  }

  @ParameterizedTest(name = "{0} / {1}: {3}")
  @CsvFileSource(resources = "/scrutineer/evaluate/figures.cases.csv", numLinesToSkip = 1)
  void findsFiguresInText(String text, BigDecimal number, boolean told, String why) {
    assertEquals(told, FiguresInText.of(text).tell(number), why);
  }
}
