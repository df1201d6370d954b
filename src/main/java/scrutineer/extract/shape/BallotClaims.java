package scrutineer.extract.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.layout.Label;

/** Claims of a list of candidates, or of parties, in one contest. */
final class BallotClaims {
  /** More votes than anybody has ever had in one constituency of any body. */
  private static final int SEAT_MOST = 120_000;
  private final Map<Contest, Party> winners = new HashMap<>();
  /** A line that says the opposite without a list of its own belongs to another election. */
  private final Map<Contest, Outcome> outcomes = new HashMap<>();
  private final Whereabouts whereabouts;
  private final Notes notes;
  private final BallotContest contests;
  private final BallotWinner winner;

  BallotClaims(Whereabouts whereabouts, Notes notes, Legend legend) {
    this.whereabouts = whereabouts;
    this.notes = notes;
    contests = new BallotContest(whereabouts);
    winner = new BallotWinner(whereabouts, notes, legend);
  }

  /** @return whether the rows were a list of candidates or parties whose contest is known */
  boolean claim(Ballot ballot, Scene scene) {
    List<Contestant> list = Contestant.of(ballot);
    Optional<Contest> settled = unlikely(ballot) ? Optional.empty() : contests.of(list, ballot, scene);
    if (settled.isEmpty()) {
      return false;
    }
    Contest contest = settled.get();
    if (list.isEmpty() && ballot.winnerTold().filter(w -> !w.equals(winners.getOrDefault(contest, w))).isPresent()) {
      return false;
    }
    if (list.isEmpty() && ballot.outcomeTold().filter(o -> o != outcomes.getOrDefault(contest, o)).isPresent()) {
      return true;
    }
    ballot.outcomeTold().ifPresent(o -> outcomes.put(contest, o));
    if (noResult(list, ballot, contest)) {
      return false;
    }
    claim(list.stream().map(c -> c.meant(contest, whereabouts)).collect(Collectors.toList()), ballot, contest);
    return true;
  }

  /** A key of letters, or rows that are mostly of names on no list. */
  private static boolean unlikely(Ballot ballot) {
    long listed = ballot.contenders.stream().filter(c -> Ballot.party(c) || c.party().isEmpty()).count();
    long others = ballot.contenders.stream().filter(c -> c.party().filter(p -> p.is(Label.OTHERS)).isPresent()).count();
    boolean letters = !ballot.contenders.isEmpty() && ballot.contenders.stream()
        .allMatch(c -> c.person().isEmpty() && c.party().filter(p -> p.text().length() == 1).isPresent());
    return letters || listed * 2 < ballot.contenders.size() - others;
  }

  /** One party alone outside a seat, or more votes than a seat can have. */
  private static boolean noResult(List<Contestant> list, Ballot ballot, Contest contest) {
    boolean seat = contest.place().type() == PlaceType.SEAT;
    boolean little = ballot.items.isEmpty() && (list.isEmpty() || list.size() == 1 && list.get(0).person().isEmpty() && !seat);
    return little || seat && list.stream().anyMatch(c -> c.votes().filter(v -> v.asDouble() > SEAT_MOST).isPresent());
  }

  private void claim(List<Contestant> list, Ballot ballot, Contest contest) {
    list.stream().filter(c -> !c.row().absent()).forEach(c -> figures(c, contest));
    int known = whereabouts.candidates(contest);
    notes.doubt(Arithmetic.doubts(list, ballot.items, contest.place().type() == PlaceType.SEAT && known > 1 && list.size() >= known));
    Optional<Party> told = new ItemClaims(whereabouts, notes).claim(BallotWinner.sound(ballot.items, list, contest), contest, Columns.total(ballot.contenders));
    told.ifPresent(w -> winners.put(contest, w));
    Optional<Party> won = Optional.ofNullable(winners.get(contest));
    if (ballot.named.isPresent() && won.isPresent()) {
      winner.named(ballot.named.get(), contest, won.get());
    }
    ballot.holder.filter(h -> list.isEmpty() && ballot.majorityTold()).ifPresent(h -> winner.held(h, contest));
    winner.claim(list, ballot, contest, won);
  }

  private void figures(Contestant contestant, Contest contest) {
    String rule = contestant.person().isPresent() ? "shape.candidate-row" : "shape.party-row";
    if (contestant.person().isPresent() && contestant.party().isPresent()) {
      String person = contestant.person().get();
      Party party = whereabouts.settled(contest, person, contestant.party().get(), contestant.row().party().orElseThrow().text());
      notes.party(contest, person, party, contestant.nameSpan(), rule);
    }
    for (Columns.Told told : contestant.told()) {
      if (claimed(told, contestant, contest)) {
        notes.number(at(told, contest), told.measure(), contestant.person(), contestant.party(), told.figure(), told.span(), rule);
      }
    }
  }

  /** The contest of a column: that of its year. */
  private Contest at(Columns.Told told, Contest contest) {
    Optional<ElectionId> then = told.year().filter(y -> y != contest.election().year())
        .flatMap(y -> whereabouts.inYear(contest.election().body(), y, Optional.of(contest.place())));
    return then.map(t -> new Contest(t, contest.place())).orElse(contest);
  }

  /** Nought votes are none told; seats are a party's, on a council or in an area. */
  private static boolean claimed(Columns.Told told, Contestant contestant, Contest contest) {
    boolean absent = told.figure().value().signum() == 0 && told.measure() != Measure.SHARE_CHANGE;
    boolean seats = told.measure() == Measure.SEATS || told.measure() == Measure.SEATS_CHANGE;
    boolean party = contestant.party().isPresent() && contestant.person().isEmpty() && contest.place().type() != PlaceType.SEAT;
    return !absent && (!seats || party);
  }
}
