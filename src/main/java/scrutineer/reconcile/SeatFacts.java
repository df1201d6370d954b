package scrutineer.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.election.Party;
import scrutineer.official.OfficialResults;
import scrutineer.official.Parties;
import scrutineer.official.SeatResult;
import scrutineer.official.Standing;
import scrutineer.record.Compatible;

/** What is known of the vote in one constituency. */
final class SeatFacts implements Facts {
  private final SeatResult result;
  private final OfficialResults official;
  private final Parties parties;
  private final Persons persons;
  private final Holding holding;
  private final Changes changes;

  SeatFacts(SeatResult result, OfficialResults official) {
    this.result = result;
    this.official = official;
    this.parties = official.parties();
    this.persons = new Persons(result.standings(), parties);
    this.holding = new Holding(result, official);
    this.changes = new Changes(result, official);
  }

  @Override public Answer answer(Statement s, Optional<Party> party) {
    return switch (s.measure()) {
      case ELECTED, PARTY, VOTES, SHARE, SHARE_CHANGE, RANK -> ofOne(s, party);
      case WINNER_PARTY -> Answer.of(partyViews(result.winner()));
      case OUTCOME -> Answer.of(holding.outcomes());
      case GAINED_FROM -> holding.gainedFrom();
      case MAJORITY -> Answer.of(published(r -> new Value.Count(r.majority())));
      case MAJORITY_SHARE -> Answer.of(published(r -> new Value.Percent(r.majorityShare())));
      case TURNOUT -> turnout();
      case SWING -> changes.swing(s.party());
      case SEATS, SEATS_CHANGE -> Answer.missing("a constituency has one seat");
    };
  }

  private Answer ofOne(Statement s, Optional<Party> party) {
    List<Standing> found = s.candidate().isPresent() ? persons.named(s.candidate().get(), party)
        : standing(s.party().orElseThrow());
    if (found.isEmpty()) {
      return nobody(s);
    }
    // Two people of one name, or several independents: the figure itself may tell which is meant.
    Optional<Standing> meant = found.size() == 1 ? Optional.of(found.get(0))
        : found.stream().filter(one -> views(s.measure(), one).stream().anyMatch(v -> fits(s, v.value()))).findFirst();
    if (meant.isEmpty()) {
      return Answer.open(found.size() + " candidates may be meant: "
          + String.join(", ", found.stream().map(Standing::person).toList()));
    }
    Standing one = meant.get();
    Answer answer = s.measure() == Measure.SHARE_CHANGE ? changes.shareChange(one) : Answer.of(views(s.measure(), one));
    return answer.about(s.candidate().flatMap(name -> Persons.otherSpelling(name, one)));
  }

  private static boolean fits(Statement s, Value value) {
    return Compatible.values(s.measure(), s.value(), s.precision(), value, Precision.EXACT);
  }

  /** A table may print a nought for a party that had no candidate. */
  private Answer nobody(Statement s) {
    boolean none = s.candidate().isEmpty() && Compatible.number(s.value()).filter(n -> n.signum() == 0).isPresent();
    return none ? Answer.of(new View(s.value(), "no candidate stood", false))
        : Answer.open("nobody called " + s.candidate().orElseGet(() -> s.party().orElseThrow().name())
            + " stood in " + result.contest().place().name());
  }

  private List<Standing> standing(Party party) {
    return result.standings().stream()
        .filter(s -> parties.same(s.party(), party) || s.formerly().filter(party::equals).isPresent()).toList();
  }

  private List<View> views(Measure measure, Standing one) {
    return switch (measure) {
      case ELECTED -> List.of(View.declared(new Value.Truth(one.elected())));
      case PARTY -> partyViews(one);
      case VOTES -> published(r -> new Value.Count(in(r, one).votes()));
      case SHARE -> published(r -> new Value.Percent(r.share(in(r, one))));
      case RANK -> published(r -> new Value.Count(r.rank(in(r, one))));
      default -> changes.shareChange(one).views();
    };
  }

  private static Standing in(SeatResult result, Standing one) {
    return result.standings().stream().filter(s -> s.person().equals(one.person()) && s.party().equals(one.party()))
        .findFirst().orElse(one);
  }

  private static List<View> partyViews(Standing one) {
    List<View> views = new ArrayList<>(List.of(View.party(one.party())));
    one.formerly().ifPresent(p -> views.add(View.variant(new Value.PartyName(p), "the party left on becoming Speaker")));
    one.adjunct().ifPresent(p -> views.add(View.variant(new Value.PartyName(p), "the second party of a joint candidature")));
    return views;
  }

