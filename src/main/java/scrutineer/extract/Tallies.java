package scrutineer.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/** Reads seats of parties in areas and on councils: totals and changes. */
final class Tallies {
  private static final Set<String> VOTING = Words.set("vote", "votes", "share", "poll", "polled", "polls", "majority", "turnout", "swing", "points", "councils", "ahead", "councillors", "wards", "deposits", "second", "third", "candidates");
  /** No British council has more members than this. */
  static final int LARGEST_COUNCIL = 130;
  private static final int LARGEST_PARTY = 450;
  private static final Set<String> LARGE = Set.of("Labour", "Conservative");
  /** Either of the two large parties has had more seats in every Commons since 1935; fewer are told of a part of the land. */
  static final int LEAST_OF_LARGE = 100;

  private final Context context;
  private final SentenceView view;
  private final Clause clause;
  private final TallyPlaces places;
  private final TallyRole role;
  private final TallyOwners owners;
  private final SeatPairs pairs;
  private final FewSeats few;
  private boolean seatsHere;
  private boolean council;
  private boolean chain;
  /** Whether the sentence has begun to count councils. */
  private boolean bodies;

  Tallies(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
    this.clause = view.clause;
    this.places = new TallyPlaces(context, view);
    this.role = new TallyRole(view);
    this.owners = new TallyOwners(context, view);
    this.pairs = new SeatPairs(context, view, this::countable);
    this.few = new FewSeats(context, view);
  }

  /** Reads pairs before all else. */
  void pairs() {
    pairs.read();
  }

  void read() {
    seatsHere = clause.has(0, clause.nodes.size(), TallyWords.SEAT_NOUNS) || view.nodes().stream().anyMatch(n -> n.isNumber() && n.number().unit() == Unit.SEATS);
    council = context.topics.now() == PlaceType.COUNCIL && context.focus().map(f -> f.place().type() != PlaceType.WARD).orElse(false) || context.focus().map(f -> f.place().type() == PlaceType.COUNCIL).orElse(false)
        || context.topics.now() == PlaceType.COUNCIL && view.nodes().stream().anyMatch(n -> n.isPlace() && context.choose(n.places()).filter(p -> p.type() == PlaceType.COUNCIL).isPresent());
    boolean ofLand = context.elections.main().body().equals("local") && context.talliedArea().isPresent() && context.topics.now() == PlaceType.COUNCIL && view.nodes().stream().noneMatch(Node::isPlace);
    council |= context.talliedCouncil().isPresent() && view.nodes().stream().noneMatch(Node::isPlace) && context.topics.now() == PlaceType.COUNCIL;
    council &= !ofLand;
    seatsHere |= ofLand;
    boolean goesOn = context.tallied() && !council && !view.hasSeat() && context.topics.now() != PlaceType.COUNCIL;
    seatsHere |= goesOn && view.nodes().stream().filter(n -> n.isAgent() && TallyOwners.isParty(context.resolve(n.agent()))).count() >= 1;
    seatsHere |= ofArea();
    few.read(council || seatsHere);
    new LastSeats(context, view).read(council || seatsHere);
    if (seatsHere) {
      pairs.respectively();
    }
    TallySubjects subjects = new TallySubjects(context, view);
    for (int i = 0; i < view.nodes().size(); i++) {
      subjects.pass(i);
      if (view.nodes().get(i).isNumber() && countable(i)) {
        number(i, subjects.now());
      }
    }
  }

  /** "in the East of England they came away with 23; Labour has 27, the Lib Dems seven": three small figures of parties in a named area, and no word of votes. */
  private boolean ofArea() {
    boolean parl = context.elections.main().body().equals("parl") && context.topics.now() != PlaceType.COUNCIL && !view.hasSeat();
    if (!parl || view.nodes().stream().noneMatch(n -> n.isPlace() && context.choose(n.places()).map(p -> p.type() == PlaceType.AREA).orElse(false)) || clause.has(0, clause.nodes.size(), VOTING)) {
      return false;
    }
    int figures = 0;
    for (int i = 1; i < view.nodes().size(); i++) {
      if (view.nodes().get(i).isNumber()) {
        NumberMention n = view.nodes().get(i).number();
        if (n.unit() != Unit.NONE || n.value().scale() > 0 || n.value().intValue() > LARGEST_PARTY) {
          return false;
        }
        figures += clause.at(i - 1).isAgent() || clause.has(i - 1, i, TallyWords.HAVING) ? 1 : 0;
      }
    }
    return figures >= 3;
  }

