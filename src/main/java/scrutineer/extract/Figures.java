package scrutineer.extract;

import scrutineer.mention.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.link.Person;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.text.Span;

/** Reads the numbers of one sentence that words beside them classify: majorities, turnout, swings, shares, votes. */
final class Figures {
  static final Set<String> MAJORITY = Words.set("majority", "majorities", "maj", "lead", "margin", "margins", "cushion", "advantage", "gap", "leads", "buffer", "difference", "deficit", "cushions");
  private static final Set<String> AHEAD = Words.set("ahead", "clear", "behind", "adrift", "short", "spare", "hand", "front", "good", "separated", "separating", "shy", "better", "apart");
  private static final Set<String> FALLING = Words.set("down", "fell", "falling", "fallen", "dropped", "drop", "drops", "slumped", "slump", "plunged", "tumbled", "slipped", "lost", "losing", "decrease", "decreased", "fall", "declined", "decline",
      "plummeted", "reduction", "collapsed", "shed", "sank", "slid", "crashed", "loss", "lower", "reduced", "dip", "dipped", "off", "slippage", "slipping", "minus", "less");
  private static final Set<String> RISING = Words.set("up", "rose", "rising", "risen", "climbed", "climbing", "increase", "increased", "increasing", "gained", "jumped", "surged", "grew", "rise", "leapt", "soared", "swell", "swelled", "gain", "higher", "more", "advance", "improved", "plus", "added", "adding", "better", "increases", "jump", "boost");
  private static final Set<String> DEFENDING = Words.set("defending", "defended", "defend", "previous", "previously", "inherited", "inheriting", "overturned", "overturn", "overturning", "wiped", "reversed", "sitting");
  private static final Set<String> CHANGED = Words.set("increased", "increasing", "increase", "increases", "cut", "slashed", "reduced", "halved", "doubled", "doubling", "stretched", "extended", "extending", "grew", "grown", "fell", "fallen", "dropped", "rose", "risen",
      "shrank", "shrunk", "swollen", "swelled", "climbed", "trimmed", "dwindled", "tumbled", "plunged", "slumped", "down", "up", "boosted", "whittled", "soared", "ballooned", "more", "gone", "went", "widened", "narrowed", "trebled", "tripled");

  private final Context context;
  private final SentenceView view;

