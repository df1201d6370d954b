package scrutineer.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import scrutineer.election.Candidacy;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.resource.Table;

/** Who stood where, for whom: House of Commons, general elections and by-elections since 2010. */
public final class Nominations {
  private static final List<String> GENERAL_ELECTIONS =
      List.of("parl.2010-05-06", "parl.2015-05-07", "parl.2017-06-08", "parl.2019-12-12", "parl.2024-07-04");

  private record Ballot(Contest contest, List<Candidacy> candidates) {}

  private final Map<String, List<Candidacy>> byContest = new HashMap<>();
  private final Map<String, List<Candidacy>> bySurname = new HashMap<>();
  private final Map<String, Party> parties = new HashMap<>();
  private final Set<ElectionId> elections = new TreeSet<>();
  private final Map<String, List<String>> otherNames = new HashMap<>();

  private Nominations() {}

  /** As if nobody had stood anywhere. */
  static Nominations none() {
    return new Nominations();
  }

  static Nominations load() {
    Nominations nominations = new Nominations();
    Optional<Ballot> last = Optional.empty();
    for (String id : GENERAL_ELECTIONS) {
      ElectionId election = ElectionId.parse(id);
      for (Table.Row row : Rows.of("nominations/" + id, "seat", "family", "party")) {
        last = Optional.of(nominations.add(election, row, last));
      }
    }
    for (Table.Row row : Rows.of("nominations/parl.by-elections", "day", "seat", "family", "party")) {
      last = Optional.of(nominations.add(new ElectionId("parl", row.get("day")), row, last));
    }
    for (Table.Row row : Rows.of("names-of-one", "person", "aliases")) {
      List<String> names = List.of((row.get("person") + "|" + row.get("aliases")).split("\\|"));
      names.forEach(name -> nominations.otherNames.put(Names.key(name), names.stream().filter(other -> !other.equals(name)).toList()));
    }
    return nominations;
  }

  /** Rows of one contest follow each other: the ballot of the row before is mostly that of this one, and its key is worked out once. */
  private Ballot add(ElectionId election, Table.Row row, Optional<Ballot> last) {
    String seat = row.get("seat");
    Ballot ballot = last.filter(b -> b.contest().place().name().equals(seat) && b.contest().election().equals(election))
        .orElseGet(() -> ballot(new Contest(election, new Place(PlaceType.SEAT, seat))));
    Party party = parties.computeIfAbsent(row.get("party"), Party::new);
    Candidacy candidacy = new Candidacy(ballot.contest(), (row.get("given") + " " + row.get("family")).trim(), party);
    ballot.candidates().add(candidacy);
    String surname = Names.key(row.get("family"));
    bySurname.computeIfAbsent(surname, k -> new ArrayList<>(2)).add(candidacy);
    int lastWord = surname.lastIndexOf(' ') + 1;
    if (lastWord > 0) {
      bySurname.computeIfAbsent(surname.substring(lastWord), k -> new ArrayList<>(2)).add(candidacy);
      bySurname.computeIfAbsent(surname.replace(" ", ""), k -> new ArrayList<>(2)).add(candidacy);
    }
    return ballot;
  }

  private Ballot ballot(Contest contest) {
    elections.add(contest.election());
    return new Ballot(contest, byContest.computeIfAbsent(key(contest), k -> new ArrayList<>()));
  }

  private static String key(Contest contest) {
    return Names.key(contest.place().name()) + "@" + contest.election();
  }

  /** In order of surname; empty where nothing is known of the contest. */
  public List<Candidacy> in(Contest contest) {
    return Collections.unmodifiableList(byContest.getOrDefault(key(contest), List.of()));
  }

  /** All candidates of one election, seat by seat. */
  public List<Candidacy> of(ElectionId election) {
    return byContest.values().stream().filter(list -> list.get(0).contest().election().equals(election)).flatMap(List::stream).toList();
  }

  /**
   * Candidates of one election by surname, however it is written ({@link Names#key}); also by the last word of
   * one of several words, and by all of them as one: {@code cordova} for De Cordova, {@code mcnally} for Mc Nally.
   */
  public List<Candidacy> withSurname(String surname, ElectionId election) {
    return withSurname(surname).stream().filter(c -> c.contest().election().equals(election)).toList();
  }

  /** Candidates of all elections by surname. */
  public List<Candidacy> withSurname(String surname) {
    return Collections.unmodifiableList(bySurname.getOrDefault(Names.key(surname), List.of()));
  }

  /** Where a person stood under another surname than this full name has: before or after a marriage, say. */
  public List<Candidacy> underOtherNames(String person) {
    List<Candidacy> found = new ArrayList<>();
    for (String other : otherNames.getOrDefault(Names.key(person), List.of())) {
      String key = Names.key(other);
      withSurname(other.substring(other.indexOf(' ') + 1)).stream().filter(c -> Names.key(c.person()).equals(key)).forEach(found::add);
    }
    return found;
  }

  /** Single words that so many people of different full names have as a surname. */
  Set<String> surnamesOfAtLeast(int people) {
    Set<String> common = new HashSet<>();
    bySurname.forEach((surname, candidacies) -> {
      if (candidacies.size() >= people && surname.indexOf(' ') < 0
          && candidacies.stream().map(Candidacy::person).distinct().count() >= people) {
        common.add(surname);
      }
    });
    return common;
  }

  /** Those whose candidates are known. */
  public Set<ElectionId> elections() {
    return Collections.unmodifiableSet(elections);
  }
}