  private boolean countable(int i) {
    NumberMention n = view.nodes().get(i).number();
    boolean independents = n.unit() == Unit.OTHER && !view.used(i) && !view.refused(i) && (clause.at(i + 1).isAgent() || clause.at(i + 1).is("members"));
    boolean whole = n.value().scale() <= 0 && n.value().intValue() <= LARGEST_PARTY;
    return (view.free(i) || independents) && (n.unit() == Unit.SEATS || whole && (n.unit() == Unit.NONE || independents));
  }

  private void number(int i, Agent subject) {
    NumberMention n = view.nodes().get(i).number();
    boolean sure = n.unit() == Unit.SEATS && !clause.at(i + 1).is("constituencies") || seatsHere || council || chain;
    bodies |= role.ofBodies(i);
    if (!sure || bodies && n.unit() != Unit.SEATS || role.foreign(i) || tooMany(i)) {
      return;
    }
    Optional<Agent> own = owners.right(i).or(() -> owners.left(i));
    Optional<Agent> owner = own.or(() -> Optional.ofNullable(subject));
    if (owner.isEmpty() || own.isEmpty() && role.secondOfPair(i) && !role.levelled(i)) {
      return;
    }
    if (role.deprived(i) && !context.elections.main().body().equals("local")) {
      return;
    }
    Optional<Boolean> change = role.change(i);
    boolean clinging = clause.at(i - 1).isVerb() && clause.at(i - 1).verb().frame() == Verbs.Frame.HOLD && clause.at(i - 1).verb().base().endsWith(" to");
    boolean having = clinging || own.isPresent() || clause.has(i - 4, i, TallyWords.HAVING) || role.secondOfPair(i) || role.firstOfChange(i) || role.lastOfChange(i) || role.allLost(i);
    if (change.isEmpty() && !having || n.unit() != Unit.SEATS && own.isEmpty() && change.isEmpty() && !seatsHere && !council) {
      return;
    }
    chain |= emit(i, owner.get().party().get(), change);
  }

  private boolean emit(int i, Party party, Optional<Boolean> change) {
    NumberMention n = view.nodes().get(i).number();
    boolean from = change.isEmpty() && (role.firstOfChange(i) || role.earlier(i));
    String told = role.base(i) || role.pastComparison(i) ? "now" : view.when(i);
    String when = from && told.equals("now") ? "previous" : told;
    boolean total = change.isEmpty() && LARGE.contains(party.name());
    Optional<Contest> contest = places.of(i, total ? n.value().intValue() : LEAST_OF_LARGE).flatMap(p -> context.elections.contest(p, when)).filter(c -> view.allowed(c, when));
    if (contest.isEmpty() || change.isEmpty() && contest.get().place().type() == PlaceType.WARD) {
      return false;
    }
    if (role.allLost(i)) {
      count(contest.get(), Measure.SEATS_CHANGE, party, n.value().negate(), n.precision(), n.span(), "tally.change");
    }
    if (change.isEmpty()) {
      BigDecimal value = role.allLost(i) ? BigDecimal.ZERO : n.value();
      count(contest.get(), Measure.SEATS, party, value, n.precision(), n.span(), "tally.seats");
    } else {
      count(contest.get(), Measure.SEATS_CHANGE, party, change.get() ? n.value().abs() : n.value().abs().negate(), n.precision(), n.span(), "tally.change");
    }
    view.use(i);
    if (contest.get().place().type() == PlaceType.AREA) {
      context.tally(contest.get().place());
    } else if (contest.get().place().type() == PlaceType.COUNCIL) {
      context.tallyCouncil(contest.get().place());
    }
    return true;
  }

  private void count(Contest contest, Measure measure, Party party, BigDecimal value, Precision precision, Span span, String rule) {
    context.facts.count(contest, measure, Optional.empty(), Optional.of(party), value, precision, span, rule);
  }

  private boolean tooMany(int i) {
    return context.topics.now() == PlaceType.COUNCIL && context.area().isEmpty() && view.nodes().get(i).number().value().intValue() > LARGEST_COUNCIL
        && places.of(i).map(p -> p.type() != PlaceType.AREA).orElse(true);
  }
}
