package scrutineer.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import scrutineer.dataset.ClaimRow;

class TaxonomyTest {
  private static final String SEAT = "parl.2017-06-08,seat,Northmoor,";

  @ParameterizedTest(name = "{2}: {3}")
  @CsvFileSource(resources = "/scrutineer/evaluate/taxonomy.cases.csv", numLinesToSkip = 1)
  void tellsTheKind(String gold, String claims, String kinds, String why) {
    Evaluation evaluation = Scorer.score(GoldRows.claims(rows(claims)), GoldRows.gold(rows(gold)));
    List<String> found = Taxonomy.of(evaluation, Hints.NONE).stream().map(m -> m.kind().text()).sorted().toList();

    assertEquals(Arrays.asList(kinds.split(" \\+ ")), found, why);
  }

  private static String[] rows(String cell) {
    return cell == null ? new String[0] : cell.split(" \\+ ");
  }

  @Test void hintsExplainMissesThatNoClaimExplains() {
    List<GoldClaim> gold = GoldRows.gold(SEAT + "majority,,,1204,,", SEAT + "turnout,,,66.2,,");
    Evaluation evaluation = Scorer.score(GoldRows.claims(SEAT + "majority,,,1240,,"), gold);
    Hints refused = missed -> Optional.of(ErrorKind.WRONGLY_REFUSED);

    assertEquals(List.of(ErrorKind.WRONG_VALUE, ErrorKind.WRONGLY_REFUSED),
        Taxonomy.of(evaluation, refused).stream().map(Mistake::kind).toList());
  }

  @Test void rowsAndSentencesAreToldApart() {
    List<GoldClaim> gold = GoldRows.gold(SEAT + "votes,Ada Byrne,,16313,,", SEAT + "votes,Ben Marsh,,15109,,",
        SEAT + "majority,,,1204,,");
    String text = "Northmoor\nBYRNE Ada (Lab) 16,313 (46.2%)\nMarsh was given 15,109 votes, and 14 were spoilt.\n"
        + "Northmoor: Lab hold, maj 1,204\n";
    Hints hints = new TextHints(Map.of("a", text));

    assertEquals(List.of(Optional.of(ErrorKind.MISSED_LAYOUT_ROW), Optional.empty(),
        Optional.of(ErrorKind.MISSED_LAYOUT_ROW)), gold.stream().map(hints::of).toList());
    assertEquals(Optional.empty(), new TextHints(Map.of()).of(gold.get(0)));
  }

  @Test void theTraceTellsWhatWasNotFoundAndWhatWasRefused() {
    List<GoldClaim> gold = GoldRows.gold(SEAT + "votes,Ada Byrne,,16313,,", SEAT + "votes,Ben Marsh,,15109,,",
        SEAT + "majority,,,1204,,", "parl.2017-06-08,seat,Eastwick,outcome,,,gain,,", SEAT + "seats,,Labour,7,,",
        SEAT + "votes,Ada Byrne,,15109,,");
    TraceHints.Trace trace = new TraceHints.Trace(Set.of("Ms BYRNE", "Northmoor"),
        Set.of(new BigDecimal("16313.0"), new BigDecimal("15109")), List.of("Labour could have 7 here, and Byrne"));
    Hints hints = new TraceHints(Map.of("a", trace));

    assertEquals(List.of(Optional.empty(), Optional.of(ErrorKind.MENTION_NOT_FOUND),
        Optional.of(ErrorKind.MENTION_NOT_FOUND), Optional.of(ErrorKind.MENTION_NOT_FOUND),
        Optional.of(ErrorKind.WRONGLY_REFUSED), Optional.empty()), gold.stream().map(hints::of).toList());
  }

  @Test void mendingAKindWinsWhatItCosts() {
    List<GoldClaim> gold = GoldRows.gold(SEAT + "majority,,,1204,,", SEAT + "turnout,,,66.2,,",
        SEAT + "elected,Ada Byrne,,true,,", SEAT + "rank,Ben Marsh,,2,,");
    List<ClaimRow> claims = GoldRows.claims(SEAT + "majority,,,1240,,", SEAT + "elected,Ada Byrne,,true,,");
    Evaluation evaluation = Scorer.score(claims, gold);
    List<Taxonomy.Group> groups = Taxonomy.groups(evaluation, Taxonomy.of(evaluation, Hints.NONE), Scope.ALL);

    // Now 1 right, 1 false, 3 missed: F1 2/6. The value mended: 2, 0, 2: 4/6. The frames mended: 3, 1, 1: 6/8.
    assertEquals(List.of(ErrorKind.MISSED_FRAME, ErrorKind.WRONG_VALUE),
        groups.stream().map(Taxonomy.Group::kind).toList());
    assertEquals(6 / 8.0 - 2 / 6.0, groups.get(0).gain(), 1e-12);
    assertEquals(4 / 6.0 - 2 / 6.0, groups.get(1).gain(), 1e-12);
    assertEquals(List.of(ErrorKind.WRONG_VALUE), Taxonomy.groups(evaluation, Taxonomy.of(evaluation, Hints.NONE),
        Scope.CORE).stream().map(Taxonomy.Group::kind).toList());
  }

  @Test void everyMistakeIsInOnePlace() {
    List<GoldClaim> gold = new ArrayList<>(GoldRows.gold(SEAT + "majority,,,1204,,", SEAT + "votes,Ada Byrne,,16313,,"));
    List<ClaimRow> claims = new ArrayList<>(GoldRows.claims(SEAT + "majority,,,16313,,", SEAT + "turnout,,,50,,"));
    claims.addAll(GoldRows.claimsOf("b", SEAT + "majority,,,1204,,"));
    Evaluation evaluation = Scorer.score(claims, gold, Set.of("a", "b"));
    Tally sum = Taxonomy.groups(evaluation, Taxonomy.of(evaluation, Hints.NONE), Scope.ALL).stream()
        .map(Taxonomy.Group::tally).reduce(Tally.NONE, Tally::plus);

    assertEquals(new Tally(0, evaluation.total(Scope.ALL).spurious(), evaluation.total(Scope.ALL).missed()), sum);
  }
}
