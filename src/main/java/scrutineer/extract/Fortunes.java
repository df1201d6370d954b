package scrutineer.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.link.Person;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/**
 * Reads turns of phrase: "Eastwick said goodbye to Cole", "voters in Northmoor plumped for Byrne", "a big share handed Southwick to
 * Dyer", "no such luck for Cole", "a hat-trick for Byrne". Such words serve for much else, so a person counts only who stood
 * there, and a party only beside the seat.
 */
final class Fortunes {
  private static final Set<String> IS_WAS = Words.set("is", "was", "'s");
  private static final Set<String> FOR = Words.set("for");
  private static final Set<String> NOR_NOT = Words.set("nor", "not", "n't", "never");
  private static final Set<String> TO_OF = Words.set("to", "of");
  private static final Set<String> VOTERS = Words.set("voters", "electors", "voter", "electorate", "people", "constituents", "residents", "constituency", "seat");
  private static final Set<String> BEFORE_OBJECT = Words.set("the", "its", "their", "mp", "msp", "member", "of", "for", "years", "long-serving", "sitting", "former", ",", "-", "\u2013", "minister", "secretary", "newcomer", "a", "an", "dr", "sir", "dame", "mr", "mrs", "ms", "leader", "incumbent", "deputy", "candidate", "once", "more", "another");
  private static final Set<String> SUBJECT_WORDS = Words.set("has", "have", "had", "to", "will", "must", "finally", "duly", "also", "too", ",", "then", "now", "yesterday", "overnight", "again", "this", "time", "instead", "s", "be", "having", "just", "promptly", "all", "both", "been", "was", "were");
  private static final Set<String> LISTING = Words.set("in", "at", ",", "and", "to", "(", ")", "mr", "mrs", "ms", "sir", "dame", "dr", "the");
  private static final Set<String> ENDS = Words.set(",", ".", ";", "and", "by", "with", "in", "this", "here", "", ")", "again", "at", "on");
  private static final int REACH = 8;

  private final Context context;
  private final SentenceView view;
  /** Where somebody was said goodbye to: "… and hello to Byrne". */
  private Optional<Contest> last = Optional.empty();

