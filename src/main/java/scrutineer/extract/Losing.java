package scrutineer.extract;

import java.util.List;
import java.util.Set;
import scrutineer.election.PlaceType;
import scrutineer.extract.Verbs.Frame;
import scrutineer.mention.Words;

/** Reads verbs of losing: "Cole lost Eastwick to Byrne by 12", "Labour lost control of Northmoor". */
final class Losing {
  private static final Set<String> CANDIDATE_CANDIDATES = Words.set("candidate", "candidates", "leader", "as", "nominee", "minister", "secretary");
  /** Who yields has had the seat until then. */
  private static final Set<String> YIELDING = Words.set("yield to", "give way to", "give way", "make way for", "make room for", "have to make way for");
  private static final Set<String> LEAVING = Words.set("to", "into", "home", "back", "through", "ahead", "on", "without", "off", "for", "and", "round");
  private static final Set<String> POSSESSIVE = Words.set("his", "her", "their");
  private static final Set<String> ONLY = Words.set("only", "sole", "last", "single", "remaining", "lone");
  private static final Set<String> SEATS = Words.set("seat", "mp", "msp", "councillor", "foothold");
  private static final Set<String> ARTICLES = Words.set("a", "the");
  private static final Set<String> VOTED_ON = Words.set("seat", "seats", "constituency", "majority", "job", "place", "council", "ward", "election", "contest", "race", "control", "stronghold", "marginal", "vote", "battle", "one", "fight", "post", "grip", "hold", "foothold", "mp", "mps", "bastion", "heartland", "third", "last", "only", "borough", "position");

  private final VerbRoles roles;
  private final VerbPlaces places;

  Losing(VerbRoles roles) {
    this.roles = roles;
    this.places = new VerbPlaces(roles);
  }

  /** Fills a telling of the frame {@link Frame#LOSE}. */
  void read(Telling told) {
    if (roles.countsSeats()) {
      listed(told);
    }
    if (roles.countsSeats() || countedDown() || goesElsewhere() || losesSomethingElse() || onlySeat() || givesUpElse() || leaves() || asCandidate()) {
      return;
    }
    for (Arg arg : roles.args()) {
      if (arg.node().isAgent() && !counted(arg) && (arg.led("to", "before") || arg.direct() && (YIELDING.contains(roles.base()) || roles.base().endsWith(" to") || roles.base().equals("meet match in")))) {
        told.winners.add(roles.agent(arg.node()));
      } else if (arg.node().isAgent() && roles.base().equals("be defeated") && arg.led("by") && arg.node().agent().refers().isEmpty()) {
        told.winners.add(roles.agent(arg.node()));
      } else if (arg.node().isAgent() && roles.passive() && arg.led("by")) {
        told.lost(roles.agent(arg.node()));
      }
    }
    places.tell(told, true);
    if (!roles.subjectIsPlace() && !roles.passive()) {
      losers(told);
    }
    told.incumbentLost = roles.base().equals("lose") || roles.base().equals("surrender") || YIELDING.contains(roles.base());
    new VerbNumbers(roles).tell(told);
  }

  /** "lost all three of its seats: Eastwick, Northmoor and Southwick". */
  private void listed(Telling told) {
    List<Node> nodes = roles.view().nodes();
    int mark = roles.verb() + 1;
    while (mark < nodes.size() && !roles.at(mark).is(":") && !ClauseWords.isDash(roles.at(mark)) && !roles.at(mark).isVerb() && !roles.at(mark).is(",")) {
      mark++;
    }
    boolean list = roles.at(mark).is(":") || ClauseWords.isDash(roles.at(mark));
    List<Agent> who = roles.subjectAgents().stream().filter(Agent::isParty).toList();
    for (int i = mark + 1; list && who.size() == 1 && i < nodes.size() && (roles.at(i).isPlace() || roles.at(i).is(",") || roles.at(i).is("and")); i++) {
      if (roles.at(i).isPlace()) {
        roles.context().choose(roles.at(i).places()).filter(p -> p.type() == PlaceType.SEAT).ifPresent(told.places::add);
        told.lost(who.get(0));
      }
    }
  }

