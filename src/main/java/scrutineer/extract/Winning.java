package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Outcome;
import scrutineer.election.Place;
import scrutineer.mention.Words;

/** Reads verbs of winning, holding and gaining: "Byrne held Eastwick by 12", "Eastwick was taken by Labour from the Tories". */
final class Winning {
  private static final Set<String> TERM = Words.set("term");
  private static final Set<String> BACK = Words.set("back");
  /** Verbs that take many objects; only with a place, "it" or "the seat" they tell of a win. */
  private static final Set<String> OBJECT_NEEDED = Words.set("claim", "land", "clinch", "carry", "secure", "scoop", "save", "defend", "keep", "retain", "hold", "preserve", "maintain", "return", "represent", "serve", "speak for", "sit for");
  private static final Set<String> OVERCOMING = Words.set("over", "against", "ahead of", "past");
  /** "back in parliament" is a win; back in the studio is none. */
  private static final Set<String> BACK_IN = Words.set("commons", "parliament", "westminster", "majority");
  /** What else is held or kept: "held their nerve". */
  private static final Set<String> OTHERWISE = Words.set("nerve", "breath", "cool", "promise", "promises", "word", "heads", "plaudits", "praise", "applause");
  private static final Set<String> BOUND = Words.set("go back to", "go back up to", "head back to", "be on way back to", "be bound for", "be heading for", "be off to");
  private static final Set<String> PARLIAMENT = Words.set("westminster", "london", "commons", "parliament", "holyrood", "stormont");
  private static final Set<String> BACK_BEFORE = Words.set("in", "at", "as", "by");
  private static final Set<String> BEHIND_PARTY = Words.set("hands", "colours", "column");

  private static final Set<String> TERMS = Words.set("second", "third", "fourth", "fifth", "sixth", "another", "further", "successive");
  /** A post or a seat that nobody had before. */
  private static final Set<String> ARTICLES = Words.set("a", "the", "another");
  private static final Set<String> THEIRS = Words.set("seat", "stronghold", "marginal", "bastion", "citadel", "fortress", "fiefdom");
  private static final Set<String> CREATED = Words.set("new", "newly", "newly-created", "inaugural", "first");
  private static final Set<String> POSTS = Words.set("mayor", "commissioner", "mp", "msp", "mla", "ms", "member");
  private final VerbRoles roles;
  private final Gapping gapping;
  private final VerbPlaces places;

  Winning(VerbRoles roles, Gapping gapping) {
    this.roles = roles;
    this.gapping = gapping;
    this.places = new VerbPlaces(roles);
  }

  /** @param outcome what the verb itself says of the seat: held or gained */
  void read(Telling told, Optional<Outcome> outcome) {
    if (roles.base().equals("send") && !roles.subjectIsPlace()) {
      return;
    }
    if (roles.countsSeats()) {
      enumerated(told, roles.subjectAgents(), outcome);
      return;
    }
    if (!roles.passive() && roles.countsVotes()) {
      new Polling(roles).read(told.when);
      return;
    }
    if (takesOwnSeat()) {
      return;
    }
    winners(told);
    roles.args().stream().filter(a -> a.node().isAgent()).forEach(a -> other(told, a, outcome));
    if (roles.passive() && !roles.subjectIsPlace() && told.winners.size() == 1 && told.winners.get(0).isParty()) {
      enumerated(told, List.copyOf(told.winners), outcome);
      return;
    }
    fronted(told);
    theirSeat(told);
    told.outcome = roles.base().contains(" back ") || sentBack() ? Optional.of(Outcome.HOLD) : outcome;
    inHands(told);
    places.tell(told, true);
    fromEach(told);
    if (nothingWon(told)) {
      told.retract();
      return;
    }
    if (told.outcome.isEmpty() && told.winners.stream().anyMatch(Agent::isPerson) && (roles.base().endsWith(" term") || roles.view().clause.has(roles.verb() + 1, roles.verb() + 4, TERMS) && roles.view().clause.has(roles.verb() + 2, roles.verb() + 6, TERM))) {
      told.outcome = Optional.of(Outcome.HOLD); // "won a second term"
    }
    if (roles.base().equals("survive") && told.places.isEmpty() && roles.subjectAgents().stream().noneMatch(Agent::isPerson)) {
      told.retract();
      return;
    }
    withoutOutcome(told);
    new VerbNumbers(roles).tell(told);
  }

  /** "had barely taken his seat": sat down. */
  private boolean takesOwnSeat() {
    Node whose = roles.at(roles.verb() + 1);
    Node thing = roles.at(roles.verb() + 2);
    return roles.base().equals("take") && whose.isAgent() && (whose.agent().refers().equals("his") || whose.agent().refers().equals("her") || whose.agent().refers().equals("their"))
        && (thing.is("seat") || thing.is("seats")) && roles.subjectAgents().size() == 1 && roles.subjectAgents().get(0).person().equals(whose.agent().person()) && whose.agent().isPerson();
  }

