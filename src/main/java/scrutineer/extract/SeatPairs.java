package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Words;

/** Reads numbers of seats that stand in order: "by 33 to 26", "Wandsworth 41-19", "have three and two respectively". */
final class SeatPairs {
  private static final Set<String> RESPECTIVELY = Words.set("respectively");
  private static final Set<String> DASHES = Words.set("to", "-", "\u2013");

  private final Context context;
  private final SentenceView view;
  private final Clause clause;
  private final TallyPlaces places;
  private final TallyRole role;
  private final TallyOwners owners;
  private final IntPredicate countable;

  /** @param countable whether a number can be one of seats */
  SeatPairs(Context context, SentenceView view, IntPredicate countable) {
    this.context = context;
    this.view = view;
    this.clause = view.clause;
    this.places = new TallyPlaces(context, view);
    this.role = new TallyRole(view);
    this.owners = new TallyOwners(context, view);
    this.countable = countable;
  }

  /** "control by 33 to 26", "Wandsworth 41-19": the seats of the side that a verb or the text before has told as the winner. */
  void read() {
    List<Integer> firsts = new ArrayList<>();
    for (int i = 0; i < view.nodes().size(); i++) {
      int second = i + 1 < view.nodes().size() && view.nodes().get(i).isNumber() ? partner(i) : -1;
      if (second < 0 || !countable.test(i) || owners.right(i).isPresent() || owners.left(i).isPresent() || role.firstOfChange(i)) {
        continue;
      }
      firsts.add(i);
    }
    boolean listed = firsts.size() > 1 && context.listed().size() == firsts.size();
    for (int k = 0; k < firsts.size(); k++) {
      pair(firsts.get(k), listed ? Optional.of(context.listed().get(k)) : Optional.empty());
    }
  }

  /** @param given the contest by the order of a list in the sentence before */
  private void pair(int i, Optional<Contest> given) {
    int second = partner(i);
    String when = view.when(i);
    Optional<Contest> contest = given.or(() -> places.of(i).flatMap(p -> context.elections.contest(p, when))).filter(c -> c.place().type() == PlaceType.COUNCIL && view.allowed(c, when));
    Optional<Party> winner = contest.flatMap(c -> told(c, Measure.WINNER_PARTY));
    if (contest.isEmpty() || winner.isEmpty()) {
      return;
    }
    NumberMention n = view.nodes().get(i).number();
    seats(contest.get(), winner.get(), n);
    view.use(i);
    NumberMention m = view.nodes().get(second).number();
    owners.right(second).or(() -> owners.left(second)).flatMap(Agent::party).or(() -> told(contest.get(), Measure.GAINED_FROM)).filter(p -> !p.equals(winner.get()))
        .ifPresent(p -> seats(contest.get(), p, m));
    view.use(second);
  }

  private int partner(int i) {
    int k = i + 1;
    while (TallyWords.SEAT_NOUNS.contains(clause.at(k).word()) || clause.at(k).is("the") || clause.at(k).isAgent() || clause.at(k).is("'s")) {
      k++;
    }
    int joint = k;
    while (DASHES.contains(clause.at(k).word()) || clause.at(k).is("the") || k > joint && (clause.at(k).isAgent() || clause.at(k).is("'s"))) {
      k++;
    }
    boolean fits = k > joint && clause.at(k).isNumber() && countable.test(k) && k - i <= 6 && countable.test(i);
    return fits && clause.at(k).number().value().compareTo(clause.at(i).number().value()) <= 0 ? k : -1;
  }

  /** "Bexley and Bromley … have three and two Ukip councillors respectively". */
  void respectively() {
    if (!clause.has(0, clause.nodes.size(), RESPECTIVELY)) {
      return;
    }
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < view.nodes().size(); i++) {
      if (view.nodes().get(i).isNumber() && countable.test(i)) {
        numbers.add(i);
      }
    }
    if (numbers.size() < 2) {
      return;
    }
    List<Place> named = places.before(numbers.get(0));
    Optional<Party> party = owners.right(numbers.get(numbers.size() - 1)).flatMap(Agent::party).or(() -> new FewSeats(context, view).before(numbers.get(0)));
    if (named.size() < numbers.size() || party.isEmpty()) {
      return;
    }
    for (int k = 0; k < numbers.size(); k++) {
      NumberMention n = view.nodes().get(numbers.get(k)).number();
      Optional<Contest> contest = context.elections.contest(named.get(named.size() - numbers.size() + k), view.when(numbers.get(k)));
      contest.ifPresent(c -> context.facts.count(c, Measure.SEATS, Optional.empty(), party, n.value(), n.precision(), n.span(), "tally.respectively"));
      view.use(numbers.get(k));
    }
  }

  private Optional<Party> told(Contest contest, Measure measure) {
    Set<Party> told = context.facts.of(contest).map(Claim::statement).filter(s -> s.measure() == measure && !((Value.PartyName) s.value()).party().equals(Party.NO_OVERALL_CONTROL))
        .map(s -> ((Value.PartyName) s.value()).party()).collect(Collectors.toSet());
    return told.size() == 1 ? Optional.of(told.iterator().next()) : Optional.empty();
  }

  private void seats(Contest contest, Party party, NumberMention n) {
    context.facts.count(contest, Measure.SEATS, Optional.empty(), Optional.of(party), n.value(), n.precision(), n.span(), "tally.pair");
  }
}
