package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.link.Person;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/** Reads what somebody or some place now is: "Jayne Kirkham is its new MP", "its MP is now Bob Seely", "Both of them are Labour". */
final class Copulas {
  private static final Set<String> BE = Words.set("is", "are", "'s", "'re", "becomes", "become", "became", "remains", "remain", "being");
  private static final Set<String> MEMBER = Words.set("mp", "mps", "member", "msp", "mla", "ms", "mayor", "councillor", "winner", "victor", "commissioner", "pcc");
  private static final Set<String> NEWLY = Words.set("new", "again", "next", "first", "now", "its", "newest", "re-elected", "latest", "youngest", "still", "'s", "returning", "once", "newly", "only", "their", "winner", "victor");
  private static final Set<String> FORMERLY = Words.set("former", "ex", "ex-mp", "outgoing", "retiring", "previous", "late", "one-time", "longest-serving", "not", "n't", "no", "longer", "hoping", "defending");
  private static final Set<String> BETWEEN = Words.set("now", "still", "also", "all", "both", "solid", "solidly", "again", "once", "more", "this", "as", "ever", "today", "firmly", "notionally", "already", "too", "back", "in", "the", "hands", "of", "have", "has", "been", "safely", "comfortably");

  private final Context context;
  private final SentenceView view;