  private void enumerated(Telling told, List<Agent> who, Optional<Outcome> outcome) {
    new Enumerated(roles, gapping).read(told, who, outcome);
  }

  private void winners(Telling told) {
    boolean place = roles.subjectIsPlace();
    boolean elected = electedVerb();
    List<Agent> chosen = roles.args().stream().filter(a -> a.node().isAgent() && a.direct()).map(a -> roles.agent(a.node())).filter(Agent::isPerson).toList();
    if (!roles.passive() && (roles.base().equals("elect") || roles.base().equals("choose")) && !chosen.isEmpty()) {
      told.winners.addAll(chosen);
      told.pointsToSeat |= !place;
      return;
    }
    if (!roles.passive() && !(place && elected) || roles.passive() && elected && !place) {
      told.winners.addAll(place ? List.of() : roles.subjectAgents());
      return;
    }
    String role = roles.passive() ? "by" : "";
    roles.args().stream().filter(a -> a.node().isAgent() && a.led(role)).forEach(a -> told.winners.add(roles.agent(a.node())));
    if (roles.passive() && place && told.winners.isEmpty() && told.when.equals("now")) {
      roles.context().winnerJustTold().ifPresent(p -> told.winners.add(Agent.of(p)));
    }
    told.pointsToSeat |= !place;
  }

  /** Verbs whose subject is the winner in the passive: "Byrne was elected", "Eastwick returned Byrne". */
  private boolean electedVerb() {
    String base = roles.base();
    return base.startsWith("elect") || base.startsWith("re") && base.contains("elect") || base.equals("return") || base.equals("send") || base.equals("choose") || base.startsWith("be ");
  }

  /** What somebody behind the verb did there: "from Labour", "for Labour", "over Cole". */
  private void other(Telling told, Arg arg, Optional<Outcome> outcome) {
    Agent other = roles.agent(arg.node());
    if (arg.led("from") && behindFigure(arg)) {
      told.losers.add(other);
    } else if (arg.led("from") && outcome.equals(Optional.of(Outcome.HOLD))) {
      told.losers.add(other);
    } else if (arg.led("from", "off")) {
      told.lost(other);
    } else if (arg.led("with") && other.isPerson() && told.winners.size() == 1 && told.winners.get(0).isParty() && !roles.passive()) {
      told.winners.set(0, new Agent(other.person(), told.winners.get(0).party(), "", false));
    } else if (arg.led("for") && other.isParty()) {
      told.winnerParty = other.party();
    } else if (OVERCOMING.contains(arg.prep())) {
      told.losers.add(other);
    }
  }

  /** "took a Conservative seat by 4,000": whose it was. */
  private void theirSeat(Telling told) {
    int party = roles.verb() + 2;
    boolean article = ARTICLES.contains(roles.at(party - 1).word());
    boolean theirs = article && roles.at(party).isAgent() && roles.at(party).agent().isParty() && !roles.at(party).agent().isPerson() && THEIRS.contains(roles.at(party + 1).word());
    if (theirs && roles.at(roles.verb()).verb().frame() == Verbs.Frame.GAIN && !roles.passive() && told.from.isEmpty()
        && told.winners.stream().noneMatch(w -> w.party().equals(roles.at(party).agent().party()))) {
      told.from = roles.at(party).agent().party();
    }
  }

  /** "From Labour the party also won Eastwick". */
  private void fronted(Telling told) {
    int party = roles.at(1).is("the") ? 2 : 1;
    if (roles.at(0).is("from") && roles.at(party).isAgent() && roles.at(party).agent().isParty() && told.from.isEmpty() && !roles.passive() && roles.view().clause.subjects(roles.verb()).stream().noneMatch(s -> s == roles.at(party))) {
      told.lost(roles.agent(roles.at(party)));
    }
  }

  /** "won by 1,279 from Cole", "squeezed home by 98 votes from Labour": who was behind, not who had the seat. */
  private boolean behindFigure(Arg arg) {
    int from = arg.at() - 1;
    while (from > roles.verb() && !roles.at(from).is("from")) {
      from--;
    }
    int before = from - 1;
    // "by 98, after a recount, from Labour"
    for (int k = before - 1; roles.at(before).is(",") && k > Math.max(roles.verb(), from - 9); k--) {
      if (roles.at(k).is(",")) {
        before = k - 1;
        break;
      }
    }
    Node left = roles.at(before);
    return left.isNumber() || left.is("votes") && roles.at(before - 1).isNumber();
  }

  /** "regained A and B from the Conservatives, and C from the Lib Dems": each party lost the places before it. */
  private void fromEach(Telling told) {
    List<Place> before = new ArrayList<>();
    for (Arg arg : roles.args()) {
      if (arg.node().isPlace()) {
        roles.context().choose(arg.node().places()).filter(told.places::contains).ifPresent(before::add);
      } else if (arg.node().isAgent() && arg.led("from") && arg.node().agent().isParty() && !behindFigure(arg)) {
        before.forEach(place -> told.fromOf.putIfAbsent(place, arg.node().agent().party().get()));
        before.clear();
      }
    }
  }

