package scrutineer.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutineer.election.Candidacy;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.knowledge.Calendar.Event;
import scrutineer.knowledge.Gazetteer.Entry;
import scrutineer.resource.ResourceException;
import scrutineer.resource.Table;

class KnowledgeTest {
  private static final Path TABLES = Path.of("src/main/resources/scrutineer/knowledge");
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  private static List<Entry> seats(String body, LocalDate day) {
    return KNOWLEDGE.gazetteer().entries().stream()
        .filter(e -> e.place().type() == PlaceType.SEAT && e.body().equals(body) && e.on(day)).toList();
  }

  private static Contest contest(String election, String seat) {
    return new Contest(ElectionId.parse(election), new Place(PlaceType.SEAT, seat));
  }

  /** Contests for the House of Commons whose candidates are known. */
  private static List<Contest> contests() {
    List<Contest> contests = new ArrayList<>();
    for (Event event : KNOWLEDGE.calendar().of("parl")) {
      if (KNOWLEDGE.nominations().elections().contains(event.id())) {
        Stream<Place> places = event.place().map(Stream::of).orElseGet(() -> seats("parl", event.date()).stream().map(Entry::place));
        places.forEach(p -> contests.add(new Contest(event.id(), p)));
      }
    }
    return contests;
  }

  @ParameterizedTest
  @CsvSource({"2010-05-06, 4150", "2015-05-07, 3971", "2017-06-08, 3304", "2019-12-12, 3320", "2024-07-04, 4515"})
  void everySeatOfAGeneralElectionHasItsNominations(LocalDate day, int candidates) {
    List<Entry> there = seats("parl", day);
    assertEquals(650, there.size());
    int sum = 0;
    for (Entry entry : there) {
      List<Candidacy> in = KNOWLEDGE.nominations().in(new Contest(ElectionId.of("parl", day), entry.place()));
      assertTrue(in.size() > 1, entry + " has " + in.size());
      sum += in.size();
    }
    assertEquals(candidates, sum);
  }

  @ParameterizedTest
  @CsvSource({"parl, 1997-05-01, 659", "parl, 2001-06-07, 659", "parl, 2005-05-05, 646", "sp, 1999-05-06, 73", "sp, 2021-05-06, 73",
      "senedd, 2003-05-01, 40", "senedd, 2021-05-06, 40", "senedd, 2026-05-07, 16", "nia, 2022-05-05, 18", "gla, 2016-05-05, 14"})
  void everyBodyHasItsSeats(String body, LocalDate day, int seats) {
    assertEquals(seats, seats(body, day).size());
  }

  @Test
  void everyNominationBelongsToAKnownContest() {
    int known = contests().stream().mapToInt(c -> KNOWLEDGE.nominations().in(c).size()).sum();
    assertEquals(3315, contests().size());
    assertEquals(4150 + 3971 + 3304 + 3320 + 4515 + 668, known);
  }

  @Test
  void everyPartyNominatedIsCanonical() {
    Set<String> canonical = new TreeSet<>();
    Table.resource("knowledge/parties.csv", "name").rows().forEach(r -> canonical.add(r.get("name")));
    Set<String> nominated = new TreeSet<>();
    contests().forEach(c -> KNOWLEDGE.nominations().in(c).forEach(x -> nominated.add(x.party().name())));
    nominated.removeAll(canonical);
    assertEquals(Set.of(), nominated);
  }

  @Test
  void candidatesAreFoundBySurnameHoweverWritten() {
    ElectionId election = ElectionId.parse("parl.2017-06-08");
    List<Candidacy> whole = KNOWLEDGE.nominations().withSurname("De Cordova", election);
    assertEquals(List.of("Marsha De Cordova"), whole.stream().map(Candidacy::person).toList());
    assertEquals(whole, KNOWLEDGE.nominations().withSurname("cordova", election));
    assertTrue(KNOWLEDGE.nominations().withSurname("Long-Bailey").stream().anyMatch(c -> c.person().equals("Rebecca Long-Bailey")));
    assertEquals(List.of(), KNOWLEDGE.nominations().withSurname("Nobodyhere"));
  }

