package scrutineer.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.election.Contest;
import scrutineer.mention.Words;

/**
 * Reads people who fall as seats do: "Cole fell in Eastwick, to Byrne", "Cole went in Northmoor, to a Labour newcomer". Only somebody who
 * stood there can, and who merely goes somewhere has to go to a rival.
 */
final class Downfall {
  private static final Set<String> ELSEWHERE = Words.set("ill", "short", "silent", "asleep", "behind", "back", "out", "foul", "victim", "into", "on", "off", "down", "through", "for", "between", "from", "by", "over");

  private static final Set<String> ENDS = Words.set(".", ",", ";", "too", "as", "and");

  private final VerbRoles roles;

  Downfall(VerbRoles roles) {
    this.roles = roles;
  }

  void read(Telling told) {
    List<Agent> subjects = roles.subjectAgents();
    boolean falls = roles.base().equals("fall") || roles.base().equals("go");
    if (!falls || roles.passive() || subjects.size() != 1 || !subjects.get(0).isPerson() || ELSEWHERE.contains(roles.at(roles.verb() + 1).word())) {
      return;
    }
    Optional<Contest> contest = roles.context().contestOf(subjects.get(0).person().get(), told.when);
    contest.ifPresent(c -> read(told, subjects.get(0), c));
  }

  private void read(Telling told, Agent loser, Contest contest) {
    Optional<Agent> rival = roles.args().stream().filter(a -> a.node().isAgent() && a.led("to", "before")).map(a -> roles.agent(a.node())).filter(a -> rival(a, loser, contest)).findFirst();
    boolean here = roles.args().stream().anyMatch(a -> a.node().isPlace() && a.led("in", "at") && a.node().places().contains(contest.place()));
    // "Cole went in Eastwick." and no more: gone, not gone somewhere
    int v = roles.verb();
    boolean gone = roles.at(v + 1).is("in") && roles.at(v + 2).isPlace() && (v + 3 >= roles.view().nodes().size() || ENDS.contains(roles.at(v + 3).word()));
    if (rival.isEmpty() && (!here || roles.base().equals("go") && !gone)) {
      return;
    }
    told.places.add(contest.place());
    told.losers.add(loser);
    rival.ifPresent(told.winners::add);
    told.incumbentLost = true;
    new VerbNumbers(roles).tell(told);
  }

  private boolean rival(Agent agent, Agent loser, Contest contest) {
    return agent.person().map(p -> !agent.person().equals(loser.person()) && roles.context().mayHaveStood(p, contest)).orElse(agent.isParty() && agent.definite() && !agent.party().equals(loser.party()));
  }
}
