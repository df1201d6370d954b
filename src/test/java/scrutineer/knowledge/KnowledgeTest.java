package scrutineer.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutineer.election.Candidacy;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.knowledge.Gazetteer.Entry;
import scrutineer.resource.Table;

class KnowledgeTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  private static List<Entry> commons(LocalDate day) {
    return KNOWLEDGE.gazetteer().entries().stream().filter(e -> e.body().equals("parl") && e.on(day)).toList();
  }

  private static Contest contest(String election, String seat) {
    return new Contest(ElectionId.parse(election), new Place(PlaceType.SEAT, seat));
  }

  @ParameterizedTest
  @CsvSource({"2010-05-06, 650, 4150", "2015-05-07, 650, 3971", "2017-06-08, 650, 3304", "2019-12-12, 650, 3320", "2024-07-04, 650, 4515"})
  void everySeatOfAGeneralElectionHasItsNominations(LocalDate day, int seats, int candidates) {
    ElectionId election = ElectionId.of("parl", day);
    List<Entry> there = commons(day);
    assertEquals(seats, there.size());
    int sum = 0;
    for (Entry entry : there) {
      List<Candidacy> in = KNOWLEDGE.nominations().in(new Contest(election, entry.place()));
      assertTrue(!in.isEmpty(), entry + " has no candidates");
      sum += in.size();
    }
    assertEquals(candidates, sum);
  }

  @Test
  void everyPartyNominatedIsKnown() {
    Set<String> unknown = new TreeSet<>();
    for (ElectionId election : KNOWLEDGE.nominations().elections()) {
      for (Candidacy c : candidacies(election)) {
        if (!KNOWLEDGE.parties().named(c.party().name()).equals(java.util.Optional.of(c.party()))
            && !c.party().name().equals("Workers' Party")) {
          unknown.add(c.party().name());
        }
      }
    }
    assertEquals(Set.of(), unknown);
  }

  private static List<Candidacy> candidacies(ElectionId election) {
    Set<Place> places = commons(election.day().orElseThrow()).stream().map(Entry::place).collect(Collectors.toSet());
    return places.stream().flatMap(p -> KNOWLEDGE.nominations().in(new Contest(election, p)).stream()).toList();
  }
}