  Figures(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  /** Before the verbs: numbers with a noun that says what they are. */
  void cued() {
    List<Node> nodes = view.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).isNumber() && view.free(i)) {
        if (turnout(i) || swing(i) || majority(i) || change(i)) {
          view.use(i);
        }
      }
    }
  }

  /** After the verbs: votes and shares by the nearest owner. */
  void rest() {
    List<Node> nodes = view.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).isNumber() && view.free(i)) {
        owned(i);
      }
    }
  }

  private boolean turnout(int i) {
    NumberMention n = number(i);
    if (n.unit() != Unit.PERCENT && n.unit() != Unit.NONE || n.value().compareTo(BigDecimal.valueOf(100)) > 0 || n.value().compareTo(BigDecimal.valueOf(5)) < 0) {
      return false;
    }
    boolean cue = false;
    for (int k = i - 1; k >= Math.max(0, i - 12) && !cue; k--) {
      if (view.clause.at(k).is("turnout") || view.clause.at(k).is("turnouts")) {
        cue = true;
      } else if (view.clause.at(k).is(";") || view.clause.at(k).isNumber() && !between(k, i)) {
        break;
      }
    }
    for (int k = i + 1; k <= i + 2 && !cue; k++) {
      cue = view.clause.at(k).is("turnout");
    }
    boolean electorate = n.unit() == Unit.PERCENT && (near(i + 1, i + 6, Words.set("electorate", "electors", "turned")) || near(i + 1, i + 7, Words.set("entitled")) );
    if (!cue && !electorate || n.unit() == Unit.NONE && n.value().scale() <= 0 && !cue) {
      return false;
    }
    Optional<Contest> contest = turnoutContest(i, timeOfFigure(i));
    contest.filter(c -> view.allowed(c, "x")).ifPresent(c -> context.facts.percent(c, Measure.TURNOUT, none(), noParty(), n.value(), n.precision(), n.span(), "figure.turnout"));
    return true;
  }

  private boolean between(int k, int i) {
    return view.clause.at(k + 1).is("from") || view.clause.at(k + 1).is("to") || view.clause.at(k + 1).is("compared") || view.clause.at(k + 1).is(",");
  }

  private Optional<Contest> turnoutContest(int i, String when) {
    if ((view.clause.at(i + 1).is("in") || view.clause.at(i + 1).is("at")) && view.clause.at(i + 2).isPlace()) {
      return context.choose(view.clause.at(i + 2).places()).flatMap(p -> context.elections.contest(p, when));
    }
    Optional<Place> named = view.areaByWord(0, view.nodes().size());
    if (named.isPresent()) {
      return context.elections.contest(named.get(), when);
    }
    for (int k = i - 1; k >= 0; k--) {
      Node node = view.clause.at(k);
      if (node.isPlace()) {
        return context.choose(node.places()).flatMap(p -> context.elections.contest(p, when));
      }
    }
    for (int k = i + 1; k < Math.min(view.nodes().size(), i + 8); k++) {
      Node node = view.clause.at(k);
      if (node.isPlace()) {
        return context.choose(node.places()).flatMap(p -> context.elections.contest(p, when));
      }
    }
    return view.contestNear(i, when);
  }

  private boolean swing(int i) {
    NumberMention n = number(i);
    boolean before = false;
    for (int k = i - 1; k >= Math.max(0, i - 10); k--) {
      Node node = view.clause.at(k);
      if (node.is("swing") || node.isVerb() && node.word().equals("swing")) {
        before = true;
        break;
      }
      if (node.isNumber() || node.is(";")) {
        break;
      }
    }
    boolean after = near(i + 1, i + 3, Words.set("swing"));
    if (!before && !after || n.unit() == Unit.VOTES || n.unit() == Unit.SEATS || n.value().compareTo(BigDecimal.valueOf(80)) > 0) {
      return false;
    }
    String when = timeOfFigure(i);
    Optional<Party> to = swingParty(i);
    Optional<Contest> contest = swingContest(i, when);
    if (contest.isPresent()) {
      Optional<Party> side = to.or(() -> winnerOf(contest.get()));
      context.facts.percent(contest.get(), Measure.SWING, none(), side, n.value().abs(), n.precision(), n.span(), "figure.swing");
    }
    return true;
  }

  private Optional<Contest> swingContest(int i, String when) {
    for (int k = i - 1; k >= 0; k--) {
      Node node = view.clause.at(k);
      if (node.isPlace() && context.choose(node.places()).map(p -> p.type() == PlaceType.AREA).orElse(false)) {
        return context.choose(node.places()).flatMap(p -> context.elections.contest(p, when));
      }
    }
    return view.contestNear(i, when);
  }

  private Optional<Party> swingParty(int i) {
    for (int k = Math.max(0, i - 10); k < Math.min(view.nodes().size(), i + 12); k++) {
      Node node = view.clause.at(k);
      if (node.isAgent() && (view.clause.at(k - 1).is("to") || view.clause.at(k - 1).is("towards") || view.clause.at(k - 1).is("the") && (view.clause.at(k - 2).is("to") || view.clause.at(k - 2).is("towards")))) {
        Agent agent = context.resolve(node.agent());
        if (agent.party().isPresent()) {
          return agent.party();
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Party> winnerOf(Contest contest) {
    return context.facts.of(contest).filter(c -> c.statement().measure() == Measure.WINNER_PARTY)
        .map(c -> ((scrutineer.claim.Value.PartyName) c.statement().value()).party()).findFirst();
  }

  private boolean majority(int i) {
    NumberMention n = number(i);
    if (n.unit() == Unit.SEATS || n.unit() == Unit.COUNCILS || n.unit() == Unit.POINTS || n.value().signum() <= 0) {
      return false;
    }
    int cue = majorityCue(i);
    if (cue < 0 && (n.unit() == Unit.NONE || n.unit() == Unit.VOTES) && (view.clause.at(i - 1).is("defending") || view.clause.at(i - 1).is("on") && view.clause.at(i - 2).is("sitting"))) {
      cue = i - 1;
    }
    boolean ahead = cue < 0 && ahead(i);
    if (cue < 0 && !ahead) {
      return false;
    }
    if (seatsMajority(i, cue)) {
      return true;
    }
    String when = majorityTime(i, cue);
    if (ahead && !firstAgainstSecond(i)) {
      return true;
    }
    Optional<Contest> contest = majorityContest(i, when);
    if (contest.isEmpty() || !view.allowed(contest.get(), when)) {
      return true;
    }
    Contest c = contest.get();
    if (c.place().type() != PlaceType.SEAT && c.place().type() != PlaceType.OFFICE && c.place().type() != PlaceType.WARD) {
      return true;
    }
    if (n.unit() == Unit.PERCENT) {
      context.facts.percent(c, Measure.MAJORITY_SHARE, none(), noParty(), n.value(), n.precision(), n.span(), "figure.majority-share");
    } else {
      context.facts.count(c, Measure.MAJORITY, none(), noParty(), n.value(), n.precision(), n.span(), "figure.majority");
      incumbentParty(i, cue, c, when);
      possessor(i, cue, c, when);
    }
    return true;
  }

  /** "her majority is now", "increasing her majority from 274 to nearly 14,000": whoever has a majority has won; one that grew or shrank was held. */
  private void possessor(int i, int cue, Contest contest, String when) {
    if (cue < 0 || !contest.election().equals(context.elections.main()) && !when.equals("now")) {
      return;
    }
    Agent owner = null;
    int at = -1;
    for (int k = cue - 1; k >= Math.max(0, cue - 4); k--) {
      Node node = view.clause.at(k);
      if (node.isAgent() && (view.clause.at(k + 1).is("'s") || view.clause.at(k + 1).is("'") || node.agent().refers().equals("his") || node.agent().refers().equals("her") || node.agent().refers().equals("their"))) {
        owner = context.resolve(node.agent());
        at = k;
        break;
      }
    }
    if (owner == null) {
      return;
    }
    Span span = view.span(at, Math.max(i, cue));
    if (owner.isPerson() && context.contestOf(owner.person().get(), "now").map(contest::equals).orElse(true)) {
      context.facts.elected(contest, owner.person().get().name(), true, span, "figure.majority.owner");
      if (view.clause.has(at - 6, i + 6, CHANGED)) {
        context.facts.outcome(contest, scrutineer.claim.Outcome.HOLD, span, "figure.majority.changed");
      }
    } else if (owner.isParty()) {
      context.facts.winnerParty(contest, owner.party().get(), span, "figure.majority.owner");
    }
  }

  /** "the Tories had an 8,000 majority", "a Labour majority of 4,852": the party that won then. */
  private void incumbentParty(int i, int cue, Contest contest, String when) {
    int from = Math.min(i, cue < 0 ? i : cue);
    for (int k = from - 1; k >= Math.max(0, from - 6); k--) {
      Node node = view.clause.at(k);
      if (node.isAgent() && node.agent().isParty() && !view.clause.at(k - 1).is("over")) {
        boolean whose = view.clause.at(k + 1).is("majority") || view.clause.at(k + 1).is("lead") || view.clause.at(k + 1).is("'s") || view.clause.at(k + 1).is("had") || view.clause.at(k + 1).isVerb() || k == from - 1;
        if (whose) {
          context.facts.winnerParty(contest, node.agent().party().get(), view.span(k, Math.max(i, cue)), "figure.majority.party");
        }
        return;
      }
      if (node.is(",") || node.is(";") || node.isAgent() || node.isPlace()) {
        return;
      }
    }
  }

  /** Index of the word "majority" (or its like) that a number belongs to, or -1. */
  private int majorityCue(int i) {
    for (int k = i + 1; k <= Math.min(view.nodes().size() - 1, i + 4); k++) {
      Node node = view.clause.at(k);
      if (MAJORITY.contains(node.word()) && (node.isWord() || node.isVerb())) {
        return k;
      }
      if (node.isNumber() || node.is(",") || node.is(".") || node.is(";") || node.is("with") || node.is("and") || node.is("(") || node.is(")") || node.is("a") || node.is("by") || node.is("to") || node.is("over") || node.is("in") || node.is("for") || node.isPlace() || node.isAgent() && node.agent().isPerson()) {
        break;
      }
    }
    boolean pair = false;
    for (int k = i - 1; k >= Math.max(0, i - 12); k--) {
      Node node = view.clause.at(k);
      if (MAJORITY.contains(node.word()) && (node.isWord() || node.isVerb())) {
        return k;
      }
      if (node.isNumber()) {
        pair = fromTo(k, i) || listed(k, i);
        if (!pair) {
          return -1;
        }
      } else if (node.is(";") || node.is("with") && k < i - 2 || node.is("while") || node.is("turnout") || node.is("votes") && !pair || node.is("polled") || node.is("share")) {
        return -1;
      }
    }
    return -1;
  }

  /** "from 274 in 2015 to nearly 14,000", "down from 4,870 to 33". */
  private boolean fromTo(int first, int second) {
    boolean to = false;
    for (int k = first + 1; k < second; k++) {
      to |= view.clause.at(k).is("to") || view.clause.at(k).is("from") || view.clause.at(k).is("against") || view.clause.at(k).is("compared");
    }
    return to && second - first < 9;
  }

  private boolean listed(int first, int second) {
    for (int k = first + 1; k < second; k++) {
      Node node = view.clause.at(k);
      if (!node.is(",") && !node.is("and") && !node.is("votes")) {
        return false;
      }
    }
    return true;
  }

  /** "4,355 votes ahead of", "2,126 to spare", "ahead by 20". */
  private boolean ahead(int i) {
    NumberMention n = number(i);
    if (n.unit() != Unit.VOTES && n.unit() != Unit.NONE) {
      return false;
    }
    for (int k = i + 1; k <= Math.min(view.nodes().size() - 1, i + 4); k++) {
      Node node = view.clause.at(k);
      if (AHEAD.contains(node.word()) && node.isWord() && !(node.is("short") && view.clause.at(k + 1).is("list"))) {
        return !(node.is("hand") || node.is("spare") || node.is("good") || node.is("front")) || !node.is("front") || view.clause.at(k - 1).is("in");
      }
      if (node.isNumber() || node.is(",") || node.is(";") || node.isVerb()) {
        break;
      }
    }
    if (view.clause.at(i - 1).is("of") && view.clause.at(i - 2).is("one") && context.majorityTold()) {
      return true;
    }
    if (view.clause.at(i + 1).is("more") && (view.clause.at(i + 2).is("than") && !view.clause.at(i + 3).is("in") && view.clause.at(i + 3).kind() != Node.Kind.TIME) && agentWithin(i + 3, i + 7)) {
      return true;
    }
    if (view.clause.at(i - 1).is("by") && (view.clause.at(i - 2).is("ahead") || view.clause.at(i - 2).is("clear"))) {
      return true;
    }
    return view.clause.at(i + 1).is("in") && view.clause.at(i + 2).is("it");
  }

  private boolean agentWithin(int from, int to) {
    for (int k = from; k < to; k++) {
      if (view.clause.at(k).isAgent()) {
        return true;
      }
    }
    return false;
  }

  /** A lead for third place is no majority. */
  private boolean firstAgainstSecond(int i) {
    return !near(i - 8, i + 8, Words.set("third", "fourth", "fifth", "sixth", "deposit"));
  }

  private boolean seatsMajority(int i, int cue) {
    boolean overall = cue >= 0 && (view.clause.at(cue - 1).is("overall") || view.clause.at(cue - 1).is("commons") || view.clause.at(cue - 1).is("parliamentary") || view.clause.at(cue - 1).is("working") || view.clause.at(cue - 1).is("council"));
    return overall;
  }

  private Optional<Contest> majorityContest(int i, String when) {
    return view.contestNear(i, when);
  }

  /** A majority that is being defended, cut or overturned is the one of the election before. */
  private String majorityTime(int i, int cue) {
    Optional<String> told = view.clause.when(i);
    if (told.isPresent() && !told.get().equals("now")) {
      return told.get();
    }
    boolean first = false;
    for (int k = i + 1; k < Math.min(view.nodes().size(), i + 7); k++) {
      Node node = view.clause.at(k);
      if (node.isNumber()) {
        first = view.clause.at(i - 1).is("from") || sizeFrom(i);
        break;
      }
    }
    if (first || view.clause.at(i - 1).is("from") || sizeFrom(i)) {
      return "previous";
    }
    int low = Math.max(0, Math.min(i, cue < 0 ? i : cue) - 7);
    for (int k = Math.min(i, cue < 0 ? i : cue) - 1; k >= low; k--) {
      Node node = view.clause.at(k);
      if (DEFENDING.contains(node.word())) {
        return "previous";
      }
      if (node.is(";") || node.is("while")) {
        break;
      }
    }
    if (cue >= 0 && hadMajority(i, cue)) {
      return "previous";
    }
    return told.orElse(view.when(i));
  }

  private boolean sizeFrom(int i) {
    return view.clause.at(i - 2).is("from") && view.clause.at(i - 1).isWord();
  }

  /** "Tories had an 8,000 majority", "whose majority was 3,040". */
  private boolean hadMajority(int i, int cue) {
    int from = Math.min(i, cue < 0 ? i : cue);
    for (int k = from - 1; k >= Math.max(0, from - 5); k--) {
      Node node = view.clause.at(k);
      if (node.is("had") && (node.isVerb() || node.isWord())) {
        return formerly(k);
      }
      if (node.is("now") || node.is("has") || node.is("have") || node.is(",") || node.is("with")) {
        return false;
      }
    }
    return false;
  }

  /** Whoever "had" a majority has it still if the text has not told otherwise. */
  private boolean formerly(int had) {
    if (view.clause.has(Math.max(0, had - 12), view.nodes().size(), Words.set("votes")) ) {
      return false;
    }
    for (int k = had - 1; k >= Math.max(0, had - 5); k--) {
      Node node = view.clause.at(k);
      if (node.isAgent()) {
        Agent agent = context.resolve(node.agent());
        Optional<Contest> contest = agent.isPerson() ? context.contestOf(agent.person().get(), "now") : view.contestNear(had, "now");
        if (agent.isPerson()) {
          String name = agent.person().get().name();
          return contest.isEmpty() || context.facts.of(contest.get()).noneMatch(c -> c.statement().measure() == Measure.ELECTED && c.statement().candidate().get().equals(name) && ((scrutineer.claim.Value.Truth) c.statement().value()).holds());
        }
        return contest.isEmpty() || winnerOf(contest.get()).map(w -> !agent.party().equals(Optional.of(w))).orElse(true);
      }
    }
    return true;
  }

  /** "up 2.6 points", "a fall of 6.6 per cent in share". */
  private boolean change(int i) {
    NumberMention n = number(i);
    if (n.unit() != Unit.PERCENT && n.unit() != Unit.POINTS && !(n.unit() == Unit.NONE && n.value().scale() > 0)) {
      return false;
    }
    int sign = 0;
    for (int k = i - 1; k >= Math.max(0, i - 4) && sign == 0; k--) {
      Node node = view.clause.at(k);
      sign = FALLING.contains(node.word()) ? -1 : RISING.contains(node.word()) ? 1 : 0;
      if (node.is("to") || node.is("from") || node.is(",") || node.isNumber() || node.is("with")) {
        break;
      }
    }
    if (sign == 0) {
      for (int k = i + 1; k <= i + 3 && sign == 0; k++) {
        Node node = view.clause.at(k);
        sign = node.is("up") || node.is("increase") || node.is("rise") || node.is("better") || node.is("more") || node.is("higher") ? 1 : node.is("down") || node.is("drop") || node.is("fall") || node.is("reduction") || node.is("decrease") || node.is("slump") || node.is("lower") || node.is("less") ? -1 : 0;
        if (node.is("than") || node.is(",")) {
          break;
        }
      }
    }
    if (sign == 0 || n.unit() == Unit.NONE && sign != 0 && !near(0, view.nodes().size(), Words.set("share", "points", "percentage"))) {
      return false;
    }
    if (near(i - 6, i, Words.set("turnout", "majority", "votes")) && n.unit() != Unit.POINTS || near(i - 7, i + 7, Words.set("turnout")) ) {
      return near(i - 7, i + 7, Words.set("turnout"));
    }
    Optional<Agent> owner = ownerOfShare(i);
    if (owner.isEmpty()) {
      return true;
    }
    emitFigure(Measure.SHARE_CHANGE, i, owner.get(), view.when(i).equals("previous") ? "now" : nowUnlessYear(i), sign < 0 ? n.value().abs().negate() : n.value(), "figure.share-change");
    return true;
  }

  private String nowUnlessYear(int i) {
    return "now";
  }

  private String timeOfFigure(int i) {
    if (view.clause.at(i - 1).is("from") || view.clause.at(i - 2).is("from") && view.clause.at(i - 1).isWord()) {
      Optional<String> told = view.clause.when(i);
      return told.filter(t -> !t.equals("now")).orElse("previous");
    }
    for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
      Node node = view.clause.at(k);
      if (node.is("against") || node.is("compared")) {
        Optional<String> told = view.clause.when(i);
        return told.filter(t -> !t.equals("now")).orElse(view.when(i));
      }
    }
    return view.when(i);
  }

  private Optional<Agent> ownerOfShare(int i) {
    for (int k = i - 1; k >= 0; k--) {
      Node node = view.clause.at(k);
      if (node.isAgent()) {
        Agent agent = context.resolve(node.agent());
        if (agent.isPerson() || agent.isParty()) {
          return Optional.of(agent);
        }
      }
      if (node.is(";")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Votes or a share of somebody, by the verb that was read. @param strict a verb that says nothing by itself ("had") */
  void votesOrShare(int i, Agent owner, String when, boolean strict) {
    NumberMention n = number(i);
    boolean votes = n.unit() == Unit.VOTES || n.unit() == Unit.NONE && n.value().scale() <= 0 && n.value().intValue() >= (strict ? 100 : 20) && !votesFollow(i);
    if (votes && n.value().signum() > 0 && !(strict && n.unit() == Unit.NONE && owner.isParty() && n.value().intValue() < 700)) {
      emitFigure(Measure.VOTES, i, owner, when, n.value(), "figure.votes");
      view.use(i);
      Optional<Integer> pair = view.pairOf(i);
      pair.ifPresent(p -> second(p, when));
    } else if (n.unit() == Unit.PERCENT && n.value().compareTo(BigDecimal.valueOf(100)) <= 0) {
      emitFigure(Measure.SHARE, i, owner, when, n.value(), "figure.share");
      view.use(i);
    }
  }

  /** A share without its sign, told as the second of two. */
  void share(int i, Agent owner, String when) {
    emitFigure(Measure.SHARE, i, owner, when, number(i).value(), "figure.share.pair");
    view.use(i);
  }

  private boolean votesFollow(int i) {
    return false;
  }

  /** The second of a pair: "to Dent Coad's 16,333", "against 13,715 for …". */
  private void second(int p, String when) {
    Optional<Agent> owner = Optional.empty();
    for (int k = p - 1; k >= Math.max(0, p - 4) && owner.isEmpty(); k--) {
      Node node = view.clause.at(k);
      if (node.isAgent()) {
        owner = Optional.of(context.resolve(node.agent()));
      } else if (node.isNumber()) {
        break;
      }
    }
    for (int k = p + 1; k <= p + 5 && owner.isEmpty(); k++) {
      Node node = view.clause.at(k);
      if (node.isAgent() && (view.clause.at(k - 1).is("for") || view.clause.at(k - 1).is("the") || view.clause.at(k - 1).is("of") || view.clause.at(k - 1).is("by"))) {
        owner = Optional.of(context.resolve(node.agent()));
      } else if (node.is(",") || node.isNumber()) {
        break;
      }
    }
    if (owner.isPresent() && (owner.get().isPerson() || owner.get().isParty())) {
      emitFigure(Measure.VOTES, p, owner.get(), when, number(p).value(), "figure.votes.pair");
      view.use(p);
    }
  }

  private void owned(int i) {
    NumberMention n = number(i);
    boolean percent = n.unit() == Unit.PERCENT;
    boolean votes = n.unit() == Unit.VOTES || n.unit() == Unit.NONE && n.value().scale() <= 0 && n.value().intValue() >= 100;
    if (!percent && !votes || n.value().signum() < 0) {
      return;
    }
    Optional<Agent> owner = owner(i, n.unit() == Unit.NONE);
    if (owner.isEmpty() || percent && !shareWords(i) && !owner.get().isPerson()) {
      return;
    }
    String when = timeOfFigure(i);
    if (percent) {
      emitFigure(Measure.SHARE, i, owner.get(), when, n.value(), "figure.share.near");
    } else {
      emitFigure(Measure.VOTES, i, owner.get(), when, n.value(), "figure.votes.near");
      view.pairOf(i).ifPresent(p -> second(p, when));
    }
    view.use(i);
  }

  private boolean shareWords(int i) {
    return near(i - 8, i + 7, Words.set("share", "vote", "votes", "poll", "cast", "ballot", "voters", "support"));
  }

  /** Who owns a loose number: brackets behind a name, "for X" behind it, "X's" before it, or the name just before. */
  private Optional<Agent> owner(int i, boolean bare) {
    Node left = view.clause.at(i - 1);
    if ((left.is("(") || left.is(":") || left.is("-") || left.is("\u2013") || left.is("'s") || left.is("'")) && view.clause.at(i - 2).isAgent()) {
      return sure(view.clause.at(i - 2));
    }
    if (left.isAgent() && !left.agent().refers().equals("it")) {
      return sure(left);
    }
    if (view.clause.at(i + 1).is("for") || view.clause.at(i + 1).is("votes") && view.clause.at(i + 2).is("for")) {
      for (int k = i + 2; k < i + 6; k++) {
        if (view.clause.at(k).isAgent()) {
          return sure(view.clause.at(k));
        }
      }
    }
    for (int k = i - 1; k >= Math.max(0, i - 9); k--) {
      Node node = view.clause.at(k);
      if (node.isAgent() && (node.agent().refers().equals("they") || node.agent().refers().equals("it"))) {
        continue;
      }
      if (node.isAgent()) {
        Optional<Agent> agent = sure(node);
        boolean on = view.clause.has(k + 1, i, Words.set("on", "with", "polled", "polling", "vote", "total", "tally", "had", "got", "took", "votes", "received", "attracted", "behind", "amassed", "mustered", "managed", "share", "have", "was", "were", "has"));
        return on || !bare && node.agent().isPerson() ? agent : Optional.empty();
      }
      if (node.is(";") || node.isNumber() && !view.clause.at(i - 1).is(",") || node.is("by") || node.is(",") && k < i - 4) {
        break;
      }
    }
    return Optional.empty();
  }

  private Optional<Agent> sure(Node node) {
    Agent agent = context.resolve(node.agent());
    return agent.isPerson() || agent.isParty() ? Optional.of(agent) : Optional.empty();
  }

  private void emitFigure(Measure measure, int i, Agent owner, String when, BigDecimal value, String rule) {
    NumberMention n = number(i);
    Optional<Contest> contest = contest(i, owner, when);
    if (contest.isEmpty() || !view.allowed(contest.get(), when)) {
      return;
    }
    Contest c = contest.get();
    Optional<String> person = owner.person().map(Person::name);
    Optional<Party> party = person.isPresent() ? Optional.empty() : owner.party();
    if (measure == Measure.VOTES && c.place().type() == PlaceType.AREA) {
      return;
    }
    Precision precision = n.precision();
    if (measure == Measure.VOTES) {
      context.facts.count(c, measure, person, party, value, precision, n.span(), rule);
    } else {
      context.facts.percent(c, measure, person, party, value, precision, n.span(), rule);
    }
    if (owner.isPerson() && owner.party().isPresent()) {
      context.facts.party(c, person.get(), owner.party().get(), n.span(), rule + ".party");
    }
  }

  private Optional<Contest> contest(int i, Agent owner, String when) {
    if (owner.isPerson()) {
      Optional<Contest> own = context.contestOf(owner.person().get(), when);
      if (own.isPresent()) {
        return own;
      }
      Optional<ElectionId> main = own.map(Contest::election);
      return view.contestNear(i, when);
    }
    Optional<Place> named = view.areaByWord(0, view.nodes().size());
    if (named.isPresent()) {
      return context.elections.contest(named.get(), when);
    }
    for (int k = 0; k < view.nodes().size(); k++) {
      Node node = view.clause.at(k);
      if (node.isPlace() && context.choose(node.places()).map(p -> p.type() == PlaceType.AREA).orElse(false)) {
        return context.choose(node.places()).flatMap(p -> context.elections.contest(p, when));
      }
    }
    return view.contestNear(i, when);
  }

  private NumberMention number(int i) {
    return view.nodes().get(i).number();
  }

  private boolean near(int from, int to, Set<String> words) {
    return view.clause.has(from, to, words);
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static Optional<Party> noParty() {
    return Optional.empty();
  }

  static Span span(NumberMention n) {
    return n.span();
  }
}
