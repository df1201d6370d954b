package scrutineer.extract;

import java.util.List;
import java.util.Set;
import scrutineer.mention.Words;
import scrutineer.text.Token;

/**
 * Tells that a majority is the one of the vote before, since it did not help whoever had it: "a majority of 26,195 counted for
 * nothing", "lost despite a majority of 26,195", "swept away a majority of 26,195".
 */
final class LostMajorities {
  private static final int REACH = 8;
  private static final Set<String> DESPITE = Words.set("despite", "notwithstanding", "squandered", "squandering", "surrendered", "surrendering", "blew", "frittered", "supposedly", "unassailable");
  private static final Set<String> CLEARING = Words.set("swept", "sweeping", "threw", "throwing", "thrown", "brushed", "brushing", "ate", "eating", "swatted", "blown", "blew", "chewed", "frittered");
  private static final Set<String> AWAY = Words.set("away", "aside", "through");
  private static final Set<String> COUNTING = Words.set("counted", "counts", "meant", "means", "mattered", "was", "is", "were");
  private static final Set<String> NOTHING = Words.set("nothing", "little", "naught", "nought");
  private static final Set<String> NO = Words.set("no", "not", "n't", "never", "little", "insufficient", "hardly");
  private static final Set<String> HELP = Words.set("enough", "protection", "defence", "barrier", "obstacle", "bar", "guarantee", "safe", "help", "use", "match", "bulwark", "cushion", "shield", "survive");
  private static final Set<String> SAVING = Words.set("save", "saved", "protect", "spare", "rescue", "insulate");
  private static final Set<String> ENDS = Words.set(",", ";", ".", ":", "(", ")", "by", "with", "and", "but", "when", "as");

  private LostMajorities() {}

  /**
   * @param first the word or the figure, whichever stands first
   * @param last the other one
   */
  static boolean told(List<Token> tokens, Node first, Node last) {
    return before(tokens, first.from()) || behind(tokens, last.to());
  }

  private static boolean before(List<Token> tokens, int from) {
    for (int k = from - 1; k >= Math.max(0, from - REACH) && !ENDS.contains(tokens.get(k).lower()) && !number(tokens.get(k)); k--) {
      String next = tokens.get(Math.min(k + 1, tokens.size() - 1)).lower();
      if (DESPITE.contains(tokens.get(k).lower()) || CLEARING.contains(tokens.get(k).lower()) && AWAY.contains(next)) {
        return true;
      }
    }
    return false;
  }

  private static boolean behind(List<Token> tokens, int to) {
    boolean no = false;
    boolean counting = false;
    for (int k = to; k < Math.min(tokens.size(), to + REACH) && !ENDS.contains(tokens.get(k).lower()) && !number(tokens.get(k)); k++) {
      String word = tokens.get(k).lower();
      if (SAVING.contains(word) || no && HELP.contains(word) || counting && NOTHING.contains(word)) {
        return true;
      }
      no |= NO.contains(word);
      counting |= COUNTING.contains(word);
    }
    return false;
  }

  private static boolean number(Token token) {
    return Character.isDigit(token.form().charAt(0));
  }
}
