package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.election.PlaceType;
import scrutineer.mention.Words;

/** Reads verbs of beating: "Byrne beat Cole in Eastwick by 12", "Cole was ousted by Byrne", "Byrne ended Cole's 13-year reign". */
final class Beating {
  /** What a member has that somebody else can end. */
  private static final Set<String> TENURE = Words.set("years", "year", "reign", "run", "career", "tenure", "grip", "stint", "spell", "rule", "hold", "decades", "time", "domination", "dominance", "stranglehold", "13-year", "monopoly");
  private static final Set<String> SITTING = Words.set("sitting", "incumbent", "outgoing", "defending");
  private static final Set<String> CHALLENGES = Words.set("challenge", "challenges", "threat", "bid", "attempt", "surge", "charge", "assault", "onslaught", "insurgency", "opposition", "competition", "attack");
  private static final Set<String> DETERMINERS = Words.set("a", "an", "the", "one", "his", "her");
  private static final Set<String> LOWER = Words.set("third", "fourth", "fifth", "sixth");

  /** "the news is who came second: Byrne overtook Labour". */
  private static final Set<String> LOWER_BEFORE = Words.set("second", "third", "fourth");

  private static final Set<String> COMING = Words.set("came", "come", "comes", "finished", "was", "coming");

  private final VerbRoles roles;

  Beating(VerbRoles roles) {
    this.roles = roles;
  }

  /** @param ousted whether the verb says that the loser had the seat */
  void beat(Telling told, boolean ousted) {
    if (forLowerPlace()) {
      return;
    }
    List<Agent> first = roles.subjectAgents();
    List<Agent> second = others();
    told.winners.addAll(roles.passive() ? second : first);
    List<Agent> beaten = roles.passive() ? first : second;
    if (ousted && beaten.size() == 1 && beaten.get(0).isParty()) {
      told.lost(beaten.get(0));
    } else {
      told.losers.addAll(beaten);
    }
    told.incumbentLost = ousted || !roles.passive() && sitting();
    new VerbPlaces(roles).tell(told, false);
    if (!ousted && roles.countsSeatsByWinning() && told.places.stream().anyMatch(p -> p.type() == PlaceType.COUNCIL) && told.winners.stream().allMatch(Agent::isParty)) {
      told.winners.clear(); // "stunned the Tories in Northshire by winning 17 seats"
      return;
    }
    relievedOf(told);
    new VerbNumbers(roles).tell(told);
    if (!roles.passive() && second.isEmpty()) {
      told.winners.clear();
    }
  }

  /** "relieved Cole of Eastwick". */
  private void relievedOf(Telling told) {
    roles.args().stream().filter(a -> a.node().isPlace() && a.led("of") && (roles.base().equals("relieve") || roles.base().equals("rid")))
        .forEach(a -> roles.context().choose(a.node().places()).filter(p -> p.type() != PlaceType.AREA).ifPresent(told.places::add));
  }

  /** "beat the sitting Conservative, Cole", "beat the incumbent, Cole": who had it. */
  private boolean sitting() {
    Optional<Arg> first = roles.args().stream().filter(a -> a.node().isAgent() && a.led("", ",")).findFirst();
    return first.isPresent() && roles.view().sentence.tokens().subList(roles.at(roles.verb()).to(), first.get().node().to()).stream().anyMatch(t -> SITTING.contains(t.lower()));
  }

  /** "beat the incumbent, the Conservative Ben Cole": the name that follows is the incumbent's. */
  private boolean namedNext(int k) {
    Arg arg = roles.args().get(k);
    boolean points = arg.node().isAgent() && arg.node().agent().refers().equals("holder");
    return points && k + 1 < roles.args().size() && roles.args().get(k + 1).led(",") && roles.args().get(k + 1).node().isAgent() && roles.args().get(k + 1).node().agent().isPerson() && roles.args().get(k + 1).at() - arg.at() <= 3;
  }