  Fortunes(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  void read() {
    for (int i = 0; i < view.nodes().size(); i++) {
      Node node = at(i);
      Optional<Phrases.Hit> hit = node.isWord() || node.isVerb() || node.isNumber() ? Phrases.at(view.sentence.tokens(), node.from()) : Optional.empty();
      if (hit.isPresent() && !view.refused(i) && view.when(i).equals("now") && context.elections.reporting()) {
        read(hit.get(), i, behind(hit.get().end()));
      }
    }
  }

  private void read(Phrases.Hit hit, int i, int end) {
    switch (hit.fate()) {
      case REJECTS -> object(end, false).ifPresent(o -> rejected(i, o));
      case CHOOSES -> object(end, false).ifPresent(o -> chosen(i, o));
      case HANDS -> handed(i, end);
      case LUCK -> object(end, true).ifPresent(o -> people(i, o));
      case COURTESY -> object(end, true).ifPresent(o -> courtesy(i, o));
      case TERM -> object(end, true).ifPresent(o -> told(o, o, true, i));
      case VICTOR, LOSER -> apposed(hit.fate() == Phrases.Fate.VICTOR, i, end);
      case ROAD -> road(i);
      case KEEPS -> kept(i, end);
      default -> throw new IllegalArgumentException("no such fate: " + hit.fate());
    }
  }

  private Node at(int i) {
    return view.clause.at(i);
  }

  /** Index of the first node behind a token. */
  private int behind(int token) {
    int k = 0;
    while (k < view.nodes().size() && at(k).from() < token) {
      k++;
    }
    return k;
  }

  /** Whoever stands behind a phrase, with only a description between: "its member for 12 years, Ada Byrne". */
  private Optional<Integer> object(int from, boolean personOnly) {
    for (int k = from; k < Math.min(view.nodes().size(), from + REACH); k++) {
      Node node = at(k);
      if (node.isAgent() && !possessive(node)) {
        Agent agent = context.resolve(node.agent());
        boolean owner = at(k + 1).is("'s") || at(k + 1).is("'");
        return agent.isPerson() && !owner || agent.isParty() && !personOnly && !owner && k <= from + 1 ? Optional.of(k) : Optional.empty();
      }
      if (!node.isAgent() && !node.isNumber() && node.kind() != Node.Kind.TIME && !BEFORE_OBJECT.contains(node.word())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean possessive(Node node) {
    return ClauseWords.possessive(node);
  }

  private void rejected(int i, int o) {
    Agent agent = context.resolve(at(o).agent());
    List<Contest> contests = contestsBefore(i, agent);
    Optional<Contest> contest = contests.stream().findFirst();
    boolean shown = at(i).word().startsWith("show") && at(i + 1).isAgent() && !(at(o + 1).is("the") && at(o + 2).is("door"));
    last = contest;
    if (contest.isEmpty() || shown) {
      return;
    }
    Span span = view.span(i, o);
    agent.person().ifPresent(p -> context.facts.elected(contest.get(), p.name(), false, span, "fortune.rejected"));
    agent.person().flatMap(p -> agent.party()).ifPresent(p -> context.facts.party(contest.get(), agent.person().get().name(), p, span, "fortune.rejected"));
    Optional<Party> from = agent.party().filter(p -> agent.isParty() || context.isHolder(contest.get(), agent.person().get()));
    from.ifPresent(p -> contests.forEach(c -> {
      context.facts.gainedFrom(c, p, span, "fortune.rejected");
      context.facts.outcome(c, Outcome.GAIN, span, "fortune.rejected");
    }));
    // "swapped Cole for Byrne"
    Optional<Integer> instead = at(o + 1).is("for") ? object(o + 2, false) : Optional.empty();
    instead.map(k -> context.resolve(at(k).agent())).ifPresent(w -> contests.stream().filter(c -> stood(w, c)).forEach(c -> won(c, w, view.span(i, instead.get()), "fortune.chosen")));
  }

  private void chosen(int i, int o) {
    Agent agent = context.resolve(at(o).agent());
    boolean joined = at(i - 1).is("and") || at(i - 1).is("but") || at(i - 1).is(",");
    List<Contest> contests = contestsBefore(i, agent);
    last.filter(c -> contests.isEmpty() && joined && stood(agent, c)).ifPresent(c -> won(c, agent, view.span(i, o), "fortune.chosen"));
    contests.forEach(c -> won(c, agent, view.span(i, o), "fortune.chosen"));
  }

  private void won(Contest contest, Agent agent, Span span, String rule) {
    agent.person().ifPresent(p -> context.facts.elected(contest, p.name(), true, span, rule));
    agent.person().flatMap(p -> agent.party()).ifPresent(p -> context.facts.party(contest, agent.person().get().name(), p, span, rule));
    agent.party().ifPresent(p -> context.facts.winnerParty(contest, p, span, rule));
  }

  /** The contests of the places or their voters before a phrase, where whoever is told of can have stood. */
  private List<Contest> contestsBefore(int i, Agent agent) {
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      Node node = at(k);
      if (node.isPlace()) {
        boolean governed = ClauseWords.PREPOSITIONS.contains(at(k - 1).word());
        return governed && !view.clause.has(k - 4, k, VOTERS) ? List.of() : view.clause.group(k).stream().flatMap(n -> contest(view.nodes().indexOf(n)).stream()).filter(c -> stood(agent, c)).toList();
      }
      if (VOTERS.contains(node.word())) {
        return agent.person().flatMap(p -> context.contestOf(p, "now")).or(() -> context.focus()).filter(c -> allowed(c) && stood(agent, c)).map(List::of).orElse(List.of());
      }
      if (!SUBJECT_WORDS.contains(node.word())) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean stood(Agent agent, Contest contest) {
    return agent.isParty() || agent.person().map(p -> context.mayHaveStood(p, contest)).orElse(false);
  }

  private Optional<Contest> contest(int place) {
    return context.choose(at(place).places()).filter(p -> p.type() == PlaceType.SEAT).flatMap(p -> context.elections.contest(p, "now")).filter(this::allowed);
  }

  private boolean allowed(Contest contest) {
    return contest.place().type() == PlaceType.SEAT && view.allowed(contest, "now");
  }

  /** "handed Eastwick to Byrne", "Eastwick was handed to Byrne", "gave Labour Eastwick". */
  private void handed(int i, int end) {
    int place = at(end).isPlace() ? end : at(end).isAgent() && at(end + 1).isPlace() ? end + 1 : at(i - 1).is("was") && at(i - 2).isPlace() ? i - 2 : -1;
    int to = place == end ? end + 1 : end;
    int who = place == end + 1 ? end : at(to).is("back") ? to + 2 : to + 1;
    if (place < 0 || place != end + 1 && !at(who - 1).is("to")) {
      return;
    }
    who = at(who).is("the") ? who + 1 : who;
    Optional<Integer> object = object(who, false);
    Agent winner = object.map(o -> context.resolve(at(o).agent())).orElse(Agent.pointing(""));
    Optional<Contest> contest = contest(place).filter(c -> winner.isPerson() || winner.isParty()).filter(c -> stood(winner, c));
    contest.ifPresent(c -> won(c, winner, view.span(i, object.get()), "fortune.handed"));
    // "Byrne restored Eastwick to Labour"
    Node giver = at(i - 1);
    if (contest.isPresent() && winner.isParty() && giver.isAgent() && giver.agent().isPerson() && context.mayHaveStood(giver.agent().person().get(), contest.get())) {
      won(contest.get(), giver.agent().with(winner.party().get()), view.span(i - 1, object.get()), "fortune.handed");
    }
  }

  /** "with Byrne the victor and Cole the loser". */
  private void apposed(boolean victor, int i, int end) {
    int who = at(i - 1).is(",") ? i - 2 : i - 1;
    if (at(who).isAgent() && at(who).agent().refers().isEmpty() && ENDS.contains(at(end).word())) {
      told(who, end - 1, victor, i);
    }
  }

  /** "For Cole it was the end of the road". */
  private void road(int i) {
    int be = i - 1;
    int it = i - 2;
    if (IS_WAS.contains(at(be).word()) && at(it).isAgent() && at(it).agent().refers().equals("it")) {
      for (int k = it - 1; k >= Math.max(0, it - 2); k--) {
        if (at(k).isAgent() && at(k).agent().isPerson() && view.clause.has(0, k, FOR)) {
          told(k, i, false, i);
          return;
        }
      }
    }
  }

  /** "Nor was Labour parted from its other seats, Eastwick and, courtesy of Byrne, Northmoor". */
  private void kept(int i, int end) {
    int who = i - 1;
    boolean denied = view.clause.has(who - 3, i, NOR_NOT);
    if (!denied || !at(who).isAgent() || !context.resolve(at(who).agent()).isParty()) {
      return;
    }
    Agent party = context.resolve(at(who).agent());
    for (int k = end; k < view.nodes().size() && !at(k).isVerb() && !at(k).is(".") && !at(k).is(";"); k++) {
      int courtesy = at(k - 1).is(",") ? k - 2 : k - 1;
      Optional<Person> by = at(k).isPlace() && at(courtesy).isAgent() && TO_OF.contains(at(courtesy - 1).word()) ? at(courtesy).agent().person() : Optional.empty();
      int at = k;
      Optional<Contest> contest = at(k).isPlace() ? contest(k) : Optional.empty();
      contest.ifPresent(c -> {
        by.filter(p -> context.mayHaveStood(p, c)).ifPresent(p -> won(c, Agent.of(p).with(party.party().get()), view.span(at - 2, at), "fortune.kept"));
        context.facts.winnerParty(c, party.party().get(), view.span(at, at), "fortune.kept");
        context.facts.outcome(c, Outcome.HOLD, view.span(at, at), "fortune.kept");
      });
    }
  }

  /** "goodbye to Cole in Eastwick and to Dyer", "farewell to Cole, Dyer and Evans". */
  private void people(int i, int first) {
    for (int k = first; k < view.nodes().size(); k++) {
      Node node = at(k);
      if (node.isAgent() && node.agent().isPerson() && node.agent().refers().isEmpty()) {
        told(k, k, false, i);
      } else if (!node.isPlace() && !(node.isAgent() && node.agent().isParty()) && !LISTING.contains(node.word())) {
        return;
      }
    }
  }

  /** "stayed Labour, thanks to Byrne": the one who won where it was told which party did. */
  private void courtesy(int i, int o) {
    Person person = at(o).agent().person().orElse(null);
    Optional<Contest> contest = view.contestNear(i, "now").filter(c -> allowed(c) && person != null && context.mayHaveStood(person, c));
    boolean party = contest.map(c -> context.facts.of(c).anyMatch(f -> f.statement().measure() == Measure.WINNER_PARTY && f.evidence().stream().anyMatch(e -> e.span().overlaps(view.sentence.span())))).orElse(false);
    if (party) {
      told(o, o, true, o);
    }
  }

  /** Somebody who stood at this election, and how it went. */
  private void told(int who, int to, boolean won, int phrase) {
    Agent agent = context.resolve(at(who).agent());
    Optional<Contest> contest = agent.person().flatMap(p -> context.contestOf(p, "now").or(() -> view.contestNear(who, "now").filter(c -> context.mayHaveStood(p, c)))).filter(this::allowed);
    if (contest.isEmpty()) {
      return;
    }
    Span span = view.span(phrase, Math.max(who, to));
    Person person = agent.person().get();
    context.facts.elected(contest.get(), person.name(), won, span, "fortune.told");
    agent.party().ifPresent(p -> context.facts.party(contest.get(), person.name(), p, span, "fortune.told"));
    if (won) {
      agent.party().ifPresent(p -> context.facts.winnerParty(contest.get(), p, span, "fortune.told"));
      if (at(phrase).is("no") || context.isHolder(contest.get(), person) && !at(phrase).is("the")) {
        context.facts.outcome(contest.get(), Outcome.HOLD, span, "fortune.told");
      }
    }
  }
}
