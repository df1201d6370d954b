package scrutineer.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Outcome;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/**
 * Reads who controls a council where a noun tells it: "returned to Conservative control", "out of Labour's hands", "has a Green majority",
 * "44 years of Tory rule ended", "the largest party, two short of a majority".
 */
final class CouncilHands {
  private static final Set<String> YEARS_DECADES = Words.set("years", "decades");
  private static final Set<String> YEARS_DECADES_GENERATIONS = Words.set("years", "decades", "generations", "century");
  private static final Set<String> CAME_COMES = Words.set("came", "comes", "is", "ended", "was");
  private static final Set<String> END_ENDED = Words.set("end", "ended", "over");
  private static final Set<String> END_ENDED_ENDING = Words.set("end", "ended", "ending", "to");
  private static final Set<String> NT_NOT = Words.set("n't", "not");
  private static final Set<String> NO = Words.set("no");
  private static final Set<String> HAVE_HAS = Words.set("have", "has");
  private static final Set<String> NO_LOST = Words.set("no", "lost", "taken", "won", "gained", "regained", "seized", "kept", "held", "retained");
  private static final Set<String> WAS_WERE = Words.set("was", "were", "been", "being");
  private static final Set<String> NOT_NT = Words.set("not", "n't", "if");
  private static final Set<String> MAJORITY_CONTROL = Words.set("majority", "control");
  private static final Set<String> HANDS = Words.set("control", "hands", "rule", "leadership", "administration", "colours", "column");
  private static final Set<String> RULE = Words.set("rule", "control", "reign", "dominance", "domination", "hegemony", "grip", "supremacy", "majority", "administration", "dynasty");
  private static final Set<String> BETWEEN = Words.set("'s", "overall", "outright", "full", "sole", "majority", "firm", "solid", "safe", "total", "complete", "the");
  private static final Set<String> INTO = Words.set("to", "under", "into", "in", "within");
  private static final Set<String> OUT = Words.set("of", "from");
  private static final Set<String> MOVES = Words.set("return", "returned", "returns", "returning", "reverted", "reverts", "back", "passed", "passes", "passing", "moved", "moves", "came", "comes", "shifted", "switched", "switches", "slipped", "went", "goes", "gone", "transferred", "turned", "fell", "falls", "swung", "now", "brought");
  private static final Set<String> STAYS = Words.set("remain", "remains", "remained", "remaining", "stay", "stays", "stayed", "staying", "still", "continue", "continues", "continued", "kept", "keeps");
  private static final Set<String> FORMERLY = Words.set("had", "been", "until", "was", "were", "previously", "once", "formerly", "before", "long", "not", "no", "never", "if", "whether");
  private static final Set<String> ENDING = Words.set("end", "ended", "ends", "ending", "over", "broke", "breaking", "broken", "over", "finished", "toppled", "halted", "close");
  private static final Set<String> YIELDS = Words.set("has", "have", "elected", "returned", "delivered", "produced", "got", "gets", "gained", "secured", "now", "have", "given", "giving", "gave", "gives", "is", "with");
  private static final Set<String> YIELDED = Words.set("majority", "council", "administration");
  private static final Set<String> ARTICLES = Words.set("a", "an", "clear", "working", "comfortable", "slim", "narrow", "outright", "overall", "big", "huge", "bigger", "small", "solid", "increased", "thumping", "wafer-thin");
  private static final Set<String> RUNS = Words.set("runs", "controls", "governs", "rules");
  private static final Set<String> POWER = Words.set("power", "office", "control");
  private static final Set<String> DETHRONING = Words.set("swept", "sweeping", "thrown", "threw", "throwing", "driven", "drove", "ousted", "ousting", "removed", "ejected", "kicked", "turfed", "booted", "voted", "dumped", "forced", "knocked", "turned", "bundled");
  private static final Set<String> SHORTFALL = Words.set("short", "shy", "without", "lacks", "lacked", "lacking", "missed");
  private static final Set<String> LARGEST = Words.set("largest", "biggest");

  private final Context context;
  private final SentenceView view;
  private final Clause clause;
  private final CouncilPlaces places;

  CouncilHands(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
    this.clause = view.clause;
    this.places = new CouncilPlaces(context, view);
  }

  void read() {
    for (int i = 1; i < view.nodes().size(); i++) {
      if (!view.refused(i)) {
        hands(i);
        ended(i);
        yielded(i);
        shortfall(i);
        runs(i);
        dethroned(i);
      }
    }
  }

