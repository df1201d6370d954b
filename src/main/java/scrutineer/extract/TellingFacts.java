package scrutineer.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.extract.Verbs.Frame;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Words;

/**
 * Turns what a verb told of one contest into facts: "Byrne beat Cole by 12" into Byrne elected, Cole not, and the majority.
 */
final class TellingFacts {
  /** What only the one who has the seat can do: with these a member's win is a hold. */
  private static final Set<String> WARDING = Words.set("see off", "fend off", "hold off", "fight off", "stave off", "beat off", "beat back", "repel", "withstand", "resist", "repulse", "rebuff", "keep out", "shut out");

  private static final Set<String> COUNCIL_PARTS = Words.set("seats", "seat", "councillors", "wards");

  private final Context context;
  private final SentenceView view;
  private final Facts facts;

  TellingFacts(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
    this.facts = context.facts;
  }

  void add(Telling told, Contest contest, Optional<Agent> winner, Optional<Agent> loser, Optional<NumberMention> majority) {
    if (!view.allowed(contest, told.when) || ofCouncil(told, contest, winner, loser)) {
      return;
    }
    view.settled(told.verb, contest, told.when);
    winner(told, contest, winner);
    loser(told, contest, loser);
    if (told.outcome.isEmpty() && wardedOff(told, contest, winner)) {
      told.outcome = Optional.of(Outcome.HOLD);
    }
    outcome(told, contest, winner, loser);
    majority.ifPresent(n -> facts.count(contest, Measure.MAJORITY, Optional.empty(), Optional.empty(), n.value(), n.precision(), view.join(told.span, n.span()), rule(told) + ".by"));
  }

  /** What one person or some seats did does not tell who runs the whole council. */
  private boolean ofCouncil(Telling told, Contest contest, Optional<Agent> winner, Optional<Agent> loser) {
    boolean person = winner.map(Agent::isPerson).orElse(false) || loser.map(Agent::isPerson).orElse(false);
    boolean some = told.places.isEmpty() && view.clause.has(told.verb + 1, told.verb + 6, COUNCIL_PARTS);
    Node verb = view.clause.at(told.verb);
    boolean wiped = verb.isVerb() && verb.verb().base().startsWith("be wiped") || verb.is("wiped");
    return contest.place().type() == PlaceType.COUNCIL && (person || some || wiped);
  }

  private static String rule(Telling told) {
    return "verb." + told.frame.name().toLowerCase(Locale.ROOT);
  }

  private void winner(Telling told, Contest contest, Optional<Agent> winner) {
    if (winner.isPresent() && winner.get().isPerson()) {
      String name = winner.get().person().get().name();
      Optional<Party> party = told.winnerParty.or(() -> winner.get().party());
      facts.elected(contest, name, true, told.span, rule(told));
      party.ifPresent(p -> facts.party(contest, name, p, told.span, rule(told) + ".party"));
      party.ifPresent(p -> facts.winnerParty(contest, p, told.span, rule(told)));
      votes(told, contest, Optional.of(name), Optional.empty(), told.winnerVotes);
    } else if (winner.isPresent() && winner.get().isParty()) {
      facts.winnerParty(contest, winner.get().party().get(), told.span, rule(told));
      votes(told, contest, Optional.empty(), winner.get().party(), told.winnerVotes);
    } else {
      told.winnerParty.ifPresent(p -> facts.winnerParty(contest, p, told.span, rule(told)));
    }
  }

  private void loser(Telling told, Contest contest, Optional<Agent> loser) {
    if (loser.isEmpty()) {
      if (told.loserVotes.isPresent()) {
        Optional<String> only = facts.only(contest, false);
        only.ifPresent(name -> votes(told, contest, Optional.of(name), Optional.empty(), told.loserVotes));
        // "took Eastwick from Labour by 243 votes, 18,793 to 18,550"
        told.from.filter(p -> only.isEmpty()).ifPresent(p -> votes(told, contest, Optional.empty(), Optional.of(p), told.loserVotes));
      }
    } else if (loser.get().isPerson()) {
      String name = loser.get().person().get().name();
      facts.elected(contest, name, false, told.span, rule(told));
      loser.get().party().ifPresent(p -> facts.party(contest, name, p, told.span, rule(told) + ".party"));
      votes(told, contest, Optional.of(name), Optional.empty(), told.loserVotes);
    } else if (loser.get().isParty()) {
      votes(told, contest, Optional.empty(), loser.get().party(), told.loserVotes);
    }
  }

  private void votes(Telling told, Contest contest, Optional<String> person, Optional<Party> party, Optional<NumberMention> votes) {
    votes.ifPresent(n -> facts.count(contest, Measure.VOTES, person, party, n.value(), n.precision(), told.span, rule(told) + ".pair"));
  }

  private boolean wardedOff(Telling told, Contest contest, Optional<Agent> winner) {
    Node verb = view.clause.at(told.verb);
    return told.frame == Frame.BEAT && verb.isVerb() && WARDING.contains(verb.verb().base())
        && winner.flatMap(Agent::person).map(p -> context.isHolder(contest, p)).orElse(false);
  }

  private void outcome(Telling told, Contest contest, Optional<Agent> winner, Optional<Agent> loser) {
    // a ward has several members: one that is ousted does not yet say that the ward changed hands
    boolean ousted = told.incumbentLost && !(contest.place().type() == PlaceType.WARD && winner.isEmpty());
    Optional<Party> from = Optional.ofNullable(told.fromOf.get(contest.place())).or(() -> told.from).or(() -> ousted ? loser.flatMap(this::partyOfPerson) : Optional.empty());
    Optional<Party> to = winner.flatMap(Agent::party).or(() -> told.winnerParty);
    boolean kept = told.frame == Frame.HOLD && !told.incumbentLost && !loser.map(Agent::isPerson).orElse(false); // "kept Eastwick from the Tories"
    if (from.isPresent() && !from.equals(to) && !kept) {
      facts.gainedFrom(contest, from.get(), told.span, rule(told) + ".from");
      facts.outcome(contest, Outcome.GAIN, told.span, rule(told) + ".from");
    } else if (!cameBack(told, contest, winner)) {
      told.outcome.ifPresent(o -> facts.outcome(contest, o, told.span, rule(told)));
    }
  }

  /** "is back in the Commons" after years away: no hold. */
  private boolean cameBack(Telling told, Contest contest, Optional<Agent> winner) {
    Node verb = view.clause.at(told.verb);
    return verb.isVerb() && (verb.verb().base().equals("be back") || verb.verb().base().contains(" back ") || verb.verb().base().equals("send")) && winner.flatMap(Agent::person).map(p -> !context.isHolder(contest, p)).orElse(false);
  }

  private Optional<Party> partyOfPerson(Agent agent) {
    return agent.person().flatMap(p -> agent.party().or(() -> context.told(p).map(Context.Told::party)));
  }
}
