package scrutineer.extract;

import scrutineer.mention.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.claim.Precision;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.extract.Verbs.Frame;
import scrutineer.link.Person;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.text.Span;

/** Reads the verbs of one sentence: who won, held, gained, lost or beat whom, where, by how much. */
final class VerbReader {
  private static final Set<String> NEGATIONS = Words.set("not", "n't", "never", "failed", "fails", "unable", "failing", "neither", "nobody", "cannot", "without", "no");
  private static final Set<String> TENURE = Words.set("years", "year", "reign", "run", "career", "tenure", "grip", "stint", "spell", "rule", "hold", "decades", "time", "domination", "dominance", "stranglehold", "13-year", "monopoly");
  /** What only the one who has the seat can do. */
  private static final Set<String> WARDING = Words.set("see off", "fend off", "hold off", "fight off", "stave off", "beat off", "beat back", "repel", "withstand", "resist", "repulse", "rebuff");
  private static final Set<String> FORMERLY = Words.set("last", "previously", "formerly", "once", "traditionally", "long", "always", "hitherto");
  private static final Set<String> OBJECT_NEEDED = Set.of("claim", "land", "clinch", "carry", "secure", "scoop", "save", "defend", "keep", "retain", "hold", "preserve", "maintain", "return");
  private static final Set<String> ATTEMPTS = Words.set("attempt", "attempts", "bid", "effort", "efforts", "hopes", "hope", "fight", "campaign", "challenge", "trying", "tried", "struggle", "struggling", "chance", "quest");
  private static final Set<String> FAILURES = Words.set("failed", "failure", "short", "nothing", "vain", "unsuccessful", "fails", "naught", "ended", "defeat");
  private static final Set<String> LOWER = Words.set("third", "fourth", "fifth", "sixth");
  private static final Set<String> COLOURS = Words.set("red", "blue", "yellow", "orange", "green", "gold", "purple", "turquoise");

  private static final Set<String> AUXILIARIES = Words.set("was", "were", "did", "is", "are", "has", "have", "had", "do", "does");

  private final Context context;
  private final SentenceView view;
  private Result last;