  /** "returned to Conservative control", "remains under Labour control", "slipped out of Labour's hands". */
  private void hands(int i) {
    int at = owner(i);
    if (!HANDS.contains(clause.at(i).word()) || at < 0) {
      return;
    }
    int before = at - 1;
    boolean into = INTO.contains(clause.at(before).word());
    boolean out = OUT.contains(clause.at(before).word()) && (clause.at(before - 1).is("out") || clause.at(before).is("from"));
    boolean moves = told(at, MOVES);
    boolean formerly = clause.has(at - 6, at, FORMERLY);
    if (formerly || !into && !out) {
      return;
    }
    Party party = clause.at(at).agent().party().get();
    Span span = view.span(at, i);
    for (Contest contest : places.before(at)) {
      if (out && moves) {
        context.facts.gainedFrom(contest, party, span, "council.out-of-hands");
        context.facts.outcome(contest, Outcome.GAIN, span, "council.out-of-hands");
      } else if (into && told(at, STAYS)) {
        winner(contest, party, Optional.of(Outcome.HOLD), span);
      } else if (into) {
        winner(contest, party, moves ? Optional.of(Outcome.GAIN) : Optional.empty(), span);
      }
    }
  }

  private void winner(Contest contest, Party party, Optional<Outcome> outcome, Span span) {
    context.facts.winnerParty(contest, party, span, "council.hands");
    boolean held = context.facts.of(contest).anyMatch(c -> c.statement().value().equals(new Value.Result(Outcome.HOLD)));
    outcome.filter(o -> o == Outcome.HOLD || !held).ifPresent(o -> context.facts.outcome(contest, o, span, "council.hands"));
  }

  /** "44 years of Conservative rule ended", "bringing an end to Labour control of Eastwick". */
  private void ended(int i) {
    int at = owner(i);
    if (!RULE.contains(clause.at(i).word()) || at < 0 || clause.at(i).is("majority") && !clause.has(at - 6, at, YEARS_DECADES)) {
      return;
    }
    boolean years = clause.has(at - 4, at, YEARS_DECADES_GENERATIONS);
    boolean ended = clause.has(at - 8, at, ENDING) || clause.has(i + 1, i + 5, ENDING) && !clause.at(i + 1).is("of");
    boolean over = clause.has(i + 1, i + 10, CAME_COMES) && clause.has(i + 2, i + 12, END_ENDED);
    if (!(ended || over) || !over && !years && !clause.has(at - 3, at, END_ENDED_ENDING) || clause.has(at - 8, at, NT_NOT)) {
      return;
    }
    boolean none = clause.has(at - 3, at, NO) && clause.has(at - 3, at, ENDING);
    List<Contest> behind = places.behind(i);
    if (none) {
      places.before(at).forEach(c -> winner(c, clause.at(at).agent().party().get(), Optional.of(Outcome.HOLD), view.span(at, i)));
      return;
    }
    for (Contest contest : behind.isEmpty() ? places.before(at) : behind.subList(0, 1)) {
      context.facts.gainedFrom(contest, clause.at(at).agent().party().get(), view.span(at, i), "council.rule-ended");
      context.facts.outcome(contest, Outcome.GAIN, view.span(at, i), "council.rule-ended");
    }
  }

  /** "has a Labour majority for the first time". */
  private void yielded(int i) {
    int at = owner(i);
    if (!YIELDED.contains(clause.at(i).word()) || at < 0 || clause.at(i + 1).is("of") && clause.at(i + 2).isNumber() && clause.at(i + 2).number().value().intValue() > 99) {
      return;
    }
    int k = at - 1;
    while (ARTICLES.contains(clause.at(k).word())) {
      k--;
    }
    if (k < at - 1 && YIELDS.contains(clause.at(k).word()) && !clause.has(k - 3, k, FORMERLY)) {
      for (Contest contest : places.before(at)) {
        context.facts.winnerParty(contest, clause.at(at).agent().party().get(), view.span(at, i), "council.yielded");
      }
    }
  }

