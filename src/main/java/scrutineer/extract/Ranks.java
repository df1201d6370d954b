package scrutineer.extract;

import scrutineer.mention.Words;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.link.Person;

/** Reads places told in words: second, third, runner-up. */
final class Ranks {
  private static final Map<String, Integer> ORDINALS = Map.ofEntries(Map.entry("second", 2), Map.entry("third", 3), Map.entry("fourth", 4), Map.entry("fifth", 5), Map.entry("sixth", 6),
      Map.entry("seventh", 7), Map.entry("runner-up", 2), Map.entry("runners-up", 2), Map.entry("2nd", 2), Map.entry("3rd", 3), Map.entry("4th", 4), Map.entry("5th", 5), Map.entry("third-placed", 3), Map.entry("second-placed", 2));
  private static final Set<String> COMING = Words.set("came", "come", "comes", "coming", "finished", "finish", "finishes", "finishing", "was", "were", "is", "are", "placed", "pushed", "beaten", "trailed", "trailing", "ended", "in", "into", "to", "distant", "close",
      "poor", "slipped", "dropped", "fell", "relegated", "took", "strong", "respectable", "clear", "a", "limped", "lay", "ran", "the", "knocked", "forced", "shunted", "held", "left", "with", "back", "climbed", "leapt", "moved", "manage", "managed", "only", "just", "comfortable");
  private static final Set<String> NOT_PLACES = Words.set("time", "term", "preference", "preferences", "round", "count", "recount", "year", "home", "election", "attempt", "seat", "half", "biggest", "largest", "most", "highest", "generation", "reading",
      "defeat", "consecutive", "successive", "by-election", "chance", "contest", "of", "gain", "victory", "win", "hold", "referendum", "woman", "world", "week", "day", "safest", "city", "way", "hour", "closest", "lowest", "smallest", "tory", "labour", "one", "result", "ballot", "vote", "set", "seats", "lowest", "tightest");

  private static final Set<String> BEHIND = Words.set("with", "on", "in", "behind", "for", "at", "after", "place", "places", "spot", "position", "there", "here", "again", "overall", "and", "but", "both", "was", "were", "came", "went", "is", "by",
      "while", "as", "this", "again", "respectively", "to", "only", "ahead", "just", "where", "last", "having", "from", "or", "has", "had", "comes", "polling", "taking", "followed", "leaving", "despite", "too", "almost", "nearly", "barely", "well", "not", "placed");
  private static final Set<String> PUSHING = Words.set("pushed", "pushing", "relegated", "relegating", "knocked", "knocking", "consigned", "shunted", "forced", "squeezed", "nudged", "sent", "drove", "shoved", "demoted");

  private final Context context;
  private final SentenceView view;
  private final Owners owners;

  Ranks(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
    this.owners = new Owners(new FigureContext(context, view));
  }

