package scrutineer.extract;

import java.util.List;
import java.util.Set;
import scrutineer.mention.Words;

/** Reads verbs of polling: "Byrne polled 17,332", "Labour took 54 per cent", "she had 14,495 votes to her rival's 13,715". */
final class Polling {
  /** Verbs that take any number; with them it must say itself that it counts votes. */
  private static final Set<String> SAY_NOTHING = Words.set("have", "get", "be on", "manage", "number", "draw", "record");

  private final VerbRoles roles;

  Polling(VerbRoles roles) {
    this.roles = roles;
  }

  void read(String when) {
    List<Agent> who = roles.subjectAgents();
    if (roles.args().isEmpty() || who.size() != 1) {
      return;
    }
    Arg first = roles.args().get(0);
    if (first.node().isNumber() && first.led("", "on", "with", "by") && roles.view().free(first.at())) {
      new Figures(roles.context(), roles.view()).votesOrShare(first.at(), who.get(0), when, SAY_NOTHING.contains(roles.base()));
    }
  }
}
