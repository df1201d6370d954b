package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Tells which election a majority belongs to: one that is defended, cut or overturned is the one of the election before. */
final class MajorityTimes {
  private static final Set<String> ONE = Words.set("one");
  private static final Set<String> WENT_GOING = Words.set("went", "going", "started", "began", "entered", "goes");
  private static final Set<String> INTO_NIGHT = Words.set("into", "night", "campaign", "count", "contest", "evening", "election");
  private static final Set<String> WITH_ON = Words.set("with", "on");
  private static final Set<String> HAD = Words.set("had");
  private static final Set<String> MARKS_HERE = Words.set(";");
  private static final Set<String> DEFENDING = Words.set("defending", "defended", "defend", "previous", "previously", "inherited", "inheriting", "overturned", "overturn", "overturning", "wiped", "reversed", "sitting",
      "reversing", "destroying", "demolishing", "tearing", "tore", "erased", "erasing", "demolished", "overhauled", "overhauling", "destroyed", "turned", "turning", "overcame", "overcoming", "wiping", "shredded", "replaced", "replaces", "obliterated", "protecting", "used", "old", "vanished");
  private static final Set<String> GONE = Words.set("evaporating", "vanishing", "disappearing", "melting", "crumbling", "collapsing", "evaporate", "disappear", "crumble", "collapse", "shrink", "wipe", "disappeared", "vanished", "evaporated", "melted", "overturned", "wiped", "erased", "swept", "cut", "slashed", "down", "became", "become", "becomes", "shrank", "shrunk", "shrivelled",
      "halved", "crumbled", "dwindled", "collapsed", "gone", "reduced", "whittled", "trimmed", "fell", "fallen", "tumbled", "plunged", "slumped", "dropped", "demolished", "obliterated", "destroyed", "overhauled", "replaced", "turn", "turns", "melt", "vanish", "evaporate", "disappear", "crumble", "shrink");
  private static final Set<String> BEFORE = Words.set("last", "the", "yesterday", "polling", "thursday", "this", "tonight");

  private static final Set<String> OVER = Words.set("over", "from", "ahead");
  private static final Set<String> IS = Words.set("is", "has");
  private static final Set<String> INTO = Words.set("into");
  private static final Set<String> WITH = Words.set("with", "by", "on");
  private static final Set<String> LOSING = Words.set("losing", "lost", "beaten", "defeated", "ousted", "unseated", "fell", "falling");
  private static final Set<Verbs.Frame> WINNING = Set.of(Verbs.Frame.WIN, Verbs.Frame.GAIN, Verbs.Frame.BEAT, Verbs.Frame.OUST);

  private final FigureContext figures;
  private final Context context;

  MajorityTimes(FigureContext figures) {
    this.figures = figures;
    this.context = figures.context;
  }

  String of(int i, int cue) {
    Optional<String> told = figures.view.clause.when(i);
    if (told.isPresent() && !told.get().equals("now") && figures.at(i + 1).kind() != Node.Kind.TIME && figures.at(i + 2).kind() != Node.Kind.TIME && becameNow(i) && figures.numberBefore(i) >= 0) {
      return "now";
    }
    if (told.isPresent() && !told.get().equals("now")) {
      return told.get();
    }
    if (wonBetween(cue, i)) {
      return told.orElse(figures.view.when(i));
    }
    if (becameNow(i)) {
      return "now";
    }
    // "Tory majority in 2015: 3,793"
    if (cue >= 0 && cue < i && figures.at(i - 1).is(":") && figures.at(i - 2).kind() == Node.Kind.TIME) {
      return figures.at(i - 2).when();
    }
    Optional<String> verb = ofVerb(i, cue);
    if (verb.isPresent()) {
      return verb.get();
    }
    Optional<String> beside = beside(i, cue);
    if (beside.isPresent()) {
      return beside.get();
    }
    boolean former = lost(i, cue) || from(i) || defended(i, cue) || gone(i, cue) || before(i) || enteredWith(i, cue) || cue >= 0 && had(i, cue);
    return former ? "previous" : told.orElse(figures.view.when(i));
  }

  private boolean lost(int i, int cue) {
    Node first = figures.at(Math.min(i, cue));
    Node last = figures.at(Math.max(i, cue));
    return cue >= 0 && Math.abs(i - cue) <= 3 && LostMajorities.told(figures.view.sentence.tokens(), first, last);
  }

  /** "was returned in 2005, her majority down to 5,250": of the vote that is told before the comma. */
  private Optional<String> beside(int i, int cue) {
    Node whose = figures.at(cue - 1);
    boolean owned = cue > 2 && cue < i && figures.at(cue - 2).is(",") && whose.isAgent() && (whose.agent().refers().equals("his") || whose.agent().refers().equals("her"));
    for (int k = cue + 1; owned && k < i; k++) {
      owned = !figures.at(k).isVerb() && !figures.at(k).is(",");
    }
    for (int k = cue - 3; owned && k >= 0 && !figures.at(k).is(";"); k--) {
      if (figures.at(k).isVerb()) {
        return Optional.of(figures.view.when(k)).filter(w -> !w.equals("now"));
      }
    }
    return Optional.empty();
  }

