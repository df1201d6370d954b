package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.PlaceType;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/** Reads majorities in votes and percent, with the word or by "ahead", "to spare" and the like. */
final class Majorities {
  private static final Set<String> AHEAD = Words.set("ahead", "clear", "behind", "adrift", "short", "spare", "hand", "front", "good", "separated", "separating", "shy", "better", "apart");
  private static final Set<String> DEFENDING = Words.set("defending", "defended", "defend", "previous", "previously", "inherited", "inheriting", "overturned", "overturn", "overturning", "wiped", "reversed", "sitting");
  private static final Set<String> CHANGED = Words.set("increased", "increasing", "increase", "increases", "cut", "slashed", "reduced", "halved", "doubled", "doubling", "stretched", "extended", "extending", "grew", "grown", "fell", "fallen", "dropped", "rose", "risen",
      "shrank", "shrunk", "swollen", "swelled", "climbed", "trimmed", "dwindled", "tumbled", "plunged", "slumped", "down", "up", "boosted", "whittled", "soared", "ballooned", "more", "gone", "went", "widened", "narrowed", "trebled", "tripled");

  private final FigureContext figures;
  private final Context context;
  private final SentenceView view;
  private final MajorityWords words;

  Majorities(FigureContext figures) {
    this.figures = figures;
    this.context = figures.context;
    this.view = figures.view;
    this.words = new MajorityWords(figures);
  }

