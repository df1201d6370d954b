package scrutineer.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrutineer.claim.Claim;
import scrutineer.claim.Evidence;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.text.Span;

class RecordAssemblerTest {
  private final RecordAssembler assembler = new RecordAssembler();

  @Test void everyReadingIsKeptWithThoseWhoTellIt() {
    List<ContestRecord> records = assembler.assemble(List.of(
        majority("a", "parl.2017-06-08", "Northmoor", 1204, Precision.EXACT),
        majority("b", "parl.2017-06-08", "Northmoor", 1204, Precision.EXACT),
        majority("c", "parl.2017-06-08", "Northmoor", 1402, Precision.EXACT),
        majority("d", "parl.2017-06-08", "Northmoor", 1200, Precision.ABOUT)));
    Field field = records.get(0).field(Measure.MAJORITY, Optional.empty(), Optional.empty()).orElseThrow();

    assertEquals(1, records.size());
    assertEquals(List.of("1204", "1402", "1200 about"), field.readings().stream().map(Reported::text).toList());
    assertEquals(List.of("a", "b"), field.readings().get(0).articles());
    assertTrue(field.disputed());
    assertTrue(records.get(0).disputed());
  }

  @Test void aFigureAndItsRoundingAreNoDispute() {
    ContestRecord told = assembler.assemble(List.of(
        majority("a", "parl.2017-06-08", "Northmoor", 1204, Precision.EXACT),
        majority("b", "parl.2017-06-08", "Northmoor", 1200, Precision.ABOUT))).get(0);

    assertFalse(told.disputed());
  }

  @Test void placesAreOneInAnySpelling() {
    List<ContestRecord> records = assembler.assemble(List.of(
        majority("a", "parl.2017-06-08", "Eastwick, Vale & Fell", 5, Precision.EXACT),
        majority("b", "parl.2017-06-08", "Eastwick Vale and Fell", 5, Precision.EXACT),
        majority("c", "parl.2017-06-08", "Eastwick Vale and Fell", 5, Precision.EXACT)));

    assertEquals(1, records.size());
    assertEquals("Eastwick Vale and Fell", records.get(0).contest().place().name());
  }

  @Test void aYearIsItsDayWhereThereIsOne() {
    List<ContestRecord> records = assembler.assemble(List.of(
        majority("a", "parl.2016", "Northmoor", 5, Precision.EXACT),
        majority("b", "parl.2016-06-16", "Northmoor", 5, Precision.EXACT),
        majority("c", "parl.2016", "Westhaven", 5, Precision.EXACT)));

    assertEquals(List.of("parl.2016 seat:Westhaven", "parl.2016-06-16 seat:Northmoor"),
        records.stream().map(r -> r.contest().toString()).toList());
  }

  @Test void aYearWithTwoDaysStaysByItself() {
    assertEquals(3, assembler.assemble(List.of(
        majority("a", "parl.2010", "Northmoor", 5, Precision.EXACT),
        majority("b", "parl.2010-05-06", "Northmoor", 5, Precision.EXACT),
        majority("c", "parl.2010-11-25", "Northmoor", 5, Precision.EXACT))).size());
  }

  @Test void theFullestNameIsTheKey() {
    ContestRecord told = assembler.assemble(List.of(elected("a", "Byrne", true), elected("b", "Ada Byrne", true),
        elected("c", "Dame Ada Mary Byrne", true), elected("d", "A Byrne", true))).get(0);

    assertEquals(List.of("Dame Ada Mary Byrne"), told.winners());
    assertEquals(4, told.fields().get(0).readings().get(0).from().size());
  }

  @Test void aSurnameThatTwoPeopleHaveStaysByItself() {
    ContestRecord told = assembler.assemble(List.of(elected("a", "Ada Byrne", true), elected("b", "Cormac Byrne", false),
        elected("c", "Byrne", true))).get(0);

    assertEquals(3, told.fields().size());
  }

  @Test void twoWinnersOfOneSeatAreADispute() {
    assertTrue(assembler.assemble(List.of(elected("a", "Ada Byrne", true), elected("b", "Bo Carr", true))).get(0).disputed());
  }

  private static Claim majority(String article, String election, String place, int votes, Precision precision) {
    return claim(article, new Statement(contest(election, place), Measure.MAJORITY, Optional.empty(), Optional.empty(),
        new Value.Count(votes), precision));
  }

  private static Claim elected(String article, String person, boolean elected) {
    return claim(article, new Statement(contest("parl.2017-06-08", "Northmoor"), Measure.ELECTED, Optional.of(person),
        Optional.<Party>empty(), new Value.Truth(elected), Precision.EXACT));
  }

  private static Contest contest(String election, String place) {
    return new Contest(ElectionId.parse(election), new Place(PlaceType.SEAT, place));
  }

  private static Claim claim(String article, Statement statement) {
    return new Claim(article, statement, List.of(new Evidence(new Span(0, 1), "x", "test", 1)));
  }
}
