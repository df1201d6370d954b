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
import scrutineer.mention.OfficeNames;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/** Reads what somebody or some place now is: "Jayne Kirkham is its new MP", "its MP is now Bob Seely", "Both of them are Labour". */
final class Copulas {
  private static final Set<String> BEFORE_NAME = Words.set(",", "in", ":", "-", "\u2013");
  private static final Set<String> OVER_BY = Words.set("over", "by", "in", "here", "with", "at", ",", ".");
  private static final Set<String> WHO_THAT = Words.set("who", "that", "having");
  private static final Set<String> SEAT_CONSTITUENCY = Words.set("seat", "constituency", "town", "city");
  private static final Set<String> NEW_FIRST = Words.set("new", "first", "next");
  private static final Set<String> MP_MEMBER = Words.set("mp", "member", "mayor", "msp", "winner", "victor", "commissioner", "pcc", "councillor", "man", "woman");
  private static final Set<String> THE_EVENTUAL = Words.set("the", "eventual", "clear", "comfortable");
  private static final Set<String> STILL_REMAINS = Words.set("still", "remains", "remain");
  private static final Set<String> NOW_AGAIN = Words.set("now", "again");
  private static final Set<String> AND_STILL = Words.set(".", ",", ";", "and", "still", "again", "now", "too", "though");
  private static final Set<String> BE = Words.set("is", "are", "'s", "'re", "becomes", "become", "became", "remains", "remain", "stays", "being");
  private static final Set<String> MEMBER = Words.set("mp", "mps", "member", "msp", "mla", "ms", "mayor", "councillor", "winner", "victor", "commissioner", "pcc");
  private static final Set<String> NEWLY = Words.set("new", "again", "next", "first", "now", "its", "newest", "re-elected", "latest", "youngest", "still", "'s", "returning", "once", "newly", "only", "their", "winner", "victor", "remains", "stays");
  private static final Set<String> FORMERLY = Words.set("former", "ex", "ex-mp", "outgoing", "retiring", "previous", "late", "one-time", "longest-serving", "not", "n't", "no", "longer", "hoping", "defending");
  private static final Set<String> BETWEEN = Words.set("now", "still", "also", "all", "both", "solid", "solidly", "again", "once", "more", "this", "as", "ever", "today", "firmly", "notionally", "already", "too", "back", "in", "the", "hands", "of", "have", "has", "been", "safely", "comfortably", "a");

  private static final Set<String> TENURE = Words.set("reign", "years", "time", "career", "tenure", "term", "stint", "run", "spell", "bid", "hopes", "record", "majority");
  private static final Set<String> STILL = Words.set("still", "again", "once", "remains", "stays");
  private static final Set<String> AFTER_OWNER = Words.set(",", ".", "by", "again", "still", "now", "and", ";", "once", "for", "");
  private static final Set<String> WINNING = Words.set("winner", "victor", "winners", "victors");
  private static final Set<String> NOW_SEAT = Words.set("seat", "constituency", "marginal", "stronghold");
  private static final Set<String> MARKS = Words.set(":", ",", "in", "-", "\u2013", "\u2014", "(");
  private static final Set<String> BEATEN = Words.set("beaten", "defeated", "losing", "ousted", "unseated", "vanquished", "unsuccessful", "toppled");

  private final Context context;
  private final SentenceView view;
  private final Belongings so;

  Copulas(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
    this.so = new Belongings(context, view);
  }

  void read() {
    for (int i = 0; i < view.nodes().size(); i++) {
      Node node = view.nodes().get(i);
      if ((node.isWord() || node.isVerb()) && BE.contains(node.word()) && !owning(i) && !view.refused(i) && !(node.is("'s") && view.clause.at(i - 1).isAgent() && view.clause.at(i - 1).agent().refers().isEmpty())) {
        member(i);
        colour(i);
        somebodys(i);
        so.read(i);
      } else if ((node.is("has") || node.is("have")) && !view.refused(i)) {
        hasMember(i);
        has(i);
      }
      if (node.is("been") && !view.refused(i)) {
        so.hadBeen(i);
      }
      if ((node.is("was") || node.is("is") || node.is("were")) && !view.refused(i)) {
        winner(i);
        if (winnerBefore(i)) {
          reversed(i);
        }
        beaten(i);
      }
    }
  }

