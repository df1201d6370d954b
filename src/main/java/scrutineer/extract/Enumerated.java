package scrutineer.extract;

import java.util.List;
import java.util.Optional;
import scrutineer.claim.Outcome;

/**
 * Reads the places listed behind a count: in "the Tories took four more: Eastwick (Ada Byrne, majority 3,398), …" the places
 * behind the mark are what was taken.
 */
final class Enumerated {
  private final VerbRoles roles;
  private final Gapping gapping;
  private final int size;

  Enumerated(VerbRoles roles, Gapping gapping) {
    this.roles = roles;
    this.gapping = gapping;
    this.size = roles.view().clause.nodes.size();
  }

  /** @param who one party, or nothing is read */
  void read(Telling told, List<Agent> who, Optional<Outcome> outcome) {
    int mark = mark();
    if (mark < 0 || who.size() != 1 || who.get(0).party().isEmpty()) {
      return;
    }
    losers(told, mark);
    told.outcome = outcome;
    told.winners.add(Agent.of(who.get(0).party().get()));
    for (int i = mark + 1; i < size && !ends(i); i++) {
      if (roles.at(i).isPlace() && !roles.at(i - 1).is("in")) {
        gapping.place(told, i, true);
      }
    }
    // all of it is settled place by place; the verb itself tells no single contest
    told.retract();
    told.from = Optional.empty();
  }

  /** The last node before the list; -1 where none is announced. */
  private int mark() {
    for (int i = roles.verb() + 1; i < size; i++) {
      Node node = roles.at(i);
      if (node.is("among") && roles.at(i + 1).isAgent() || node.is("including")) {
        return i + 1;
      }
      if (node.is(":") || ClauseWords.isDash(node)) {
        return i;
      }
      if (node.is(";") || node.isVerb() && i < roles.verb() + 3) {
        return -1;
      }
    }
    return -1;
  }

  private void losers(Telling told, int mark) {
    for (int i = 0; i < mark; i++) {
      Node node = roles.at(i);
      if (node.isAgent() && node.agent().isParty() && (roles.at(i - 1).is("from") || roles.at(i - 2).is("from"))) {
        told.from = node.agent().party();
      }
    }
  }

  private boolean ends(int i) {
    Node node = roles.at(i);
    return node.is(";") || node.is("-") || node.is("\u2013") || node.isVerb();
  }
}
