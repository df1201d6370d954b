package scrutineer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutineer.claim.Outcome;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.extract.Verbs.Frame;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.text.Span;

/**
 * What one verb says, before it is known of which contest: "Byrne took Eastwick from Labour by 12" has a winner, a place, a
 * party that lost it and a majority. Filled role by role while a frame is read.
 */
final class Telling {
  /** Index of the verb; of the place or person itself where the verb is left out. */
  final int verb;
  final Frame frame;
  final String when;
  final Span span;
  final List<Place> places = new ArrayList<>();
  final List<Agent> winners = new ArrayList<>();
  final List<Agent> losers = new ArrayList<>();
  final List<NumberMention> majorities = new ArrayList<>();
  Optional<Outcome> outcome = Optional.empty();
  Optional<Party> from = Optional.empty();
  /** Who had each place, where a list tells it apart: "A and B from the Tories, and C from Labour". */
  final Map<Place, Party> fromOf = new HashMap<>();
  Optional<Party> winnerParty = Optional.empty();
  Optional<NumberMention> winnerVotes = Optional.empty();
  Optional<NumberMention> loserVotes = Optional.empty();
  /** Whether the loser had the seat until then. */
  boolean incumbentLost;
  /** Whether "it", "the seat" or their like stands for the place. */
  boolean pointsToSeat;

  Telling(int verb, Frame frame, String when, Span span) {
    this.verb = verb;
    this.frame = frame;
    this.when = when;
    this.span = span;
  }

  /** What was told, without its place, figures and persons: for "and so did …". */
  Telling like(int at, Span span) {
    Telling like = new Telling(at, frame, when, span);
    like.outcome = outcome;
    like.from = from;
    like.winnerParty = winnerParty;
    winners.stream().map(Agent::party).flatMap(Optional::stream).findFirst().ifPresent(p -> like.winners.add(Agent.of(p)));
    return like;
  }

  /** Takes back that anybody won. */
  void retract() {
    winners.clear();
    outcome = Optional.empty();
  }

  /** Somebody had it and has it no longer. */
  void lost(Agent loser) {
    if (loser.isPerson()) {
      losers.add(loser);
      incumbentLost = true;
    } else if (loser.isParty()) {
      from = loser.party();
    }
  }

  boolean saysNothing() {
    return winners.isEmpty() && losers.isEmpty() && outcome.isEmpty();
  }
}
