package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/** Reads who controls a council afterwards, where no verb of winning tells it: "continue to be run by", "nobody has a majority", "still in charge". */
final class Councils {
  private static final Set<String> GOING_BE = Words.set("going", "be");
  private static final Set<String> HAS_HAVE = Words.set("has", "have", "holds", "is");
  private static final Set<String> MAJORITY_CONTROL = Words.set("majority", "control");
  private static final Set<String> IF_WHETHER = Words.set("if", "whether");
  private static final Set<String> AS = Words.set("as");
  private static final Set<String> BEFORE = Words.set("before");
  private static final Set<String> BACK = Words.set("back");
  private static final Set<String> FIRST = Words.set("first");
  private static final Set<String> TIME = Words.set("time");
  private static final Set<String> IS_ARE = Words.set("is", "are", "now", "be");
  private static final Set<String> HAS_HAVE_WON = Words.set("has", "have", "won", "secured", "gained", "win", "with");
  private static final Set<String> STAYING = Words.set("remain", "remains", "remained", "stay", "stays", "stayed", "still", "continue", "continues", "continued", "goes", "kept", "keep", "keeps");
  private static final Set<String> RUNNING = Words.set("run", "controlled", "governed", "led", "ruled");
  private static final Set<String> CHARGE = Words.set("charge", "control", "power");
  private static final Set<String> HOLDS = Words.set("hold", "grip");
  private static final Set<String> NOBODY = Words.set("nobody", "none", "neither", "no-one", "nor");
  private static final Set<String> FORMERLY = Words.set("had", "been", "from", "of", "until", "was", "were", "previously");
  private static final Set<String> UNSURE = Words.set("no", "not", "n't", "lost", "losing", "without", "short", "needed", "for", "lose", "nobody");
  private static final Set<String> HUNG = Words.set("council", "is", "authority", "remains", "stays", "remained", "stayed", "left", "now", "still");
  private static final Set<String> COLOURS = Words.set("red", "blue", "yellow", "orange", "green");

  private final Context context;
  private final SentenceView view;
  private final Clause clause;
  private final CouncilPlaces places;

  Councils(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
    this.clause = view.clause;
    this.places = new CouncilPlaces(context, view);
  }

  void read() {
    for (int i = 0; i < view.nodes().size(); i++) {
      if (!view.refused(i)) {
        noControl(i);
        run(i);
        charge(i);
        coloured(i);
        still(i);
        majority(i);
      }
    }
  }

  /** "slipped to no overall control", "the council is hung", "nobody has a majority". */
  private void noControl(int i) {
    Node node = clause.at(i);
    boolean named = node.isAgent() && node.agent().isParty() && node.agent().party().get().equals(Party.NO_OVERALL_CONTROL);
    boolean hung = node.isWord() && node.is("hung") && !clause.at(i + 1).is("on") && !clause.at(i + 1).is("onto") && clause.has(i - 5, i + 3, HUNG) && !clause.has(i - 3, i, GOING_BE);
    boolean nobody = NOBODY.contains(node.word()) && clause.has(i + 1, i + 3, HAS_HAVE) && clause.has(i + 2, i + 6, MAJORITY_CONTROL) || node.is("no") && clause.at(i + 1).is("party") && clause.has(i + 2, i + 6, MAJORITY_CONTROL);
    if ((named && !clause.has(i - 3, i, FORMERLY) || hung || nobody) && !clause.has(0, i, IF_WHETHER)) {
      List<Contest> right = places.named(0, i).isEmpty() ? places.behind(i) : List.of();
      for (Contest contest : right.isEmpty() ? places.here(i) : right.subList(0, 1)) {
        context.facts.of(contest).filter(c -> c.statement().measure() == Measure.WINNER_PARTY && c.best().rule().startsWith("verb.")).toList().forEach(context.facts::remove);
        context.facts.winnerParty(contest, Party.NO_OVERALL_CONTROL, view.span(i, i), "council.no-control");
        if (clause.has(i - 5, i, STAYING) || clause.has(i, view.nodes().size(), AS) && clause.has(i, view.nodes().size(), BEFORE)) {
          context.facts.outcome(contest, Outcome.HOLD, view.span(i, i), "council.no-control");
        }
      }
    }
  }

  /** "continue to be run by the Conservatives", "remains in Conservative hands". */
  private void run(int i) {
    boolean by = RUNNING.contains(clause.at(i).word()) && clause.at(i + 1).is("by");
    boolean hands = clause.at(i).is("hands") && clause.at(i - 1).isAgent() && clause.at(i - 2).is("in");
    Optional<Party> party = by ? party(i + 2).or(() -> party(i + 3)) : hands ? party(i - 1) : Optional.empty();
    if (party.isPresent() && !clause.has(i - 5, i, FORMERLY)) {
      emit(places.before(i), party.get(), clause.has(0, i, STAYING) ? Optional.of(Outcome.HOLD) : Optional.empty(), i, "council.run");
    }
  }