  VerbReader(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  void read() {
    for (int i = 0; i < view.clause.nodes.size(); i++) {
      if (!view.refused(i)) {
        sameAgain(i);
      }
      if (view.clause.nodes.get(i).isVerb()) {
        read(i);
      }
    }
  }

  private void read(int v) {
    Node verb = view.clause.nodes.get(v);
    if (view.refused(v) || view.clause.attributive(v)) {
      return;
    }
    boolean passive = view.clause.passive(v);
    boolean negated = view.clause.has(v - 4, v, NEGATIONS) && !view.clause.at(v - 1).is(",");
    if (passive && view.clause.has(v - 3, v, FORMERLY) || view.clause.at(v - 1).is("to") && view.clause.at(v - 2).is("used")) {
      return;
    }
    if (view.clause.at(v - 1).is("to") && view.clause.has(v - 5, v, ATTEMPTS)) {
      negated = view.clause.has(0, view.clause.nodes.size(), FAILURES);
      if (!negated) {
        return;
      }
    }
    List<Node> subjects = view.clause.subjects(v);
    List<Clause.Arg> args = view.clause.args(v);
    String when = view.when(v);
    Result result = new Result(v, verb.verb().frame(), when, view.span(v, args.isEmpty() ? v : args.get(args.size() - 1).at(), subjects));
    switch (verb.verb().frame()) {
      case BEAT -> beat(result, subjects, args, passive, false);
      case OUST -> beat(result, subjects, args, passive, true);
      case END -> end(result, subjects);
      case WIN -> win(result, subjects, args, passive, Optional.empty());
      case GAIN -> win(result, subjects, args, passive, Optional.of(Outcome.GAIN));
      case HOLD -> win(result, subjects, args, passive, Optional.of(Outcome.HOLD));
      case LOSE -> lose(result, subjects, args, passive);
      case FALL -> fall(result, subjects, args, v);
      case STAY -> stay(result, subjects, v);
      case POLL -> poll(result, subjects, args, v, negated);
      case SUCCEED -> { }
    }
    if (verb.verb().frame() == Frame.POLL || verb.verb().frame() == Frame.SUCCEED) {
      return;
    }
    if (negated) {
      negate(result, verb);
      return;
    }
    settle(result);
    gaps(result);
  }

  /** "failed to hold", "did not win": the subject lost. */
  private void negate(Result result, Node verb) {
    Frame frame = verb.verb().frame();
    if (frame == Frame.WIN || frame == Frame.GAIN || frame == Frame.HOLD) {
      result.losers.addAll(result.winners.stream().filter(Agent::isPerson).toList());
      result.winners.clear();
      result.outcome = Optional.empty();
      result.majorities.clear();
      settle(result);
    }
  }

  /** What one verb says, before it is known of which contest. */
  private static final class Result {
    final int verb;
    final Frame frame;
    final String when;
    final Span span;
    final List<Place> places = new ArrayList<>();
    final List<Agent> winners = new ArrayList<>();
    final List<Agent> losers = new ArrayList<>();
    final List<NumberMention> majorities = new ArrayList<>();
    Optional<Outcome> outcome = Optional.empty();
    Optional<Party> from = Optional.empty();
    Optional<Party> winnerParty = Optional.empty();
    boolean incumbentLost;
    NumberMention winnerVotes;
    NumberMention loserVotes;
    boolean pointsToSeat;

    Result(int verb, Frame frame, String when, Span span) {
      this.verb = verb;
      this.frame = frame;
      this.when = when;
      this.span = span;
    }
  }

  private void beat(Result r, List<Node> subjects, List<Clause.Arg> args, boolean passive, boolean ousted) {
    List<Agent> first = agents(subjects);
    List<Agent> second = new ArrayList<>();
    for (Clause.Arg arg : args) {
      boolean role = passive ? arg.prep().equals("by") || arg.prep().equals("at") : arg.prep().isEmpty() || arg.prep().equals(",");
      if (arg.node().isAgent() && role && (second.isEmpty() || joined(args, arg))) {
        second.add(agent(arg.node()));
      }
    }
    if (forLowerPlace(r.verb)) {
      return;
    }
    r.winners.addAll(passive ? second : first);
    r.losers.addAll(passive ? first : second);
    r.incumbentLost = ousted;
    places(r, subjects, args, false);
    numbers(r, args);
    if (!passive && second.isEmpty()) {
      r.winners.clear();
    }
  }

  /** "ended Greg Mulholland's twelve years as MP", "ended the Lib Dems' 13-year run". */
  private void end(Result r, List<Node> subjects) {
    for (int i = r.verb + 1; i < Math.min(view.clause.nodes.size() - 2, r.verb + 6); i++) {
      Node node = view.clause.nodes.get(i);
      if (node.isAgent() && (view.clause.at(i + 1).is("'s") || view.clause.at(i + 1).is("'")) && view.clause.has(i + 2, i + 7, TENURE)) {
        lost(r, agent(node));
        r.winners.addAll(agents(subjects));
        places(r, subjects, view.clause.args(r.verb), true);
        return;
      }
    }
  }

  /** "beaten into third place by X", "beat Y to fourth": not about who won. */
  private boolean forLowerPlace(int v) {
    for (int i = v + 1; i < Math.min(view.clause.nodes.size(), v + 12); i++) {
      if ((view.clause.at(i).is("into") || view.clause.at(i).is("to") || view.clause.at(i).is("for"))
          && (LOWER.contains(view.clause.at(i + 1).word()) || view.clause.at(i + 1).is("a") && LOWER.contains(view.clause.at(i + 3).word()))) {
        return true;
      }
      if (view.clause.at(i).is(";") || view.clause.at(i).isVerb()) {
        return false;
      }
    }
    return false;
  }

  private static boolean joined(List<Clause.Arg> args, Clause.Arg arg) {
    int index = args.indexOf(arg);
    return index > 0 && args.get(index - 1).node().isAgent() && arg.at() - args.get(index - 1).at() <= 2;
  }

  private void win(Result r, List<Node> subjects, List<Clause.Arg> args, boolean passive, Optional<Outcome> outcome) {
    List<Agent> subjectAgents = agents(subjects);
    boolean subjectIsPlace = !subjects.isEmpty() && subjects.stream().allMatch(Node::isPlace);
    String base = view.clause.nodes.get(r.verb).verb().base();
    boolean electedVerb = base.startsWith("elect") || base.startsWith("re") && base.contains("elect") || base.equals("return") || base.equals("send") || base.startsWith("be ");
    if (base.equals("send") && !subjectIsPlace) {
      return;
    }
    if (tally(r, args, subjectAgents)) {
      enumerated(r, subjectAgents, args, outcome);
      return;
    }
    if (!passive && !args.isEmpty() && args.get(0).node().isNumber() && args.get(0).prep().isEmpty() && figure(args.get(0).node().number())) {
      poll(r, subjects, args, r.verb, false);
      return;
    }
    if (passive || subjectIsPlace && electedVerb) {
      if (electedVerb && !subjectIsPlace) {
        r.winners.addAll(subjectAgents);
      } else if (subjectIsPlace && !passive) {
        args.stream().filter(a -> a.node().isAgent() && a.prep().isEmpty()).forEach(a -> r.winners.add(agent(a.node())));
      } else {
        args.stream().filter(a -> a.node().isAgent() && a.prep().equals("by")).forEach(a -> r.winners.add(agent(a.node())));
        if (!subjectIsPlace) {
          pointToSeat(r, subjects);
        }
      }
    } else if (!subjectIsPlace) {
      r.winners.addAll(subjectAgents);
    }
    for (Clause.Arg arg : args) {
      if (arg.node().isAgent()) {
        Agent other = agent(arg.node());
        if (arg.prep().equals("from") && outcome.isPresent() && outcome.get() == Outcome.HOLD) {
          r.losers.add(other);
        } else if (arg.prep().equals("from") || arg.prep().equals("off")) {
          lost(r, other);
        } else if (arg.prep().equals("with") && other.isPerson() && r.winners.size() == 1 && r.winners.get(0).isParty() && !passive) {
          r.winners.set(0, new Agent(other.person(), r.winners.get(0).party(), "", false));
        } else if (arg.prep().equals("for") && other.isParty()) {
          r.winnerParty = other.party();
        } else if (arg.prep().equals("over") || arg.prep().equals("against") || arg.prep().equals("ahead of") || arg.prep().equals("past")) {
          r.losers.add(other);
        }
      }
    }
    if (passive && !subjectIsPlace && r.winners.size() == 1 && r.winners.get(0).isParty()) {
      enumerated(r, r.winners.subList(0, 1).stream().toList(), args, outcome);
      return;
    }
    r.outcome = outcome;
    inHands(r);
    places(r, subjects, args, true);
    if (outcome.isPresent() && !hasObject(r, args) && !passive && outcome.get() == Outcome.GAIN) {
      r.outcome = Optional.empty();
      r.winners.clear();
      return;
    }
    if (!passive && OBJECT_NEEDED.contains(base) && !hasObject(r, args)) {
      r.outcome = Optional.empty();
      r.winners.clear();
      return;
    }
    if (base.equals("hold") && passive && r.winners.isEmpty() && r.places.isEmpty()) {
      r.outcome = Optional.empty();
    }
    if (base.equals("be back") && r.places.isEmpty() && !view.clause.has(r.verb, r.verb + 6, Words.set("commons", "parliament", "westminster", "majority")) || base.equals("be back") && !view.clause.at(r.verb + 1).is("in") && !view.clause.at(r.verb + 1).is("at") && !view.clause.at(r.verb + 1).is("as") && !view.clause.at(r.verb + 1).is("by")) {
      r.winners.clear();
      r.outcome = Optional.empty();
      return;
    }
    if (outcome.isPresent() && outcome.get() == Outcome.HOLD && !r.when.equals("now") && (view.clause.at(r.verb - 1).is("had") || view.clause.at(r.verb - 2).is("had"))) {
      r.outcome = Optional.empty();
    }
    if (base.equals("return") && !passive) {
      r.outcome = Optional.empty();
    }
    numbers(r, args);
  }

  /**
   * The same told of others without a verb: "… and Newcastle-under-Lyme by 30", "as were Tamworth (Christopher Pincher, 6,090)",
   * "So did Theresa Villiers, by 353, in Chipping Barnet".
   */
  private void gaps(Result told) {
    if (told.winners.isEmpty() && told.losers.isEmpty() && told.outcome.isEmpty()) {
      return;
    }
    last = told;
    context.lastTold(told.when.equals("now") ? told : null);
    for (int i = told.verb + 1; i < view.clause.nodes.size(); i++) {
      Node node = view.clause.nodes.get(i);
      if (node.is(";") || node.isVerb() && node.verb().form() != Verbs.Form.BASE && !AUXILIARIES.contains(node.word())) {
        return;
      }
      if (node.isPlace() && (view.clause.at(i - 1).is("and") || view.clause.at(i - 1).is(",") || AUXILIARIES.contains(view.clause.at(i - 1).word()))) {
        place(told, i);
      }
    }
  }

  private void place(Result told, int i) {
    place(told, i, false);
  }

  private void bracketed(Result told, int i) {
    place(told, i, true);
  }

  private void place(Result told, int i, boolean always) {
    Optional<Place> place = context.choose(view.clause.at(i).places()).filter(p -> p.type() != PlaceType.AREA && !told.places.contains(p));
    if (place.isEmpty()) {
      return;
    }
    Result r = like(told, i);
    r.places.add(place.get());
    int k = i + 1;
    boolean bracket = view.clause.at(k).is("(");
    if (bracket && view.clause.at(k + 1).isAgent() && view.clause.at(k + 1).agent().isPerson()) {
      Optional<Party> party = told.winners.stream().map(Agent::party).flatMap(Optional::stream).findFirst().or(() -> told.winnerParty);
      Agent named = agent(view.clause.at(k + 1));
      r.winners.clear();
      r.winners.add(party.isPresent() && named.party().isEmpty() ? named.with(party.get()) : named);
      k += 2;
    }
    if (view.clause.at(k).is("by") && view.clause.at(k + 1).isAgent()) {
      Optional<Party> party = r.winners.stream().findFirst().flatMap(Agent::party).or(() -> r.winnerParty);
      Agent named = agent(view.clause.at(k + 1));
      r.winners.clear();
      r.winners.add(named.party().isEmpty() && party.isPresent() && named.isPerson() ? named.with(party.get()) : named);
      k += 2;
      always = true;
    }
    boolean figure = bracket || view.clause.at(k).is("by");
    for (int n = k; n <= k + 3 && figure; n++) {
      if (view.clause.at(n).isNumber() && view.free(n) && view.clause.at(n).number().unit() != Unit.PERCENT) {
        r.majorities.add(view.clause.at(n).number());
        view.use(n);
        break;
      }
    }
    if (figure || always || AUXILIARIES.contains(view.clause.at(i - 1).word()) || told.verb >= 0 && !r.majorities.isEmpty()) {
      settle(r);
    }
  }

  /** What was told, without its place, figures and persons. */
  private Result like(Result told, int at) {
    Result r = new Result(at, told.frame, told.when, view.span(at, at));
    r.outcome = told.outcome;
    r.from = told.from;
    r.winnerParty = told.winnerParty;
    told.winners.stream().map(Agent::party).flatMap(Optional::stream).findFirst().ifPresent(p -> r.winners.add(Agent.of(p)));
    return r;
  }

  /** "So did X", "as did X", "Clive Efford did the same in Eltham, by 1,663". */
  private void sameAgain(int i) {
    Result told = last != null ? last : (Result) context.lastTold();
    if (told == null) {
      return;
    }
    List<Integer> who = new ArrayList<>();
    if ((view.clause.at(i).is("so") || view.clause.at(i).is("as")) && AUXILIARIES.contains(view.clause.at(i + 1).word()) && (view.clause.at(i + 2).isAgent() || view.clause.at(i + 2).isPlace())) {
      for (int k = i + 2; k < view.clause.nodes.size(); k++) {
        Node node = view.clause.at(k);
        if (node.isAgent() && node.agent().isPerson() || node.isPlace() && !view.clause.at(k - 1).is("in") && !view.clause.at(k - 1).is("at")) {
          who.add(k);
        } else if (node.is(";") || node.isVerb()) {
          break;
        }
      }
    } else if (view.clause.at(i).is("did") && view.clause.at(i + 1).is("the") && view.clause.at(i + 2).is("same") || view.clause.at(i).is("did") && view.clause.at(i + 1).is("likewise") || view.clause.at(i).is("followed") && view.clause.at(i + 1).is("suit")
        || Words.set("suffered", "met", "shared").contains(view.clause.at(i).word()) && view.clause.has(i + 1, i + 5, Words.set("fate"))) {
      if (view.clause.at(i - 1).isAgent() || view.clause.at(i - 1).isPlace()) {
        who.add(i - 1);
      }
    }
    for (int k : who) {
      again(told, k);
    }
  }

  private void again(Result told, int k) {
    Node node = view.clause.at(k);
    if (node.isPlace()) {
      place(told, k);
      return;
    }
    Result r = like(told, k);
    Agent agent = agent(node);
    boolean won = !told.winners.isEmpty();
    Optional<Party> party = r.winners.stream().findFirst().flatMap(Agent::party);
    r.winners.clear();
    (won ? r.winners : r.losers).add(agent);
    for (int n = k + 1; n < Math.min(view.clause.nodes.size(), k + 9); n++) {
      Node next = view.clause.at(n);
      if (next.isNumber() && view.free(n) && (view.clause.at(n - 1).is("by") || view.clause.at(n - 1).is("(") || view.clause.at(n - 2).is("by") || view.clause.at(n - 3).is("by")) && next.number().unit() != Unit.PERCENT) {
        r.majorities.add(next.number());
        view.use(n);
      } else if (next.isPlace()) {
        context.choose(next.places()).filter(p -> p.type() != PlaceType.AREA).ifPresent(r.places::add);
        break;
      } else if (next.isAgent() && next.agent().isPerson() || next.isVerb()) {
        break;
      }
    }
    settle(r);
  }

  /** "keeps the seat in Tory hands", "held it in SNP colours". */
  private void inHands(Result r) {
    for (int i = r.verb + 1; i < Math.min(view.clause.nodes.size() - 1, r.verb + 10); i++) {
      Node node = view.clause.nodes.get(i);
      if (node.isAgent() && node.agent().isParty() && (view.clause.at(i + 1).is("hands") || view.clause.at(i + 1).is("colours") || view.clause.at(i + 1).is("column"))) {
        r.winnerParty = node.agent().party();
        return;
      }
    }
  }

  /** "gaining seven councillors", "won 45 seats": a tally and no single contest. */
  private boolean tally(Result r, List<Clause.Arg> args, List<Agent> subjects) {
    if (args.isEmpty() || !args.get(0).node().isNumber() || !args.get(0).prep().isEmpty()) {
      return false;
    }
    NumberMention n = args.get(0).node().number();
    return n.unit() == Unit.SEATS || n.unit() == Unit.COUNCILS || n.unit() == Unit.NONE && n.value().intValue() < 200 || n.unit() == Unit.OTHER;
  }

  /** "the Conservatives took four more: Aberconwy (Guto Bebb, majority 3,398), …": the places behind the mark are what was taken. */
  private void enumerated(Result r, List<Agent> subjects, List<Clause.Arg> args, Optional<Outcome> outcome) {
    int mark = -1;
    for (int i = r.verb + 1; i < view.clause.nodes.size() && mark < 0; i++) {
      Node node = view.clause.at(i);
      if (node.is("among") && view.clause.at(i + 1).isAgent() || node.is("including")) {
        mark = i + 1;
      } else if (node.is(":") || node.is("-") || node.is("\u2013") || node.is("\u2014")) {
        mark = i;
      } else if (node.is(";") || node.isVerb() && i < r.verb + 3) {
        return;
      }
    }
    if (mark < 0 || subjects.size() != 1 || subjects.get(0).party().isEmpty()) {
      return;
    }
    for (int i = 0; i < mark; i++) {
      if (view.clause.at(i).isAgent() && view.clause.at(i).agent().isParty() && (view.clause.at(i - 1).is("from") || view.clause.at(i - 2).is("from"))) {
        r.from = view.clause.at(i).agent().party();
      }
    }
    r.outcome = outcome;
    r.winners.add(Agent.of(subjects.get(0).party().get()));
    int end = view.clause.nodes.size();
    for (int i = mark + 1; i < end; i++) {
      if (view.clause.at(i).is(";") || view.clause.at(i).is("-") || view.clause.at(i).is("\u2013") || view.clause.at(i).isVerb()) {
        break;
      }
      if (view.clause.at(i).isPlace() && !view.clause.at(i - 1).is("in")) {
        bracketed(r, i);
      }
    }
    r.winners.clear();
    r.outcome = Optional.empty();
    r.from = Optional.empty();
  }

  private static boolean figure(NumberMention n) {
    return n.unit() == Unit.VOTES || n.unit() == Unit.PERCENT || n.unit() == Unit.NONE && n.value().intValue() >= 200;
  }

  private void pointToSeat(Result r, List<Node> subjects) {
    r.pointsToSeat = true;
  }

  /** Whether a verb of taking has something that is taken: a place, "it", "the seat". */
  private boolean hasObject(Result r, List<Clause.Arg> args) {
    if (!r.places.isEmpty()) {
      return true;
    }
    int end = args.isEmpty() ? r.verb + 7 : Math.max(r.verb + 7, args.get(0).at() + 1);
    for (int i = r.verb + 1; i < Math.min(view.clause.nodes.size(), end); i++) {
      Node node = view.clause.nodes.get(i);
      if (node.isAgent() && (node.agent().refers().equals("it") || node.agent().refers().equals("they"))
          || node.is("commons") || node.is("parliament") || node.is("seat") || node.is("constituency") || node.is("control") || node.is("seats") || node.is("division") || node.is("ward") || node.is("council") || node.is("borough") || node.is("both")) {
        r.pointsToSeat = true;
        return true;
      }
      if (node.is(",") || node.isVerb() || node.is("where") || node.is("which") || node.is("who")) {
        return false;
      }
    }
    return false;
  }

  private void lose(Result r, List<Node> subjects, List<Clause.Arg> args, boolean passive) {
    boolean subjectIsPlace = !subjects.isEmpty() && subjects.stream().allMatch(Node::isPlace);
    String base = view.clause.nodes.get(r.verb).verb().base();
    if (tally(r, args, agents(subjects))) {
      return;
    }
    if (base.equals("go") && !view.clause.at(r.verb + 1).is("out") && !view.clause.at(r.verb + 1).is("too")) {
      return;
    }
    for (Clause.Arg arg : args) {
      if (arg.node().isAgent() && (arg.prep().equals("to") || arg.prep().equals("before"))) {
        r.winners.add(agent(arg.node()));
      } else if (arg.node().isAgent() && passive && arg.prep().equals("by")) {
        lost(r, agent(arg.node()));
      }
    }
    places(r, subjects, args, true);
    if (!subjectIsPlace && !passive) {
      boolean vague = r.places.isEmpty() && r.winners.isEmpty();
      for (Agent agent : agents(subjects)) {
        if (agent.isPerson()) {
          r.losers.add(agent);
        } else if (agent.isParty() && (!vague || hasObject(r, args))) {
          lost(r, agent);
        }
      }
    }
    r.incumbentLost = base.equals("lose") || base.equals("surrender");
    numbers(r, args);
  }

  private void fall(Result r, List<Node> subjects, List<Clause.Arg> args, int v) {
    boolean subjectIsPlace = !subjects.isEmpty() && subjects.stream().allMatch(Node::isPlace) || pointsToPlace(subjects, v);
    if (!subjectIsPlace) {
      return;
    }
    r.pointsToSeat = true;
    subjects.stream().filter(Node::isPlace).forEach(n -> context.choose(n.places()).ifPresent(r.places::add));
    boolean told = false;
    for (Clause.Arg arg : args) {
      if (arg.node().isAgent() && arg.prep().equals("to")) {
        r.winners.add(agent(arg.node()));
        told = true;
      } else if (arg.node().isAgent() && arg.prep().equals("from")) {
        lost(r, agent(arg.node()));
      } else if (arg.node().isAgent() && arg.prep().isEmpty() && arg.node().agent().isParty()) {
        r.winners.add(agent(arg.node()));
        told = true;
      }
    }
    Optional<Party> colour = colour(v);
    if (!told && colour.isPresent()) {
      r.winners.add(Agent.of(colour.get()));
    }
    String base = view.clause.nodes.get(v).verb().base();
    boolean change = !base.equals("go") || colour.isPresent() || r.from.isPresent();
    if (change && !r.winners.isEmpty()) {
      r.outcome = Optional.of(Outcome.GAIN);
    }
    numbers(r, args);
  }

  private boolean pointsToPlace(List<Node> subjects, int v) {
    Node before = view.clause.at(v - 1);
    return before.is("seat") || before.is("constituency") || before.is("council") || before.is("borough") || before.is("ward")
        || subjects.size() == 1 && subjects.get(0).isAgent() && subjects.get(0).agent().refers().equals("it");
  }

  private void stay(Result r, List<Node> subjects, int v) {
    boolean subjectIsPlace = !subjects.isEmpty() && subjects.stream().allMatch(Node::isPlace) || pointsToPlace(subjects, v);
    if (!subjectIsPlace) {
      return;
    }
    r.pointsToSeat = true;
    subjects.stream().filter(Node::isPlace).forEach(n -> context.choose(n.places()).ifPresent(r.places::add));
    Optional<Party> party = colour(v);
    for (int i = v + 1; i < Math.min(view.clause.nodes.size(), v + 6) && party.isEmpty(); i++) {
      Node node = view.clause.nodes.get(i);
      if (node.isAgent() && node.agent().party().isPresent()) {
        party = node.agent().party();
      } else if (node.is(",") || node.isVerb()) {
        break;
      }
    }
    if (party.isPresent()) {
      r.winners.add(Agent.of(party.get()));
      r.outcome = party.get().equals(Party.NO_OVERALL_CONTROL) ? Optional.empty() : Optional.of(Outcome.HOLD);
      numbers(r, view.clause.args(v));
    }
  }

  private Optional<Party> colour(int v) {
    for (int i = v + 1; i < Math.min(view.clause.nodes.size(), v + 8); i++) {
      Node node = view.clause.nodes.get(i);
      if (node.isWord() && COLOURS.contains(node.word())) {
        return Colours.party(node.word());
      }
      if (node.isAgent() || node.is(",") || node.isVerb() || node.is("and")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "polled 17,332", "took 54 per cent", "had 14,495 votes to her 13,715". */
  private void poll(Result r, List<Node> subjects, List<Clause.Arg> args, int v, boolean negated) {
    if (args.isEmpty() || negated) {
      return;
    }
    List<Agent> who = agents(subjects);
    if (who.size() != 1 || !(who.get(0).isPerson() || who.get(0).isParty())) {
      return;
    }
    Clause.Arg first = args.get(0);
    String base = view.clause.nodes.get(v).verb().base();
    if (first.node().isNumber() && (first.prep().isEmpty() || first.prep().equals("on") || first.prep().equals("with") || first.prep().equals("by")) && view.free(first.at())) {
      new Figures(context, view).votesOrShare(first.at(), who.get(0), r.when, base.equals("have") || base.equals("get") || base.equals("be on") || base.equals("manage") || base.equals("number") || base.equals("draw") || base.equals("record"));
    }
  }

  private void lost(Result r, Agent loser) {
    if (loser.isPerson()) {
      r.losers.add(loser);
      r.incumbentLost = true;
    } else if (loser.isParty()) {
      r.from = loser.party();
    }
  }

  private void places(Result r, List<Node> subjects, List<Clause.Arg> args, boolean direct) {
    if (!subjects.isEmpty() && subjects.stream().allMatch(Node::isPlace)) {
      subjects.forEach(n -> context.choose(n.places()).ifPresent(r.places::add));
      return;
    }
    relative(r, subjects);
    String prepOfFirst = null;
    for (Clause.Arg arg : args) {
      if (arg.node().isPlace()) {
        boolean allowed = direct && arg.prep().isEmpty() || arg.prep().equals("in") || arg.prep().equals("at") || arg.prep().equals(",") || direct && arg.prep().equals("for") || direct && arg.prep().equals("into");
        if (allowed && (prepOfFirst == null || prepOfFirst.equals(arg.prep()) || arg.prep().equals(","))) {
          Optional<Place> place = context.choose(arg.node().places());
          boolean area = place.map(p -> p.type() == PlaceType.AREA).orElse(true);
          if (!area) {
            prepOfFirst = arg.prep();
            r.places.add(place.get());
          }
        }
      }
    }
  }

  /** "East Belfast, which Gavin Robinson retained": the place before "which" is what was retained. */
  private void relative(Result r, List<Node> subjects) {
    int first = subjects.isEmpty() ? -1 : view.clause.nodes.indexOf(subjects.get(0));
    if (first < 2 || !(view.clause.at(first - 1).is("which") || view.clause.at(first - 1).is("that") || view.clause.at(first - 1).is("where"))) {
      return;
    }
    int place = view.clause.at(first - 2).is(",") ? first - 3 : first - 2;
    if (view.clause.at(place).isPlace()) {
      context.choose(view.clause.at(place).places()).filter(p -> p.type() != PlaceType.AREA).ifPresent(r.places::add);
    }
  }

  /** "by 4,355 votes", "by 20,810 votes to 17,261", "with 19,567". */
  private void numbers(Result r, List<Clause.Arg> args) {
    for (int k = 0; k < args.size(); k++) {
      Clause.Arg arg = args.get(k);
      if (arg.node().isPlace() && !r.majorities.isEmpty() && (view.clause.at(arg.at() - 1).is(",") || view.clause.at(arg.at() - 1).is("and"))) {
        return;
      }
      if (!arg.node().isNumber() || !view.free(arg.at())) {
        continue;
      }
      NumberMention n = arg.node().number();
      if (n.unit() == Unit.PERCENT && arg.prep().equals("by") && r.winners.size() == 1 && r.losers.size() == 1 && k + 1 < args.size() && args.get(k + 1).node().isNumber() && args.get(k + 1).prep().startsWith("to")) {
        new Figures(context, view).votesOrShare(arg.at(), r.winners.get(0), r.when, false);
        new Figures(context, view).share(args.get(k + 1).at(), r.losers.get(0), r.when);
        k++;
        continue;
      }
      boolean votes = n.unit() == Unit.VOTES || n.unit() == Unit.NONE && n.value().scale() <= 0 && n.value().signum() > 0;
      Optional<Integer> other = view.pairOf(arg.at());
      if (votes && other.isPresent() && (arg.prep().equals("by") || arg.prep().isEmpty() || arg.prep().equals("with") || arg.prep().equals(",")) && n.value().intValue() >= 20) {
        NumberMention m = view.clause.nodes.get(other.get()).number();
        boolean ordered = n.value().compareTo(m.value()) >= 0;
        r.winnerVotes = ordered ? n : m;
        r.loserVotes = ordered ? m : n;
        view.use(arg.at());
        view.use(other.get());
        k++;
      } else if (votes && (arg.prep().equals("by") || arg.prep().equals("by of") || !r.majorities.isEmpty())) {
        r.majorities.add(n);
        view.use(arg.at());
      } else if (arg.prep().equals("with") && r.winners.size() == 1 && (votes && (n.unit() == Unit.VOTES || n.value().intValue() >= 1000) || n.unit() == Unit.PERCENT)) {
        new Figures(context, view).votesOrShare(arg.at(), r.winners.get(0), r.when, false);
      } else if (arg.prep().equals("with") && r.losers.size() == 1 && r.winners.isEmpty() && votes && n.value().intValue() >= 1000) {
        new Figures(context, view).votesOrShare(arg.at(), r.losers.get(0), r.when, false);
      }
    }
  }

  private List<Agent> agents(List<Node> nodes) {
    List<Agent> agents = new ArrayList<>();
    for (Node node : nodes) {
      if (node.isAgent()) {
        Agent agent = agent(node);
        if (agent.refers().equals("it") && context.lastParty().isPresent() && partyMeant()) {
          agent = Agent.of(context.lastParty().get());
        }
        if (agent.isPerson() || agent.isParty()) {
          agents.add(agent);
        }
      }
    }
    return agents;
  }

  /** "it" is the party where a verb of winning has an object of its own, and the seat where it has none. */
  private boolean partyMeant() {
    return true;
  }

  private Agent agent(Node node) {
    return context.resolve(node.agent());
  }

  private void settle(Result r) {
    boolean figureOnly = !r.majorities.isEmpty() && r.places.size() == r.majorities.size();
    if (r.winners.isEmpty() && r.losers.isEmpty() && r.outcome.isEmpty() && r.from.isEmpty() && !figureOnly) {
      return;
    }
    int n = Math.max(r.places.size(), Math.max(persons(r.winners), persons(r.losers)));
    for (int i = 0; i < Math.max(1, n); i++) {
      Optional<Agent> winner = pick(r.winners, i, n);
      Optional<Agent> loser = pick(r.losers, i, n);
      Optional<Place> place = r.places.size() == 1 ? Optional.of(r.places.get(0)) : i < r.places.size() ? Optional.of(r.places.get(i)) : Optional.empty();
      Optional<Contest> contest = contest(r, place, winner, loser);
      if (contest.isPresent()) {
        emit(r, contest.get(), fitting(winner, contest.get()), fitting(loser, contest.get()), majority(r, i, n));
      }
    }
  }

  /** "the SNP veteran" may have been taken for somebody who stood elsewhere: then the one who stood here is meant. */
  private Optional<Agent> fitting(Optional<Agent> agent, Contest contest) {
    if (agent.isEmpty() || !agent.get().isPerson() || !agent.get().weak() || People2.stood(agent.get().person().get(), contest)
        || agent.get().person().get().candidacies().isEmpty() || !contest.election().equals(context.elections.main())) {
      return agent;
    }
    return context.standing(contest, agent.get().party()).map(p -> new Agent(Optional.of(p), agent.get().party(), agent.get().refers(), agent.get().definite()));
  }

  /** With as many figures as places they belong together in order; one figure belongs to one place only. */
  private static Optional<NumberMention> majority(Result r, int i, int n) {
    return r.majorities.size() == Math.max(1, n) ? Optional.of(r.majorities.get(i)) : Optional.empty();
  }

  private static int persons(List<Agent> agents) {
    return (int) agents.stream().filter(Agent::isPerson).count();
  }

  private static Optional<Agent> pick(List<Agent> agents, int i, int n) {
    return agents.size() == 1 ? Optional.of(agents.get(0)) : i < agents.size() ? Optional.of(agents.get(i)) : Optional.empty();
  }

  private Optional<Contest> contest(Result r, Optional<Place> place, Optional<Agent> winner, Optional<Agent> loser) {
    Optional<Contest> byPlace = place.flatMap(p -> context.elections.contest(p, r.when));
    for (Optional<Agent> agent : List.of(winner, loser)) {
      if (agent.isPresent() && agent.get().isPerson()) {
        Person person = agent.get().person().get();
        if (byPlace.isPresent() && agent.get().weak() && !People2.stood(person, byPlace.get())) {
          continue;
        }
        if (byPlace.isPresent() && People2.stood(person, byPlace.get())) {
          return byPlace;
        }
        Optional<Contest> own = context.contestOf(person, r.when);
        if (own.isPresent()) {
          return own;
        }
      }
    }
    if (byPlace.isPresent()) {
      return byPlace;
    }
    boolean person = winner.map(Agent::isPerson).orElse(false) || loser.map(Agent::isPerson).orElse(false);
    if (!person && !r.pointsToSeat && !view.hasSeat()) {
      return Optional.empty();
    }
    return view.contestNear(r.verb, r.when);
  }

  private void emit(Result r, Contest contest, Optional<Agent> winner, Optional<Agent> loser, Optional<NumberMention> majority) {
    if (!view.allowed(contest, r.when) || ofCouncil(r, contest, winner, loser)) {
      return;
    }
    Facts facts = context.facts;
    String rule = "verb." + r.frame.name().toLowerCase(java.util.Locale.ROOT);
    Span span = r.span;
    view.settled(r.verb, contest);
    if (winner.isPresent() && winner.get().isPerson()) {
      Person person = winner.get().person().get();
      facts.elected(contest, person.name(), true, span, rule);
      Optional<Party> party = r.winnerParty.or(() -> winner.get().party());
      party.ifPresent(p -> facts.party(contest, person.name(), p, span, rule + ".party"));
      party.ifPresent(p -> facts.winnerParty(contest, p, span, rule));
      if (r.winnerVotes != null) {
        facts.count(contest, Measure.VOTES, Optional.of(person.name()), Optional.empty(), r.winnerVotes.value(), r.winnerVotes.precision(), span, rule + ".pair");
      }
    } else if (winner.isPresent() && winner.get().isParty()) {
      Party party = winner.get().party().get();
      facts.winnerParty(contest, party, span, rule);
      if (r.winnerVotes != null) {
        facts.count(contest, Measure.VOTES, Optional.empty(), Optional.of(party), r.winnerVotes.value(), r.winnerVotes.precision(), span, rule + ".pair");
      }
    } else if (r.winnerParty.isPresent()) {
      facts.winnerParty(contest, r.winnerParty.get(), span, rule);
    }
    Optional<Party> loserParty = Optional.empty();
    if (loser.isPresent() && loser.get().isPerson()) {
      Person person = loser.get().person().get();
      facts.elected(contest, person.name(), false, span, rule);
      loser.get().party().ifPresent(p -> facts.party(contest, person.name(), p, span, rule + ".party"));
      loserParty = loser.get().party().or(() -> context.told(person).map(Context.Told::party));
      if (r.loserVotes != null) {
        facts.count(contest, Measure.VOTES, Optional.of(person.name()), Optional.empty(), r.loserVotes.value(), r.loserVotes.precision(), span, rule + ".pair");
      }
    } else if (loser.isPresent() && loser.get().isParty()) {
      if (r.loserVotes != null) {
        facts.count(contest, Measure.VOTES, Optional.empty(), loser.get().party(), r.loserVotes.value(), r.loserVotes.precision(), span, rule + ".pair");
      }
    }
    if (r.loserVotes != null && loser.isEmpty()) {
      facts.only(contest, false).ifPresent(name -> facts.count(contest, Measure.VOTES, Optional.of(name), Optional.empty(), r.loserVotes.value(), r.loserVotes.precision(), span, rule + ".pair"));
    }
    if (r.frame == Frame.BEAT && r.outcome.isEmpty() && WARDING.contains(view.clause.at(r.verb).isVerb() ? view.clause.at(r.verb).verb().base() : "") && winner.isPresent() && winner.get().isPerson()
        && context.isHolder(contest, winner.get().person().get())) {
      r.outcome = Optional.of(Outcome.HOLD);
    }
    outcome(r, contest, loserParty, winner, rule);
    majority.ifPresent(n -> facts.count(contest, Measure.MAJORITY, Optional.empty(), Optional.empty(), n.value(), n.precision(), view.join(span, n.span()), rule + ".by"));
  }

  /** What one person or some seats did does not tell who runs the whole council. */
  private boolean ofCouncil(Result r, Contest contest, Optional<Agent> winner, Optional<Agent> loser) {
    boolean person = winner.map(Agent::isPerson).orElse(false) || loser.map(Agent::isPerson).orElse(false);
    boolean some = r.places.isEmpty() && view.clause.has(r.verb + 1, r.verb + 6, Words.set("seats", "seat", "councillors", "wards"));
    return contest.place().type() == PlaceType.COUNCIL && (person || some);
  }

  private void outcome(Result r, Contest contest, Optional<Party> loserParty, Optional<Agent> winner, String rule) {
    Optional<Party> from = r.from.or(() -> r.incumbentLost && !(contest.place().type() == PlaceType.WARD && winner.isEmpty()) ? loserParty : Optional.empty());
    Optional<Party> to = winner.flatMap(Agent::party).or(() -> r.winnerParty);
    if (from.isPresent() && !from.equals(to)) {
      context.facts.gainedFrom(contest, from.get(), r.span, rule + ".from");
      context.facts.outcome(contest, Outcome.GAIN, r.span, rule + ".from");
    } else if (r.outcome.isPresent()) {
      context.facts.outcome(contest, r.outcome.get(), r.span, rule);
    }
  }

  /** Kept apart so that contests can be compared by name alone. */
  private static final class People2 {
    static boolean stood(Person person, Contest contest) {
      return person.candidacies().stream().anyMatch(c -> c.contest().equals(contest));
    }
  }

  static Precision exact() {
    return Precision.EXACT;
  }
}
