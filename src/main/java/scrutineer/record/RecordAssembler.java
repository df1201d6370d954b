package scrutineer.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.Spelling;

/** Claims of all articles into one record per contest. */
public final class RecordAssembler {
  private static final int YEAR = 4;

  private record Key(String body, String when, String type, String place) {}

  private record FieldKey(Measure measure, Optional<String> candidate, Optional<Party> party) {}

  private record Reading(Value value, Precision precision) {}

  /**
   * The records, in order of election and place. Spelling of places is no difference; an election of which only the
   * year is told is the one of that year and place that has a day, if there is just one.
   */
  public List<ContestRecord> assemble(List<Claim> claims) {
    Map<Key, List<Claim>> groups = new LinkedHashMap<>();
    claims.forEach(claim -> groups.computeIfAbsent(key(claim), k -> new ArrayList<>()).add(claim));
    mergeYears(groups);
    return groups.values().stream().map(RecordAssembler::contestRecord)
        .sorted(Comparator.comparing(ContestRecord::contest)).toList();
  }

  private static Key key(Claim claim) {
    Contest contest = claim.statement().contest();
    Set<String> words = new TreeSet<>(List.of(Spelling.plain(contest.place().name()).split(" ")));
    words.removeAll(Set.of("and", "the"));
    return new Key(contest.election().body(), contest.election().when(), contest.place().type().text(), String.join(" ", words));
  }

  private static void mergeYears(Map<Key, List<Claim>> groups) {
    Map<Key, List<Key>> dated = new HashMap<>();
    for (Key key : groups.keySet()) {
      if (key.when().length() > YEAR) {
        dated.computeIfAbsent(new Key(key.body(), key.when().substring(0, YEAR), key.type(), key.place()), k -> new ArrayList<>()).add(key);
      }
    }
    dated.forEach((year, days) -> {
      if (days.size() == 1 && groups.containsKey(year)) {
        groups.get(days.get(0)).addAll(groups.remove(year));
      }
    });
  }

  private static ContestRecord contestRecord(List<Claim> claims) {
    People people = new People(claims.stream().flatMap(c -> c.statement().candidate().stream()).toList());
    Map<FieldKey, Map<Reading, List<Claim>>> fields = new TreeMap<>(Comparator.comparing(FieldKey::measure)
        .thenComparing(k -> k.candidate().orElse("")).thenComparing(k -> k.party().map(Party::name).orElse("")));
    for (Claim claim : claims) {
      Statement s = claim.statement();
      FieldKey key = new FieldKey(s.measure(), s.candidate().map(people::fullest), s.party());
      fields.computeIfAbsent(key, k -> new LinkedHashMap<>())
          .computeIfAbsent(new Reading(s.value(), s.precision()), r -> new ArrayList<>()).add(claim);
    }
    List<Field> list = new ArrayList<>();
    fields.forEach((key, readings) -> list.add(field(key, readings)));
    return new ContestRecord(contest(claims), list);
  }

  private static Field field(FieldKey key, Map<Reading, List<Claim>> readings) {
    List<Reported> reported = new ArrayList<>();
    readings.forEach((r, from) -> reported.add(new Reported(r.value(), r.precision(), from)));
    reported.sort(Comparator.comparing(r -> -r.articles().size()));
    return new Field(key.measure(), key.candidate(), key.party(), reported);
  }

  /** The place as most claims spell it, the election by its day where one claim has it. */
  private static Contest contest(List<Claim> claims) {
    Map<String, Integer> names = new HashMap<>();
    claims.forEach(c -> names.merge(c.statement().contest().place().name(), 1, Integer::sum));
    String name = names.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey();
    ElectionId election = claims.stream().map(c -> c.statement().contest().election())
        .max(Comparator.comparing((ElectionId e) -> e.when().length())).orElseThrow();
    return new Contest(election, new Place(claims.get(0).statement().contest().place().type(), name));
  }
}
