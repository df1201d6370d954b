package scrutineer.extract;

import scrutineer.extract.Verbs.Frame;

/** Reads verbs of losing: "Cole lost Eastwick to Byrne by 12", "Labour lost control of Northmoor". */
final class Losing {
  private final VerbRoles roles;
  private final VerbPlaces places;

  Losing(VerbRoles roles) {
    this.roles = roles;
    this.places = new VerbPlaces(roles);
  }

  /** Fills a telling of the frame {@link Frame#LOSE}. */
  void read(Telling told) {
    if (roles.countsSeats() || goesElsewhere()) {
      return;
    }
    for (Arg arg : roles.args()) {
      if (arg.node().isAgent() && !counted(arg) && (arg.led("to", "before") || arg.direct() && (roles.base().endsWith(" to") || roles.base().equals("meet match in")))) {
        told.winners.add(roles.agent(arg.node()));
      } else if (arg.node().isAgent() && roles.passive() && arg.led("by")) {
        told.lost(roles.agent(arg.node()));
      }
    }
    places.tell(told, true);
    if (!roles.subjectIsPlace() && !roles.passive()) {
      losers(told);
    }
    told.incumbentLost = roles.base().equals("lose") || roles.base().equals("surrender");
    new VerbNumbers(roles).tell(told);
  }

  /** "… to the Tories' 14" compares numbers. */
  private boolean counted(Arg arg) {
    Node behind = roles.at(arg.at() + 1);
    return (behind.is("'") || behind.is("'s")) && roles.at(arg.at() + 2).isNumber();
  }

  /** Of the ways to go only "went out" and "went too" are a loss. */
  private boolean goesElsewhere() {
    Node next = roles.at(roles.verb() + 1);
    return roles.base().equals("go") && !next.is("out") && !next.is("too");
  }

  /** A party loses a contest only where a place, a winner or a seat is told; a person always. */
  private void losers(Telling told) {
    boolean vague = told.places.isEmpty() && told.winners.isEmpty();
    for (Agent agent : roles.subjectAgents()) {
      if (agent.isPerson()) {
        told.losers.add(agent);
      } else if (!vague || places.taken(told)) {
        told.lost(agent);
      }
    }
  }
}
