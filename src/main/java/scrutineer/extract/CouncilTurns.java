package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/**
 * Reads that a council has turned, or not, where it takes two statements: "Eastwick had been Conservative for 40 years. It is
 * Labour now", "Northmoor fell too", "the Conservatives, who ran Eastwick, have lost their majority".
 */
final class CouncilTurns {
  private static final Set<String> NOBODY_NOONE = Words.set("nobody", "no-one", "none");
  private static final Set<String> CONTROL_CHARGE = Words.set("control", "charge");
  private static final Set<String> NO = Words.set("no");
  private static final Set<String> CONTROL = Words.set("control");
  private static final Set<String> ALWAYS = Words.set("always");
  private static final Set<String> YEARS_DECADES = Words.set("years", "decades");
  private static final Set<String> BOTH_ALL = Words.set("both", "all");
  private static final Set<String> FELL_FOLLOWED = Words.set("fell", "followed", "went", "toppled", "tumbled");
  private static final Set<String> ITS_THEIR = Words.set("its", "their", "the", "overall", "outright", "council", "slim", "working");
  private static final Set<String> HAVE_HAS = Words.set("have", "has", "got");
  private static final Set<String> WAS = Words.set("been", "was", "were");
  private static final Set<String> TERM = Words.set("for", "since", "until", "till", "before", "ever", "always", "long");
  private static final Set<String> RUN = Words.set("run", "controlled", "governed", "led", "ruled", "held", "by", "the", "solidly", "in", "under", "overall", "a", "always", "safely", "reliably");
  private static final Set<String> NOW = Words.set("now", "today", "again", "instead", "tonight");
  private static final Set<String> IS = Words.set("is", "are", "'s", "'re");
  private static final Set<String> TOO = Words.set("too", "also", "likewise");
  private static final Set<String> ENDS = Words.set("", ",", ".", ";", ":", "now", "this", "again", "today", "for", "and", "at", "after", "once", "by", "instead", "\u2013", "-", "too");
  private static final Set<String> LOST = Words.set("lost", "lose", "loses", "losing");
  private static final Set<String> RULE = Words.set("rule", "run", "govern", "control", "runs", "rules", "governs", "controls");
  private static final Set<String> COLOURS = Words.set("red", "blue", "yellow", "orange");
  private static final Set<String> NOT = Words.set("not", "n't", "never", "if", "nearly", "almost", "could", "would", "may", "might");

  private final Context context;
  private final SentenceView view;
  private final Clause clause;
  private final CouncilPlaces places;

  CouncilTurns(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
    this.clause = view.clause;
    this.places = new CouncilPlaces(context, view);
  }

  void read() {
    for (int i = 0; i < view.nodes().size(); i++) {
      if (!view.refused(i)) {
        was(i);
        since(i);
        is(i);
        nowIs(i);
        noLonger(i);
        fellToo(i);
        lostMajority(i);
        toThemselves(i);
        stillRule(i);
        asEver(i);
        heldOn(i);
      }
    }
    turned();
  }

  /** "Eastwick had been Conservative for 44 years", "where nobody had been in overall control". */
  private void was(int i) {
    boolean was = WAS.contains(clause.at(i).word()) && (clause.at(i).is("was") || clause.at(i).is("were") ? clause.at(i - 1).isPlace() || clause.at(i - 1).is("which") : clause.at(i - 1).is("had") || clause.at(i - 2).is("had"));
    if (!was) {
      return;
    }
    int k = i + 1;
    while (k < i + 5 && RUN.contains(clause.at(k).word())) {
      k++;
    }
    boolean nobody = clause.has(i - 4, i, NOBODY_NOONE) && clause.has(i + 1, i + 4, CONTROL_CHARGE) || clause.has(i - 4, i, NO) && clause.has(i + 1, i + 5, CONTROL);
    Optional<Party> party = nobody ? Optional.of(Party.NO_OVERALL_CONTROL) : party(k);
    boolean long_ = nobody || clause.has(k, k + 8, TERM) || clause.has(i, k, ALWAYS);
    List<Contest> before = places.named(0, i);
    List<Contest> contests = before.isEmpty() ? places.here(i) : before;
    if (party.isPresent() && long_ && !clause.at(k + 1).isAgent()) {
      context.story.formerly(contests, party.get());
    }
  }

