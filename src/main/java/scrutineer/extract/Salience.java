package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import scrutineer.extract.Verbs.Frame;
import scrutineer.link.Person;
import scrutineer.mention.Words;

/**
 * Tells whom a sentence leaves in the reader's mind: after "Byrne beat Cole" or "Byrne was third, behind Cole", "he" is Byrne.
 * Subjects before objects, as in centering (Grosz, Joshi and Weinstein 1995).
 */
final class Salience {
  private static final Set<String> RIVAL = Words.set("over", "behind", "against", "than", "unlike", "from");
  private static final Set<String> BESIDE = Words.set("the", "a", "an", "his", "her", "and", "(", ")", "on", "'s");

  private final Clause clause;
  private final Background background;

  Salience(Clause clause, Background background) {
    this.clause = clause;
    this.background = background;
  }

  /** The people named, the one most in mind last. */
  List<Person> inOrder() {
    List<Person> rivals = new ArrayList<>();
    List<Person> others = new ArrayList<>();
    for (int i = 0; i < clause.nodes.size(); i++) {
      if (clause.at(i).isAgent() && clause.at(i).agent().isPerson() && !background.holds(i)) {
        (rival(i) ? rivals : others).add(clause.at(i).agent().person().get());
      }
    }
    rivals.addAll(others);
    return rivals;
  }

  /** Behind "over" or "behind", or the object of beating; with whoever is joined to such a one. */
  private boolean rival(int i) {
    int k = i - 1;
    while (k > 0 && (BESIDE.contains(clause.at(k).word()) || clause.at(k).isNumber() || clause.at(k).isAgent() && !clause.at(k + 1).isVerb())) {
      k--;
    }
    Node left = clause.at(k);
    boolean beaten = left.isVerb() && (left.verb().frame() == Frame.BEAT || left.verb().frame() == Frame.OUST || left.verb().frame() == Frame.LOSE) && !clause.passive(k) && k == i - 1;
    boolean ahead = left.is("of") && (clause.at(k - 1).is("ahead") || clause.at(k - 1).is("clear"));
    boolean succeeded = left.isVerb() && left.verb().frame() == Frame.SUCCEED && k == i - 1;
    return beaten || succeeded || left.is("to") && clause.at(k - 1).is("succession") || RIVAL.contains(left.word()) || left.is("at") && k == i - 1 || ahead || lostTo(k);
  }

  /** "lost to Byrne", "lost it to Labour's Byrne", "lost by 12 to Byrne". */
  private boolean lostTo(int to) {
    for (int k = to - 1; clause.at(to).is("to") && k >= Math.max(0, to - 6); k--) {
      if (clause.at(k).isVerb()) {
        return clause.at(k).verb().frame() == Frame.LOSE;
      }
    }
    return false;
  }
}