  /** "went down from 56 seats to 35", "is down to nine": how many, not where. */
  private boolean countedDown() {
    Node figure = roles.at(roles.verb() + 2);
    return roles.base().equals("go down") && roles.at(roles.verb() + 1).is("from") && figure.isNumber() || roles.base().equals("go down") && roles.at(roles.verb() + 1).is("to") && figure.isNumber();
  }

  /** "… to the Tories' 14" compares numbers. */
  private boolean counted(Arg arg) {
    Node behind = roles.at(arg.at() + 1);
    return (behind.is("'") || behind.is("'s")) && roles.at(arg.at() + 2).isNumber();
  }

  /** "had to go to hospital", and whoever was no candidate; of wards nobody knows the candidates. */
  private boolean leaves() {
    boolean go = roles.base().startsWith("have to");
    boolean stood = roles.context().elections.main().body().equals("local") || roles.subjectAgents().stream().anyMatch(a -> a.isParty() || a.person().map(p -> roles.context().mayStand(p)).orElse(false));
    return (go || YIELDING.contains(roles.base())) && !stood || go && LEAVING.contains(roles.at(roles.verb() + 1).word());
  }

  /** "gave up hope in Eastwick". */
  private boolean givesUpElse() {
    Node next = roles.at(roles.verb() + 1);
    return roles.base().equals("give up") && (roles.subjectAgents().stream().anyMatch(Agent::isPerson) || !next.isPlace() && !roles.view().clause.has(roles.verb() + 1, roles.verb() + 4, VOTED_ON));
  }

  /** "made way for Byrne as candidate": before the vote. */
  private boolean asCandidate() {
    return YIELDING.contains(roles.base()) && roles.view().clause.has(roles.verb(), roles.end(10), CANDIDATE_CANDIDATES);
  }

  /** "lost his deposit", "lost its leader", "lost her voice": nothing that is voted on. */
  private boolean losesSomethingElse() {
    Node whose = roles.at(roles.verb() + 1);
    boolean own = whose.isAgent() && (POSSESSIVE.contains(whose.agent().refers()) || whose.agent().refers().equals("it") && noun(roles.at(roles.verb() + 2))) || ARTICLES.contains(whose.word());
    for (int i = roles.verb() + 2; own && roles.base().equals("lose") && i < roles.end(7); i++) {
      Node node = roles.at(i);
      if (VOTED_ON.contains(node.word()) || node.isPlace()) {
        return false;
      }
      if (node.is(",") || node.is(".") || node.is("in") || node.is("to") || node.isNumber()) {
        return true;
      }
    }
    return own && roles.base().equals("lose");
  }

  /** "Alliance lost its only seat": how many seats, not which. */
  private boolean onlySeat() {
    return roles.base().equals("lose") && roles.view().clause.has(roles.verb() + 1, roles.verb() + 4, ONLY) && roles.view().clause.has(roles.verb() + 2, roles.verb() + 5, SEATS)
        && roles.args().stream().noneMatch(a -> a.node().isPlace());
  }

  private static boolean noun(Node node) {
    return node.isWord() && !node.word().isEmpty() && Character.isLetter(node.word().charAt(0)) && !ClauseWords.PREPOSITIONS.contains(node.word())
        && !ClauseWords.BREAKS.contains(node.word()) && !ClauseWords.BETWEEN.contains(node.word()) && !node.is("again") && !node.is("back") && !node.is("last") && !node.is("and");
  }

  /** Of the ways to go only "went out" and "went too" are a loss. */
  private boolean goesElsewhere() {
    Node next = roles.at(roles.verb() + 1);
    return roles.base().equals("go") && !next.is("out") && !next.is("too");
  }

  /** A party loses a contest only where a place, a winner or a seat is told; a person always. */
  private void losers(Telling told) {
    boolean vague = told.places.isEmpty() && told.winners.isEmpty();
    // "In Eastwick it was Labour that had to go"
    boolean here = roles.base().startsWith("have to") && roles.view().hasSeat();
    told.pointsToSeat |= here;
    for (Agent agent : roles.subjectAgents()) {
      if (agent.isPerson() && !roles.base().equals("give up")) {
        told.losers.add(agent);
      } else if (agent.isParty() && (!vague || here || places.taken(told))) {
        told.lost(agent);
      }
    }
  }
}
