package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.election.Contest;
import scrutineer.election.PlaceType;
import scrutineer.mention.Words;

/** Reads for whom somebody stood, where a sentence tells nothing else: "Byrne, a retired teacher, stood for Labour", "Cole ran as an independent". */
final class Standings {
  private static final Set<String> STOOD = Words.set("stood", "ran", "standing", "running", "campaigned", "contested");
  private static final Set<String> FOR = Words.set("for", "as");
  private static final Set<String> ONCE = Words.set("previously", "once", "originally", "formerly", "twice", "before", "had", "unsuccessfully", "not", "never", "would", "could", "might", "if", "also", "who");

  private final Context context;
  private final SentenceView view;

  Standings(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  void read() {
    for (int i = 1; i < view.nodes().size(); i++) {
      if (STOOD.contains(at(i).word()) && FOR.contains(at(i + 1).word()) && view.when(i).equals("now") && !view.refused(i) && context.elections.reporting()) {
        stood(i);
      }
    }
  }

  private Node at(int i) {
    return view.clause.at(i);
  }

  private void stood(int i) {
    int k = i + 2;
    while (k < i + 4 && (at(k).is("the") || at(k).is("an") || at(k).is("a"))) {
      k++;
    }
    boolean whole = at(k).isAgent() && at(k).agent().isParty() && (k + 1 >= view.nodes().size() || at(k + 1).is(".") || at(k + 1).is(",") || at(k + 1).is("and"));
    Optional<Agent> who = whole && !view.clause.has(Math.max(0, i - 3), i, ONCE) ? subject(i) : Optional.empty();
    if (who.isEmpty() || who.get().party().isPresent()) {
      return;
    }
    String name = who.get().person().get().name();
    Optional<Contest> contest = context.contestOf(who.get().person().get(), "now").or(context::focus).filter(c -> c.place().type() != PlaceType.COUNCIL && c.place().type() != PlaceType.AREA);
    int party = k;
    contest.filter(c -> view.allowed(c, "now")).ifPresent(c -> context.facts.party(c, name, at(party).agent().party().get(), view.span(i, party), "stood-for"));
  }

  /** The person before the verb, across what is said of them between commas. */
  private Optional<Agent> subject(int i) {
    int k = i - 1;
    if (at(k).is(",")) {
      k--;
      while (k > 0 && !at(k).is(",")) {
        k--;
      }
      k--;
    }
    Node node = at(k);
    return node.isAgent() && !at(k - 1).is("of") ? Optional.of(context.resolve(node.agent())).filter(Agent::isPerson) : Optional.empty();
  }
}
