package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Outcome;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/**
 * Reads seats told one by one behind a sentence that says what befell them all: "Tory gains from Labour came thick and fast.
 * Eastwick. Northmoor, by 106. Southwick, where Byrne …". It lasts while sentences of the paragraph begin with a seat.
 */
final class GainRolls {
  private static final Set<String> GAINS = Words.set("gains", "pick-ups", "pickups");
  private static final Set<String> HOLDS = Words.set("holds");
  private static final Set<String> BEHIND_PLACE = Words.set(".", ",", "(", "where", "by", "and", "", ";", "-", "\u2013", "too", "with");
  private static final Set<String> LEADS_IN = Words.set("and", "then", "so", "also", "plus", "first", "next");
  private static final Set<String> NONE = Words.set("no", "few", "without", "hope", "hopes", "hoped", "hoping", "target", "targets", "needed", "predicted", "expected", "forecast", "not", "would", "could", "might", "among");
  /** Between a party and the gains that it made. */
  private static final int REACH = 6;

  private final Context context;
  private Optional<Party> party = Optional.empty();
  private Optional<Party> from = Optional.empty();
  private boolean gain;
  private int paragraph = -1;

  GainRolls(Context context) {
    this.context = context;
  }

  void read(SentenceView view) {
    if (!context.elections.reporting() || view.sentence.paragraph() != paragraph) {
      party = Optional.empty();
    }
    paragraph = view.sentence.paragraph();
    if (context.elections.reporting() && heading(view)) {
      return;
    }
    int place = LEADS_IN.contains(view.clause.at(0).word()) ? 1 : 0;
    boolean listed = party.isPresent() && view.clause.at(place).isPlace() && BEHIND_PLACE.contains(view.clause.at(place + 1).word()) && !view.clause.at(place + 1).isVerb();
    if (listed) {
      places(view, place);
    } else {
      party = Optional.empty();
    }
  }

  /** Whether the sentence names a party's gains or holds and no seat, but for those behind a colon. */
  private boolean heading(SentenceView view) {
    Clause clause = view.clause;
    for (int i = 0; i < clause.nodes.size(); i++) {
      boolean noun = (GAINS.contains(clause.at(i).word()) || HOLDS.contains(clause.at(i).word())) && !clause.at(i + 1).isAgent() && !clause.at(i + 1).isPlace();
      if (noun && !view.refused(i) && !clause.has(0, i, NONE)) {
        Optional<Party> owner = owner(clause, i);
        int colon = colon(clause, i);
        if (owner.isPresent() && !seatBefore(clause, colon)) {
          party = owner;
          gain = GAINS.contains(clause.at(i).word());
          from = clause.at(i + 1).is("from") ? loser(clause, i + 2) : Optional.empty();
          if (colon < clause.nodes.size()) {
            places(view, colon + 1);
          }
          return true;
        }
      }
    }
    return false;
  }

  private static int colon(Clause clause, int from) {
    for (int i = from; i < clause.nodes.size(); i++) {
      if (clause.at(i).is(":")) {
        return i;
      }
    }
    return clause.nodes.size();
  }

  private boolean seatBefore(Clause clause, int end) {
    return clause.nodes.subList(0, end).stream().anyMatch(n -> n.isPlace() && context.choose(n.places()).filter(p -> p.type() != PlaceType.AREA).isPresent());
  }

  /** "the Tory gains", "Labour made three gains", "gains for the Tories". */
  private static Optional<Party> owner(Clause clause, int noun) {
    if (clause.at(noun + 1).is("for")) {
      return loser(clause, noun + 2);
    }
    for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
      if (clause.at(i).isAgent()) {
        return clause.at(i).agent().isParty() ? clause.at(i).agent().party() : Optional.empty();
      }
      if (clause.at(i).is(",") || clause.at(i).is(";") || clause.at(i).isPlace()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Party> loser(Clause clause, int i) {
    Node node = clause.at(i).is("the") ? clause.at(i + 1) : clause.at(i);
    return node.isAgent() && node.agent().isParty() ? node.agent().party() : Optional.empty();
  }

  /** The seats from a node on, joined by commas and "and" alone. */
  private void places(SentenceView view, int from) {
    for (int i = from; i < view.nodes().size(); i++) {
      Node node = view.clause.at(i);
      if (node.isPlace()) {
        tell(node, view.span(i, i));
      } else if (!node.is(",") && !node.is("and") && !node.is(";")) {
        int end = skipped(view.clause, i);
        if (end < 0) {
          return;
        }
        i = end;
      }
    }
  }

  /** Over a bracket; any other word ends the list. */
  private static int skipped(Clause clause, int i) {
    if (clause.at(i).is("(")) {
      for (int k = i + 1; k <= i + 6; k++) {
        if (clause.at(k).is(")")) {
          return k;
        }
      }
    }
    return -1;
  }

  private void tell(Node place, Span span) {
    Optional<Contest> contest = context.choose(place.places()).filter(p -> p.type() == PlaceType.SEAT).flatMap(p -> context.elections.contest(p, "now"));
    contest.ifPresent(c -> {
      context.facts.winnerParty(c, party.get(), span, "roll.gains");
      context.facts.outcome(c, gain ? Outcome.GAIN : Outcome.HOLD, span, "roll.gains");
      from.ifPresent(f -> context.facts.gainedFrom(c, f, span, "roll.gains"));
    });
  }
}