  /** "keeps the seat in Tory hands", "held it in SNP colours". */
  private void inHands(Telling told) {
    for (int i = roles.verb() + 1; i < roles.end(10); i++) {
      Node node = roles.at(i);
      if (node.isAgent() && node.agent().isParty() && BEHIND_PARTY.contains(roles.at(i + 1).word())) {
        told.winnerParty = node.agent().party();
        return;
      }
    }
  }

  /** Whether the verb turns out to be about something else: "claim credit", "be back at work". */
  private boolean nothingWon(Telling told) {
    String base = roles.base();
    boolean gain = told.outcome.equals(Optional.of(Outcome.GAIN));
    if (base.equals("defend") && roles.at(roles.verb()).is("defending") && !roles.at(roles.verb() - 1).is("successfully")) {
      return true;
    }
    boolean needsObject = OBJECT_NEEDED.contains(base);
    // asked of every hold and gain, since it also notes where "the seat" stands for a place
    if (backAs()) {
      return false;
    }
    boolean missing = (told.outcome.isPresent() || needsObject && !roles.passive()) && !places.taken(told);
    if (missing && !roles.passive() && (gain || needsObject)) {
      return true;
    }
    if (roles.view().clause.has(roles.verb() + 1, roles.verb() + 4, OTHERWISE)) {
      return true;
    }
    if (BOUND.contains(base)) {
      return !bound();
    }
    return base.equals("be back") && !backToo() && (!BACK_BEFORE.contains(roles.at(roles.verb() + 1).word())
        || told.places.isEmpty() && !roles.view().clause.has(roles.verb(), roles.verb() + 6, BACK_IN));
  }

  /** "goes back up to London", "is bound for Westminster": only of somebody who stood. */
  private boolean bound() {
    boolean there = roles.view().clause.has(roles.verb() + 1, roles.verb() + 4, PARLIAMENT) || PARLIAMENT.contains(word(roles.verb() + 1)) || PARLIAMENT.contains(word(roles.verb() + 2));
    return there && stood();
  }

  private String word(int i) {
    Node node = roles.at(i);
    return node.isPlace() ? roles.view().sentence.tokens().get(node.from()).lower() : "";
  }

  /** "is back as mayor", "returned as the MP": the post is what was won. */
  private boolean backAs() {
    int v = roles.verb();
    // "is back with 11,381", "is back with a majority of 12": told of somebody who stood
    if (roles.base().endsWith("back") && roles.at(v + 1).is("with") && (roles.at(v + 2).isNumber() || roles.view().clause.has(v + 2, v + 6, Figures.MAJORITY)) && stood()) {
      return true;
    }
    boolean back = roles.base().endsWith("back") || roles.base().equals("return");
    return back && roles.at(v + 1).is("as") && (roles.view().clause.has(v + 2, v + 7, POSTS) || roles.at(v + 2).isPlace() || roles.at(v + 3).isPlace());
  }

  /** "Byrne is back too", "is back again, with a bigger majority". */
  private boolean backToo() {
    return (roles.at(roles.verb() + 1).is("too") || roles.at(roles.verb() + 1).is("again") || roles.at(roles.verb() + 1).is("for")) && stood();
  }

  /** "Eastwick sent Byrne back to Westminster". */
  private boolean sentBack() {
    return roles.base().equals("send") && roles.view().clause.has(roles.verb() + 1, roles.end(12), BACK);
  }

  private boolean stood() {
    List<Agent> who = roles.subjectAgents();
    return !who.isEmpty() && who.stream().allMatch(a -> a.person().map(p -> roles.context().contestOf(p, "now").isPresent() || roles.context().mayStand(p) && roles.view().hasSeat()).orElse(false));
  }

  /** "had held it" until now, "is held" by nobody told, "returned X": nothing is said of a hold. */
  private void withoutOutcome(Telling told) {
    String base = roles.base();
    boolean since = told.outcome.equals(Optional.of(Outcome.HOLD)) && (roles.at(roles.verb() - 1).is("now") || roles.at(roles.verb() - 1).kind() == Node.Kind.TIME);
    boolean held = base.equals("hold") && roles.passive() && told.winners.isEmpty() && told.places.isEmpty();
    boolean had = roles.at(roles.verb() - 1).is("had") || roles.at(roles.verb() - 2).is("had");
    boolean before = told.outcome.equals(Optional.of(Outcome.HOLD)) && !told.when.equals("now") && (had || told.when.equals("previous") && roles.passive());
    boolean created = roles.view().clause.has(roles.verb() + 1, roles.verb() + 5, CREATED) && told.outcome.equals(Optional.of(Outcome.GAIN)) && told.from.isEmpty() && told.places.isEmpty();
    if (created || held || before || since || base.equals("return") && !roles.passive()) {
      told.outcome = Optional.empty();
    }
  }
}
