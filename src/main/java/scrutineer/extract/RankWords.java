package scrutineer.extract;

import java.util.Map;
import java.util.Set;
import scrutineer.mention.Words;

/** Tells whether a word such as "second" names somebody's place in a contest. */
final class RankWords {
  private static final Set<String> NOT_NT = Words.set("not", "n't");
  /** "not far behind in third". */
  private static final Set<String> FAR = Words.set("far");
  private static final Set<String> BUT = Words.set("but");
  private static final Map<String, Integer> ORDINALS = Map.ofEntries(Map.entry("second", 2), Map.entry("third", 3), Map.entry("fourth", 4), Map.entry("fifth", 5), Map.entry("sixth", 6),
      Map.entry("seventh", 7), Map.entry("runner-up", 2), Map.entry("runners-up", 2), Map.entry("2nd", 2), Map.entry("3rd", 3), Map.entry("4th", 4), Map.entry("5th", 5), Map.entry("third-placed", 3), Map.entry("second-placed", 2),
      Map.entry("second-place", 2), Map.entry("third-place", 3), Map.entry("fourth-place", 4), Map.entry("fifth-place", 5));
  private static final Set<String> COMING = Words.set("came", "come", "comes", "coming", "finished", "finish", "finishes", "finishing", "was", "were", "is", "are", "placed", "pushed", "beaten", "trailed", "trailing", "ended", "in", "into", "to", "distant", "close",
      "poor", "slipped", "dropped", "fell", "relegated", "took", "strong", "respectable", "clear", "a", "limped", "lay", "ran", "the", "knocked", "forced", "shunted", "held", "left", "with", "back", "climbed", "leapt", "moved", "manage", "managed", "only", "just", "comfortable", "up", "got", "claimed", "secured", "finally", "still", "actually", "good", "decent");
  private static final Set<String> SETTLING = Words.set("settle", "settled", "settles", "settling");
  private static final Set<String> FINISH = Words.set("finish", "finishes", "finisher", "slot", "spot", "showing");
  private static final Set<String> OPENING = Words.set("was", ",", "came", "went", ":");
  private static final Set<String> NOT_PLACES = Words.set("time", "term", "preference", "preferences", "round", "count", "recount", "year", "home", "election", "attempt", "seat", "half", "biggest", "largest", "most", "highest", "generation", "reading",
      "defeat", "consecutive", "successive", "by-election", "chance", "contest", "of", "gain", "victory", "win", "hold", "referendum", "woman", "world", "week", "day", "safest", "city", "way", "hour", "closest", "lowest", "smallest", "tory", "labour", "one", "result", "ballot", "vote", "set", "seats", "lowest", "tightest");

  private static final Set<String> BEHIND = Words.set("with", "on", "in", "behind", "for", "at", "after", "place", "places", "spot", "position", "there", "here", "again", "overall", "and", "but", "both", "was", "were", "came", "went", "is", "by",
      "while", "as", "this", "again", "respectively", "to", "only", "ahead", "just", "where", "last", "having", "from", "or", "has", "had", "comes", "polling", "taking", "followed", "leaving", "despite", "too", "almost", "nearly", "barely", "well", "not", "placed");

  private static final Set<String> FOR_TO = Words.set("to", "for");
  private static final Set<String> PRIZE = Words.set("place", "spot", "position", "went", "in", "goes", "was", "by", "with", ",", "from", ".");
  private static final Set<String> LEADING = Words.set("ahead", "clear", "front");
  /** How far behind its rank somebody's lead may stand: "was second in Eastwick, some 12 votes". */
  private static final int REACH = 8;

  private final SentenceView view;

  RankWords(SentenceView view) {
    this.view = view;
  }

  /** The place that a word can tell, or null. */
  static Integer rank(String word) {
    return ORDINALS.get(word);
  }

  /** Whether a word can tell a place. */
  static boolean names(String word) {
    return ORDINALS.containsKey(word);
  }

  /** Whether a place below the first is what is fought for: "for" or "to" at the index, "second place" behind it. */
  static boolean contested(Clause clause, int i) {
    return FOR_TO.contains(clause.at(i).word()) && names(clause.at(i + 1).word()) && PRIZE.contains(clause.at(i + 2).word());
  }

  /** Whether a number is how far somebody lower down was ahead: "Byrne was second, 12 votes ahead of Cole". */
  static boolean leadOfLower(Clause clause, int number) {
    if (!clause.has(number + 1, number + 4, LEADING)) {
      return false;
    }
    for (int k = number - 1; k >= Math.max(0, number - REACH); k--) {
      Node node = clause.at(k);
      if (names(node.word()) && !NOT_PLACES.contains(clause.at(k + 1).word())) {
        return true;
      }
      if (node.isAgent() || node.isNumber() || node.is(";") || node.isVerb()) {
        return false;
      }
    }
    return false;
  }

  /** Whether the word at a node tells a place here. */
  boolean place(int i) {
    Node next = view.clause.at(i + 1);
    String word = view.nodes().get(i).word();
    if (word.endsWith("-place")) {
      return next.isWord() && FINISH.contains(next.word());
    }
    boolean several = next.is("in") && view.clause.at(i + 2).isNumber();
    boolean negated = view.clause.has(i - 4, i, NOT_NT) && !view.clause.has(i - 4, i, BUT) && !view.clause.has(i - 4, i, FAR);
    return !several && !negated && closes(i, next) && (word.startsWith("runner") || led(i, next));
  }

  /** Nothing behind the word makes it another thing: "second home", "third to vote". */
  private boolean closes(int i, Node next) {
    if (next.isWord() && (NOT_PLACES.contains(next.word()) || letters(next) && !BEHIND.contains(next.word()))) {
      return false;
    }
    return !next.is("to") || view.clause.at(i + 2).isAgent() || view.clause.at(i + 2).is("the");
  }

  private static boolean letters(Node node) {
    return !node.word().isEmpty() && Character.isLetter(node.word().charAt(0));
  }

  /** What stands before the word, or begins a sentence with it, makes it a place. */
  private boolean led(int i, Node next) {
    Node before = view.clause.at(i - 1);
    boolean place = next.is("place") || next.is("placed");
    if (before.is("the") && !place) {
      return false;
    }
    if (before.is("for")) {
      return SETTLING.contains(view.clause.at(i - 2).word());
    }
    boolean opens = i <= 1 && (OPENING.contains(next.word()) || next.is("in") && (i == 0 || view.clause.at(0).is("in")));
    boolean noBetter = before.is("than") && view.clause.at(i - 2).is("better");
    return opens || noBetter || COMING.contains(before.word()) || place || before.is(",") || before.is(":") && i > 1 || before.isAgent() || before.word().endsWith("ly");
  }
}
