package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.mention.Words;

/** "Byrne took the Conservatives into second place": the place, and the figure with it, are the person's. */
final class Carried {
  private static final Set<String> INTO_TO = Words.set("into", "to", "up", "from", "back");
  private static final Set<String> TAKING = Words.set("took", "takes", "taking", "brought", "bringing", "lifted", "lifting", "led", "leading", "moved", "moving", "propelled", "guided", "carried", "hauled", "dragged", "fired");

  private Carried() {}

  /** The person, with the party, who took the party at a node somewhere. */
  static Optional<Node> by(Clause clause, int k) {
    int verb = clause.at(k - 1).is("the") || clause.at(k - 1).is("his") || clause.at(k - 1).is("her") ? k - 2 : k - 1;
    Node who = clause.at(clause.at(verb - 1).is("has") || clause.at(verb - 1).is("had") ? verb - 2 : verb - 1);
    boolean carried = clause.at(k).isAgent() && clause.at(k).agent().isParty() && TAKING.contains(clause.at(verb).word()) && clause.has(k + 1, k + 3, INTO_TO);
    return carried && who.isAgent() && who.agent().isPerson() ? Optional.of(Node.agent(who.from(), who.to(), who.agent().with(clause.at(k).agent().party().get()))) : Optional.empty();
  }
}