  void read() {
    for (int i = 0; i < view.nodes().size(); i++) {
      Node node = view.nodes().get(i);
      Integer rank = node.isWord() ? ORDINALS.get(node.word()) : null;
      if (rank != null && !view.refused(i) && place(i)) {
        owner(i).ifPresent(agent -> emit(rank, agent, node));
        if (rank == 2 && view.clause.at(i + 1).is("to")) {
          first(i, view.clause.at(i + 2));
        }
      }
    }
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

  private boolean place(int i) {
    String before = view.clause.at(i - 1).word();
    Node next = view.clause.at(i + 1);
    if (next.isWord() && NOT_PLACES.contains(next.word())) {
      return false;
    }
    if (before.equals("for") && !view.clause.has(i - 4, i, Words.set("settle", "settled", "settling"))) {
      return false;
    }
    boolean secondOfPerson = next.is("to") && view.clause.at(i + 2).isAgent();
    if (next.isWord() && !next.word().isEmpty() && Character.isLetter(next.word().charAt(0)) && !BEHIND.contains(next.word())) {
      return false;
    }
    if (next.is("to") && !secondOfPerson && !view.clause.at(i + 2).is("the")) {
      return false;
    }
    boolean negated = view.clause.has(i - 4, i, Words.set("not", "n't"));
    boolean runner = view.nodes().get(i).word().startsWith("runner");
    return !negated && (runner || before.equals("for") || COMING.contains(before) || next.is("place") || view.clause.at(i - 1).is(",") || view.clause.at(i - 1).isAgent() || i <= 1 && (next.is("was") || next.is(",") || next.is("came") || next.is("in") && (i == 0 || view.clause.at(0).is("in"))) || view.clause.at(i - 1).word().endsWith("ly"))
        && !(view.clause.at(i - 1).is("the") && !runner && !next.is("place") && !next.is("placed"));
  }

  private Optional<Agent> owner(int i) {
    // "second was X", "third came X", "runner-up, X"
    for (int k = i + 1; k <= i + 4; k++) {
      Node node = view.clause.at(k);
      if (node.isAgent() && (view.clause.at(i + 1).is("was") || view.clause.at(i + 1).is("were") || view.clause.at(i + 1).is("came") || view.clause.at(i + 1).is("place") && (view.clause.at(i + 2).is("was") || view.clause.at(i + 2).is("went")))
          && !view.clause.at(k - 1).is("with")) {
        return resolved(node);
      }
    }
    if (i <= 1) {
      for (int k = i + 2; k <= i + 6; k++) {
        boolean be = Words.set("was", "were", "came", "come", "finished").contains(view.clause.at(k - 1).word()) || Words.set("the", "a").contains(view.clause.at(k - 1).word()) && Words.set("was", "were", "came").contains(view.clause.at(k - 2).word());
        if (be && view.clause.at(k).isAgent()) {
          return resolved(view.clause.at(k));
        }
        if (view.clause.at(k).isAgent() || view.clause.at(k).is(",")) {
          break;
        }
      }
    }
    // "beat X to fourth": the place is the winner's; "pushed X to fourth" is read below
    if (view.clause.at(i - 1).is("to") && view.clause.at(i - 2).isAgent() && !view.clause.has(i - 8, i, PUSHING)) {
      for (int k = i - 2; k >= Math.max(0, i - 8); k--) {
        if (view.clause.at(k).isVerb()) {
          var subjects = view.clause.subjects(k);
          return subjects.size() == 1 && subjects.get(0).isAgent() ? resolved(subjects.get(0)) : Optional.empty();
        }
      }
    }
    if (view.clause.at(i - 1).is("into") || view.clause.at(i - 1).is("to") && view.clause.at(i - 2).isAgent() || view.clause.at(i - 2).is("into")) {
      for (int k = i - 1; k >= Math.max(0, i - 6); k--) {
        if (view.clause.at(k).isAgent()) {
          return resolved(view.clause.at(k));
        }
      }
    }
    for (int k = i - 1; k >= 0; k--) {
      Node node = view.clause.at(k);
      if (node.is("who") && k >= i - 4) {
        int who = view.clause.at(k - 1).is(",") ? k - 2 : k - 1;
        return view.clause.at(who).isAgent() ? resolved(view.clause.at(who)) : Optional.empty();
      }
      if (node.isVerb() && node.verb().frame() != Verbs.Frame.POLL) {
        var subjects = view.clause.subjects(k);
        if (subjects.size() == 1 && subjects.get(0).isAgent()) {
          return resolved(subjects.get(0));
        }
      }
      if (node.isAgent() && !before(k) && !owners.aside(k) && !node.agent().refers().equals("it") && !node.agent().refers().equals("its")) {
        return owners.described(k, i);
      }
      if (node.is(";")) {
        break;
      }
    }
    return Optional.empty();
  }

  private boolean before(int k) {
    Node p = view.clause.at(k - 1);
    return p.is("over") || p.is("against") || p.is("behind") || p.is("to");
  }

  private Optional<Agent> resolved(Node node) {
    Agent agent = context.resolve(node.agent());
    return agent.isPerson() || agent.isParty() ? Optional.of(agent) : Optional.empty();
  }

  private void emit(int rank, Agent agent, Node node) {
    int at = view.nodes().indexOf(node);
    String when = view.when(at);
    Optional<Contest> contest = agent.person().flatMap(p -> context.contestOf(p, when)).or(() -> view.contestNear(at, when))
        .flatMap(c -> agent.isPerson() && when.equals("now") ? context.papers.stood(c, agent.person().get()) : Optional.of(c))
        .filter(c -> agent.person().map(p -> context.papers.mayStand(c, p)).orElse(true));
    if (contest.isPresent() && view.allowed(contest.get(), when)) {
      Optional<Party> party = agent.isPerson() ? Optional.empty() : agent.party();
      context.facts.count(contest.get(), Measure.RANK, agent.person().map(Person::name), party, BigDecimal.valueOf(rank), Precision.EXACT, view.span(at, at), "rank.word");
      if (agent.isPerson() && agent.party().isPresent()) {
        context.facts.party(contest.get(), agent.person().get().name(), agent.party().get(), view.span(at, at), "rank.word.party");
      }
    }
  }
}