  /** "Byrne's reign": no "is". */
  private boolean owning(int be) {
    return view.clause.at(be).is("'s") && view.clause.has(be + 1, be + 4, TENURE);
  }

  private void member(int be) {
    int noun = -1;
    for (int k = be + 1; k < Math.min(view.nodes().size(), be + 9); k++) {
      Node node = view.clause.at(k);
      if (MEMBER.contains(node.word()) || node.isPlace() && OfficeNames.office(view.sentence.tokens().get(node.to() - 1))) {
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

  /** "Boston and Skegness is Richard Tice's, for Reform UK", "Newark is once more Robert Jenrick's". */
  private void somebodys(int be) {
    int k = be + 1;
    while (k < be + 5 && (view.clause.at(k).isWord() && BETWEEN.contains(view.clause.at(k).word()) || view.clause.at(k).kind() == Node.Kind.TIME && view.clause.at(k).when().equals("now"))) {
      k++;
    }
    Node who = view.clause.at(k);
    boolean owns = who.isAgent() && who.agent().isPerson() && view.clause.at(k + 1).is("'s") && AFTER_OWNER.contains(view.clause.at(k + 2).word());
    List<Place> told = owns ? places(be) : List.of();
    // "It is now Byrne's, for Labour"
    List<Place> places = owns && told.isEmpty() && be > 0 && pointsBack(be - 1) ? context.focus().filter(c -> c.place().type() == PlaceType.SEAT).map(c -> List.of(c.place())).orElse(told) : told;
    if (places.size() == 1) {
      mine(who.agent(), places.get(0), be, k + 1, view.clause.has(be, k, STILL) || view.clause.has(k + 2, k + 4, STILL));
    }
  }

  /** Somebody has a seat. @param still whether that is nothing new */
  private void mine(Agent agent, Place place, int from, int to, boolean still) {
    Agent meant = context.resolve(agent);
    Optional<Contest> contest = context.elections.contest(place, view.when(from)).filter(c -> view.allowed(c, view.when(from)) && place.type() != PlaceType.COUNCIL);
    if (contest.isEmpty() || !meant.isPerson()) {
      return;
    }
    Span span = view.span(from, to);
    String name = meant.person().get().name();
    context.facts.elected(contest.get(), name, true, span, "be.somebodys");
    meant.party().ifPresent(p -> context.facts.party(contest.get(), name, p, span, "be.somebodys"));
    if (still && context.isHolder(contest.get(), meant.person().get())) {
      context.facts.outcome(contest.get(), Outcome.HOLD, span, "be.somebodys");
    }
  }

  /** "Hilary Benn has Leeds Central still", "still has Leeds Central", "has Boston and Skegness for Reform". */
  private void has(int has) {
    Node owner = view.clause.at(owner(view.clause.at(has - 1).is("still") ? has - 2 : has - 1));
    Node object = view.clause.at(has + 1);
    boolean still = view.clause.at(has - 1).is("still") || view.clause.has(has + 2, has + 4, STILL);
    boolean party = view.clause.at(has + 2).is("for") && view.clause.at(has + 3).isAgent() && view.clause.at(has + 3).agent().isParty();
    if (!owner.isAgent() || !context.resolve(owner.agent()).isPerson() || !object.isPlace() || !still && !party) {
      return;
    }
    Agent agent = party ? context.resolve(owner.agent()).with(view.clause.at(has + 3).agent().party().get()) : owner.agent();
    context.choose(object.places()).filter(p -> p.type() == PlaceType.SEAT).ifPresent(p -> mine(agent, p, has, party ? has + 3 : has + 1, still));
  }

  /** "was a comfortable winner over Cole", "was the winner by 12": told of the contest that the sentence names. */
  private void winner(int be) {
    int noun = be + 1;
    while (noun < be + 5 && view.clause.at(noun).isWord() && !WINNING.contains(view.clause.at(noun).word())) {
      noun++;
    }
    Optional<Agent> subject = WINNING.contains(view.clause.at(noun).word()) && !view.clause.has(be, noun, FORMERLY) ? subject(be) : Optional.empty();
    boolean here = OVER_BY.contains(view.clause.at(noun + 1).word());
    if (subject.isEmpty() || !here || !view.when(be).equals("now")) {
      return;
    }
    emit(subject.get(), be, noun);
    if (view.clause.at(noun + 1).is("over")) {
      lost(noun + 2, noun);
    }
  }

  /** "The beaten Tory was Cole", "the losing candidate was Cole". */
  private void beaten(int be) {
    if (view.clause.has(be - 4, be, BEATEN) && !view.clause.has(be - 6, be, WHO_THAT) && !view.clause.at(be - 1).is("party") && view.when(be).equals("now")) {
      lost(be + 1, be);
    }
  }

  private void lost(int from, int at) {
    for (int k = from; k < from + 4; k++) {
      Node node = view.clause.at(k);
      if (node.isAgent() && node.agent().isPerson() && node.agent().refers().isEmpty()) {
        Person person = node.agent().person().get();
        int end = k;
        context.contestOf(person, "now").or(() -> view.contestNear(at, "now")).filter(c -> view.allowed(c, "now")).ifPresent(c -> {
          context.facts.elected(c, person.name(), false, view.span(at, end), "be.beaten");
          node.agent().party().ifPresent(p -> context.facts.party(c, person.name(), p, view.span(at, end), "be.beaten"));
        });
        return;
      }
      if (!node.isWord() || node.is(",")) {
        return;
      }
    }
  }

  /** "Byrne, the health secretary, has": across what is said between commas. */
  private int owner(int at) {
    for (int k = at - 1; view.clause.at(at).is(",") && k > Math.max(0, at - 12); k--) {
      if (view.clause.at(k).is(",")) {
        return k - 1;
      }
    }
    return at;
  }

  private boolean pointsBack(int i) {
    return view.clause.at(i).isAgent() && view.clause.at(i).agent().refers().equals("it");
  }

  /** "Rushcliffe has a Labour MP, James Naish", "it now has a Conservative MP". */
  private void hasMember(int has) {
    List<Place> told = places(view.clause.at(has - 1).is("now") ? has - 1 : has);
    boolean it = view.clause.has(has - 2, has, SEAT_CONSTITUENCY) || has > 0 && pointsBack(has - 1) || has > 1 && pointsBack(has - 2);
    List<Place> places = told.isEmpty() && it ? context.focus().filter(c -> c.place().type() == PlaceType.SEAT).map(c -> List.of(c.place())).orElse(told) : told;
    if (places.size() != 1 || !view.when(has).equals("now")) {
      return;
    }
    newMember(has, places.get(0));
    for (int k = has + 1; k <= Math.min(view.nodes().size() - 2, has + 5); k++) {
      Node node = view.clause.at(k);
      if (node.isAgent() && node.agent().isParty() && (view.clause.at(k + 1).is("mp") || view.clause.at(k + 1).is("member"))) {
        Optional<Contest> contest = context.elections.contest(places.get(0), "now").filter(c -> view.allowed(c, "now"));
        if (contest.isPresent()) {
          context.facts.winnerParty(contest.get(), node.agent().party().get(), view.span(has, k + 1), "have.member");
          Node named = BEFORE_NAME.contains(view.clause.at(k + 2).word()) ? view.clause.at(k + 3) : view.clause.at(k + 2);
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

  /** "Shipley has a new MP: Anna Dixon", "has a new and younger MP in Anna Dixon". */
  private void newMember(int has, Place place) {
    int noun = view.clause.at(has + 1).isAgent() && view.clause.at(has + 1).agent().refers().equals("its") ? has + 2 : has + 1;
    while (noun < has + 8 && view.clause.at(noun).isWord() && !MEMBER.contains(view.clause.at(noun).word())) {
      noun++;
    }
    boolean fresh = MEMBER.contains(view.clause.at(noun).word()) && view.clause.has(has + 1, noun, NEW_FIRST) && MARKS.contains(view.clause.at(noun + 1).word());
    for (int k = noun + 2; fresh && k <= noun + 5; k++) {
      Node node = view.clause.at(k);
      if (node.isAgent() && node.agent().isPerson() && node.agent().refers().isEmpty()) {
        mine(node.agent(), place, has, k, false);
        return;
      }
      if (node.isVerb() || node.isPlace()) {
        return;
      }
    }
  }

  /** "Its MP is Sarah Atherton", "the new MP for Wells is Tessa Munt". */
  private void reversed(int be) {
    boolean post = view.clause.has(be - 7, be, MP_MEMBER) && view.clause.has(be - 8, be, NEWLY) && !view.clause.has(be - 8, be, FORMERLY);
    if (!post && !winnerBefore(be)) {
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

  /** "The winner was Byrne", "the winner in Eastwick was Byrne". */
  private boolean winnerBefore(int be) {
    for (int k = be - 1; k >= Math.max(1, be - 5); k--) {
      Node node = view.clause.at(k);
      if (node.is("winner") || node.is("victor")) {
        return THE_EVENTUAL.contains(view.clause.at(k - 1).word()) && view.when(be).equals("now");
      }
      if (node.isVerb() || node.isAgent() || node.is(",") || node.isNumber()) {
        return false;
      }
    }
    return false;
  }

  private Optional<Agent> subject(int be) {
    // "beat Cole to become": whoever did the one becomes the other
    for (int k = be - 2; view.clause.at(be - 1).is("to") && k >= 0 && !view.clause.at(k).is(";"); k--) {
      if (view.clause.at(k).isVerb()) {
        List<Node> subjects = view.clause.subjects(k);
        return subjects.size() == 1 && subjects.get(0).isAgent() && !view.clause.passive(k) ? Optional.of(context.resolve(subjects.get(0).agent())).filter(Agent::isPerson) : Optional.empty();
      }
    }
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
      boolean today = node.kind() == Node.Kind.TIME && node.when().equals("now");
      if (!today && (!node.isWord() || !BETWEEN.contains(node.word()))) {
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
    boolean still = view.clause.has(be - 1, at + 3, STILL_REMAINS);
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
    boolean hands = next.is("hands") || next.is("colours") || NOW_SEAT.contains(next.word()) && (view.clause.has(k - 4, k, NOW_AGAIN) || view.clause.at(k - 2).kind() == Node.Kind.TIME);
    if (hands) {
      return true;
    }
    boolean wins = (next.is("'s") || next.is("'")) && (AND_STILL.contains(view.clause.at(k + 2).word()) || k + 2 >= view.nodes().size());
    return (ends || wins) && !view.clause.at(k - 1).is("a") && (wins || !view.clause.at(k - 1).is("the"));
  }

  List<Place> places(int be) {
    List<Place> places = new ArrayList<>();
    int k = be - 1;
    while (k >= 0 && (view.clause.at(k).is(",") || view.clause.at(k).is("which") || view.clause.at(k).is("seat") || view.clause.at(k).is("both") || view.clause.at(k).is("all") || view.clause.at(k).is("too") || view.clause.at(k).is("likewise") || view.clause.at(k).is("also"))) {
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
