package scrutineer.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.election.Party;
import scrutineer.official.CouncilResult;
import scrutineer.official.CouncilResult.PartySeats;
import scrutineer.official.OfficialResults;
import scrutineer.official.Parties;

/** What is known of the election of a whole council. */
final class CouncilFacts implements Facts {
  private final CouncilResult result;
  private final Parties parties;
  private final Optional<CouncilResult> before;

  CouncilFacts(CouncilResult result, OfficialResults official) {
    this.result = result;
    this.parties = official.parties();
    this.before = official.councils().stream()
        .filter(c -> c.contest().place().equals(result.contest().place())
            && c.contest().election().compareTo(result.contest().election()) < 0)
        .reduce((a, b) -> a.contest().election().compareTo(b.contest().election()) > 0 ? a : b);
  }

  @Override public Answer answer(Statement s, Optional<Party> party) {
    return switch (s.measure()) {
      case WINNER_PARTY -> control(s);
      case OUTCOME -> outcome();
      case GAINED_FROM -> gainedFrom();
      case MAJORITY -> majority();
      case SEATS -> seats(s.party().orElseThrow());
      case SEATS_CHANGE -> change(s.party().orElseThrow());
      default -> Answer.missing("votes of council elections are not held");
    };
  }

  private Answer control(Statement s) {
    boolean hung = result.controlAfter().equals(Party.NO_OVERALL_CONTROL);
    if (hung && !s.value().equals(new Value.PartyName(Party.NO_OVERALL_CONTROL))) {
      return Answer.open("no party has more than half of the " + result.total() + " seats; who runs the council is not in the data");
    }
    return Answer.of(View.party(result.controlAfter()));
  }

  /** Those in control after the last election of the whole council, and on the eve where that is another party. */
  private List<Party> holders() {
    return Stream.concat(result.controlBefore().stream(), result.controlOnEve().stream()).toList();
  }

  private Answer outcome() {
    List<View> views = new ArrayList<>();
    for (Party holder : holders()) {
      Outcome outcome = holder.equals(result.controlAfter()) ? Outcome.HOLD : Outcome.GAIN;
      views.add(new View(new Value.Result(outcome), holder + " before, " + result.controlAfter() + " after", !views.isEmpty()));
    }
    return views.isEmpty() ? Answer.missing("control before is not held") : Answer.of(views);
  }

  private Answer gainedFrom() {
    List<Party> losers = holders().stream().filter(p -> !p.equals(result.controlAfter())).toList();
    if (losers.isEmpty()) {
      return holders().isEmpty() ? Answer.missing("control before is not held")
          : Answer.refuted(result.controlAfter() + " had control already");
    }
    return Answer.of(losers.stream()
        .map(p -> new View(new Value.PartyName(p), "in control before", !p.equals(losers.get(0)))).toList());
  }

  /** A party that papers count as one of a family (the residents' groups of a borough) has its own seats, or all of theirs. */
  private Answer seats(Party party) {
    int all = seats(result, party);
    int onDay = result.seats().stream().filter(s -> parties.same(s.party(), party))
        .mapToInt(s -> s.onDay().orElse(s.seats())).sum();
    int own = result.seats().stream().filter(s -> s.party().equals(party)).mapToInt(PartySeats::seats).findFirst().orElse(all);
    List<View> views = new ArrayList<>(List.of(View.count(own)));
    if (own != all) {
      views.add(View.variant(new Value.Count(all), "counting all that papers call by that name"));
    }
    if (onDay != all) {
      views.add(View.variant(new Value.Count(onDay), "before the deferred ward voted"));
    }
    return Answer.of(views);
  }

  /** Papers count a council's majority over all the others, or above half. */
  private Answer majority() {
    int most = result.seats().stream().mapToInt(PartySeats::seats).max().orElse(0);
    int over = 2 * most - result.total();
    return over <= 0 ? Answer.missing("no party has a majority")
        : Answer.of(View.count(over), View.variant(new Value.Count((over + 1) / 2), "seats above half"));
  }

  private int seats(CouncilResult council, Party party) {
    return council.seats().stream().filter(s -> parties.same(s.party(), party)).mapToInt(PartySeats::seats).sum();
  }

  private Answer change(Party party) {
    OptionalInt told = result.seats().stream().filter(s -> s.party().equals(party)).map(PartySeats::change)
        .findFirst().orElse(OptionalInt.empty());
    if (told.isEmpty() && before.isEmpty()) {
      return Answer.missing("seats before are not held");
    }
    int change = told.orElseGet(() -> seats(result, party) - seats(before.orElseThrow(), party));
    return Answer.of(new View(new Value.Count(change), "since the last election of the whole council", false));
  }

  @Override public List<View> neighbours(Statement s) {
    List<View> views = new ArrayList<>();
    if (s.measure() == Measure.SEATS) {
      result.seats().stream().filter(p -> p.seats() >= View.NO_ACCIDENT)
          .forEach(p -> views.add(new View(new Value.Count(p.seats()), "the seats of " + p.party(), false)));
    }
    return views;
  }

  @Override public List<View> elsewhere(Statement s) {
    if (s.measure() != Measure.SEATS || before.isEmpty()) {
      return List.of();
    }
    int seats = seats(before.get(), s.party().orElseThrow());
    return List.of(new View(new Value.Count(seats), "that of " + before.get().contest().election(), false));
  }

  @Override public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.ofContest(Measure.WINNER_PARTY, new Value.PartyName(result.controlAfter())));
    outcome().views().stream().findFirst().ifPresent(v -> facts.add(Fact.ofContest(Measure.OUTCOME, v.value())));
    result.seats().forEach(s -> facts.add(Fact.ofParty(Measure.SEATS, s.party(), new Value.Count(s.seats()))));
    return facts;
  }
}