  boolean read(int i) {
    NumberMention n = figures.number(i);
    if (n.unit() == Unit.SEATS || n.unit() == Unit.COUNCILS || n.unit() == Unit.POINTS || n.value().signum() <= 0) {
      return false;
    }
    int cue = words.cue(i);
    if (cue < 0 && (n.unit() == Unit.NONE || n.unit() == Unit.VOTES) && (figures.at(i - 1).is("defending") || figures.at(i - 1).is("on") && figures.at(i - 2).is("sitting"))) {
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
    Optional<Contest> contest = view.contestNear(i, when);
    if (contest.isEmpty() || !view.allowed(contest.get(), when)) {
      return true;
    }
    Contest c = contest.get();
    if (c.place().type() != PlaceType.SEAT && c.place().type() != PlaceType.OFFICE && c.place().type() != PlaceType.WARD) {
      return true;
    }
    if (n.unit() == Unit.PERCENT) {
      context.facts.percent(c, Measure.MAJORITY_SHARE, Optional.empty(), Optional.empty(), n.value(), n.precision(), n.span(), "figure.majority-share");
    } else {
      context.facts.count(c, Measure.MAJORITY, Optional.empty(), Optional.empty(), n.value(), n.precision(), n.span(), "figure.majority");
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
      Node node = figures.at(k);
      if (node.isAgent() && (figures.at(k + 1).is("'s") || figures.at(k + 1).is("'") || node.agent().refers().equals("his") || node.agent().refers().equals("her") || node.agent().refers().equals("their"))) {
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
        context.facts.outcome(contest, Outcome.HOLD, span, "figure.majority.changed");
      }
    } else if (owner.isParty()) {
      context.facts.winnerParty(contest, owner.party().get(), span, "figure.majority.owner");
    }
  }

  /** "the Tories had an 8,000 majority", "a Labour majority of 4,852": the party that won then. */
  private void incumbentParty(int i, int cue, Contest contest, String when) {
    int from = Math.min(i, cue < 0 ? i : cue);
    for (int k = from - 1; k >= Math.max(0, from - 6); k--) {
      Node node = figures.at(k);
      if (node.isAgent() && node.agent().isParty() && !figures.at(k - 1).is("over")) {
        boolean whose = figures.at(k + 1).is("majority") || figures.at(k + 1).is("lead") || figures.at(k + 1).is("'s") || figures.at(k + 1).is("had") || figures.at(k + 1).isVerb() || k == from - 1;
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

  /** "4,355 votes ahead of", "2,126 to spare", "ahead by 20". */
  private boolean ahead(int i) {
    NumberMention n = figures.number(i);
    if (n.unit() != Unit.VOTES && n.unit() != Unit.NONE) {
      return false;
    }
    for (int k = i + 1; k <= Math.min(view.nodes().size() - 1, i + 4); k++) {
      Node node = figures.at(k);
      if (AHEAD.contains(node.word()) && node.isWord() && !(node.is("short") && figures.at(k + 1).is("list"))) {
        return !(node.is("hand") || node.is("spare") || node.is("good") || node.is("front")) || !node.is("front") || figures.at(k - 1).is("in");
      }
      if (node.isNumber() || node.is(",") || node.is(";") || node.isVerb()) {
        break;
      }
    }
    if (figures.at(i - 1).is("of") && figures.at(i - 2).is("one") && context.majorityTold()) {
      return true;
    }
    if (figures.at(i + 1).is("more") && (figures.at(i + 2).is("than") && !figures.at(i + 3).is("in") && figures.at(i + 3).kind() != Node.Kind.TIME) && agentWithin(i + 3, i + 7)) {
      return true;
    }
    if (figures.at(i - 1).is("by") && (figures.at(i - 2).is("ahead") || figures.at(i - 2).is("clear"))) {
      return true;
    }
    return figures.at(i + 1).is("in") && figures.at(i + 2).is("it");
  }

  private boolean agentWithin(int from, int to) {
    for (int k = from; k < to; k++) {
      if (figures.at(k).isAgent()) {
        return true;
      }
    }
    return false;
  }

  /** A lead for third place is no majority. */
  private boolean firstAgainstSecond(int i) {
    return !figures.near(i - 8, i + 8, Words.set("third", "fourth", "fifth", "sixth", "deposit"));
  }

  private boolean seatsMajority(int i, int cue) {
    boolean overall = cue >= 0 && (figures.at(cue - 1).is("overall") || figures.at(cue - 1).is("commons") || figures.at(cue - 1).is("parliamentary") || figures.at(cue - 1).is("working") || figures.at(cue - 1).is("council"));
    return overall;
  }

  /** A majority that is being defended, cut or overturned is the one of the election before. */
  private String majorityTime(int i, int cue) {
    Optional<String> told = view.clause.when(i);
    if (told.isPresent() && !told.get().equals("now")) {
      return told.get();
    }
    boolean first = false;
    for (int k = i + 1; k < Math.min(view.nodes().size(), i + 7); k++) {
      Node node = figures.at(k);
      if (node.isNumber()) {
        first = figures.at(i - 1).is("from") || sizeFrom(i);
        break;
      }
    }
    if (first || figures.at(i - 1).is("from") || sizeFrom(i)) {
      return "previous";
    }
    int low = Math.max(0, Math.min(i, cue < 0 ? i : cue) - 7);
    for (int k = Math.min(i, cue < 0 ? i : cue) - 1; k >= low; k--) {
      Node node = figures.at(k);
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
    return figures.at(i - 2).is("from") && figures.at(i - 1).isWord();
  }

  /** "Tories had an 8,000 majority", "whose majority was 3,040". */
  private boolean hadMajority(int i, int cue) {
    int from = Math.min(i, cue < 0 ? i : cue);
    for (int k = from - 1; k >= Math.max(0, from - 5); k--) {
      Node node = figures.at(k);
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
      Node node = figures.at(k);
      if (node.isAgent()) {
        Agent agent = context.resolve(node.agent());
        Optional<Contest> contest = agent.isPerson() ? context.contestOf(agent.person().get(), "now") : view.contestNear(had, "now");
        if (agent.isPerson()) {
          String name = agent.person().get().name();
          return contest.isEmpty() || context.facts.of(contest.get()).noneMatch(c -> c.statement().measure() == Measure.ELECTED && c.statement().candidate().get().equals(name) && ((Value.Truth) c.statement().value()).holds());
        }
        return contest.isEmpty() || figures.winnerOf(contest.get()).map(w -> !agent.party().equals(Optional.of(w))).orElse(true);
      }
    }
    return true;
  }
}
