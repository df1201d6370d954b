package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Outcome;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/** Reads lists behind a heading in their own line: "Labour gains: Eastwick, Northmoor", "Conservative losses: Southwick". */
final class HeadedLists {
  private static final Set<String> GAINS = Words.set("gain", "gains", "gained");
  private static final Set<String> HOLDS = Words.set("hold", "holds", "held");
  /** "Labour's gains included Eastwick and Northmoor". */
  private static final Set<String> INCLUDING = Words.set("include", "included", "including", "were", "are");
  private static final Set<String> LOSSES = Words.set("loss", "losses", "lost");

  private final Context context;
  private final SentenceView view;

  HeadedLists(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  /** Whether a word stands right behind a party and before the colon of a list. */
  static boolean heads(Clause clause, int i) {
    boolean word = GAINS.contains(clause.at(i).word()) || HOLDS.contains(clause.at(i).word()) || LOSSES.contains(clause.at(i).word());
    int owner = clause.at(i - 1).is("'s") || clause.at(i - 1).is("'") ? i - 2 : i - 1;
    // "Eastwick was a Labour gain: Byrne got …" heads no list
    boolean told = clause.at(i - 2).is("a") || clause.at(i - 2).is("an") || clause.at(i - 3).is("a");
    return word && !told && colon(clause, i) > 0 && clause.at(owner).isAgent() && clause.at(owner).agent().isParty();
  }

  /** "Labour gains (5):", "Labour gains from Con:"; index of the colon, or -1. */
  private static int colon(Clause clause, int i) {
    for (int k = i + 1; k <= i + 5; k++) {
      if (clause.at(k).is(":") || k == i + 1 && INCLUDING.contains(clause.at(k).word())) {
        return k;
      }
      if (clause.at(k).isVerb() || clause.at(k).isPlace() || clause.at(k).is(",")) {
        return -1;
      }
    }
    return -1;
  }

  void read() {
    for (int i = 1; i < view.nodes().size(); i++) {
      if (heads(view.clause, i) && !view.refused(i) && (i <= 4 || INCLUDING.contains(view.clause.at(i + 1).word()))) {
        list(i);
      }
    }
  }

  private void list(int head) {
    int colon = colon(view.clause, head);
    int owner = view.clause.at(head - 1).isAgent() ? head - 1 : head - 2;
    Party party = view.clause.at(owner).agent().party().get();
    Optional<Party> from = Optional.empty();
    for (int k = head + 1; k < colon; k++) {
      from = view.clause.at(k).isAgent() && view.clause.at(k).agent().isParty() ? view.clause.at(k).agent().party() : from;
    }
    for (int k = colon + 1; k < view.nodes().size() && !view.clause.at(k).is(".") && !view.clause.at(k).is("where") && !view.clause.at(k).isVerb(); k++) {
      if (view.clause.at(k).isPlace()) {
        Optional<Contest> contest = context.choose(view.clause.at(k).places()).filter(p -> p.type() != PlaceType.AREA)
            .flatMap(p -> context.elections.contest(p, "now")).filter(c -> view.allowed(c, "now"));
        Span span = view.span(k, k);
        String kind = view.clause.at(head).word();
        Optional<Party> loser = from;
        contest.ifPresent(c -> tell(c, kind, party, loser, span));
      }
    }
  }

  private void tell(Contest contest, String kind, Party party, Optional<Party> from, Span span) {
    if (LOSSES.contains(kind)) {
      context.facts.gainedFrom(contest, party, span, "list.losses");
      context.facts.outcome(contest, Outcome.GAIN, span, "list.losses");
      return;
    }
    boolean gain = GAINS.contains(kind);
    context.facts.winnerParty(contest, party, span, gain ? "list.gains" : "list.holds");
    context.facts.outcome(contest, gain ? Outcome.GAIN : Outcome.HOLD, span, gain ? "list.gains" : "list.holds");
    from.filter(f -> gain).ifPresent(f -> context.facts.gainedFrom(contest, f, span, "list.gains"));
  }
}
