package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import scrutineer.mention.Words;

/** Finds what is told together: "Byrne, Cole and Dyer" with "Dyer" gives all three. */
final class Joined {
  private static final int MOST = 12;
  /** Words before a node that give it a role of its own: in "beat Cole and Dyer won", Cole is no second subject. */
  private static final Set<String> OWN_ROLE = Words.set("by", "over", "from", "to", "beat");

  private final Clause clause;

  Joined(Clause clause) {
    this.clause = clause;
  }

  /** A node with those of its kind that "and" and commas join to it on its left. */
  List<Node> group(int last) {
    List<Node> group = new ArrayList<>(List.of(clause.nodes.get(last)));
    boolean and = false;
    for (int i = last - 1; i >= 0; i--) {
      i = unbracketed(i);
      Node node = clause.at(i);
      if (node.is("and") || node.is("&") || node.is("nor")) {
        and = true;
      } else if (and && joins(i, last) && group.size() < MOST) {
        group.add(0, node);
        if (!clause.at(i - 1).is(",") && !clause.at(i - 1).is("and")) {
          break;
        }
      } else if (!and || !node.is(",")) {
        break;
      }
      if (clause.at(i - 1).is(",") && clause.at(i - 2).kind() != clause.nodes.get(last).kind()) {
        break;
      }
    }
    return group;
  }

  /** The agents that commas and "and" join to one on its left, with or without an article: "Labour, the Greens and the Lib Dems". */
  List<Node> agents(int last) {
    List<Node> agents = new ArrayList<>();
    int k = last;
    while (clause.at(k).isAgent() && agents.size() < MOST) {
      agents.add(0, clause.at(k));
      int mark = clause.at(k - 1).is("the") ? k - 2 : k - 1;
      k = mark;
      while (k > 0 && (clause.at(k).is(",") || clause.at(k).is("and") || clause.at(k).is("&"))) {
        k--;
      }
      if (k == mark) {
        break;
      }
    }
    return agents;
  }

  /** Skips a figure in brackets behind a name: "Byrne (Lab, 1,022), Cole (998) and Dyer". */
  private int unbracketed(int i) {
    if (!clause.at(i).is(")") || !clause.at(i - 1).isNumber()) {
      return i;
    }
    int k = i - 2;
    while (clause.at(k).is("(") || clause.at(k).is(",")) {
      k--;
    }
    return clause.at(k).isAgent() ? k : i;
  }

  private boolean joins(int i, int last) {
    return clause.at(i).kind() == clause.nodes.get(last).kind() && !clause.at(i).is(",") && !OWN_ROLE.contains(clause.at(i - 1).word());
  }
}
