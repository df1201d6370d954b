package scrutineer.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/**
 * Reads whose a seat is where that is told by pointing back, or is over: "So is Northmoor", "Southwick, too, is theirs",
 * "Eastwick is Labour no longer", "Eastwick is no longer a Labour seat".
 */
final class Belongings {
  private static final Set<String> LONGER = Words.set("longer");
  private static final Set<String> THEIRS = Words.set("theirs", "hers");
  private static final Set<String> MEMBERS = Words.set("mp", "msp", "member", "mla", "ms");
  private static final Set<String> OVER = Words.set("no", "not");
  private static final Set<String> LEADING = Words.set("a", "the", "in", "hands", "of");

  /** "had been Labour until 1992": not the one before. */
  private static final Set<String> ENDED = Words.set("until", "till", "before", "briefly", "once", "between", "territory", "leaning", "target", "candidate", "'s");

  private final Context context;
  private final SentenceView view;

  Belongings(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  /** Reads at a form of "be". */
  void read(int be) {
    if (!view.when(be).equals("now") || !context.elections.reporting()) {
      return;
    }
    if (at(be - 1).is("so") && at(be + 1).isPlace()) {
      soIs(be);
    } else if (THEIRS.contains(at(be + 1).word()) || THEIRS.contains(at(be + 2).word()) && at(be + 1).isWord() && !at(be + 1).is("not")) {
      theirs(be);
    } else {
      noLonger(be);
    }
  }

  private Node at(int i) {
    return view.clause.at(i);
  }

  /** "So is Northmoor (Labour's)": as the one before, whose winner was told. */
  private void soIs(int be) {
    Optional<Contest> before = before(be);
    Optional<Party> party = before.flatMap(c -> winner(c));
    boolean hold = before.map(c -> context.facts.of(c).anyMatch(f -> f.statement().value().equals(new Value.Result(Outcome.HOLD)))).orElse(false);
    for (int k = be + 1; k < view.nodes().size() && (at(k).isPlace() || at(k).is(",") || at(k).is("and")) && party.isPresent(); k++) {
      int end = k;
      contest(k).filter(c -> !before.equals(Optional.of(c))).ifPresent(c -> {
        context.facts.winnerParty(c, party.get(), view.span(be - 1, end), "be.so");
        if (hold) {
          context.facts.outcome(c, Outcome.HOLD, view.span(be - 1, end), "be.so");
        }
      });
    }
  }

  private Optional<Contest> before(int be) {
    for (int k = be - 1; k >= 0; k--) {
      if (at(k).isPlace()) {
        return contest(k);
      }
    }
    return context.focus();
  }

  private Optional<Party> winner(Contest contest) {
    List<Party> parties = context.facts.of(contest).map(Claim::statement).filter(s -> s.measure() == Measure.WINNER_PARTY).map(Belongings::party).distinct().toList();
    return parties.size() == 1 ? Optional.of(parties.get(0)) : Optional.empty();
  }

  private static Party party(Statement statement) {
    return ((Value.PartyName) statement.value()).party();
  }

  /** "Southwick, too, is theirs": the party's that the text is about. */
  private void theirs(int be) {
    Optional<Party> party = context.winnerJustTold().or(context::topic);
    int place = be - 1;
    while (place > be - 5 && (at(place).is(",") || at(place).is("too") || at(place).is("also"))) {
      place--;
    }
    for (Node node : at(place).isPlace() && party.isPresent() ? view.clause.group(place) : List.<Node>of()) {
      contest(view.nodes().indexOf(node)).ifPresent(c -> context.facts.winnerParty(c, party.get(), view.span(be, be + 1), "be.theirs"));
    }
  }

  /** "is Labour no longer", "is no longer Labour's", "is no longer in Labour hands". */
  private void noLonger(int be) {
    int k = be + 1;
    boolean over = OVER.contains(at(k).word()) && at(k + 1).is("longer");
    k = over ? k + 2 : k;
    while (over && LEADING.contains(at(k).word())) {
      k++;
    }
    if (at(be - 1).isAgent() && (over && memberAt(be + 3) || memberAt(be + 1) && view.clause.has(be + 2, be + 5, LONGER))) {
      exMember(be);
    }
    if (!at(be - 1).isPlace() || !at(k).isAgent() || at(k).agent().person().isPresent() || at(k).agent().party().isEmpty() || !over && !(at(k + 1).is("no") && (at(k + 2).is("longer") || at(k + 2).is("more")))) {
      return;
    }
    Party party = at(k).agent().party().get();
    Span span = view.span(be, over ? k : k + 2);
    contest(be - 1).ifPresent(c -> {
      context.facts.gainedFrom(c, party, span, "be.no-longer");
      context.facts.outcome(c, Outcome.GAIN, span, "be.no-longer");
    });
  }

  /** "Eastwick fell to Byrne and had been Labour", "it had been Labour": who had it before, where it is told who has it now. */
  void hadBeen(int been) {
    boolean had = at(been - 1).is("had") || at(been - 2).is("had");
    Node holder = at(been + 1).is("the") ? at(been + 2) : at(been + 1);
    if (!had || !holder.isAgent() || !holder.agent().isParty() || view.clause.has(been + 1, been + 6, ENDED)) {
      return;
    }
    Party party = holder.agent().party().get();
    before(been).filter(c -> context.facts.of(c).anyMatch(f -> f.statement().value().equals(new Value.Result(Outcome.GAIN)) || f.statement().measure() == Measure.WINNER_PARTY && !party(f.statement()).equals(party)))
        .filter(c -> !winner(c).equals(Optional.of(party)) && view.allowed(c, "now"))
        .ifPresent(c -> {
          context.facts.gainedFrom(c, party, view.span(been - 1, been + 1), "be.had-been");
          context.facts.outcome(c, Outcome.GAIN, view.span(been - 1, been + 1), "be.had-been");
        });
  }

  private boolean memberAt(int i) {
    return MEMBERS.contains(at(at(i).is("a") || at(i).is("an") || at(i).is("the") ? i + 1 : i).word());
  }

  /** "Cole is no longer an MP", told of somebody who stood. */
  private void exMember(int be) {
    context.resolve(at(be - 1).agent()).person().ifPresent(p -> context.contestOf(p, "now").filter(c -> view.allowed(c, "now"))
        .ifPresent(c -> context.facts.elected(c, p.name(), false, view.span(be - 1, be + 3), "be.no-longer")));
  }

  private Optional<Contest> contest(int place) {
    return context.choose(at(place).places()).filter(p -> p.type() == PlaceType.SEAT).flatMap(p -> context.elections.contest(p, "now")).filter(c -> view.allowed(c, "now"));
  }
}
