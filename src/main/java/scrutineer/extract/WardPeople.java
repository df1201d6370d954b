package scrutineer.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Outcome;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.link.Person;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/**
 * Reads who was elected in a ward where no verb of winning tells it: "preferred Byrne to Cole", "shares the ward with Byrne",
 * "joins fellow Tories Byrne and Cole", "among those to fall was Cole", "now belongs to the Greens rather than to Labour".
 */
final class WardPeople {
  private static final Set<String> WARD_DIVISION = Words.set("ward", "division");
  private static final Set<String> WITH = Words.set("with");
  private static final Set<String> NOT_NT = Words.set("not", "n't");
  private static final Set<String> REMAIN_REMAINS = Words.set("remain", "remains", "remained", "stay", "stays", "stayed", "still", "leave", "leaves", "leaving", "left", "kept", "keeping");
  private static final Set<String> IN = Words.set("in");
  private static final Set<String> PREFERRED = Words.set("preferred", "chose", "prefers", "opted", "plumped", "picked", "backed");
  private static final Set<String> JOINS = Words.set("joins", "joined", "joining", "join", "alongside");
  private static final Set<String> SHARES = Words.set("share", "shares", "sharing", "shared");
  private static final Set<String> FALLEN = Words.set("fall", "lose", "casualties", "losers", "beaten", "ousted", "unseated", "defeated", "go", "victims", "scalps", "depart");
  private static final Set<String> BELONGS = Words.set("belongs", "belong");
  private static final Set<String> RATHER = Words.set("rather", "instead", "longer");
  private static final Set<String> HANDS = Words.set("hands", "possession", "grip", "keeping", "column");

  private final Context context;
  private final SentenceView view;
  private final Clause clause;

  WardPeople(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
    this.clause = view.clause;
  }

  void read() {
    for (int i = 0; i < view.nodes().size(); i++) {
      if (!view.refused(i)) {
        preferred(i);
        joins(i);
        shares(i);
        fallen(i);
        belongs(i);
        hands(i);
      }
    }
  }

  /** "Eastwick preferred Byrne, by 154 votes, to Cole". */
  private void preferred(int i) {
    int person = PREFERRED.contains(clause.at(i).word()) && clause.at(i - 1).isPlace() ? person(i + 1, i + 3) : -1;
    Optional<Contest> ward = person < 0 ? Optional.empty() : ward(i - 1);
    if (ward.isEmpty()) {
      return;
    }
    elected(ward.get(), person, true);
    for (int k = person + 1; k < Math.min(view.nodes().size(), person + 12); k++) {
      boolean over = clause.at(k).is("to") || clause.at(k).is("over") || clause.at(k).is("above");
      int other = over ? person(k + 1, k + 5) : -1;
      if (other >= 0) {
        elected(ward.get(), other, false);
        return;
      }
    }
  }

  /** "she joins fellow Tories Byrne and Cole": they were elected where she was. */
  private void joins(int i) {
    boolean fellow = JOINS.contains(clause.at(i).word()) && (clause.at(i + 1).is("fellow") || clause.at(i + 2).is("fellow") || clause.at(i + 1).isAgent() && clause.at(i + 2).is("colleagues") || clause.at(i + 2).is("colleagues"));
    Optional<Contest> ward = fellow ? near(i) : Optional.empty();
    boolean won = ward.isPresent() && context.facts.of(ward.get()).anyMatch(c -> c.statement().measure() == scrutineer.claim.Measure.ELECTED);
    if (won) {
      all(ward.get(), i + 1);
    }
  }

  /** "sharing the ward with two Lib Dems, Byrne and Cole". */
  private void shares(int i) {
    boolean ward = SHARES.contains(clause.at(i).word()) && clause.has(i + 1, i + 4, WARD_DIVISION) && clause.has(i + 2, i + 5, WITH);
    Optional<Contest> contest = ward ? near(i) : Optional.empty();
    if (contest.isPresent()) {
      all(contest.get(), i + 3);
      for (int k = i - 1; k >= 0; k--) {
        if (person(k, k + 1) >= 0 && !clause.at(k - 1).is("from")) {
          elected(contest.get(), k, true);
          return;
        }
      }
    }
  }

  private void all(Contest ward, int from) {
    for (int k = from; k < view.nodes().size() && !clause.at(k).is(";") && !clause.at(k).isVerb(); k++) {
      if (person(k, k + 1) >= 0) {
        elected(ward, k, true);
      }
    }
  }

  /** "Among those to fall was Cole", "Cole was among those to lose their seats". */
  private void fallen(int i) {
    if (!clause.at(i).is("among") || !clause.has(i + 1, i + 6, FALLEN) || clause.has(i - 3, i, NOT_NT)) {
      return;
    }
    int were = -1;
    for (int k = i + 2; k < i + 9 && were < 0; k++) {
      were = clause.at(k).is("was") || clause.at(k).is("were") || clause.at(k).is("is") ? k : -1;
    }
    int loser = clause.at(i - 1).is("was") || clause.at(i - 1).is("were") ? personBefore(i - 1) : were >= 0 ? person(were + 1, were + 6) : -1;
    Optional<Contest> ward = loser < 0 ? Optional.empty() : context.contestOf(clause.at(loser).agent().person().get(), "now").or(() -> named());
    ward.filter(c -> view.allowed(c, "now")).ifPresent(c -> elected(c, loser, false));
  }