  /** "Labour now runs Plymouth", "the Greens have overall control of Eastwick". */
  private void runs(int i) {
    boolean run = RUNS.contains(clause.at(i).word()) && !clause.at(i - 1).is("to") && (clause.at(i + 1).isPlace() || clause.at(i + 2).isPlace() || clause.at(i + 1).is("the") && clause.at(i + 2).is("council"));
    boolean control = clause.at(i).is("control") && clause.has(i - 4, i, HAVE_HAS) && !clause.has(i - 3, i, NO_LOST);
    int at = subject(i);
    if (!run && !control || at < 0 || clause.has(at, i, FORMERLY)) {
      return;
    }
    List<Contest> behind = places.behind(i);
    for (Contest contest : behind.isEmpty() ? places.before(i) : behind.subList(0, 1)) {
      context.facts.winnerParty(contest, clause.at(at).agent().party().get(), view.span(at, i), "council.runs");
    }
  }

  /** The party that a verb shortly behind it is told of; -1 for none. */
  private int subject(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
      if (clause.at(k).isAgent()) {
        boolean party = !clause.at(k).agent().isPerson() && clause.at(k).agent().party().isPresent();
        return party && !OUT.contains(clause.at(k - 1).word()) && !clause.at(k - 1).is("by") ? k : -1;
      }
      if (clause.at(k).is(",") || clause.at(k).is(";")) {
        return -1;
      }
    }
    return -1;
  }

  /** "The Conservatives were swept from power in Eastwick", "Labour threw the Tories out of office there". */
  private void dethroned(int i) {
    if (!POWER.contains(clause.at(i).word()) || !OUT.contains(clause.at(i - 1).word())) {
      return;
    }
    int verb = -1;
    for (int k = i - 1; k >= Math.max(0, i - 6) && verb < 0; k--) {
      verb = DETHRONING.contains(clause.at(k).word()) ? k : -1;
    }
    int at = verb < 0 ? -1 : party(verb + 1, i);
    at = verb >= 0 && at < 0 && clause.has(verb - 4, verb, WAS_WERE) ? subject(verb) : at;
    if (at < 0 || clause.has(verb - 3, verb, NOT_NT)) {
      return;
    }
    List<Contest> behind = places.behind(i);
    for (Contest contest : behind.isEmpty() ? places.before(i) : behind.subList(0, 1)) {
      context.facts.gainedFrom(contest, clause.at(at).agent().party().get(), view.span(at, i), "council.dethroned");
      context.facts.outcome(contest, Outcome.GAIN, view.span(at, i), "council.dethroned");
    }
  }

  private int party(int from, int to) {
    for (int k = from; k < to; k++) {
      if (clause.at(k).isAgent() && !clause.at(k).agent().isPerson() && clause.at(k).agent().party().isPresent()) {
        return k;
      }
    }
    return -1;
  }

  /** "the largest party with 20 seats, two short of a majority": nobody runs the council alone. */
  private void shortfall(int i) {
    boolean missing = SHORTFALL.contains(clause.at(i).word()) && clause.has(i + 1, i + 6, MAJORITY_CONTROL) && !clause.has(i - 4, i, FORMERLY);
    boolean largest = clause.has(0, view.nodes().size(), LARGEST) || clause.at(i - 1).isNumber() || clause.at(i - 1).is("seat") || clause.at(i - 1).is("seats") || clause.at(i - 1).is("fell") || clause.at(i - 1).is("just");
    if (!missing || !largest) {
      return;
    }
    List<Contest> contests = places.named(0, view.nodes().size());
    for (Contest contest : contests.isEmpty() ? places.here(i) : contests.subList(0, 1)) {
      context.facts.winnerParty(contest, Party.NO_OVERALL_CONTROL, view.span(i, i), "council.short-of-majority");
    }
  }

  /** Where the party stands that a noun of control is told of: "Labour control", "Labour's firm control"; -1 for none. */
  private int owner(int i) {
    int k = i - 1;
    while (BETWEEN.contains(clause.at(k).word())) {
      k--;
    }
    boolean party = k >= 0 && clause.at(k).isAgent() && !clause.at(k).agent().isPerson() && clause.at(k).agent().party().isPresent();
    return party ? k : -1;
  }

  /** Whether one of some words, bare or as a verb of several, stands shortly before. */
  private boolean told(int at, Set<String> words) {
    for (int k = at - 1; k >= Math.max(0, at - 7); k--) {
      Node node = clause.at(k);
      if (node.is(";")) {
        return false;
      }
      boolean verb = node.isVerb() && (words.contains(node.word()) || words.contains(node.verb().base()) || node.verb().base().endsWith(" back") && words == MOVES);
      if (verb || node.isWord() && words.contains(node.word())) {
        return true;
      }
    }
    return false;
  }
}
