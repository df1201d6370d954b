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
    for (Contest contest : contests) {
      repair(contest);
      toldParties(contest);
      winners(contest);
      outcome(contest);
      losers(contest);
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
        boolean wins = list.stream().filter(Entailments::truth).mapToInt(c -> c.evidence().size()).sum()
            >= list.stream().filter(c -> !truth(c)).mapToInt(c -> c.evidence().size()).sum();
        list.stream().filter(c -> truth(c) != wins).forEach(context.facts::remove);
      }
    });
    List<Claim> outcomes = of(contest, Measure.OUTCOME);
    if (outcomes.size() > 1) {
      Claim strongest = outcomes.stream().max(java.util.Comparator.comparingInt((Claim c) -> c.evidence().size()).thenComparing(c -> c.best().rule().endsWith(".from"))).get();
      outcomes.stream().filter(c -> c != strongest).forEach(context.facts::remove);
    }
    if (of(contest, Measure.OUTCOME).stream().anyMatch(c -> c.statement().value().equals(new Value.Result(Outcome.HOLD)))) {
      of(contest, Measure.GAINED_FROM).forEach(context.facts::remove);
    }
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
    for (Claim claim : context.facts.of(contest).toList()) {
      claim.statement().candidate().ifPresent(named::add);
    }
    for (String name : named) {
      Person person = people.get(Words.key(name));
      if (person != null) {
        boolean known = of(contest, Measure.PARTY).stream().anyMatch(c -> c.statement().candidate().get().equals(name));
        context.told(person).filter(t -> !known).ifPresent(t -> context.facts.party(contest, name, t.party(), t.span(), "entailed.party-told"));
      }
    }
  }

  private void winners(Contest contest) {
    List<Claim> elected = of(contest, Measure.ELECTED).stream().filter(Entailments::truth).toList();
    List<Claim> winnerParties = of(contest, Measure.WINNER_PARTY);
    for (Claim winner : elected) {
      String name = winner.statement().candidate().get();
      Optional<Claim> told = of(contest, Measure.PARTY).stream().filter(c -> Context.sameName(c.statement().candidate().get(), name)).findFirst();
      if (told.isPresent() && winnerParties.isEmpty()) {
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
          partyOf(contest, loser).ifPresent(p -> context.facts.gainedFrom(contest, party(p), p.best().span(), "entailed.gained-from-holder"));
        }
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