  @ParameterizedTest
  @CsvSource({
      "parl.2017-06-08, Battersea, Jane Ellison, Conservative",
      "parl.2015-05-07, Clacton, Douglas Carswell, UKIP",
      "parl.2016-12-01, Richmond Park, Zac Goldsmith, Conservative",
      "parl.2017-06-08, Richmond Park, Sarah Olney, Liberal Democrats",
      "parl.2024-07-04, Chelsea and Fulham, Greg Hands, Conservative",
      "parl.2024-07-04, Islington North, Jeremy Corbyn, Labour",
      "parl.2010-05-06, 'Sheffield, Hallam', Nick Clegg, Liberal Democrats"})
  void holdersAreThoseOfBefore(String election, String seat, String person, String party) {
    assertEquals(Optional.of(new Holders.Holder(person, new Party(party))), KNOWLEDGE.holders().before(contest(election, seat)));
  }

  @Test
  void everyContestHasAHolder() {
    for (Contest contest : contests()) {
      assertTrue(KNOWLEDGE.holders().before(contest).isPresent(), contest.toString());
    }
    assertEquals(Optional.empty(), KNOWLEDGE.holders().before(contest("sp.2021-05-06", "Ayr")));
    assertEquals(Optional.empty(), KNOWLEDGE.holders().before(contest("parl.2005-05-05", "Ayr")));
  }

  @Test
  void theCalendarKnowsWhatWasBefore() {
    Calendar calendar = KNOWLEDGE.calendar();
    assertEquals("parl.2015-05-07", calendar.previous(ElectionId.parse("parl.2016-06-16")).orElseThrow().id().toString());
    assertEquals("parl.2015-05-07", calendar.previous(ElectionId.parse("parl.2017-06-08")).orElseThrow().id().toString());
    assertEquals("parl.2015-05-07", calendar.previous(ElectionId.parse("parl.2017")).orElseThrow().id().toString());
    assertEquals("naw.2016-05-05", calendar.previous(ElectionId.parse("senedd.2021-05-06")).orElseThrow().id().toString());
    assertEquals("local.2018-05-03", calendar.latest("local", LocalDate.parse("2018-05-03")).orElseThrow().id().toString());
    assertEquals("parl.2017-06-08", calendar.latest("parl", LocalDate.parse("2019-12-11")).orElseThrow().id().toString());
    assertEquals("gla.2021-05-06", calendar.inYear("gla", 2021).orElseThrow().id().toString());
    assertEquals(Optional.empty(), calendar.inYear("parl", 2016));
    Place park = new Place(PlaceType.SEAT, "Richmond Park");
    assertEquals("parl.2016-12-01", calendar.byElection(park, LocalDate.parse("2017-06-01")).orElseThrow().id().toString());
    assertEquals(Optional.empty(), calendar.byElection(park, LocalDate.parse("2016-11-30")));
    assertEquals(2, calendar.byElections(new Place(PlaceType.SEAT, "Bootle")).size());
  }

  @ParameterizedTest
  @CsvSource({"local.2018-05-03, COUNCIL, Wandsworth, local.2014-05-22", "local.2022-05-05, COUNCIL, Fife, local.2017-05-04",
      "local.2018-05-03, COUNCIL, Swindon, local.2017-05-04", "mayor.2024-05-02, OFFICE, London, mayor.2021-05-06",
      "local.2017-05-04, COUNCIL, Isle of Anglesey, local.2013-05-02", "mayor.2022, OFFICE, Tower Hamlets, mayor.2018-05-03",
      "pcc.2021-05-06, OFFICE, Essex, pcc.2016-05-05", "parl.2024-07-04, SEAT, Rochdale, parl.2019-12-12"})
  void placesHaveTheirOwnCycles(String election, PlaceType type, String place, String before) {
    Contest contest = new Contest(ElectionId.parse(election), new Place(type, place));
    assertEquals(Optional.of(ElectionId.parse(before)), KNOWLEDGE.calendar().previous(contest));
  }

  @Test
  void everyByElectionWasInASeatOfItsDay() {
    for (Event event : KNOWLEDGE.calendar().all()) {
      event.place().ifPresent(seat ->
          assertTrue(KNOWLEDGE.gazetteer().seat(seat.name(), event.id().body(), event.date()).isPresent(), event.toString()));
    }
  }

