package scrutineer.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/** Reads seats of parties in areas and on councils: totals and changes, pairs, lists with "respectively". */
final class Tallies {
  private static final Set<String> DASHES = Words.set("to", "-", "\u2013");
  private static final Set<String> ASIDE = Words.set("to", "from", "over", "against", "than", "ahead");
  private static final Set<String> LEAVING = Words.set("leaving", "leaves", "left", "leave");
  private static final Set<String> CLAUSES = Words.set(";", "while", "but", "where", "whereas", "as", "who", "which");
  private static final Set<String> VOTING = Words.set("vote", "votes", "share", "poll", "polled", "polls", "majority", "turnout", "swing", "points", "councils", "ahead", "councillors", "wards", "deposits", "second", "third", "candidates");
  /** "the six seats went four to Labour and two to the Greens". */
  private static final Set<String> SPLIT = Words.set("went", "split", "shared", "divided", "going", "divide");
  private static final Set<String> BEING = Words.set("are", "is", "were", "went", "remain");
  private static final Set<String> GOING_ON = Words.set("who", "which", "whose", "now", "down");
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
    this.few = new FewSeats(context, view);
  }

  void read() {
    seatsHere = clause.has(0, clause.nodes.size(), TallyWords.SEAT_NOUNS) || view.nodes().stream().anyMatch(n -> n.isNumber() && n.number().unit() == Unit.SEATS);
    council = context.topics.now() == PlaceType.COUNCIL && context.focus().map(f -> f.place().type() != PlaceType.WARD).orElse(false) || context.focus().map(f -> f.place().type() == PlaceType.COUNCIL).orElse(false)
        || context.topics.now() == PlaceType.COUNCIL && view.nodes().stream().anyMatch(n -> n.isPlace() && context.choose(n.places()).filter(p -> p.type() == PlaceType.COUNCIL).isPresent());
    boolean goesOn = context.tallied() && !council && !view.hasSeat() && context.topics.now() != PlaceType.COUNCIL;
    seatsHere |= goesOn && view.nodes().stream().filter(n -> n.isAgent() && isParty(context.resolve(n.agent()))).count() >= 1;
    seatsHere |= ofArea();
    few.read(council || seatsHere);
    respectively();
    Agent last = null;
    Agent subject = null;
    Agent lastAside = null;
    Agent firstAside = null;
    for (int i = 0; i < view.nodes().size(); i++) {
      Node node = view.nodes().get(i);
      subject = CLAUSES.contains(node.word()) ? null : subject;
      last = subject != null && participle(i) ? subject : last;
      last = leaving(i) ? clause.at(i + 1).agent().refers().equals("it") || lastAside == null ? subject : lastAside : last;
      if (node.isAgent()) {
        Agent agent = context.resolve(node.agent());
        boolean it = (agent.refers().equals("it") || agent.refers().equals("they")) && last == null;
        boolean aside = isParty(agent) && aside(i);
        lastAside = aside ? agent : lastAside;
        last = aside && last != null && last != firstAside ? last : isParty(agent) ? agent : agent.isPerson() ? null : it ? context.lastParty().map(Agent::of).orElse(null) : last;
        firstAside = aside && firstAside == null && last == agent ? agent : firstAside;
        subject = subject == null ? last : subject;
      } else if (node.isNumber() && countable(i)) {
        number(i, last);
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

  /** "swept the Tories from power, going from four to 22": it is told of the subject. */
  private boolean participle(int i) {
    String word = clause.at(i).word();
    return word.endsWith("ing") && word.length() > 4 && !word.startsWith("leav") && !word.startsWith("giv") && !word.equals("being") && !word.startsWith("includ") && !word.startsWith("accord") && (clause.at(i - 1).is(",") || clause.at(i - 1).is("after") || clause.at(i - 1).is("by") || clause.at(i - 1).is("before"));
  }

  /** "leaving it with 40", "which leaves them on 12". */
  private boolean leaving(int i) {
    return LEAVING.contains(clause.at(i).word()) && clause.at(i + 1).isAgent() && Set.of("it", "they").contains(clause.at(i + 1).agent().refers()) && clause.has(i + 2, i + 4, Words.set("with", "on"));
  }

  /** "took it from the Tories, winning 31 seats": those it was taken from are not the ones who count, unless the sentence goes on about them. */
  private boolean aside(int i) {
    int k = clause.at(i - 1).is("the") ? i - 2 : i - 1;
    return ASIDE.contains(clause.at(k).word()) && !(clause.at(i + 1).is(",") && GOING_ON.contains(clause.at(i + 2).word())) && !GOING_ON.contains(clause.at(i + 1).word());
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
    Optional<Agent> own = right(i).or(() -> left(i));
    Optional<Agent> owner = own.or(() -> Optional.ofNullable(subject));
    if (owner.isEmpty() || own.isEmpty() && role.secondOfPair(i)) {
      return;
    }
    Optional<Boolean> change = role.change(i);
    boolean having = own.isPresent() || clause.has(i - 4, i, TallyWords.HAVING) || role.secondOfPair(i) || role.firstOfChange(i) || role.lastOfChange(i) || role.allLost(i);
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
    }
    return true;
  }

  private void count(Contest contest, Measure measure, Party party, BigDecimal value, Precision precision, Span span, String rule) {
    context.facts.count(contest, measure, Optional.empty(), Optional.of(party), value, precision, span, rule);
  }

  /** "23 Conservatives", "21 for the SNP", "three new Labour councillors": a party behind the number, with none just before it. */
  private Optional<Agent> right(int i) {
    if (clause.at(i - 1).isAgent()) {
      return Optional.empty();
    }
    int to = clause.at(i + 2).is("the") ? i + 3 : i + 2;
    if (clause.at(i + 1).is("to") && clause.at(to).isAgent() && clause.has(0, i, SPLIT) && closes(to + 1)) {
      return Optional.of(context.resolve(clause.at(to).agent())).filter(Tallies::isParty);
    }
    if (clause.at(i + 1).is("of")) {
      Optional<Agent> told = predicate(i + 2);
      if (told.isPresent()) {
        return told;
      }
    }
    boolean noun = false;
    for (int k = i + 1; k <= i + 4; k++) {
      Node node = clause.at(k);
      noun = !node.is("for") && (noun || TallyWords.SEAT_NOUNS.contains(node.word()) || node.is("to"));
      if (node.isAgent()) {
        Agent agent = context.resolve(node.agent());
        return isParty(agent) && !noun && closes(k + 1) ? Optional.of(agent) : Optional.empty();
      }
      if (!node.isWord() || !TallyWords.ADJECTIVES.contains(node.word())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "seven of the county's ten MPs are now Labour": whose they are. */
  private Optional<Agent> predicate(int from) {
    boolean noun = false;
    for (int k = from; k < from + 9; k++) {
      Node node = clause.at(k);
      noun |= TallyWords.SEAT_NOUNS.contains(node.word()) || node.isNumber() && node.number().unit() == Unit.SEATS;
      if (noun && BEING.contains(node.word())) {
        int at = clause.has(k + 1, k + 2, Words.set("now", "all", "still", "again", "with")) ? k + 2 : k + 1;
        return clause.at(at).isAgent() && isParty(context.resolve(clause.at(at).agent())) ? Optional.of(context.resolve(clause.at(at).agent())) : Optional.empty();
      }
      if (node.isAgent() || node.is(",") || node.is(";")) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean isParty(Agent agent) {
    return agent.isParty() && !agent.party().get().equals(Party.NO_OVERALL_CONTROL);
  }

  /** "three Conservatives," but no "three Conservative targets". */
  private boolean closes(int k) {
    Node next = clause.at(k);
    return !next.isWord() && !next.isAgent() || next.word().isEmpty() || next.isWord() && !Character.isLetter(next.word().charAt(0)) && !next.is("'s") && !next.is("'") || TallyWords.AFTER_PARTY.contains(next.word());
  }

  /** "Labour 34", "Labour's 24", "Labour, on nine,": the party just before the number. */
  private Optional<Agent> left(int i) {
    for (int k = i - 1; k >= i - 3; k--) {
      Node node = clause.at(k);
      if (node.isAgent()) {
        Agent agent = context.resolve(node.agent());
        return isParty(agent) ? Optional.of(agent) : Optional.empty();
      }
      if (!node.is("'s") && !node.is("'") && !node.is(",") && !node.is("on") && !node.is("(") && !node.is(":") && !node.is("-") && !node.is("have") && !node.is("has")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Bexley and Bromley … have three and two Ukip councillors respectively". */
  private void respectively() {
    if (!clause.has(0, clause.nodes.size(), Words.set("respectively"))) {
      return;
    }
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < view.nodes().size(); i++) {
      if (view.nodes().get(i).isNumber() && countable(i)) {
        numbers.add(i);
      }
    }
    if (numbers.size() < 2 || !seatsHere) {
      return;
    }
    List<Place> named = places.before(numbers.get(0));
    Optional<Party> party = right(numbers.get(numbers.size() - 1)).flatMap(Agent::party).or(() -> few.before(numbers.get(0)));
    if (named.size() < numbers.size() || party.isEmpty()) {
      return;
    }
    for (int k = 0; k < numbers.size(); k++) {
      NumberMention n = view.nodes().get(numbers.get(k)).number();
      Optional<Contest> contest = context.elections.contest(named.get(named.size() - numbers.size() + k), view.when(numbers.get(k)));
      contest.ifPresent(c -> count(c, Measure.SEATS, party.get(), n.value(), n.precision(), n.span(), "tally.respectively"));
      view.use(numbers.get(k));
    }
  }

  private boolean tooMany(int i) {
    return context.topics.now() == PlaceType.COUNCIL && context.area().isEmpty() && view.nodes().get(i).number().value().intValue() > LARGEST_COUNCIL
        && places.of(i).map(p -> p.type() != PlaceType.AREA).orElse(true);
  }

  /** "control by 33 to 26", "Wandsworth 41-19": the seats of the side that a verb or the text before has told as the winner. */
  void pairs() {
    List<Integer> firsts = new ArrayList<>();
    for (int i = 0; i < view.nodes().size(); i++) {
      int second = i + 1 < view.nodes().size() && view.nodes().get(i).isNumber() ? partner(i) : -1;
      if (second < 0 || !countable(i) || right(i).isPresent() || left(i).isPresent() || role.firstOfChange(i)) {
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
    count(contest.get(), Measure.SEATS, winner.get(), n.value(), n.precision(), n.span(), "tally.pair");
    view.use(i);
    NumberMention m = view.nodes().get(second).number();
    right(second).or(() -> left(second)).flatMap(Agent::party).or(() -> told(contest.get(), Measure.GAINED_FROM)).filter(p -> !p.equals(winner.get()))
        .ifPresent(p -> count(contest.get(), Measure.SEATS, p, m.value(), m.precision(), m.span(), "tally.pair"));
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
    boolean fits = k > joint && clause.at(k).isNumber() && countable(k) && k - i <= 6 && countable(i);
    return fits && clause.at(k).number().value().compareTo(clause.at(i).number().value()) <= 0 ? k : -1;
  }

  private Optional<Party> told(Contest contest, Measure measure) {
    Set<Party> told = context.facts.of(contest).map(Claim::statement).filter(s -> s.measure() == measure && !((Value.PartyName) s.value()).party().equals(Party.NO_OVERALL_CONTROL))
        .map(s -> ((Value.PartyName) s.value()).party()).collect(Collectors.toSet());
    return told.size() == 1 ? Optional.of(told.iterator().next()) : Optional.empty();
  }
}
