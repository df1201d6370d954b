package scrutineer.official;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.Place;

/** Adds up the results of the places of an area. */
final class AreaSum {
  private final Parties parties;
  private final Map<Party, Integer> seats = new HashMap<>();
  private final Map<Party, Long> votes = new HashMap<>();
  private final Map<Party, Integer> speakers = new HashMap<>();
  private final Map<Party, Integer> deferred = new HashMap<>();
  private int places;
  private int total;
  private long electorate;
  private long validVotes;
  private long rejected;
  /** Whether the rejected papers of all places are held. */
  private boolean rejectedHeld = true;

  AreaSum(Parties parties) {
    this.parties = parties;
  }

  void add(SeatResult result) {
    places++;
    total++;
    Standing winner = result.winner();
    seats.merge(parties.family(winner.party()), 1, Integer::sum);
    winner.formerly().ifPresent(left -> speakers.merge(parties.family(left), 1, Integer::sum));
    result.polledOn().ifPresent(day -> deferred.merge(parties.family(winner.party()), 1, Integer::sum));
    for (Standing standing : result.standings()) {
      votes.merge(parties.family(standing.party()), (long) standing.votes(), Long::sum);
    }
    electorate += result.electorate().orElse(0);
    validVotes += result.validVotes();
    rejected += result.invalidVotes().orElse(0);
    rejectedHeld &= result.invalidVotes().isPresent();
  }

  void add(CouncilResult result) {
    places++;
    total += result.total();
    result.seats().forEach(s -> seats.merge(parties.family(s.party()), s.seats(), Integer::sum));
  }

  /** Nothing if no place was added: no results of this area and election are held. */
  Optional<AreaResult> result(ElectionId election, Place place) {
    if (places == 0) {
      return Optional.empty();
    }
    return Optional.of(new AreaResult(new Contest(election, place), election + " " + place.name(), seats, votes,
        speakers, deferred, total, electorate, validVotes,
        rejectedHeld ? OptionalLong.of(rejected) : OptionalLong.empty(), "sum of " + places + " places"));
  }
}
