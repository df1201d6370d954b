package scrutineer.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.link.Person;
import scrutineer.mention.Words;

/** Reads places told in words: second, third, runner-up. */
final class Ranks {
  private static final java.util.Set<String> FIELD = Words.set("field");
  private static final java.util.Set<String> WAS_CAME = Words.set("was", "came", "comes");
  private static final java.util.Set<String> WAS_CAME_WORDS = Words.set("was", "came");
  private static final java.util.Set<String> WITH_ON = Words.set("with", "on");
  /** No ballot paper is longer by much. */
  private static final int MOST_CANDIDATES = 30;
  private final Context context;
  private final SentenceView view;
  private final RankWords words;
  private final RankOwners owners;

  Ranks(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
    this.words = new RankWords(view);
    this.owners = new RankOwners(context, view);
  }

  void read() {
    for (int i = 0; i < view.nodes().size(); i++) {
      Node node = view.nodes().get(i);
      Integer rank = node.isWord() ? RankWords.rank(node.word()) : null;
      if (view.refused(i) || field(i) || rank == null && !node.is("next")) {
        continue;
      }
      if (rank == null) {
        next(i);
      } else if (ordered(i, rank)) {
        i += 2;
      } else {
        owner(i).ifPresent(agent -> emit(rank, agent, node));
        if (rank == 2 && words.place(i) && view.clause.at(i + 1).is("to")) {
          first(i, view.clause.at(i + 2));
        }
      }
    }
  }

  /** "came bottom of five", "last in a field of nine": the place is how many stood. @return whether it was read */
  private boolean field(int i) {
    int of = view.clause.at(i + 1).is("of") ? i + 1 : view.clause.has(i + 1, i + 4, FIELD) && view.clause.at(i + 4).is("of") ? i + 4 : -1;
    boolean last = of > 0 && (view.nodes().get(i).is("bottom") || view.nodes().get(i).is("last")) && view.clause.at(of + 1).isNumber();
    int stood = last ? view.clause.at(of + 1).number().value().intValue() : 0;
    Optional<Agent> agent = stood >= 3 && stood <= MOST_CANDIDATES ? owners.subject(i) : Optional.empty();
    agent.ifPresent(a -> emit(stood, a, view.nodes().get(i)));
    return agent.isPresent();
  }

  /** "were third and fourth", "Second and third respectively, Byrne and Cole": two places of two, in order. */
  private boolean ordered(int i, int rank) {
    Integer other = view.clause.at(i + 1).is("and") ? RankWords.rank(view.clause.at(i + 2).word()) : null;
    List<Agent> both = other == null || other != rank + 1 || view.refused(i + 2) ? List.of() : owners.both(i);
    if (both.size() == 2) {
      emit(rank, both.get(0), view.nodes().get(i));
      emit(other, both.get(1), view.nodes().get(i + 2));
    }
    return both.size() == 2;
  }

  /** "Next was Byrne, with 17,121": the place below the lowest that was told, where the winner is known. */
  private void next(int i) {
    boolean opens = i == 0 && WAS_CAME.contains(view.clause.at(1).word());
    boolean was = WAS_CAME_WORDS.contains(view.clause.at(i - 1).word()) && WITH_ON.contains(view.clause.at(i + 1).word()) && view.clause.at(i + 2).isNumber();
    Optional<Agent> agent = opens ? owners.agent(2, 4) : was && view.clause.at(i - 2).isAgent() ? owners.agent(i - 2, i - 2) : was ? owners.subject(i - 1) : Optional.empty();
    Optional<Contest> contest = agent.flatMap(a -> contest(a, i));
    if (contest.isEmpty() || context.facts.of(contest.get()).map(Claim::statement).noneMatch(s -> s.measure() == Measure.WINNER_PARTY || s.measure() == Measure.ELECTED && s.value().equals(new Value.Truth(true)))) {
      return;
    }
    int lowest = context.facts.of(contest.get()).map(Claim::statement).filter(s -> s.measure() == Measure.RANK).mapToInt(s -> Integer.parseInt(s.value().text())).max().orElse(1);
    emit(lowest + 1, agent.get(), view.nodes().get(i));
  }

  /** "finished second to Byrne": who was first is told too. */
  private void first(int at, Node node) {
    if (!node.isAgent() || !node.agent().isPerson() || !node.agent().refers().isEmpty()) {
      return;
    }
    Agent agent = node.agent();
    Person person = agent.person().get();
    String when = view.when(at);
    Optional<Contest> contest = view.contestNear(at, when).or(() -> context.contestOf(person, when)).filter(c -> view.allowed(c, when) && c.place().type() != PlaceType.COUNCIL);
    contest.ifPresent(c -> {
      context.facts.elected(c, person.name(), true, view.span(at, at + 2), "rank.second-to");
      agent.party().ifPresent(p -> context.facts.party(c, person.name(), p, view.span(at, at + 2), "rank.second-to.party"));
    });
  }

  /** Whose place a word tells; empty where it tells none. */
  Optional<Agent> owner(int i) {
    return words.place(i) ? owners.of(i) : Optional.empty();
  }

  private void emit(int rank, Agent agent, Node node) {
    int at = view.nodes().indexOf(node);
    String when = view.when(at);
    Optional<Contest> contest = contest(agent, at);
    if (contest.isPresent() && view.allowed(contest.get(), when)) {
      Optional<Party> party = agent.isPerson() ? Optional.empty() : agent.party();
      context.facts.count(contest.get(), Measure.RANK, agent.person().map(Person::name), party, BigDecimal.valueOf(rank), Precision.EXACT, view.span(at, at), "rank.word");
      if (agent.isPerson() && agent.party().isPresent()) {
        context.facts.party(contest.get(), agent.person().get().name(), agent.party().get(), view.span(at, at), "rank.word.party");
      }
    }
  }

  private Optional<Contest> contest(Agent agent, int at) {
    String when = view.when(at);
    return agent.person().flatMap(p -> context.contestOf(p, when)).or(() -> view.contestNear(at, when))
        .flatMap(c -> agent.isPerson() && when.equals("now") ? context.papers.stood(c, agent.person().get()) : Optional.of(c))
        .filter(c -> agent.person().map(p -> context.papers.mayStand(c, p)).orElse(true));
  }
}
