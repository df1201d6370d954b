package scrutineer.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import scrutineer.claim.Measure;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.election.Party;
import scrutineer.official.AreaResult;
import scrutineer.official.OfficialResults;
import scrutineer.official.Parties;

/** What is known of an area: the sum of its places. */
final class AreaFacts implements Facts {
  private final AreaResult result;
  private final Optional<AreaResult> before;
  private final Optional<AreaResult> withoutNorthernIreland;
  private final boolean sameBoundaries;
  private final Parties parties;

  AreaFacts(AreaResult result, OfficialResults official) {
    this.result = result;
    this.parties = official.parties();
    this.before = official.areaBefore(result);
    this.sameBoundaries =
        before.filter(b -> official.sameBoundaries(b.contest().election(), result.contest().election())).isPresent();
    this.withoutNorthernIreland = country() ? official.area(result.contest().election(), "Great Britain") : Optional.empty();
  }

  private boolean country() {
    return result.contest().place().name().equals("United Kingdom");
  }

  @Override public Answer answer(Statement s, Optional<Party> ignored) {
    Optional<Party> party = s.party().map(parties::family);
    return switch (s.measure()) {
      case SEATS -> Answer.of(seats(result, party.orElseThrow()));
      case SEATS_CHANGE -> seatsChange(party.orElseThrow());
      case WINNER_PARTY -> winner();
      case MAJORITY -> commonsMajority();
      case TURNOUT -> turnout();
      case VOTES -> votesHeld(party) ? Answer.of(View.count(votes(party.get()))) : Answer.missing("votes are not held");
      case SHARE -> votesHeld(party) ? share(party.get()) : Answer.missing("votes are not held");
      case SHARE_CHANGE -> shareChange(party);
      case SWING -> swing(party);
      case RANK -> votesHeld(party) ? rank(party.get()) : Answer.missing("not held of an area");
      default -> Answer.missing("not held of an area");
    };
  }

  private boolean votesHeld(Optional<Party> party) {
    return party.isPresent() && result.validVotes() > 0;
  }

  private int votes(Party party) {
    return result.votes().getOrDefault(party, 0L).intValue();
  }

  /** As declared; with the Speaker counted for the party left; and before a deferred poll was held. */
  private static List<View> seats(AreaResult result, Party party) {
    int seats = result.seats(party);
    List<View> views = new ArrayList<>(List.of(View.count(seats)));
    int speakers = result.speakers().getOrDefault(party, 0);
    int later = result.deferred().getOrDefault(party, 0);
    if (speakers > 0) {
      views.add(View.variant(new Value.Count(seats + speakers), "counting the Speaker for " + party));
    }
    if (later > 0) {
      views.add(View.variant(new Value.Count(seats - later), "before the deferred poll"));
      views.add(View.variant(new Value.Count(seats - later + speakers), "before the deferred poll, counting the Speaker"));
    }
    return views;
  }

  private Answer seatsChange(Party party) {
    if (before.isEmpty()) {
      return Answer.missing("seats before are not held");
    }
    List<View> views = new ArrayList<>();
    for (View now : seats(result, party)) {
      for (View old : seats(before.get(), party)) {
        int change = ((Value.Count) now.value()).n() - ((Value.Count) old.value()).n();
        views.add(new View(new Value.Count(change), "since " + before.get().contest().election(), now.variant() || old.variant()));
      }
    }
    return Answer.of(views);
  }

  /** Whether seats at the election before were won in other constituencies, so that papers compare with notional ones. */
  boolean newBoundaries() {
    return before.isPresent() && !sameBoundaries;
  }

  private Answer winner() {
    List<View> views = new ArrayList<>();
    result.largest().ifPresent(p -> views.add(View.party(p)));
    boolean hung = result.seats().values().stream().noneMatch(n -> 2 * n > result.total());
    if (hung) {
      views.add(View.variant(new Value.PartyName(Party.NO_OVERALL_CONTROL), "no party with more than half of the seats"));
    }
    return Answer.of(views);
  }

