package scrutineer.extract;

import java.util.List;
import java.util.Optional;
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

  /** "The Greens polled 8,194 through Byrne": whose votes they are. */
  private Optional<Agent> through(int figure) {
    int k = roles.at(figure + 1).is("votes") ? figure + 2 : figure + 1;
    int who = roles.at(k + 1).is("the") ? k + 2 : k + 1;
    boolean named = roles.at(k).is("through") && roles.at(who).isAgent() && roles.at(who).agent().isPerson();
    return named ? Optional.of(roles.agent(roles.at(who))) : Optional.empty();
  }

  void read(String when) {
    List<Agent> who = roles.subjectAgents();
    if (roles.args().isEmpty() || who.size() != 1) {
      return;
    }
    Arg first = roles.args().get(0);
    if (first.node().isNumber() && first.led("", "on", "with", "by") && roles.view().free(first.at())) {
      new Figures(roles.context(), roles.view()).votesOrShare(first.at(), through(first.at()).filter(p -> who.get(0).isParty() && !who.get(0).isPerson()).map(p -> p.with(who.get(0).party().get())).orElse(who.get(0)), when, SAY_NOTHING.contains(roles.base()));
    }
  }
}
