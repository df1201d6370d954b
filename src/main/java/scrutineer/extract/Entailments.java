package scrutineer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.link.Person;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/** Completes what is told: a winner's party is the winning party, and the other way about; a beaten holder's party lost the seat. */
final class Entailments {
  private final Context context;
  private final Map<String, Person> people;

  Entailments(Context context, Map<String, Person> people) {
    this.context = context;
    this.people = people;
  }

  void complete() {
    Set<Contest> contests = context.facts.claims().stream().map(c -> c.statement().contest()).collect(Collectors.toCollection(LinkedHashSetOf::of));
    context.facts.claims().forEach(this::offPaper);
    for (Contest contest : contests) {
      topOfPoll(contest);
      repair(contest);
      theOtherOne(contest);
      toldParties(contest);
      ballotParties(contest);
      winners(contest);
      changed(contest);
      twiceTold(contest);
      stillThere(contest);
      memberBeaten(contest);
      outcome(contest);
      losers(contest);
      beaten(contest);
    }
    Formerly.settle(context);
  }

  /** Nobody has votes, a place or a party in a contest on whose ballot paper that name is not; a printed table knows better. */
  private void offPaper(Claim claim) {
    boolean shape = claim.best().rule().startsWith("shape.");
    if (!shape && !claim.statement().candidate().map(name -> context.papers.mayStand(claim.statement().contest(), name)).orElse(true)) {
      context.repair(claim, "not on the ballot paper");
    }
  }

  /** Where the text tells who won the election before as well, and that another party has won now, it was gained from the former. */
  private void twiceTold(Contest contest) {
    List<Claim> now = of(contest, Measure.WINNER_PARTY);
    Optional<Contest> before = context.elections.previous(contest.place(), contest.election()).map(e -> new Contest(e, contest.place()));
    if (now.size() != 1 || before.isEmpty() || contest.place().type() != PlaceType.SEAT) {
      return;
    }
    List<Claim> then = of(before.get(), Measure.WINNER_PARTY);
    boolean gain = of(contest, Measure.OUTCOME).stream().anyMatch(c -> c.statement().value().equals(new Value.Result(Outcome.GAIN)));
    if (then.size() == 1 && gain && of(contest, Measure.GAINED_FROM).isEmpty() && !party(then.get(0)).equals(party(now.get(0)))) {
      context.facts.gainedFrom(contest, party(then.get(0)), then.get(0).best().span(), "entailed.winner-before");
    }
  }

  /**
   * Where a majority or a beaten rival is told and no winner, and the text names just one other candidate of the seat who is
   * given no lower place, that one has won.
   */
  private void theOtherOne(Contest contest) {
    List<Claim> elected = of(contest, Measure.ELECTED);
    List<Claim> majorities = of(contest, Measure.MAJORITY);
    if (!contest.election().equals(context.elections.main()) || elected.stream().anyMatch(Entailments::truth) || elected.isEmpty() && majorities.isEmpty() || !singleSeat(contest)) {
      return;
    }
    List<Person> left = context.seenAt(contest).stream().filter(p -> !told(elected, p) && !told(of(contest, Measure.RANK), p)).toList();
    if (left.size() != 1 || elected.isEmpty() && !context.inSentence(left.get(0), majorities.get(0).best().span())) {
      return;
    }
    Span span = (majorities.isEmpty() ? elected : majorities).get(0).best().span();
    context.facts.elected(contest, left.get(0).name(), !outOfParty(contest, left.get(0)), span, "entailed.the-other-one");
  }

  /** The member of a party that has lost the seat has lost it too. */
  private boolean outOfParty(Contest contest, Person person) {
    List<Claim> winners = of(contest, Measure.WINNER_PARTY);
    return !winners.isEmpty() && context.isHolder(contest, person)
        && person.at(contest.election()).map(c -> winners.stream().noneMatch(w -> party(w).equals(c.party()))).orElse(false);
  }

  private static boolean told(List<Claim> claims, Person person) {
    return claims.stream().anyMatch(c -> c.statement().candidate().isPresent() && Context.sameName(c.statement().candidate().get(), person.name()));
  }