  /** "Labour remains in charge of Leeds", "the Lib Dems are back in control of", "tightened their hold on". */
  private void charge(int i) {
    boolean in = CHARGE.contains(clause.at(i).word()) && (clause.at(i - 1).is("in") || clause.at(i - 1).is("overall") && clause.at(i - 2).is("in"));
    boolean hold = HOLDS.contains(clause.at(i).word()) && clause.at(i + 1).is("on") && clause.at(i - 1).isAgent();
    Optional<Party> party = in || hold ? subject(i) : Optional.empty();
    boolean back = clause.has(i - 3, i, BACK) || view.nodes().subList(Math.max(0, i - 4), i).stream().anyMatch(n -> n.isVerb() && n.verb().base().endsWith("back"));
    boolean staying = hold || clause.has(i - 6, i, STAYING);
    boolean first = clause.has(0, view.nodes().size(), FIRST) && clause.has(0, view.nodes().size(), TIME);
    boolean now = in && clause.has(i - 4, i, IS_ARE);
    if (party.isEmpty() || !back && !staying && !now || clause.has(i - 6, i, UNSURE)) {
      return;
    }
    List<Contest> contests = places.behind(i);
    for (Contest contest : contests.isEmpty() ? places.here(i) : contests) {
      if (back) {
        context.facts.of(contest).filter(c -> c.statement().value().equals(new Value.Result(Outcome.HOLD))).toList().forEach(context.facts::remove);
      }
      emit(List.of(contest), party.get(), back || !staying && first ? Optional.of(Outcome.GAIN) : staying ? Optional.of(Outcome.HOLD) : Optional.empty(), i, "council.charge");
    }
  }

  /** "are as blue as they were". */
  private void coloured(int i) {
    if (clause.at(i).is("as") && COLOURS.contains(clause.at(i + 1).word()) && clause.at(i + 2).is("as")) {
      Colours.party(clause.at(i + 1).word()).ifPresent(p -> emit(places.before(i), p, Optional.of(Outcome.HOLD), i, "council.colour"));
    }
  }

  /** "In Merton, Labour's still,". */
  private void still(int i) {
    int at = i - 1;
    while (clause.at(at).is("'s") || clause.at(at).is("'")) {
      at--;
    }
    if (clause.at(i).is("still") && at < i - 1 && clause.at(at - 1).is(",") && clause.at(at - 2).isPlace()) {
      int k = at;
      party(at).ifPresent(p -> emit(places.before(k), p, Optional.of(Outcome.HOLD), i, "council.still"));
    }
  }

  /** "has a majority of its own on the council", "have an overall majority", "a clean sweep". */
  private void majority(int i) {
    boolean own = clause.at(i).is("majority") && (clause.at(i - 1).is("overall") || clause.at(i - 1).is("outright") || clause.at(i + 1).is("of") && clause.at(i + 2).isAgent() && clause.at(i + 3).is("own"))
        && clause.has(i - 4, i, HAS_HAVE_WON);
    boolean sweep = clause.at(i).is("sweep") && clause.at(i - 1).is("clean");
    if ((own || sweep) && !clause.has(i - 6, i, UNSURE)) {
      Optional<Party> party = own ? subject(i) : only();
      party.ifPresent(p -> emit(places.here(i), p, Optional.empty(), i, "council.majority"));
    }
  }

  private void emit(List<Contest> contests, Party party, Optional<Outcome> outcome, int i, String rule) {
    Span span = view.span(i, i);
    for (Contest contest : contests) {
      context.facts.winnerParty(contest, party, span, rule);
      outcome.ifPresent(o -> context.facts.outcome(contest, o, span, rule));
    }
  }

  private Optional<Party> party(int i) {
    Node node = clause.at(i);
    return node.isAgent() ? Optional.of(context.resolve(node.agent())).filter(Agent::isParty).flatMap(Agent::party).filter(p -> !p.equals(Party.NO_OVERALL_CONTROL)) : Optional.empty();
  }

  private Optional<Party> subject(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 9); k--) {
      Optional<Party> party = party(k);
      if (party.isPresent()) {
        return party;
      }
      if (clause.at(k).is(";") || clause.at(k).isAgent() && clause.at(k).agent().isPerson()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The one party that the sentence names. */
  private Optional<Party> only() {
    List<Party> parties = new ArrayList<>();
    for (int k = 0; k < view.nodes().size(); k++) {
      party(k).filter(p -> !parties.contains(p)).ifPresent(parties::add);
    }
    return parties.size() == 1 ? Optional.of(parties.get(0)) : Optional.empty();
  }
}