  private Answer commonsMajority() {
    if (!country() || result.largest().isEmpty()) {
      return Answer.missing("only the House of Commons has a majority of seats");
    }
    List<View> views = new ArrayList<>();
    for (View view : seats(result, result.largest().get())) {
      int over = 2 * ((Value.Count) view.value()).n() - result.total();
      if (over > 0) {
        views.add(new View(new Value.Count(over), view.as() + ", over all others", view.variant()));
      }
    }
    return views.isEmpty() ? Answer.refuted("no party had more than half of the seats") : Answer.of(views);
  }

  private Answer turnout() {
    if (result.turnout().isEmpty()) {
      return Answer.missing("votes are not held");
    }
    List<View> views = new ArrayList<>(List.of(View.percent(result.turnout().get())));
    result.turnoutWithRejected().ifPresent(t -> views.add(View.variant(new Value.Percent(t), "counting rejected papers")));
    return Answer.of(views);
  }

  private Answer share(Party party) {
    List<View> views = new ArrayList<>(List.of(View.percent(result.share(party).orElseThrow())));
    withoutNorthernIreland.flatMap(gb -> gb.share(party))
        .ifPresent(share -> views.add(View.variant(new Value.Percent(share), "of the votes in Great Britain")));
    return Answer.of(views);
  }

  private Answer shareChange(Optional<Party> party) {
    if (!votesHeld(party) || before.flatMap(b -> b.share(party.get())).isEmpty()) {
      return Answer.missing("shares before are not held");
    }
    return Answer.of(View.percent(gained(party.get())));
  }

  private BigDecimal gained(Party party) {
    return result.share(party).orElseThrow().subtract(before.orElseThrow().share(party).orElseThrow());
  }

  private Answer swing(Optional<Party> to) {
    if (!votesHeld(to) || before.flatMap(b -> b.share(to.get())).isEmpty()) {
      return Answer.missing("shares before are not held");
    }
    List<View> views = new ArrayList<>();
    for (Party from : result.votes().keySet()) {
      BigDecimal swing = gained(to.get()).subtract(gained(from)).divide(BigDecimal.valueOf(2), 4, RoundingMode.HALF_UP);
      if (!from.equals(to.get()) && swing.signum() > 0 && result.share(from).orElseThrow().compareTo(BigDecimal.valueOf(3)) > 0) {
        views.add(new View(new Value.Percent(swing), "from " + from, !views.isEmpty()));
      }
    }
    return views.isEmpty() ? Answer.missing("no swing to " + to.get()) : Answer.of(views);
  }

  /** By votes or by seats: papers do both. */
  private Answer rank(Party party) {
    ToIntFunction<Party> bySeats = result::seats;
    return Answer.of(new View(new Value.Count(rank(party, this::votes)), "by votes", false),
        View.variant(new Value.Count(rank(party, bySeats)), "by seats"));
  }

  private int rank(Party party, ToIntFunction<Party> size) {
    return 1 + (int) result.votes().keySet().stream().filter(p -> size.applyAsInt(p) > size.applyAsInt(party)).count();
  }

  @Override public List<View> neighbours(Statement s) {
    if (s.measure() != Measure.SEATS) {
      return List.of();
    }
    return result.seats().entrySet().stream().filter(e -> e.getValue() >= View.NO_ACCIDENT)
        .map(e -> new View(new Value.Count(e.getValue()), "the seats of " + e.getKey(), false)).toList();
  }

  @Override public List<View> elsewhere(Statement s) {
    if (s.measure() != Measure.SEATS || before.isEmpty()) {
      return List.of();
    }
    int seats = before.get().seats(parties.family(s.party().orElseThrow()));
    return List.of(new View(new Value.Count(seats), "that of " + before.get().contest().election(), false));
  }

  @Override public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    result.seats().forEach((party, n) -> facts.add(Fact.ofParty(Measure.SEATS, party, new Value.Count(n))));
    result.turnout().ifPresent(t -> facts.add(Fact.ofContest(Measure.TURNOUT, new Value.Percent(t))));
    return facts;
  }
}