  /** "Eastwick, Conservative since 1964,": the party between commas. */
  private void since(int i) {
    int at = clause.at(i + 2).is("-") ? -1 : i + 2;
    boolean since = clause.at(i).isPlace() && clause.at(i + 1).is(",") && at > 0 && party(at).isPresent() && (clause.at(at + 1).is("since") || clause.at(at + 1).is("for") && clause.has(at, at + 6, YEARS_DECADES) || clause.at(at + 1).kind() == Node.Kind.TIME);
    if (since) {
      List<Contest> here = places.named(i, i + 1);
      if (!here.isEmpty()) {
        context.story.formerly(here, party(at).get());
      }
    }
  }

  /** "It is Labour now", "both of them are Labour this weekend", "Eastwick is Green, Northmoor Labour". */
  private void is(int i) {
    Optional<Party> party = IS.contains(clause.at(i).word()) ? statedBehind(i) : Optional.empty();
    if (party.isEmpty() || clause.has(i - 3, i + 3, NOT)) {
      return;
    }
    int k = beforeCopula(i);
    boolean both = clause.at(k).is("both") || clause.at(k).isAgent() && clause.at(k).agent().refers().equals("they") && clause.has(k - 3, k, BOTH_ALL);
    boolean it = clause.at(k).isAgent() && clause.at(k).agent().refers().equals("it");
    List<Contest> meant = it && context.story.last().size() == 1 || both && context.story.last().size() > 1 ? context.story.last() : List.of();
    meant.forEach(c -> context.facts.winnerParty(c, party.get(), view.span(Math.max(0, k), i + 1), "council.is"));
    if (clause.at(k).isPlace()) {
      places.named(k, k + 1).stream().filter(c -> context.story.formerly().containsKey(c)).forEach(c -> context.facts.winnerParty(c, party.get(), view.span(k, i + 1), "council.is"));
      if (clause.at(i + 2).is("again") || clause.at(i + 2).is("once") && clause.at(i + 3).is("more")) {
        places.named(k, k + 1).forEach(c -> context.facts.outcome(c, Outcome.GAIN, view.span(k, i + 2), "council.again"));
      }
      gapped(i + 2);
    } else if (k > 1 && clause.at(k).is(",")) {
      List<Contest> named = places.named(0, k);
      named.stream().filter(c -> named.size() == 1 && context.story.formerly().containsKey(c)).forEach(c -> context.facts.winnerParty(c, party.get(), view.span(0, i + 1), "council.is"));
    }
  }

  /** "where nobody had been in control, Labour now is". */
  private void nowIs(int i) {
    boolean now = IS.contains(clause.at(i).word()) && ENDS.contains(clause.at(i + 1).word()) && !clause.at(i + 1).isAgent() && !clause.at(i + 1).isNumber() && (clause.at(i - 1).is("now") || clause.at(i - 1).kind() == Node.Kind.TIME && clause.at(i - 1).when().equals("now"));
    Optional<Party> party = now ? party(i - 2) : Optional.empty();
    party.ifPresent(p -> context.story.last().stream().filter(context.story.formerly()::containsKey).forEach(c -> context.facts.winnerParty(c, p, view.span(i - 2, i), "council.is")));
  }

  private int beforeCopula(int i) {
    int k = i - 1;
    while (NOW.contains(clause.at(k).word()) || clause.at(k).is("of") || clause.at(k).is("all")) {
      k--;
    }
    return k;
  }

  /** "…, Northmoor Labour": the verb told once. */
  private void gapped(int from) {
    for (int i = from; i < view.nodes().size(); i++) {
      boolean led = clause.at(i - 1).is(",") || clause.at(i - 1).is("and");
      Optional<Party> party = led && clause.at(i).isPlace() && ENDS.contains(clause.at(i + 2).word()) && !clause.at(i + 2).isNumber() ? party(i + 1) : Optional.empty();
      int at = i;
      party.ifPresent(p -> places.named(at, at + 1).forEach(c -> context.facts.winnerParty(c, p, view.span(at, at + 1), "council.is")));
    }
  }

