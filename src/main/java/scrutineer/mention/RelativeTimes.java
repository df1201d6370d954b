package scrutineer.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scrutineer.text.Token;

/**
 * Times that count from one told before: {@code +3} for "three years later", {@code next} for "at the next election",
 * {@code then} for "that year". Which year they mean is not known where they stand, only in the course of the text.
 */
public final class RelativeTimes {
  private static final Set<String> YEARS = Words.set("year", "years");
  private static final Set<String> LATER = Words.set("later", "afterwards", "after");
  private static final Set<String> NEXT = Words.set("next", "following", "subsequent");
  private static final Set<String> KINDS = Words.set("general");
  private static final Set<String> VOTES = Words.set("election", "poll", "contest");
  private static final Set<String> THEN = Words.set("year", "election", "night", "day", "contest", "occasion", "time");
  /** "by that time", "at that time": no time of a vote. */
  private static final Set<String> NOT_THEN = Words.set("by", "at", "of", "until", "since", "before");
  /** "that year's", "that day that": not told of when something was. */
  private static final Set<String> GOES_ON = Words.set("'s", "\u2019s", "that", "when", "comes");

  /** @param to index behind the last token */
  record Hit(int to, String when) {}

  private static final Set<String> WON = Set.of("won", "polled", "lost", "second", "third", "had", "took", "got");
  private static final Set<String> BEHIND_THEN = Set.of("with", "by", "on", "for", "to", ".", ",");

  private RelativeTimes() {}

  /** Whether a time of a mention counts from another one. */
  public static boolean is(String when) {
    return when.startsWith("+") || when.equals("next") || when.equals("then");
  }

  static Optional<Hit> at(List<Token> tokens, int i, Map<String, Integer> numbers) {
    String word = word(tokens, i);
    if (word.equals("the") && NEXT.contains(word(tokens, i + 1)) && word(tokens, i + 2).equals("year") || word.equals("the") && word(tokens, i + 1).equals("year") && LATER.contains(word(tokens, i + 2))) {
      return Optional.of(new Hit(i + 3, "+1"));
    }
    if (NEXT.contains(word) && word(tokens, i - 1).equals("the")) {
      int noun = KINDS.contains(word(tokens, i + 1)) ? i + 2 : i + 1;
      boolean told = Set.of("at", "in").contains(word(tokens, i - 2)) && VOTES.contains(word(tokens, noun));
      return told ? Optional.of(new Hit(noun + 1, "next")) : Optional.empty();
    }
    if (word.equals("that") && THEN.contains(word(tokens, i + 1)) && !GOES_ON.contains(word(tokens, i + 2)) && !(word(tokens, i + 1).equals("time") && NOT_THEN.contains(word(tokens, i - 1)))) {
      return Optional.of(new Hit(i + 2, "then"));
    }
    // "Byrne won then with 59 per cent"
    if (word.equals("then") && WON.contains(word(tokens, i - 1)) && BEHIND_THEN.contains(word(tokens, i + 1))) {
      return Optional.of(new Hit(i + 1, "then"));
    }
    return later(tokens, i, numbers);
  }

  /** "three years later", "two and a half years afterwards"; the half is dropped, for votes in spring count from votes in winter. */
  private static Optional<Hit> later(List<Token> tokens, int i, Map<String, Integer> numbers) {
    Integer years = numbers.get(word(tokens, i));
    if (years == null) {
      return Optional.empty();
    }
    boolean half = word(tokens, i + 1).equals("and") && word(tokens, i + 2).equals("a") && word(tokens, i + 3).equals("half");
    int noun = half ? i + 4 : i + 1;
    boolean after = word(tokens, noun + 1).equals("after");
    boolean told = YEARS.contains(word(tokens, noun)) && LATER.contains(word(tokens, noun + 1)) && (!after || word(tokens, noun + 2).equals("that"));
    return told ? Optional.of(new Hit(after ? noun + 3 : noun + 2, "+" + years)) : Optional.empty();
  }

  private static String word(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
