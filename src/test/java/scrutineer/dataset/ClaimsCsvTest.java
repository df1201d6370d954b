package scrutineer.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrutineer.claim.Claim;
import scrutineer.claim.Evidence;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.claim.Precision;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.ResourceException;
import scrutineer.text.Span;

class ClaimsCsvTest {
  private static final Contest NORTHMOOR =
      new Contest(new ElectionId("parl", "2017-06-08"), new Place(PlaceType.SEAT, "Northmoor, Over and Under"));
  private static final String HEADER =
      "article,election,place_type,place,measure,candidate,party,value,precision,optional,note\n";

  private static Claim claim(Measure measure, String candidate, String party, Value value, Precision precision) {
    Statement statement = new Statement(NORTHMOOR, measure, Optional.ofNullable(candidate),
        Optional.ofNullable(party).map(Party::new), value, precision);
    return new Claim("a1", statement, List.of(new Evidence(new Span(3, 20), " so \"it\",\nwas ", "some.rule", 0.75)));
  }

  private static final List<Claim> CLAIMS = List.of(
      claim(Measure.ELECTED, "Zoë Lark", null, new Value.Truth(true), Precision.EXACT),
      claim(Measure.OUTCOME, null, null, new Value.Result(Outcome.GAIN), Precision.EXACT),
      claim(Measure.WINNER_PARTY, null, null, new Value.PartyName(Party.LABOUR), Precision.EXACT),
      claim(Measure.SEATS_CHANGE, null, "Sinn Féin", new Value.Count(-12), Precision.OVER),
      claim(Measure.SHARE, "Zoë Lark", null, new Value.Percent(new BigDecimal("26.60")), Precision.ABOUT));

  @Test void whatIsWrittenIsRead() throws IOException {
    StringBuilder out = new StringBuilder();
    ClaimsCsv.write(out, CLAIMS);

    List<ClaimRow> rows = ClaimsCsv.parse("claims.csv", out.toString());
    assertEquals(CLAIMS.stream().map(Claim::statement).toList(), rows.stream().map(ClaimRow::statement).toList());
    assertEquals(CLAIMS.stream().map(c -> Optional.of(c.best())).toList(), rows.stream().map(ClaimRow::evidence).toList());
  }

  @Test void columnsAreThoseOfTheContract() throws IOException {
    StringBuilder out = new StringBuilder();
    ClaimsCsv.write(out, List.of(CLAIMS.get(4)));

    assertEquals("""
        article,election,place_type,place,measure,candidate,party,value,precision,start,end,quote,confidence,rule
        a1,parl.2017-06-08,seat,"Northmoor, Over and Under",share,Zoë Lark,,26.6,about,3,20," so ""it"",
        was ",0.75,some.rule
        """, out.toString());
  }

  @Test void onlyNumbersHaveAHedge() {
    assertEquals("", ClaimsCsv.cells(CLAIMS.get(0)).get(8));
    assertEquals("over", ClaimsCsv.cells(CLAIMS.get(3)).get(8));
  }

  @Test void allFaultsAreToldAtOnce() {
    String text = HEADER
        + "a,parl.2017-06-08,seat,Northmoor,votes,Ada Byrne,,many,,,\n"
        + "a,parl.2017-13-45,town,Northmoor,majority,,,12,nearly,,\n"
        + ",parl.2017-06-08,seat,Northmoor,victory,,,12,,,\n"
        + "a,parl.2017-06-08,seat,Northmoor,elected,,,true,,,\n"
        + "a,parl.2017-06-08,seat,Northmoor,majority,,,12.5,,no,\n"
        + "a,parl.2017-06-08,seat,Northmoor,outcome,,,lost,,,\n";

    ResourceException thrown = assertThrows(ResourceException.class, () -> ClaimsCsv.parse("gold.csv", text));
    assertEquals(List.of(
        "gold.csv:2:51: value is 'many'; expected a whole number for votes",
        "gold.csv:3:3: election is 'parl.2017-13-45'; expected an id such as parl.2017-06-08 or parl.2016",
        "gold.csv:3:19: place_type is 'town'; expected seat, ward, council, area or office",
        "gold.csv:3:48: precision is 'nearly'; expected exact, about, under or over",
        "gold.csv:4:1: article is empty",
        "gold.csv:4:33: measure is 'victory'; expected one of the closed list",
        "gold.csv:5:1: elected needs a candidate",
        "gold.csv:6:45: value is '12.5'; expected a whole number for majority",
        "gold.csv:6:51: optional is 'no'; expected yes or nothing",
        "gold.csv:7:44: value is 'lost'; expected hold or gain for outcome"),
        thrown.diagnostics().stream().map(Diagnostic::toString).toList());
  }

  @Test void numbersAreReadAsPeopleWriteThem() {
    List<ClaimRow> rows = ClaimsCsv.parse("gold.csv", HEADER
        + "a,parl.2017-06-08,seat,Northmoor,majority,,,\"2,416\",,,\n"
        + "a,parl.2017-06-08,seat,Northmoor,turnout,,,66.20%,,yes,why\n"
        + "a,parl.2017-06-08,area,London,seats_change,,Labour,\u22123,,,\n");

    assertEquals(List.of("2416", "66.2", "-3"), rows.stream().map(r -> r.statement().value().text()).toList());
    assertEquals(List.of(false, true, false), rows.stream().map(ClaimRow::optional).toList());
    assertEquals("why", rows.get(1).note());
    assertEquals("gold.csv:3", rows.get(1).source());
  }

  @Test void evidenceIsWholeOrAFault() {
    String header = String.join(",", ClaimsCsv.COLUMNS) + "\n";
    String row = "a,parl.2017-06-08,seat,Northmoor,majority,,,12,,9,3,quote,1.5,rule\n";

    ResourceException thrown = assertThrows(ResourceException.class, () -> ClaimsCsv.parse("c.csv", header + row));
    assertEquals("c.csv:2:49: start is '9'; expected offsets, end not before start\n"
        + "c.csv:2:59: confidence is '1.5'; expected a number from 0 to 1", thrown.getMessage());
  }
}