  private Optional<Party> statedBehind(int i) {
    int k = i + 1;
    while (NOW.contains(clause.at(k).word()) || clause.at(k).kind() == Node.Kind.TIME || clause.at(k).is("all") || clause.at(k).is("both")) {
      k++;
    }
    Node behind = clause.at(k + 1);
    return ENDS.contains(behind.word()) && !behind.isAgent() && !behind.isNumber() ? party(k) : Optional.empty();
  }

  /** "is no longer Conservative", "is Labour's no more". */
  private void noLonger(int i) {
    boolean no = clause.at(i).is("longer") && clause.at(i - 1).is("no") && IS.contains(clause.at(i - 2).word());
    int k = i + 1;
    while (k < i + 5 && RUN.contains(clause.at(k).word())) {
      k++;
    }
    Optional<Party> party = no ? party(k) : Optional.empty();
    boolean person = clause.at(k + 1).isAgent() || clause.at(k + 1).is("leader") || clause.at(k + 1).is("councillor");
    if (party.isPresent() && !person) {
      for (Contest contest : places.before(i)) {
        context.facts.of(contest).filter(c -> c.statement().value().equals(new Value.PartyName(party.get())) && c.statement().measure() == Measure.WINNER_PARTY).toList().forEach(context.facts::remove);
        gain(contest, party, view.span(i, k));
      }
    }
  }

  private void gain(Contest contest, Optional<Party> from, Span span) {
    context.facts.outcome(contest, Outcome.GAIN, span, "council.turned");
    from.ifPresent(p -> context.facts.gainedFrom(contest, p, span, "council.turned"));
  }

  /** "Northmoor fell too": as the council told of before. */
  private void fellToo(int i) {
    boolean fell = FELL_FOLLOWED.contains(clause.at(i).word()) && (TOO.contains(clause.at(i + 1).word()) || clause.at(i + 1).is("as") && clause.at(i + 2).is("well") || clause.at(i + 1).is("the") && clause.at(i + 2).is("same") || clause.at(i).is("followed") && ENDS.contains(clause.at(i + 1).word()));
    List<Contest> here = fell ? places.named(0, i) : List.of();
    Optional<Contest> before = context.focus().filter(c -> c.place().type() == PlaceType.COUNCIL && !here.contains(c));
    if (here.isEmpty() || before.isEmpty()) {
      return;
    }
    Optional<Party> winner = only(before.get(), Measure.WINNER_PARTY);
    Optional<Party> from = only(before.get(), Measure.GAINED_FROM);
    if (winner.isPresent() && from.isPresent()) {
      here.forEach(c -> {
        context.facts.winnerParty(c, winner.get(), view.span(0, i + 1), "council.too");
        gain(c, from, view.span(0, i + 1));
      });
    }
  }

  private Optional<Party> only(Contest contest, Measure measure) {
    List<Party> told = context.facts.of(contest).map(Claim::statement).filter(s -> s.measure() == measure).map(s -> ((Value.PartyName) s.value()).party()).distinct().toList();
    return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
  }

  /** "have lost their majority": nobody runs the council alone. */
  private void lostMajority(int i) {
    boolean majority = clause.at(i).is("majority") && (clause.at(i - 1).isAgent() && !clause.at(i - 1).agent().refers().isEmpty() || ITS_THEIR.contains(clause.at(i - 1).word()));
    boolean lost = majority && clause.has(i - 5, i, LOST) && !clause.has(i - 7, i, NOT);
    boolean others = clause.at(i + 1).is("to") || clause.at(i + 1).is("of") && !clause.at(i + 2).isNumber();
    List<Contest> behind = places.behind(i);
    List<Contest> contests = behind.isEmpty() ? places.before(i) : behind.subList(0, 1);
    if (lost && !others && contests.size() == 1 && view.when(i).equals("now") && only(contests.get(0), Measure.WINNER_PARTY).isEmpty()) {
      context.facts.winnerParty(contests.get(0), Party.NO_OVERALL_CONTROL, view.span(Math.max(0, i - 3), i), "council.lost-majority");
    }
  }

  /** "have Eastwick to themselves". */
  private void toThemselves(int i) {
    boolean all = (clause.at(i).is("themselves") || clause.at(i).is("itself")) && clause.at(i - 1).is("to") && clause.has(i - 6, i, HAVE_HAS);
    List<Contest> here = all ? places.named(Math.max(1, i - 5), i) : List.of();
    Optional<Party> party = here.isEmpty() ? Optional.empty() : subject(i);
    party.ifPresent(p -> context.facts.winnerParty(here.get(0), p, view.span(Math.max(0, i - 4), i), "council.to-themselves"));
  }

