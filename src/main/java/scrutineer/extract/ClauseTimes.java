package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the word of time that belongs to a node: "in 2015" for 274 and not for 1,204 in "1,204, up from 274 in 2015". */
final class ClauseTimes {
  /** Nodes at the head of a sentence among which its time may stand: "In the general election of 2015". */
  private static final int LEADING = 8;

  private final Clause clause;
  private final ClauseParts parts;

  ClauseTimes(Clause clause) {
    this.clause = clause;
    this.parts = new ClauseParts(clause);
  }

  /**
   * The word of time that belongs to a node: one in its own stretch between commas and conjunctions, or one that leads the
   * sentence. A year right behind a figure ("274 in 2015") is that figure's alone.
   */
  Optional<String> when(int at) {
    int best = inStretch(at);
    if (best < 0) {
      best = leading(at);
    }
    if (best < 0) {
      best = modified(at);
    }
    if (best < 0) {
      best = bracketed(at);
    }
    return best < 0 ? Optional.empty() : Optional.of(clause.at(best).when());
  }

  /** The one time told between two semicolons, wherever it stands: "he got 489, and lost his deposit, in Eastwick in 2019". */
  Optional<String> only(int at) {
    List<String> times = new ArrayList<>();
    for (int i = 0; i < clause.nodes.size(); i++) {
      if (isTime(i) && noSemicolon(Math.min(i, at), Math.max(i, at)) && !times.contains(clause.at(i).when())) {
        times.add(clause.at(i).when());
      }
    }
    return times.size() == 1 ? Optional.of(times.get(0)) : Optional.empty();
  }

  private int inStretch(int at) {
    int best = -1;
    for (int i = 0; i < clause.nodes.size(); i++) {
      boolean nearer = best < 0 || Math.abs(i - at) < Math.abs(best - at);
      if (isTime(i) && nearer && parts.same(i, at) && belongs(i, at)) {
        best = i;
      }
    }
    return best;
  }

  private int leading(int at) {
    for (int i = 0; i < Math.min(LEADING, clause.nodes.size()); i++) {
      if (isTime(i) && noSemicolon(i, at) && leads(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isTime(int i) {
    return clause.at(i).kind() == Node.Kind.TIME && !since(i);
  }

  /** "for the first time since its creation in 1964": no time of what is told. */
  private boolean since(int time) {
    for (int i = time - 1; i >= Math.max(0, time - 6); i--) {
      Node node = clause.at(i);
      if (node.is("since")) {
        return i < time - 1;
      }
      if (node.isVerb() || node.is(",")) {
        return false;
      }
    }
    return false;
  }

  /** "in 2015, when she had a majority of 7,361": the time that a clause with "when" explains. */
  private int modified(int at) {
    int start = parts.start(at);
    if (!clause.at(start).is("when") && !clause.at(start + 1).is("when")) {
      return -1;
    }
    for (int i = start - 1; i >= Math.max(0, start - 8) && !clause.at(i).isVerb() && !clause.at(i).is(";"); i--) {
      if (isTime(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "in 2017 (third again, to Byrne)": the time that a bracket stands behind. */
  private int bracketed(int at) {
    for (int i = at; i > 0 && !clause.at(i).is(")"); i--) {
      if (clause.at(i).is("(")) {
        return isTime(i - 1) ? i - 1 : -1;
      }
    }
    return -1;
  }

  /** Nothing but small words, a time and a mark stand at the sentence's head: "In 2015,", "Two years ago". */
  private boolean leads(int time) {
    boolean words = clause.nodes.subList(0, time).stream().allMatch(Node::isWord);
    // "When Byrne stood down in 2005 Cole took the seat": all of it was then
    boolean fronted = (clause.at(0).is("when") || clause.at(0).is("after") || clause.at(0).is("once")) && clause.at(time - 1).is("in")
        && clause.nodes.subList(0, time).stream().noneMatch(n -> n.is(",") || n.is(";")) && (clause.at(time + 1).isAgent() || clause.at(time + 1).is(","));
    return words || fronted;
  }

  private boolean belongs(int time, int at) {
    Node before = clause.at(time - 1);
    if (before.is("in") && time >= 2 && RankWords.names(clause.at(time - 2).word()) && at > time && parted(time, at)) {
      return false; // "from third in 2015 to beat him by 12"
    }
    boolean joined = time >= 2 && before.isWord() && Character.isLetter(before.word().charAt(0));
    int figure = before.isNumber() ? time - 1 : joined && clause.at(time - 2).isNumber() ? time - 2 : -1;
    return figure < 0 || !clause.at(at).isNumber() || figure == at || partOf(at, figure);
  }

  private boolean parted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (clause.at(i).is("to")) {
        return true;
      }
    }
    return false;
  }

  /** "56 of the 59 seats last time": what is told of the part and of the whole. */
  private boolean partOf(int part, int whole) {
    int k = whole - 1;
    while (k > part && (clause.at(k).is("the") || clause.at(k).is("all") || clause.at(k).is("its") || clause.at(k).is("their"))) {
      k--;
    }
    return k > part && clause.at(k).is("of") && k - 1 == part;
  }

  private boolean noSemicolon(int from, int to) {
    for (int i = from; i < to; i++) {
      if (clause.at(i).is(";")) {
        return false;
      }
    }
    return true;
  }
}
