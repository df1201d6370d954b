package scrutineer.extract;

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
 * Reads whose a seat was, told in a word behind its result: "Eastwick: Ada Byrne (Con), maj 536. Was Labour.", "(was Lab)",
 * "formerly Labour". What that makes of the seat is settled when its winner is known.
 */
final class Formerly {
  private static final Set<String> WAS = Words.set("was", "formerly", "previously", "prev");
  private static final Set<String> BEFORE = Words.set("(", ",", ";", "-", "\u2013", "\u2014", "[", ":");
  private static final Set<String> AFTER = Words.set(")", ".", ",", ";", "]", "-", "\u2013", "\u2014", "");

  private final Context context;
  private final SentenceView view;

  Formerly(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  /** Whose a contest's seat was, and where that is told. */
  record Holder(Contest contest, Party party, Span span) {}

  /** Where a contest's one winning party is known: of the same party it was a hold, of another a gain from whoever had it. */
  static void settle(Context context) {
    for (Holder told : context.heldBefore()) {
      List<Party> winners = context.facts.of(told.contest).map(Claim::statement).filter(s -> s.measure() == Measure.WINNER_PARTY)
          .map(s -> ((Value.PartyName) s.value()).party()).distinct().toList();
      if (winners.size() == 1 && winners.get(0).equals(told.party)) {
        context.facts.outcome(told.contest, Outcome.HOLD, told.span, "formerly.same");
      } else if (winners.size() == 1) {
        context.facts.gainedFrom(told.contest, told.party, told.span, "formerly.another");
        context.facts.outcome(told.contest, Outcome.GAIN, told.span, "formerly.another");
      }
    }
  }

  void read() {
    if (!context.elections.reporting()) {
      return;
    }
    for (int i = 0; i < view.nodes().size(); i++) {
      boolean marked = i == 0 || BEFORE.contains(view.clause.at(i - 1).word()) && view.clause.at(i - 1).isWord();
      if (marked && WAS.contains(view.clause.at(i).word())) {
        party(i);
      }
    }
  }

  private void party(int i) {
    int k = view.clause.at(i + 1).is(".") || view.clause.at(i + 1).is(":") ? i + 2 : i + 1;
    Node party = view.clause.at(k);
    Node next = view.clause.at(k + 1);
    if (!party.isAgent() || !party.agent().isParty() || next.isPlace() || next.isAgent() || next.isNumber() || !AFTER.contains(next.word())) {
      return;
    }
    contest(i).ifPresent(c -> context.heldBefore(c, party.agent().party().get(), view.span(i, k)));
  }

  /** The seat named before in the line, else the one that the text is at. */
  private Optional<Contest> contest(int i) {
    for (int k = i - 1; k >= 0; k--) {
      if (view.clause.at(k).isPlace()) {
        return context.choose(view.clause.at(k).places()).filter(p -> p.type() == PlaceType.SEAT || p.type() == PlaceType.WARD).flatMap(p -> context.elections.contest(p, "now"));
      }
    }
    return context.focus().filter(c -> c.place().type() == PlaceType.SEAT || c.place().type() == PlaceType.WARD);
  }
}