  Copulas(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  void read() {
    for (int i = 0; i < view.nodes().size(); i++) {
      Node node = view.nodes().get(i);
      if ((node.isWord() || node.isVerb()) && BE.contains(node.word()) && !view.refused(i) && !(node.is("'s") && view.clause.at(i - 1).isAgent() && view.clause.at(i - 1).agent().refers().isEmpty())) {
        member(i);
        colour(i);
        somebodys(i);
      } else if ((node.is("has") || node.is("have")) && !view.refused(i)) {
        hasMember(i);
      }
    }
  }

  private void member(int be) {
    int noun = -1;
    for (int k = be + 1; k < Math.min(view.nodes().size(), be + 9); k++) {
      Node node = view.clause.at(k);
      if (MEMBER.contains(node.word())) {
        noun = k;
        break;
      }
      if (node.is(",") || node.is(";") || node.isVerb() || node.isAgent() && node.agent().isPerson() && node.agent().refers().isEmpty()) {
        break;
      }
    }
    if (noun > 0 && view.clause.has(be - 1, noun + 3, NEWLY) && !view.clause.has(be - 1, noun + 1, FORMERLY)) {
      Optional<Agent> agent = subject(be);
      if (agent.isPresent()) {
        emit(agent.get(), be, noun);
      }
      return;
    }
    reversed(be);
  }

  /** "Boston and Skegness is Richard Tice's, for Reform UK". */
  private void somebodys(int be) {
    Node who = view.clause.at(be + 1);
    Node after = view.clause.at(be + 3);
    boolean owns = who.isAgent() && who.agent().isPerson() && who.agent().refers().isEmpty() && view.clause.at(be + 2).is("'s") && (after.is(",") || after.is(".") || after.is("by") || after.is("again") || after.is("still"));
    List<Place> places = owns ? places(be) : List.of();
    if (places.size() != 1) {
      return;
    }
    Person person = who.agent().person().get();
    context.elections.contest(places.get(0), view.when(be)).filter(c -> view.allowed(c, view.when(be)))
        .ifPresent(c -> context.facts.elected(c, person.name(), true, view.span(be, be + 2), "be.somebodys"));
  }

  /** "Rushcliffe has a Labour MP, James Naish". */
  private void hasMember(int has) {
    List<Place> places = places(has);
    if (places.size() != 1 || !view.when(has).equals("now")) {
      return;
    }
    for (int k = has + 1; k <= Math.min(view.nodes().size() - 2, has + 5); k++) {
      Node node = view.clause.at(k);
      if (node.isAgent() && node.agent().isParty() && (view.clause.at(k + 1).is("mp") || view.clause.at(k + 1).is("member"))) {
        Optional<Contest> contest = context.elections.contest(places.get(0), "now").filter(c -> view.allowed(c, "now"));
        if (contest.isPresent()) {
          context.facts.winnerParty(contest.get(), node.agent().party().get(), view.span(has, k + 1), "have.member");
          Node named = view.clause.at(k + 2).is(",") ? view.clause.at(k + 3) : view.clause.at(k + 2);
          if (named.isAgent() && named.agent().isPerson() && named.agent().refers().isEmpty()) {
            context.facts.elected(contest.get(), named.agent().person().get().name(), true, view.span(has, k + 3), "have.member");
          }
        }
        return;
      }
      if (node.isVerb() || node.is(",")) {
        return;
      }
    }
  }

  /** "Its MP is Sarah Atherton", "the new MP for Wells is Tessa Munt". */
  private void reversed(int be) {
    boolean post = view.clause.has(be - 7, be, Words.set("mp", "member", "mayor", "msp", "winner", "victor", "commissioner", "pcc")) && view.clause.has(be - 8, be, NEWLY) && !view.clause.has(be - 8, be, FORMERLY);
    if (!post) {
      return;
    }
    for (int k = be + 1; k < Math.min(view.nodes().size(), be + 4); k++) {
      Node node = view.clause.at(k);
      if (node.isAgent() && node.agent().isPerson() && node.agent().refers().isEmpty()) {
        emit(node.agent(), Math.max(0, be - 2), k);
        return;
      }
      if (!node.is("now") && !node.is("the") && !node.isWord()) {
        return;
      }
    }
  }

  private Optional<Agent> subject(int be) {
    for (int k = be - 1; k >= Math.max(0, be - 12); k--) {
      Node node = view.clause.at(k);
      if (node.isAgent()) {
        Agent agent = context.resolve(node.agent());
        return agent.isPerson() && !view.clause.at(k + 1).is("'s") && !view.clause.at(k + 1).is("'") ? Optional.of(agent) : Optional.empty();
      }
      if (node.isVerb() || node.is(";") || node.isPlace() && k > be - 3) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void emit(Agent agent, int from, int to) {
    Agent meant = context.resolve(agent);
    Person person = meant.person().get();
    String when = view.when(from);
    Optional<Contest> contest = context.contestOf(person, when).or(() -> view.contestNear(to, when));
    if (contest.isEmpty() || !view.allowed(contest.get(), when) || !when.equals("now")) {
      return;
    }
    Span span = view.span(from, to);
    context.facts.elected(contest.get(), person.name(), true, span, "be.member");
    for (int k = Math.min(from, to); k <= Math.max(from, to); k++) {
      Node node = view.clause.at(k);
      if (node.isAgent() && node.agent().isParty()) {
        context.facts.party(contest.get(), person.name(), node.agent().party().get(), span, "be.member.party");
      }
    }
    meant.party().ifPresent(p -> context.facts.party(contest.get(), person.name(), p, span, "be.member.party"));
  }

  /** "Vale of Clwyd, Wrexham and Ynys Mon are blue", "Dudley North is Conservative by 11,533", "Merton is Labour still". */
  private void colour(int be) {
    Optional<Party> party = Optional.empty();
    int at = -1;
    for (int k = be + 1; k < Math.min(view.nodes().size(), be + 5); k++) {
      Node node = view.clause.at(k);
      if (node.isWord() && Colours.party(node.word()).isPresent()) {
        party = Colours.party(node.word());
        at = k;
        break;
      }
      if (node.isAgent() && node.agent().isParty() && bare(k)) {
        party = node.agent().party();
        at = k;
        break;
      }
      if (!node.isWord() || !BETWEEN.contains(node.word())) {
        return;
      }
    }
    if (party.isEmpty()) {
      return;
    }
    List<Place> places = places(be);
    Party winner = party.get();
    for (Place place : places) {
      Optional<Contest> contest = context.elections.contest(place, view.when(be)).filter(c -> view.allowed(c, view.when(be)));
      if (contest.isPresent()) {
        emit(contest.get(), winner, be, at, places.size() == 1);
      }
    }
  }

  private void emit(Contest contest, Party winner, int be, int at, boolean single) {
    Span span = view.span(be, at);
    context.facts.winnerParty(contest, winner, span, "be.party");
    boolean still = view.clause.has(be - 1, at + 3, Words.set("still", "remains", "remain"));
    if (still) {
      context.facts.outcome(contest, Outcome.HOLD, span, "be.party.still");
    }
    for (int k = at + 1; k <= at + 4 && single && contest.place().type() == PlaceType.SEAT; k++) {
      Node node = view.clause.at(k);
      if (node.isNumber() && (view.clause.at(k - 1).is("by") || view.clause.at(k - 2).is("by")) && view.free(k) && node.number().unit() != Unit.PERCENT) {
        context.facts.count(contest, Measure.MAJORITY, Optional.empty(), Optional.empty(), node.number().value(), node.number().precision(), node.number().span(), "be.party.by");
        view.use(k);
      }
    }
  }

  /** A party's name that no noun follows: "is Labour", not "is Labour's", "is Labour territory". */
  private boolean bare(int k) {
    Node next = view.clause.at(k + 1);
    boolean ends = k + 1 >= view.nodes().size() || next.is(",") || next.is(".") || next.is(";") || next.is("by") || next.is("again") || next.is("now") || next.is("too") || next.is("still") || next.is("and") || next.is("this") || next.is("once")
        || next.is("for") || next.is("after") || next.is("from") || next.is("-") || next.is("\u2013");
    boolean wins = next.is("'s") && (view.clause.at(k + 2).is(".") || view.clause.at(k + 2).is(",") || k + 2 >= view.nodes().size());
    return (ends || wins) && !view.clause.at(k - 1).is("a") && !view.clause.at(k - 1).is("the");
  }

  private List<Place> places(int be) {
    List<Place> places = new ArrayList<>();
    int k = be - 1;
    while (k >= 0 && (view.clause.at(k).is(",") || view.clause.at(k).is("which") || view.clause.at(k).is("seat") || view.clause.at(k).is("both") || view.clause.at(k).is("all"))) {
      k--;
    }
    if (k >= 0 && view.clause.at(k).isPlace()) {
      for (Node node : view.clause.group(k)) {
        context.choose(node.places()).filter(p -> p.type() != PlaceType.AREA).ifPresent(places::add);
      }
    } else if (k >= 0 && (view.clause.at(k).is("seats") || view.clause.at(k).is("both") || view.clause.at(k).is("them"))) {
      context.listed().forEach(c -> places.add(c.place()));
    }
    return places;
  }
}