  /** Whoever stands behind the verb: the beaten in the active, who beat them in the passive. */
  private List<Agent> others() {
    List<Agent> others = new ArrayList<>();
    for (int k = 0; k < roles.args().size(); k++) {
      Arg arg = roles.args().get(k);
      boolean role = roles.passive() ? arg.led("by", "at") : arg.led("", ",") || arg.led("from", "of", "by") && challenge(arg);
      if (arg.node().isAgent() && role && (others.isEmpty() || joined(k)) && !described(k) && !namedNext(k)) {
        others.add(roles.agent(arg.node()));
      }
    }
    return others.isEmpty() && !roles.passive() ? apposed() : others;
  }

  /** "toppled a veteran of the Commons, Labour's Cole": the name behind what is said of somebody. */
  private List<Agent> apposed() {
    for (int k = roles.verb() + 2; DETERMINERS.contains(roles.at(roles.verb() + 1).word()) && k < roles.end(10); k++) {
      Node name = roles.at(k + 1).is("the") ? roles.at(k + 2) : roles.at(k + 1);
      if (roles.at(k).is(",") && name.isAgent() && name.agent().isPerson() && name.agent().refers().isEmpty()) {
        return List.of(roles.agent(name));
      }
      if (roles.at(k).isVerb() || roles.at(k).isNumber() || roles.at(k).is(";") || roles.at(k).is(",") || roles.at(k).is("and") || roles.at(k).isAgent()) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "beat his old party's candidate, Cole": only whose candidate it is. */
  private boolean described(int k) {
    int at = roles.args().get(k).at();
    boolean owner = roles.at(at + 1).is("'s") || roles.at(at + 1).is("'");
    return owner && k + 1 < roles.args().size() && roles.args().get(k + 1).node().isAgent() && roles.args().get(k + 1).node().agent().isPerson()
        && roles.at(roles.args().get(k + 1).at() - 1).is(",") && roles.args().get(k + 1).at() - at <= 5;
  }

  /** "saw off a strong challenge from Cole". */
  private boolean challenge(Arg arg) {
    return roles.view().clause.has(roles.verb() + 1, arg.at() + 1, CHALLENGES);
  }

  private boolean joined(int k) {
    return k > 0 && roles.args().get(k - 1).node().isAgent() && roles.args().get(k).at() - roles.args().get(k - 1).at() <= 2;
  }

  /** "beaten into third place by X", "beat Y to fourth": not about who won. */
  private boolean forLowerPlace() {
    for (int i = Math.max(1, roles.verb() - 9); i < roles.verb(); i++) {
      if (LOWER_BEFORE.contains(roles.at(i).word()) && COMING.contains(roles.at(i - 1).word())) {
        return true;
      }
    }
    for (int i = roles.verb() + 1; i < roles.end(12); i++) {
      Node node = roles.at(i);
      Node next = roles.at(i + 1);
      if ((node.is("into") || node.is("to") || node.is("for"))
          && (LOWER.contains(next.word()) || next.is("a") && LOWER.contains(roles.at(i + 3).word()))) {
        return true;
      }
      if (!node.is("into") && RankWords.contested(roles.view().clause, i)) {
        return true; // "pipped the Tories to second place"; "into second" is where the beaten came
      }
      if (node.is(";") || node.isVerb()) {
        return false;
      }
    }
    return false;
  }

  /** "ended Greg Mulholland's twelve years as MP", "ended the Lib Dems' 13-year run". */
  void end(Telling told) {
    int end = Math.min(roles.view().clause.nodes.size() - 2, roles.verb() + 6);
    for (int i = roles.verb() + 1; i < end; i++) {
      // "ended a Labour tenure", "ended 70 years of Labour rule"
      if (roles.at(i).isAgent() && roles.at(i).agent().isParty() && TENURE.contains(roles.at(i + 1).word())) {
        told.from = roles.at(i).agent().party();
        told.winners.addAll(roles.subjectAgents());
        told.pointsToSeat = true;
        new VerbPlaces(roles).tell(told, true);
        return;
      }
      boolean owner = roles.at(i).isAgent() && (roles.at(i + 1).is("'s") || roles.at(i + 1).is("'"));
      if (owner && roles.view().clause.has(i + 2, i + 7, TENURE)) {
        told.lost(roles.agent(roles.at(i)));
        told.winners.addAll(roles.subjectAgents());
        new VerbPlaces(roles).tell(told, true);
        return;
      }
    }
  }
}
