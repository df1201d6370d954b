package scrutineer.mention;

import java.util.List;
import java.util.Set;
import scrutineer.text.Token;

/** Elections that are named by a noun and not by a year: "last December's general election", "at the snap election". */
final class ElectionNouns {
  private static final Set<String> IN_OF = Words.set("in", "of");
  private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december");
  private static final Set<String> NOUNS = Words.set("election", "poll");
  private static final Set<String> KINDS = Words.set("general", "snap", "early", "parliamentary");
  private static final Set<String> OTHER_BODIES = Words.set("local", "council", "mayoral", "european", "assembly", "holyrood", "senedd", "by", "by-election", "leadership", "presidential");
  private static final Set<String> AT = Words.set("at", "in");
  private static final Set<String> NOT_YET = Words.set("campaign", "due", "expected");
  /** How far before the noun its preposition may stand: "in Theresa May's snap election". */
  private static final int WINDOW = 5;

  private ElectionNouns() {}

  /** The month, 1 to 12, of an election that it alone dates: "in June's election", "the election in May"; else 0. */
  static int month(List<Token> tokens, int i) {
    if (!tokens.get(i).capitalised() || year(tokens, i + 1, i + 2) || i > 0 && Character.isDigit(tokens.get(i - 1).form().charAt(0))) {
      return 0;
    }
    int month = MONTHS.indexOf(tokens.get(i).lower()) + 1;
    return month > 0 && (owned(tokens, i + 1) || kind(tokens, i + 1) || electionIn(tokens, i - 1)) ? month : 0;
  }

  /** "'s general election", behind what owns it. */
  static boolean owned(List<Token> tokens, int i) {
    return (word(tokens, i).equals("'s") || word(tokens, i).equals("\u2019s")) && kind(tokens, i + 1);
  }

  private static boolean kind(List<Token> tokens, int i) {
    int noun = i;
    while (noun < i + 2 && KINDS.contains(word(tokens, noun))) {
      noun++;
    }
    return NOUNS.contains(word(tokens, noun)) && !year(tokens, noun + 1, noun + 2) && !NOT_YET.contains(word(tokens, noun + 1));
  }

  private static boolean electionIn(List<Token> tokens, int i) {
    int preposition = word(tokens, i).equals("last") ? i - 1 : i;
    boolean behind = IN_OF.contains(word(tokens, preposition)) && NOUNS.contains(word(tokens, preposition - 1));
    return behind && !OTHER_BODIES.contains(word(tokens, preposition - 2));
  }

  /** "at the general election", "in the snap election": no year beside it, and neither the next nor the last one. */
  static boolean remembered(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    if (!word.equals("general") && !word.equals("snap") || !kind(tokens, i) || year(tokens, i - 3, i - 1) || year(tokens, i, i + 4)) {
      return false;
    }
    String before = word(tokens, i - 1);
    boolean possessive = before.equals("'s") || before.equals("\u2019s");
    if (!before.equals("the") && !(possessive && !word(tokens, i - 2).equals("year") && !MONTHS.subList(0, 4).contains(word(tokens, i - 2)) && !MONTHS.subList(5, 12).contains(word(tokens, i - 2)))) {
      return false;
    }
    for (int k = i - 2; k >= Math.max(0, i - WINDOW); k--) {
      if (AT.contains(word(tokens, k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean year(List<Token> tokens, int from, int to) {
    for (int i = Math.max(0, from); i <= to; i++) {
      String word = word(tokens, i);
      if (word.length() == 4 && word.startsWith("20") || word.length() == 4 && word.startsWith("19")) {
        return true;
      }
    }
    return false;
  }

  private static String word(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