  /** "where the Conservatives still rule". */
  private void stillRule(int i) {
    boolean still = RULE.contains(clause.at(i).word()) && clause.at(i - 1).is("still") && !clause.at(i + 1).is("by");
    Optional<Party> party = still ? party(i - 2) : Optional.empty();
    List<Contest> behind = places.behind(i);
    party.ifPresent(p -> (behind.isEmpty() ? places.before(i) : behind.subList(0, 1)).forEach(c -> hold(c, p, view.span(i - 2, i))));
  }

  private void hold(Contest contest, Party party, Span span) {
    context.facts.winnerParty(contest, party, span, "council.still-rules");
    context.facts.outcome(contest, Outcome.HOLD, span, "council.still-rules");
  }

  /** "Eastwick: blue as ever", "Red as ever: Northmoor". */
  private void asEver(int i) {
    boolean ever = COLOURS.contains(clause.at(i).word()) && clause.at(i + 1).is("as") && (clause.at(i + 2).is("ever") || clause.at(i + 2).is("always")) || COLOURS.contains(clause.at(i).word()) && clause.at(i - 1).is("still");
    List<Contest> named = ever ? places.named(0, view.nodes().size()) : List.of();
    if (named.size() == 1) {
      Colours.party(clause.at(i).word()).ifPresent(p -> hold(named.get(0), p, view.span(i, i + 1)));
    }
  }

  /** "Labour held on with 28 seats" below the heading of a council. */
  private void heldOn(int i) {
    Node node = clause.at(i);
    boolean on = node.isVerb() && node.verb().frame() == Verbs.Frame.HOLD && (node.verb().base().endsWith(" on") || node.verb().base().equals("survive") || node.verb().base().equals("hold firm")) && !clause.at(i + 1).is("to") && !clause.at(i + 1).isNumber();
    boolean elsewhere = view.nodes().stream().anyMatch(Node::isPlace);
    Optional<Contest> council = context.focus().filter(c -> c.place().type() == PlaceType.COUNCIL && view.allowed(c, "now"));
    Optional<Party> party = on && !elsewhere && council.isPresent() && view.when(i).equals("now") && !clause.has(i - 4, i, NOT) ? subject(i) : Optional.empty();
    party.filter(p -> context.seatInParagraph() || onlyParty(p)).ifPresent(p -> hold(council.get(), p, view.span(i, i)));
  }

  private boolean onlyParty(Party party) {
    return only(context.focus().get(), Measure.WINNER_PARTY).map(party::equals).orElse(true);
  }

  /** What a council was and what it is make a gain or a hold. */
  private void turned() {
    context.story.formerly().forEach((contest, party) -> {
      Optional<Party> winner = only(contest, Measure.WINNER_PARTY);
      List<Claim> fresh = context.facts.of(contest).filter(c -> c.statement().measure() == Measure.WINNER_PARTY).toList();
      if (winner.isPresent() && !winner.get().equals(party)) {
        gain(contest, Optional.of(party).filter(p -> !p.equals(Party.NO_OVERALL_CONTROL)), fresh.get(0).best().span());
      } else if (winner.isPresent()) {
        context.facts.outcome(contest, Outcome.HOLD, fresh.get(0).best().span(), "council.turned");
      }
    });
    new ArrayList<>(context.story.formerly().keySet()).stream().filter(c -> only(c, Measure.WINNER_PARTY).isPresent()).forEach(context.story.formerly()::remove);
  }

  private Optional<Party> party(int i) {
    Node node = clause.at(i);
    return node.isAgent() && node.agent().isParty() && node.agent().refers().isEmpty() ? node.agent().party().filter(p -> !p.equals(Party.NO_OVERALL_CONTROL)) : Optional.empty();
  }

  private Optional<Party> subject(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 8); k--) {
      if (party(k).isPresent()) {
        return party(k);
      }
      if (clause.at(k).is(";") || clause.at(k).isAgent() && clause.at(k).agent().isPerson()) {
        break;
      }
    }
    return Optional.empty();
  }
}
