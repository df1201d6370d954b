package scrutineer.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;

class OfficialResultsTest {
  private static final OfficialResults RESULTS = OfficialResults.load(Path.of("gold/official"));

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/scrutineer/official/totals.cases.csv", numLinesToSkip = 1)
  void totalsOfGeneralElections(String election, int contests, int candidates, long valid, long electorate,
      BigDecimal turnout, String seats) {
    ElectionId id = ElectionId.parse(election);
    List<SeatResult> results = RESULTS.seats().stream().filter(r -> r.contest().election().equals(id)).toList();
    AreaResult country = RESULTS.area(id, "United Kingdom").orElseThrow();
    Map<Party, Integer> families = new TreeMap<>();
    RESULTS.seatsByParty(id).forEach((party, n) -> families.merge(RESULTS.parties().family(party), n, Integer::sum));

    assertEquals(contests, results.size());
    assertEquals(candidates, results.stream().mapToInt(r -> r.standings().size()).sum());
    assertEquals(valid, country.validVotes());
    assertEquals(electorate, country.electorate());
    assertEquals(turnout, country.turnout().orElseThrow().setScale(2, RoundingMode.HALF_UP));
    assertEquals(counts(seats), families);
    assertEquals(counts(seats), new TreeMap<>(country.seats()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/scrutineer/official/boroughs.cases.csv", numLinesToSkip = 1)
  void totalsOfBoroughs(String election, int seats, String parties, String control) {
    List<CouncilResult> councils =
        RESULTS.councils().stream().filter(c -> c.contest().election().toString().equals(election)).toList();
    AreaResult london = RESULTS.area(ElectionId.parse(election), "London").orElseThrow();
    Map<Party, Integer> controls = new TreeMap<>(
        councils.stream().collect(Collectors.toMap(CouncilResult::controlAfter, c -> 1, Integer::sum)));

    assertEquals(32, councils.size());
    assertEquals(seats, london.total());
    counts(parties).forEach((party, n) -> assertEquals(n, london.seats(party), party.name()));
    assertEquals(counts(control), controls);
  }

  @ParameterizedTest(name = "{0} {2}: {4}")
  @CsvFileSource(resources = "/scrutineer/official/places.cases.csv", numLinesToSkip = 1)
  void findsPlaces(String election, String type, String place, String found, String why) {
    List<String> names = RESULTS.find(ElectionId.parse(election), new Place(PlaceType.parse(type), place)).stream()
        .map(r -> r.contest().place().name()).sorted().toList();

    assertEquals(found == null ? List.of() : List.of(found.split("\\|")), names);
  }

  @Test void figuresOfTheNightAreKeptTogether() {
    SeatResult putney = seat("parl.2024-07-04", "Putney");
    SeatResult night = putney.elsewhere().values().iterator().next();

    assertEquals(12488, putney.majority());
    assertEquals(List.of(20952, 10011), night.standings().stream().map(Standing::votes).limit(2).toList());
    assertEquals(10941, night.majority());
  }

  @Test void earlierContestsOfASeat() {
    SeatResult richmond = seat("parl.2017-06-08", "Richmond Park");

    assertEquals("parl.richmond-park.2015-05-07", RESULTS.generalBefore(richmond).orElseThrow().id());
    assertEquals("parl.richmond-park.by.2016-12-01", RESULTS.contestBefore(richmond).orElseThrow().id());
    assertTrue(RESULTS.generalBefore(seat("parl.2024-07-04", "Richmond Park")).isEmpty(), "new boundaries in 2024");
  }

  @Test void everyByElectionIsThere() {
    assertEquals(65, RESULTS.seats().stream().filter(r -> r.id().contains(".by.")).count());
    assertEquals(668, RESULTS.seats().stream().filter(r -> r.id().contains(".by."))
        .mapToInt(r -> r.standings().size()).sum());
  }

  private static SeatResult seat(String election, String name) {
    return (SeatResult) RESULTS.find(ElectionId.parse(election), new Place(PlaceType.SEAT, name)).get(0);
  }

  private static Map<Party, Integer> counts(String text) {
    Map<Party, Integer> counts = new TreeMap<>();
    for (String part : new ArrayList<>(List.of(text.split("\\|")))) {
      int space = part.lastIndexOf(' ');
      counts.put(new Party(part.substring(0, space)), Integer.parseInt(part.substring(space + 1)));
    }
    return counts;
  }
}