  /** A member who has won again, and whose majority of before is told beside the new one, has held the seat. */
  private void stillThere(Contest contest) {
    if (!contest.election().equals(context.elections.main()) || !of(contest, Measure.OUTCOME).isEmpty() || of(contest, Measure.MAJORITY).isEmpty()) {
      return;
    }
    Optional<Contest> before = context.elections.previous(contest.place(), contest.election()).map(e -> new Contest(e, contest.place()));
    boolean toldBefore = before.isPresent() && !of(before.get(), Measure.MAJORITY).isEmpty();
    for (Claim winner : of(contest, Measure.ELECTED)) {
      Person person = people.get(Words.key(winner.statement().candidate().get()));
      if (truth(winner) && toldBefore && person != null && context.isHolder(contest, person)) {
        context.facts.outcome(contest, Outcome.HOLD, of(contest, Measure.MAJORITY).get(0).best().span(), "linked.holder-won-again");
      }
    }
  }

  private static boolean singleSeat(Contest contest) {
    // at Stormont every constituency elects five or six
    return contest.place().type() == PlaceType.SEAT && !contest.election().body().equals("nia") || contest.place().type() == PlaceType.OFFICE;
  }

  /** Whether somebody's place says that more had more votes than are told. */
  private boolean othersAbove(Contest contest) {
    List<Claim> votes = of(contest, Measure.VOTES);
    for (Claim rank : of(contest, Measure.RANK)) {
      for (Claim own : votes) {
        boolean same = own.statement().candidate().equals(rank.statement().candidate()) && own.statement().party().equals(rank.statement().party());
        if (same && votes.stream().filter(v -> count(v) > count(own)).count() < count(rank) - 1) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where the votes of two candidates or more are told and no winner, the one with the most has won; not where a lower place shows that some were left out. */
  private void topOfPoll(Contest contest) {
    List<Claim> votes = of(contest, Measure.VOTES).stream().filter(c -> c.statement().candidate().isPresent()).toList();
    boolean winnerTold = of(contest, Measure.ELECTED).stream().anyMatch(Entailments::truth);
    if (!singleSeat(contest) || votes.size() < 2 || winnerTold) {
      return;
    }
    Claim top = votes.stream().max(java.util.Comparator.comparingInt(Entailments::count)).get();
    long asMany = votes.stream().filter(c -> count(c) == count(top)).count();
    boolean lost = of(contest, Measure.ELECTED).stream().anyMatch(c -> Context.sameName(c.statement().candidate().get(), top.statement().candidate().get()));
    boolean lower = othersAbove(contest) || of(contest, Measure.RANK).stream().anyMatch(c -> c.statement().candidate().isPresent() && Context.sameName(c.statement().candidate().get(), top.statement().candidate().get()));
    boolean morePolled = of(contest, Measure.VOTES).stream().anyMatch(c -> c.statement().candidate().isEmpty() && count(c) > count(top));
    Set<Party> winners = of(contest, Measure.WINNER_PARTY).stream().filter(c -> c.best().rule().equals("shape.result-line")).map(Entailments::party).collect(Collectors.toSet());
    boolean otherParty = !winners.isEmpty() && nominated(contest, top.statement().candidate().get()).map(p -> !winners.contains(p)).orElse(false);
    boolean moreAhead = of(contest, Measure.MAJORITY).stream().anyMatch(c -> count(c) > count(top));
    if (asMany == 1 && !lost && !lower && !morePolled && !otherParty && !moreAhead) {
      context.facts.elected(contest, top.statement().candidate().get(), true, top.best().span(), "entailed.most-votes");
    }
  }

  private static int count(Claim claim) {
    return ((Value.Count) claim.statement().value()).n();
  }

  /** One seat has one winner: whoever else is told to have stood there has lost. */
  private void beaten(Contest contest) {
    List<Claim> winners = of(contest, Measure.ELECTED).stream().filter(Entailments::truth).toList();
    if (!singleSeat(contest) || winners.size() != 1) {
      return;
    }
    for (Measure measure : List.of(Measure.VOTES, Measure.RANK, Measure.SHARE)) {
      for (Claim claim : of(contest, measure)) {
        Optional<String> name = claim.statement().candidate();
        boolean known = name.isEmpty() || of(contest, Measure.ELECTED).stream().anyMatch(c -> Context.sameName(c.statement().candidate().get(), name.get()));
        if (!known) {
          context.facts.elected(contest, name.get(), false, claim.best().span(), "entailed.one-winner");
        }
      }
    }
  }

  /** The party on the ballot paper, where the text around speaks of that party: told by context. */
  private void ballotParties(Contest contest) {
    Set<String> named = new java.util.LinkedHashSet<>();
    Map<String, Span> at = new HashMap<>();
    for (Claim claim : context.facts.of(contest).toList()) {
      claim.statement().candidate().ifPresent(n -> {
        named.add(n);
        at.putIfAbsent(n, claim.best().span());
      });
    }
    for (String name : named) {
      boolean known = of(contest, Measure.PARTY).stream().anyMatch(c -> Context.sameName(c.statement().candidate().get(), name));
      if (!known) {
        nominated(contest, name).flatMap(p -> context.partyMention(p, at.get(name)).map(s -> Map.entry(p, s)))
            .ifPresent(e -> context.facts.party(contest, name, e.getKey(), e.getValue(), "linked.party-on-ballot"));
      }
    }
  }

  private Optional<Party> nominated(Contest contest, String name) {
    List<Party> parties = context.knowledge.nominations().in(contest).stream()
        .filter(c -> Context.sameName(c.person(), name)).map(scrutineer.election.Candidacy::party).distinct().toList();
    return parties.size() == 1 ? Optional.of(parties.get(0)) : Optional.empty();
  }

  /** In a table the party of the row before stands near without telling anything. */
  private boolean onlyInShapes(Contest contest) {
    return context.facts.of(contest).flatMap(c -> c.evidence().stream()).map(scrutineer.claim.Evidence::rule).noneMatch(Entailments::ofProse);
  }

  private static boolean ofProse(String rule) {
    return !rule.startsWith("shape.") && !rule.startsWith("entailed.") && !rule.startsWith("linked.");
  }

  /** Another party than the holder's has won, and the text around speaks of the holder or its party: a gain. */
  private void changed(Contest contest) {
    List<Claim> winners = of(contest, Measure.WINNER_PARTY);
    if (winners.size() != 1 || !of(contest, Measure.OUTCOME).isEmpty() || !contest.election().equals(context.elections.main()) || onlyInShapes(contest)) {
      return;
    }
    Optional<scrutineer.knowledge.Holders.Holder> holder = context.knowledge.holders().before(contest);
    if (holder.isEmpty() || holder.get().party().equals(party(winners.get(0)))) {
      return;
    }
    Span span = winners.get(0).best().span();
    Optional<Span> told = context.facts.of(contest).map(c -> context.partyNear(holder.get().party(), c.best().span())).flatMap(Optional::stream).findFirst();
    boolean holderLost = of(contest, Measure.ELECTED).stream().anyMatch(c -> !truth(c) && Context.sameName(c.statement().candidate().get(), holder.get().person().isEmpty() ? "?" : holder.get().person()));
    if (told.isPresent() || holderLost) {
      context.facts.outcome(contest, Outcome.GAIN, span, "linked.gain-from-holder");
      told.ifPresent(s -> context.facts.gainedFrom(contest, holder.get().party(), s, "linked.gain-from-holder"));
    }
  }

  private static final class LinkedHashSetOf {
    static Set<Contest> of() {
      return new java.util.LinkedHashSet<>();
    }
  }

  private List<Claim> of(Contest contest, Measure measure) {
    return context.facts.of(contest).filter(c -> c.statement().measure() == measure).toList();
  }

  private static Party party(Claim claim) {
    return ((Value.PartyName) claim.statement().value()).party();
  }

  private static boolean truth(Claim claim) {
    return ((Value.Truth) claim.statement().value()).holds();
  }

  /** One winner of one seat; nobody both elected and not; no hold together with a gain. */
  private void repair(Contest contest) {
    Map<String, List<Claim>> byPerson = new LinkedHashMap<>();
    of(contest, Measure.ELECTED).forEach(c -> byPerson.computeIfAbsent(surname(c), k -> new ArrayList<>()).add(c));
    byPerson.values().forEach(list -> {
      if (list.stream().anyMatch(Entailments::truth) && list.stream().anyMatch(c -> !truth(c))) {
        boolean another = singleSeat(contest) && byPerson.values().stream().filter(l -> l != list).flatMap(List::stream).anyMatch(c -> truth(c) && strength(c) > 1);
        boolean wins = list.stream().filter(Entailments::truth).mapToInt(c -> c.evidence().size()).sum()
            >= list.stream().filter(c -> !truth(c)).mapToInt(c -> c.evidence().size()).sum() + (another ? 2 : 0);
        list.stream().filter(c -> truth(c) != wins).forEach(c -> context.repair(c, "nobody is both elected and not"));
      }
    });
    fewerVotes(contest);
    oneWinner(contest);
    List<Claim> outcomes = of(contest, Measure.OUTCOME);
    if (outcomes.size() > 1) {
      Claim strongest = outcomes.stream().max(java.util.Comparator.comparingInt((Claim c) -> c.evidence().size()).thenComparing(c -> c.best().rule().endsWith(".from"))).get();
      outcomes.stream().filter(c -> c != strongest).forEach(c -> context.repair(c, "a seat is either held or gained"));
    }
    if (of(contest, Measure.OUTCOME).stream().anyMatch(c -> c.statement().value().equals(new Value.Result(Outcome.HOLD)))) {
      of(contest, Measure.GAINED_FROM).forEach(c -> context.repair(c, "a seat that was held was gained from nobody"));
    }
  }

  /** How often it is said; a verb of winning or losing says it more plainly than whose figure stands where. */
  private static int strength(Claim claim) {
    return claim.evidence().stream().mapToInt(e -> e.rule().startsWith("verb.") || e.rule().startsWith("shape.") ? 2 : 1).sum();
  }

  /** One seat has one winner: of two the one who stands for the winning party, or whom more is told of, is kept. */
  private void oneWinner(Contest contest) {
    if (!singleSeat(contest)) {
      return;
    }
    Set<String> parties = of(contest, Measure.WINNER_PARTY).stream().map(c -> party(c).name()).collect(Collectors.toSet());
    List<Claim> winners = of(contest, Measure.ELECTED).stream().filter(Entailments::truth).toList();
    long persons = winners.stream().map(Entailments::surname).distinct().count();
    if (persons < 2) {
      return;
    }
    Claim kept = winners.stream().max(java.util.Comparator.comparingDouble(c -> weight(contest, c, parties))).get();
    winners.stream().filter(c -> !surname(c).equals(surname(kept))).forEach(c -> context.repair(c, "one seat has one winner"));
  }

  private double weight(Contest contest, Claim winner, Set<String> parties) {
    String rule = winner.best().rule();
    boolean ofWinningParty = nominated(contest, winner.statement().candidate().get()).map(p -> parties.contains(p.name())).orElse(false);
    double told = rule.startsWith("shape.") ? 3 : rule.startsWith("verb.hold") || rule.startsWith("verb.gain") || rule.startsWith("verb.win") ? 2 : rule.startsWith("entailed.") ? 0 : 1;
    return (ofWinningParty ? 3 : 0) + told + winner.evidence().size() - winner.best().span().start() / 1e7;
  }

  /** Nobody wins with fewer votes than somebody else is told to have had. */
  private void fewerVotes(Contest contest) {
    if (!singleSeat(contest) || !contest.election().body().equals("parl")) {
      return;
    }
    List<Claim> votes = of(contest, Measure.VOTES).stream().filter(c -> c.statement().candidate().isPresent()).toList();
    int most = votes.stream().mapToInt(Entailments::count).max().orElse(0);
    for (Claim winner : of(contest, Measure.ELECTED)) {
      int own = votes.stream().filter(c -> Context.sameName(c.statement().candidate().get(), winner.statement().candidate().get())).mapToInt(Entailments::count).max().orElse(-1);
      if (truth(winner) && own >= 0 && own < most) {
        context.repair(winner, "somebody else had more votes");
      }
    }
    topOfPoll(contest);
  }

  private static String surname(Claim claim) {
    List<String> words = Words.of(claim.statement().candidate().orElse(""));
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** The party told of a person anywhere holds for the contest that the article reports of that person. */
  private void toldParties(Contest contest) {
    if (!contest.election().equals(context.elections.main()) && !context.elections.mainIsByElection()) {
      return;
    }
    Set<String> named = new HashSet<>();
    for (Map.Entry<Person, Context.Told> told : context.allTold().entrySet()) {
      boolean stands = told.getKey().at(contest.election()).map(c -> c.contest().equals(contest)).orElse(false);
      boolean known = stands && of(contest, Measure.PARTY).stream().anyMatch(c -> Context.sameName(c.statement().candidate().get(), told.getKey().name()));
      if (stands && !known) {
        context.facts.party(contest, told.getKey().name(), told.getValue().party(), told.getValue().span(), "entailed.candidate-told");
      }
    }
    for (Claim claim : context.facts.of(contest).toList()) {
      claim.statement().candidate().ifPresent(named::add);
    }
    for (String name : named) {
      Person person = people.get(Words.key(name));
      if (person != null) {
        boolean known = of(contest, Measure.PARTY).stream().anyMatch(c -> c.statement().candidate().get().equals(name));
        context.told(person).filter(t -> !known && nominated(contest, name).map(t.party()::equals).orElse(true)).ifPresent(t -> context.facts.party(contest, name, t.party(), t.span(), "entailed.party-told"));
      }
    }
  }

  /** A party has one candidate for a seat: if it has won, so has the one whom the text names. */
  private void candidateOfWinner(Contest contest) {
    List<Claim> parties = of(contest, Measure.WINNER_PARTY);
    boolean told = of(contest, Measure.ELECTED).stream().anyMatch(Entailments::truth);
    if (told || parties.size() != 1 || !singleSeat(contest)) {
      return;
    }
    List<Person> named = context.seenAt(contest).stream().filter(p -> p.at(contest.election()).map(c -> c.party().equals(party(parties.get(0)))).orElse(false)).toList();
    if (named.size() == 1 && of(contest, Measure.ELECTED).stream().noneMatch(c -> Context.sameName(c.statement().candidate().get(), named.get(0).name()))) {
      Span span = parties.get(0).best().span();
      context.facts.elected(contest, named.get(0).name(), true, span, "entailed.candidate-of-winner");
      context.facts.party(contest, named.get(0).name(), party(parties.get(0)), span, "entailed.candidate-of-winner");
      return;
    }
    List<Claim> candidates = of(contest, Measure.PARTY).stream().filter(c -> party(c).equals(party(parties.get(0)))).toList();
    boolean beaten = candidates.size() == 1 && of(contest, Measure.ELECTED).stream().anyMatch(c -> Context.sameName(c.statement().candidate().get(), candidates.get(0).statement().candidate().get()));
    if (candidates.size() == 1 && !beaten && !party(candidates.get(0)).equals(Party.INDEPENDENT)) {
      context.facts.elected(contest, candidates.get(0).statement().candidate().get(), true, candidates.get(0).best().span(), "entailed.candidate-of-winner");
    }
  }

  private void winners(Contest contest) {
    candidateOfWinner(contest);
    List<Claim> elected = of(contest, Measure.ELECTED).stream().filter(Entailments::truth).toList();
    List<Claim> winnerParties = of(contest, Measure.WINNER_PARTY);
    for (Claim winner : elected) {
      String name = winner.statement().candidate().get();
      Optional<Claim> told = of(contest, Measure.PARTY).stream().filter(c -> Context.sameName(c.statement().candidate().get(), name)).findFirst();
      if (told.isPresent() && winnerParties.isEmpty() && !contest.election().body().equals("nia")) {
        context.facts.winnerParty(contest, party(told.get()), told.get().best().span(), "entailed.winner-party");
      } else if (told.isEmpty() && winnerParties.size() == 1 && elected.size() == 1) {
        context.facts.party(contest, name, party(winnerParties.get(0)), winnerParties.get(0).best().span(), "entailed.party-of-winner");
      }
    }
  }

  /** A gain by somebody whose beaten rival held the seat is a gain from that rival's party. */
  private void outcome(Contest contest) {
    boolean gain = of(contest, Measure.OUTCOME).stream().anyMatch(c -> c.statement().value().equals(new Value.Result(Outcome.GAIN)));
    if (gain && of(contest, Measure.GAINED_FROM).isEmpty()) {
      for (Claim loser : of(contest, Measure.ELECTED)) {
        Person person = people.get(Words.key(loser.statement().candidate().get()));
        if (!truth(loser) && person != null && context.isHolder(contest, person)) {
          Optional<Party> held = context.knowledge.holders().before(contest).map(scrutineer.knowledge.Holders.Holder::party);
          partyOf(contest, loser).filter(p -> !party(p).equals(Party.INDEPENDENT) || held.map(Party.INDEPENDENT::equals).orElse(true)).ifPresent(p -> context.facts.gainedFrom(contest, party(p), p.best().span(), "entailed.gained-from-holder"));
        }
      }
    }
    if (gain && of(contest, Measure.GAINED_FROM).isEmpty() && of(contest, Measure.WINNER_PARTY).size() == 1 && contest.election().equals(context.elections.main())) {
      Party winner = party(of(contest, Measure.WINNER_PARTY).get(0));
      context.knowledge.holders().before(contest).map(scrutineer.knowledge.Holders.Holder::party).filter(p -> !p.equals(winner))
          .ifPresent(p -> context.partyMention(p, of(contest, Measure.WINNER_PARTY).get(0).best().span()).ifPresent(s -> context.facts.gainedFrom(contest, p, s, "linked.gained-from-holder")));
    }
  }

  /** Where a gain is told and the text names the member who stood again, that member has lost. */
  private void memberBeaten(Contest contest) {
    boolean gain = of(contest, Measure.OUTCOME).stream().anyMatch(c -> c.statement().value().equals(new Value.Result(Outcome.GAIN)));
    List<Claim> elected = of(contest, Measure.ELECTED);
    if (!gain || elected.stream().noneMatch(Entailments::truth)) {
      return;
    }
    for (Person person : context.seenAt(contest)) {
      if (context.isHolder(contest, person) && !told(elected, person)) {
        context.facts.elected(contest, person.name(), false, of(contest, Measure.OUTCOME).get(0).best().span(), "linked.member-beaten");
      }
    }
  }

  private Optional<Claim> partyOf(Contest contest, Claim of) {
    return of(contest, Measure.PARTY).stream().filter(c -> Context.sameName(c.statement().candidate().get(), of.statement().candidate().get())).findFirst();
  }

  /** The holder who lost stood for the party that lost the seat. */
  private void losers(Contest contest) {
    List<Claim> from = of(contest, Measure.GAINED_FROM);
    if (from.size() != 1) {
      return;
    }
    for (Claim loser : of(contest, Measure.ELECTED)) {
      Person person = people.get(Words.key(loser.statement().candidate().get()));
      if (!truth(loser) && person != null && context.isHolder(contest, person) && partyOf(contest, loser).isEmpty()) {
        Span span = from.get(0).best().span();
        context.facts.party(contest, loser.statement().candidate().get(), party(from.get(0)), span, "entailed.party-of-holder");
      }
    }
  }

  static Map<String, Integer> empty() {
    return new HashMap<>();
  }
}
