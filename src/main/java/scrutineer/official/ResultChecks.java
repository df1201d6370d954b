package scrutineer.official;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What must hold between the figures of one contest, whoever publishes them. */
final class ResultChecks {
  private ResultChecks() {}

  /**
   * One thing that does not hold.
   *
   * @param field {@code valid_votes}, {@code majority}, {@code electorate}; or {@code contest}, where it is in the candidacies
   */
  record Fault(String field, String message) {}

  /** The faults of a contest, each one sentence; none if the figures agree with each other. */
  static List<Fault> faults(List<Standing> standings, OptionalInt electorate, int validVotes, int majority) {
    List<Fault> faults = new ArrayList<>();
    if (standings.isEmpty()) {
      return List.of(new Fault("contest", "has no candidates"));
    }
    long winners = standings.stream().filter(Standing::elected).count();
    if (winners != 1) {
      faults.add(new Fault("contest", "has " + winners + " winners where there must be one"));
    }
    int sum = standings.stream().mapToInt(Standing::votes).sum();
    if (sum != validVotes) {
      faults.add(new Fault("valid_votes", "valid votes are " + validVotes + " but the candidates' votes add up to " + sum));
    }
    checkTop(standings, majority, faults);
    if (electorate.isPresent() && electorate.getAsInt() < validVotes) {
      faults.add(new Fault("electorate", "more valid votes (" + validVotes + ") than electors (" + electorate.getAsInt() + ")"));
    }
    return faults;
  }

  private static void checkTop(List<Standing> standings, int majority, List<Fault> faults) {
    int[] votes = standings.stream().mapToInt(s -> -s.votes()).sorted().map(v -> -v).toArray();
    int lead = votes.length < 2 ? votes[0] : votes[0] - votes[1];
    if (lead != majority) {
      faults.add(new Fault("majority", "majority is " + majority + " but first less second is " + lead));
    }
    standings.stream().filter(s -> s.elected() && s.votes() < votes[0]).findFirst().ifPresent(s ->
        faults.add(new Fault("contest", s.person() + " is marked elected with " + s.votes() + " votes; the most is " + votes[0])));
  }
}
