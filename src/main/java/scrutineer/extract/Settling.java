package scrutineer.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.election.Contest;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.link.Person;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Words;

/**
 * Settles of which contests a verb's telling speaks: "Byrne and Cole held Eastwick and Northmoor by 12 and 30" are two, each
 * with its person, place and majority in order.
 */
final class Settling {
  private static final Set<String> COMMISSIONER = Words.set("commissioner", "pcc");
  private static final Set<String> AS = Words.set("as");
  /** Words from the verb on in which it is told as what somebody goes on. */
  private static final int AS_WHAT = 9;
  private final Context context;
  private final SentenceView view;
  private final TellingFacts facts;

  Settling(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
    this.facts = new TellingFacts(context, view);
  }

  void settle(Telling told) {
    boolean figureOnly = !told.majorities.isEmpty() && told.places.size() == told.majorities.size();
    if (told.saysNothing() && told.from.isEmpty() && !figureOnly) {
      return;
    }
    int n = Math.max(1, Math.max(told.places.size(), Math.max(persons(told.winners), persons(told.losers))));
    for (int i = 0; i < n; i++) {
      Optional<Agent> winner = pick(told.winners, i);
      Optional<Agent> loser = pick(told.losers, i);
      Optional<Contest> contest = contest(told, pick(told.places, i), winner, loser);
      if (contest.isPresent()) {
        Optional<NumberMention> majority = told.majorities.size() == n ? Optional.of(told.majorities.get(i)) : Optional.empty();
        add(told, contest.get(), fitting(winner, contest.get()), fitting(loser, contest.get()), majority);
      }
    }
  }

  /** In the contest that the ballot papers allow: of those who did not stand there nothing is told, or an earlier contest is meant. */
  private void add(Telling told, Contest contest, Optional<Agent> winner, Optional<Agent> loser, Optional<NumberMention> majority) {
    Optional<Person> first = winner.flatMap(Agent::person);
    Optional<Contest> meant = Optional.of(contest);
    if (first.isPresent() && !told.when.startsWith("2")) {
      Optional<Person> second = loser.flatMap(Agent::person);
      meant = second.isPresent() ? context.papers.together(contest, first.get(), second.get()) : context.papers.stood(contest, first.get());
    }
    meant.ifPresent(c -> facts.add(told, c, standing(winner, c), standing(loser, c), majority));
  }

  private Optional<Agent> standing(Optional<Agent> agent, Contest contest) {
    return agent.filter(a -> a.person().map(p -> context.papers.mayStand(contest, p)).orElse(true));
  }

  private static int persons(List<Agent> agents) {
    return (int) agents.stream().filter(Agent::isPerson).count();
  }

  /** The one at a place in order; a single one goes with all. */
  private static <T> Optional<T> pick(List<T> all, int i) {
    return all.size() == 1 ? Optional.of(all.get(0)) : i < all.size() ? Optional.of(all.get(i)) : Optional.empty();
  }

  /** "the SNP veteran" may have been taken for somebody who stood elsewhere: then the one who stood here is meant. */
  private Optional<Agent> fitting(Optional<Agent> agent, Contest contest) {
    boolean doubtful = agent.isPresent() && agent.get().weak() && agent.get().person().map(p -> !p.candidacies().isEmpty() && !stood(p, contest)).orElse(false);
    if (!doubtful || !contest.election().equals(context.elections.main())) {
      return agent;
    }
    return context.standing(contest, agent.get().party()).map(p -> new Agent(Optional.of(p), agent.get().party(), agent.get().refers(), agent.get().definite()));
  }

  private static boolean stood(Person person, Contest contest) {
    return person.candidacies().stream().anyMatch(c -> c.contest().equals(contest));
  }

  private Optional<Contest> contest(Telling told, Optional<Place> place, Optional<Agent> winner, Optional<Agent> loser) {
    Optional<Contest> byPlace = place.flatMap(p -> context.elections.contest(p, told.when));
    Optional<Contest> byPerson = byPerson(winner, byPlace, told.when).or(() -> byPerson(loser, byPlace, told.when));
    if (byPerson.isPresent() || byPlace.isPresent()) {
      return byPerson.or(() -> byPlace);
    }
    boolean person = winner.map(Agent::isPerson).orElse(false) || loser.map(Agent::isPerson).orElse(false);
    return person || told.pointsToSeat || view.hasSeat() ? view.contestNear(told.verb, told.when).flatMap(c -> ofOffice(c, told.verb)) : ousted(told);
  }

  /** "stays on as Police and Crime Commissioner", among mayors: the commissioner of the same area, if it has one. */
  private Optional<Contest> ofOffice(Contest contest, int verb) {
    boolean commissioner = contest.election().body().equals("mayor") && view.clause.has(verb + 1, verb + AS_WHAT, COMMISSIONER) && view.clause.has(verb + 1, verb + 3, AS);
    if (!commissioner) {
      return Optional.of(contest);
    }
    boolean area = context.knowledge.gazetteer().named(contest.place().name()).stream().anyMatch(e -> e.place().equals(contest.place()) && e.body().equals("pcc"));
    return contest.election().day().filter(d -> area).flatMap(d -> context.knowledge.calendar().latest("pcc", d).filter(e -> e.date().equals(d)))
        .map(e -> new Contest(e.id(), contest.place()));
  }

  /** "where the Lib Dems turned out the Conservatives": of the council spoken of. */
  private Optional<Contest> ousted(Telling told) {
    boolean council = told.frame == Verbs.Frame.OUST && told.from.isPresent() && context.topics.now() == PlaceType.COUNCIL;
    return council ? view.contestNear(told.verb, told.when).filter(c -> c.place().type() == PlaceType.COUNCIL) : Optional.empty();
  }

  /** Where somebody stood, unless only a description says who it is and a place is told where that person did not stand. */
  private Optional<Contest> byPerson(Optional<Agent> agent, Optional<Contest> byPlace, String when) {
    if (agent.isEmpty() || !agent.get().isPerson()) {
      return Optional.empty();
    }
    Person person = agent.get().person().get();
    if (byPlace.isPresent() && stood(person, byPlace.get())) {
      return byPlace;
    }
    // a member of Parliament who is elected mayor has not won the seat again
    boolean office = byPlace.map(c -> c.place().type() == PlaceType.OFFICE).orElse(false);
    return byPlace.isPresent() && (agent.get().weak() || office) ? Optional.empty() : context.contestOf(person, when);
  }
}
