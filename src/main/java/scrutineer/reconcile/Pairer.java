package scrutineer.reconcile;

import java.util.List;
import java.util.stream.Collectors;
import scrutineer.election.Contest;
import scrutineer.election.PlaceType;
import scrutineer.official.OfficialResult;
import scrutineer.official.OfficialResults;
import scrutineer.record.ContestRecord;

/** Finds the declared result of a record, by election and place. */
final class Pairer {
  private final OfficialResults official;

  Pairer(OfficialResults official) {
    this.official = official;
  }

  Pairing pair(ContestRecord told) {
    Contest contest = told.contest();
    List<OfficialResult> found = official.find(contest.election(), contest.place());
    if (found.size() > 1) {
      String names = found.stream().map(OfficialResult::id).limit(5).collect(Collectors.joining(", "));
      return new Pairing.Ambiguous(told, found, contest + " may be " + found.size() + " contests: " + names);
    }
    if (found.size() == 1) {
      return new Pairing.Paired(told, found.get(0), why(contest, found.get(0).contest()));
    }
    boolean kind = held(contest);
    return new Pairing.Unpaired(told, kind, kind
        ? "no " + contest.place().type().text() + " '" + contest.place().name() + "' in " + contest.election()
        : "the official data holds no " + contest.place().type().text() + " results of " + contest.election());
  }

  private static String why(Contest told, Contest declared) {
    if (!told.election().equals(declared.election())) {
      return "only election of " + told.election().when() + " in " + declared.place().name();
    }
    return told.place().name().equals(declared.place().name()) ? "election and place are the same"
        : "'" + told.place().name() + "' is read as " + declared.place().name();
  }

  /** Councils and areas are held in part only: one that is missing is not a mistake. */
  private boolean held(Contest contest) {
    boolean seat = contest.place().type() == PlaceType.SEAT;
    return seat && !official.elections(contest.election()).isEmpty();
  }
}