  private Answer turnout() {
    if (result.turnout().isEmpty()) {
      return Answer.missing("no electorate is held");
    }
    List<View> views = new ArrayList<>(List.of(View.percent(result.turnout().get())));
    result.turnoutWithRejected().ifPresent(t -> views.add(View.variant(new Value.Percent(t), "counting rejected papers")));
    return Answer.of(views);
  }

  /** The declared value, and those that follow from figures published elsewhere. */
  private List<View> published(Function<SeatResult, Value> value) {
    Value declared = value.apply(result);
    List<View> views = new ArrayList<>(List.of(View.declared(declared)));
    result.elsewhere().forEach((where, variant) -> {
      if (!value.apply(variant).equals(declared)) {
        views.add(View.variant(value.apply(variant), "as in: " + where));
      }
    });
    return views;
  }

  @Override public List<View> neighbours(Statement s) {
    List<View> views = new ArrayList<>();
    if (s.measure() == Measure.VOTES || s.measure() == Measure.MAJORITY) {
      result.standings().forEach(one -> views.add(new View(new Value.Count(one.votes()), "the votes of " + one.person(), false)));
      views.add(new View(new Value.Count(result.majority()), "the majority", false));
      views.add(new View(new Value.Count(result.validVotes()), "all valid votes", false));
      result.electorate().ifPresent(n -> views.add(new View(new Value.Count(n), "the electorate", false)));
    } else if (s.measure().value() == Value.Percent.class) {
      result.standings().forEach(one ->
          views.add(new View(new Value.Percent(result.share(one)), "the share of " + one.person(), false)));
      views.add(new View(new Value.Percent(result.majorityShare()), "the majority as a share", false));
      result.turnout().ifPresent(t -> views.add(new View(new Value.Percent(t), "the turnout", false)));
    } else if (s.measure() == Measure.GAINED_FROM) {
      views.add(new View(new Value.PartyName(result.winner().party()), "the party that won", false));
    }
    return views;
  }

  @Override public List<View> elsewhere(Statement s) {
    List<View> views = new ArrayList<>();
    List<Party> stoodFor = s.candidate().stream()
        .flatMap(name -> persons.named(name, Optional.empty()).stream()).map(Standing::party).toList();
    for (SeatResult other : official.sameSeat(result)) {
      figure(s, other, stoodFor).ifPresent(v -> views.add(new View(v, "that of " + other.contest().election(), false)));
    }
    return views;
  }

  private Optional<Value> figure(Statement s, SeatResult other, List<Party> stoodFor) {
    Persons there = new Persons(other.standings(), parties);
    Optional<Party> party = s.party().or(() -> stoodFor.stream().findFirst());
    Optional<Standing> same = s.candidate().flatMap(name -> there.named(name, s.party()).stream().findFirst())
        .or(() -> other.standings().stream().filter(o -> party.filter(p -> parties.same(p, o.party())).isPresent()).findFirst());
    return switch (s.measure()) {
      case VOTES -> same.map(o -> new Value.Count(o.votes()));
      case SHARE -> same.map(o -> new Value.Percent(other.share(o)));
      case MAJORITY -> Optional.of(new Value.Count(other.majority()));
      case MAJORITY_SHARE -> Optional.of(new Value.Percent(other.majorityShare()));
      case TURNOUT -> other.turnout().map(Value.Percent::new);
      default -> Optional.empty();
    };
  }

  @Override public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (Measure measure : List.of(Measure.WINNER_PARTY, Measure.OUTCOME, Measure.GAINED_FROM, Measure.MAJORITY,
        Measure.MAJORITY_SHARE, Measure.TURNOUT)) {
      first(measure).ifPresent(v -> facts.add(Fact.ofContest(measure, v)));
    }
    for (Standing one : result.standings()) {
      for (Measure measure : List.of(Measure.ELECTED, Measure.PARTY, Measure.VOTES, Measure.SHARE, Measure.RANK)) {
        if (measure != Measure.RANK || !one.elected()) {
          facts.add(new Fact(measure, Optional.of(one.person()), Optional.of(one.party()), views(measure, one).get(0).value()));
        }
      }
    }
    return facts;
  }

  private Optional<Value> first(Measure measure) {
    Answer answer = switch (measure) {
      case WINNER_PARTY -> Answer.of(partyViews(result.winner()));
      case OUTCOME -> Answer.of(holding.outcomes());
      case GAINED_FROM -> holding.gainedFrom();
      case MAJORITY -> Answer.of(View.count(result.majority()));
      case MAJORITY_SHARE -> Answer.of(View.percent(result.majorityShare()));
      default -> turnout();
    };
    return answer.views().stream().findFirst().map(View::value);
  }
}