  private int personBefore(int i) {
    for (int k = i - 1; k >= 0; k--) {
      if (person(k, k + 1) >= 0) {
        return k;
      }
    }
    return -1;
  }

  /** The only ward that the sentence names. */
  private Optional<Contest> named() {
    List<Contest> wards = java.util.stream.IntStream.range(0, view.nodes().size()).boxed().flatMap(k -> ward(k).stream()).distinct().toList();
    return wards.size() == 1 ? Optional.of(wards.get(0)) : Optional.empty();
  }

  /** "Eastwick now belongs to the Greens rather than to Labour". */
  private void belongs(int i) {
    boolean to = BELONGS.contains(clause.at(i).word()) && clause.at(i + 1).is("to") && (clause.at(i - 1).is("now") || clause.at(i - 1).kind() == Node.Kind.TIME && clause.at(i - 1).when().equals("now")) ;
    int at = to ? party(i + 2, i + 4) : -1;
    Optional<Contest> place = at < 0 ? Optional.empty() : places(i);
    if (place.isEmpty()) {
      return;
    }
    Span span = view.span(i, at);
    context.facts.winnerParty(place.get(), clause.at(at).agent().party().get(), span, "ward.belongs");
    context.facts.outcome(place.get(), Outcome.GAIN, span, "ward.belongs");
    int from = clause.has(at + 1, at + 3, RATHER) ? party(at + 2, at + 7) : -1;
    if (from >= 0) {
      context.facts.gainedFrom(place.get(), clause.at(from).agent().party().get(), span, "ward.belongs");
    }
  }

  /** "remains in the hands of Labour": a ward's, as a council's. */
  private void hands(int i) {
    boolean of = HANDS.contains(clause.at(i).word()) && clause.at(i + 1).is("of") || HANDS.contains(clause.at(i).word()) && clause.at(i - 1).is("'s") || HANDS.contains(clause.at(i).word()) && clause.at(i - 1).isAgent();
    int at = !of ? -1 : clause.at(i + 1).is("of") ? party(i + 2, i + 4) : clause.at(i - 1).isAgent() ? party(i - 1, i) : party(i - 2, i - 1);
    boolean stays = at >= 0 && clause.has(i - 7, i, REMAIN_REMAINS);
    boolean in = at >= 0 && clause.has(Math.min(i, at) - 2, i, IN);
    Optional<Contest> place = stays && in ? places(i) : Optional.empty();
    place.filter(c -> c.place().type() == PlaceType.WARD || clause.at(i + 1).is("of")).ifPresent(c -> {
      Span span = view.span(Math.min(i, at), Math.max(i, at));
      Party party = clause.at(at).agent().party().get();
      context.facts.winnerParty(c, party, span, "ward.hands");
      context.facts.outcome(c, Outcome.HOLD, span, "ward.hands");
    });
  }

  private Optional<Contest> places(int i) {
    for (int k = i - 1; k >= 0; k--) {
      if (clause.at(k).isPlace()) {
        return context.choose(clause.at(k).places()).filter(p -> p.type() == PlaceType.WARD || p.type() == PlaceType.COUNCIL).flatMap(p -> context.elections.contest(p, "now")).filter(c -> view.allowed(c, "now"));
      }
    }
    return Optional.empty();
  }

  private Optional<Contest> near(int i) {
    return view.contestNear(i, "now").filter(c -> c.place().type() == PlaceType.WARD && view.allowed(c, "now"));
  }

  private int person(int from, int to) {
    for (int k = Math.max(0, from); k < to; k++) {
      if (clause.at(k).isAgent() && clause.at(k).agent().isPerson() && clause.at(k).agent().refers().isEmpty()) {
        return k;
      }
    }
    return -1;
  }

  private int party(int from, int to) {
    for (int k = Math.max(0, from); k < to; k++) {
      if (clause.at(k).isAgent() && clause.at(k).agent().isParty() && clause.at(k).agent().refers().isEmpty() && !clause.at(k).agent().party().get().equals(Party.NO_OVERALL_CONTROL)) {
        return k;
      }
    }
    return -1;
  }

  private void elected(Contest ward, int at, boolean holds) {
    Person person = clause.at(at).agent().person().get();
    context.facts.elected(ward, person.name(), holds, view.span(at, at), "ward.person");
    clause.at(at).agent().party().ifPresent(p -> context.facts.party(ward, person.name(), p, view.span(at, at), "ward.person.party"));
  }

  private Optional<Contest> ward(int k) {
    Node node = clause.at(k);
    return !node.isPlace() ? Optional.empty() : context.choose(node.places()).filter(p -> p.type() == PlaceType.WARD).flatMap(p -> context.elections.contest(p, "now")).filter(c -> view.allowed(c, "now"));
  }
}