  @Test
  void boundariesChangeOnPollingDay() {
    Gazetteer gazetteer = KNOWLEDGE.gazetteer();
    assertEquals("E14000768", gazetteer.seat("Kensington", LocalDate.parse("2024-07-03")).map(Entry::code).orElse(""));
    assertEquals(Optional.empty(), gazetteer.seat("Kensington", LocalDate.parse("2024-07-04")));
    assertTrue(gazetteer.seat("Kensington & Bayswater", LocalDate.parse("2024-07-04")).isPresent());
    assertTrue(gazetteer.seat("Aberconwy", "naw", LocalDate.parse("2016-05-05")).isPresent());
  }

  @Test
  void everyFaultOfATableIsNamed() {
    Table table = Table.parse("holders.csv", "seat,party\nAda,\n,Labour\nBo,Green\n");
    ResourceException e = assertThrows(ResourceException.class, () -> Rows.filled(table, "seat", "party"));
    assertEquals("holders.csv:2:5: 'party' is empty\nholders.csv:3:1: 'seat' is empty", e.getMessage());
  }

  @Test
  void aDayOnWhichOnePartVotedAloneIsNobodyElsesLastTime() {
    Calendar calendar = KNOWLEDGE.calendar();
    assertEquals("local.2023-05-04", calendar.previous(ElectionId.parse("local.2024-05-02")).orElseThrow().id().toString());
    assertTrue(calendar.of("local").stream().anyMatch(e -> e.id().toString().equals("local.2023-05-18")));
  }

  @Test
  void partiesHaveOneRowEach() {
    List<String> names = Table.resource("knowledge/parties.csv", "name").rows().stream().map(r -> r.get("name")).toList();
    assertEquals(names.stream().distinct().toList(), names);
  }

  @Test
  void partiesKnowTheirRegistrationByCountry() {
    Parties parties = KNOWLEDGE.parties();
    assertEquals(Optional.of("PP51"), parties.ecId(Party.CONSERVATIVE, "Northern Ireland"));
    assertEquals(Optional.of("PP52"), parties.ecId(Party.CONSERVATIVE, "Wales"));
    assertEquals(Optional.of("PP130"), parties.ecId(new Party("Green"), "Scotland"));
    assertEquals(Optional.empty(), parties.ecId(Party.INDEPENDENT, "England"));
    assertEquals("Reform UK", parties.family(new Party("Brexit Party")));
    assertEquals("Labour", parties.family(Party.LABOUR));
  }

  /** The reading packages cannot reach a result that is not here. */
  @Test
  void noTableTellsAResult() throws IOException {
    Set<String> allowed = Set.of("aliases", "before", "body", "code", "country", "day", "days", "ec_id", "ec_id_ni", "ec_id_scotland", "family",
        "from", "given", "kind", "name", "official", "only", "party", "person", "reason", "region", "risky", "scope", "seat", "text", "type", "until", "weak");
    int tables = 0;
    try (Stream<Path> files = Files.walk(TABLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        for (String column : Table.read(file).columns()) {
          assertTrue(allowed.contains(column), file + " has a column " + column);
        }
        tables++;
      }
    }
    assertTrue(tables > 10);
  }

  /** Nor is there a method or a field that could give one. */
  @Test
  void noTypeTellsAResult() throws IOException, ClassNotFoundException {
    Pattern result = Pattern.compile("vote|share|majorit|winner|elected\\b|turnout|swing|rank", Pattern.CASE_INSENSITIVE);
    int types = 0;
    try (Stream<Path> files = Files.list(Path.of("target/classes/scrutineer/knowledge"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class") && !f.toString().contains("package-info")).toList()) {
        Class<?> type = Class.forName("scrutineer.knowledge." + file.getFileName().toString().replace(".class", ""));
        Stream.concat(Arrays.stream(type.getDeclaredMethods()).map(Method::getName), Arrays.stream(type.getDeclaredFields()).map(Field::getName))
            .forEach(name -> assertFalse(result.matcher(name).find(), type + " has " + name));
        types++;
      }
    }
    assertTrue(types > 10);
  }

  /** In order of surname, so that no row's place tells who won. */
  @Test
  void nominationsAreSorted() throws IOException {
    try (Stream<Path> files = Files.list(TABLES.resolve("nominations"))) {
      for (Path file : files.filter(f -> !f.toString().contains("by-elections")).toList()) {
        List<String> order = Table.read(file, "seat", "given", "family").rows().stream()
            .map(r -> r.get("seat") + "\t" + r.get("family") + "\t" + r.get("given")).toList();
        assertEquals(order.stream().sorted().toList(), order, file.toString());
        assertFalse(order.isEmpty());
      }
    }
  }
}