  /** "has turned into a Tory one of 5,313", "cut to 3,437 from the 12,404 he had in October": what it is now. */
  private boolean becameNow(int i) {
    boolean into = figures.numberBefore(i) > 0 && figures.near(i - 6, i, INTO) && figures.near(i - 3, i, ONE);
    boolean cutTo = figures.at(i - 1).is("to") && figures.near(i - 4, i, GONE) && figures.at(i + 1).is("from");
    boolean isDown = figures.at(i - 1).is("to") && figures.near(i - 5, i, IS) && figures.near(i - 4, i, GONE);
    return into || cutTo || isDown;
  }

  /** "had held it since 2015 with a majority of 7,361": the majority is of when that was told. */
  private Optional<String> ofVerb(int i, int cue) {
    int from = Math.min(i, cue < 0 ? i : cue);
    for (int k = from - 1; k >= Math.max(0, from - 8) && !figures.at(k).is(",") && !figures.at(k).isNumber(); k--) {
      if (figures.at(k).isVerb()) {
        boolean winning = figures.at(k).verb().frame() == Verbs.Frame.HOLD || figures.at(k).verb().frame() == Verbs.Frame.WIN || figures.at(k).verb().frame() == Verbs.Frame.GAIN;
        return winning && figures.near(k + 1, from, WITH) ? Optional.of(figures.view.when(k)).filter(w -> !w.equals("now")) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "overturned a majority of 7,915 to win by 712": the figure behind the verb of winning is of now. */
  boolean wonBetween(int cue, int i) {
    for (int k = cue + 1; cue >= 0 && k < i; k++) {
      if (figures.at(k).isVerb() && WINNING.contains(figures.at(k).verb().frame())) {
        return true;
      }
    }
    return false;
  }

  private boolean from(int i) {
    return figures.at(i - 1).is("from") || figures.at(i - 2).is("from") && figures.at(i - 1).isWord() || figures.at(i - 3).is("from") && figures.at(i - 2).is("a") && figures.at(i - 1).isWord();
  }

  private boolean defended(int i, int cue) {
    int from = Math.min(i, cue < 0 ? i : cue);
    for (int k = from; k >= Math.max(0, from - 7); k--) {
      Node node = figures.at(k);
      if (node.is(";") || node.is("while") || node.is("into") || k < from - 1 && node.isNumber()) {
        return false;
      }
      if (figures.is(k, DEFENDING)) {
        return !node.is("turned") && !node.is("turning") || figures.at(k + 1).is("over") || figures.at(k + 1).is("round") || figures.at(k + 1).is("around") || figures.near(i + 1, i + 6, INTO);
      }
    }
    return false;
  }

  /** "her 4,796 cushion all but disappeared", "his majority of 7,210 was cut to 495", "whose majority of 3,040 vanished". */
  private boolean gone(int i, int cue) {
    for (int k = Math.max(i, cue) + 1; k <= Math.max(i, cue) + 6; k++) {
      Node node = figures.at(k);
      if (node.is(",") || node.is(";") || node.isNumber() || node.is("and") || node.is("from") || node.is("in") && figures.at(k + 1).kind() == Node.Kind.TIME) {
        return false;
      }
      if (node.is("no") && figures.at(k + 1).is("more")) {
        return true;
      }
      if (node.isVerb() && (node.verb().base().equals("be wiped out") || node.verb().base().equals("be gone"))) {
        return true;
      }
      if (figures.is(k, GONE)) {
        return !figures.at(k + 1).is("from") && (cue >= 0 || figures.at(k + 1).is("to"));
      }
    }
    return false;
  }

  /** "a majority of 4,501 in Pudsey before last night". */
  private boolean before(int i) {
    for (int k = i + 1; k <= i + 7; k++) {
      if (figures.at(k).is(",") || figures.at(k).isNumber()) {
        return false;
      }
      if (figures.at(k).is("before")) {
        return figures.is(k + 1, BEFORE) || figures.at(k + 1).kind() == Node.Kind.TIME;
      }
    }
    return false;
  }

  /** "went into the contest with a cushion of 5,378", "started the night with a majority of 300". */
  private boolean enteredWith(int i, int cue) {
    int from = Math.min(i, cue < 0 ? i : cue);
    return figures.near(from - 10, from, WENT_GOING) && figures.near(from - 8, from, INTO_NIGHT)
        && figures.near(from - 4, from, WITH_ON);
  }

  /** "Tories had an 8,000 majority", "whose majority was 3,040", "whose lead had been 4,427". */
  private boolean had(int i, int cue) {
    if (cue < i && (figures.at(i - 1).is("been") || figures.at(i - 2).is("been")) && figures.near(cue, i, HAD)) {
      return true;
    }
    if (cue > 0 && figures.at(cue - 1).is("whose") && newcomer(figures.at(cue - 2).is(",") ? cue - 3 : cue - 2)) {
      return false;
    }
    if (cue < i && cue > 0 && figures.at(cue - 1).is("whose") && figures.at(cue + 1).is("was") && i <= cue + 4 && !figures.near(cue, i, GONE)) {
      return true;
    }
    int from = Math.min(i, cue);
    for (int k = from - 1; k >= Math.max(0, from - 5); k--) {
      Node node = figures.at(k);
      if (node.is("had") && figures.at(k - 1).is("who") && lostSince(i)) {
        return true;
      }
      if (node.is("had")) {
        return !rivalOfNow(Math.max(i, cue)) && !figures.at(k - 1).is("who") && formerly(k) || figures.at(k - 1).is("who") && !wonHere(k - 1) && !rivalOfNow(Math.max(i, cue)) && formerly(k);
      }
      if (node.is("now") || node.is("has") || node.is("have") || node.is(",") || node.is("with")) {
        return false;
      }
    }
    return false;
  }

  /** "who had a majority of 26,195, lost it to Byrne". */
  private boolean lostSince(int i) {
    for (int k = i + 1; k < Math.min(figures.size(), i + 9); k++) {
      if (figures.at(k).isVerb()) {
        return figures.at(k).verb().frame() == Verbs.Frame.LOSE || figures.view.clause.passive(k);
      }
    }
    return false;
  }

  /** "losing to Byrne, who had a majority of 4,174": whoever somebody lost to. */
  private boolean wonHere(int who) {
    int name = figures.at(who - 1).is(",") ? who - 2 : who - 1;
    return figures.at(name).isAgent() && (figures.at(name - 1).is("to") || figures.at(name - 1).is("by")) && figures.near(name - 6, name, LOSING);
  }

  /** "had a lead of 528 over Byrne", who stands now and did not stand before. */
  private boolean rivalOfNow(int last) {
    for (int k = last + 1; k <= last + 4; k++) {
      Node node = figures.at(k);
      if (node.isAgent() && node.agent().isPerson() && (figures.near(last + 1, k, OVER))) {
        Optional<Contest> now = context.contestOf(node.agent().person().get(), "now");
        return now.flatMap(c -> context.elections.contest(c.place(), "previous")).map(c -> !context.mayHaveStood(node.agent().person().get(), c)).orElse(false);
      }
      if (node.isVerb() || node.is(",") || node.isNumber()) {
        return false;
      }
    }
    return false;
  }

  private boolean wonNow(Agent agent) {
    String name = agent.person().get().name();
    return context.contestOf(agent.person().get(), "now").map(c -> context.facts.of(c).anyMatch(f -> f.statement().measure() == Measure.ELECTED
        && f.statement().candidate().get().equals(name) && ((Value.Truth) f.statement().value()).holds())).orElse(false);
  }

  /** Whether a node names somebody who stands in the contest that is told and had not held the seat: no majority of theirs can be older. */
  private boolean newcomer(int k) {
    for (int j = k; j >= Math.max(0, k - 4); j--) {
      if (figures.at(j).isAgent()) {
        Agent agent = context.resolve(figures.at(j).agent());
        Optional<Contest> contest = agent.person().flatMap(p -> context.contestOf(p, "now"));
        return contest.isPresent() && context.knowledge.holders().before(contest.get()).isPresent() && !context.isHolder(contest.get(), agent.person().get());
      }
    }
    return false;
  }

  /** Whoever "had" a majority has it still if the text has not told otherwise. */
  private boolean formerly(int had) {
    if (newcomer(had - 1)) {
      return false;
    }
    if (figures.at(had).isVerb()) {
      var subjects = figures.view.clause.subjects(had);
      if (subjects.size() == 1 && subjects.get(0).isAgent() && !subjects.get(0).agent().refers().isEmpty()) {
        // "he took 57% and had a majority": the winner just told of
        Agent agent = context.resolve(subjects.get(0).agent());
        if (agent.isPerson() && wonNow(agent)) {
          return false;
        }
      }
    }
    for (int k = Math.max(0, had - 12); k < figures.size(); k++) {
      boolean semicolon = figures.near(Math.min(k, had), Math.max(k, had), MARKS_HERE);
      if (!semicolon && figures.at(k).isNumber() && figures.number(k).unit() == Unit.VOTES) {
        return false;
      }
    }
    for (int k = had - 1; k >= Math.max(0, had - 5); k--) {
      Node node = figures.at(k);
      if (node.isAgent()) {
        Agent agent = context.resolve(node.agent());
        Optional<Contest> contest = agent.isPerson() ? context.contestOf(agent.person().get(), "now") : figures.view.contestNear(had, "now");
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
