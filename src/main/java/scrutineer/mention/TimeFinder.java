package scrutineer.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scrutineer.mention.Mention.TimeMention;
import scrutineer.text.Token;

/**
 * Finds what tells the election that is spoken of. {@code when} of a mention is a year ({@code 2015}), a distance in years
 * ({@code -2}; {@code -0} is this year), a year of a by-election ({@code by-election} or {@code by-election 2016}), {@code general} for
 * the general election that everybody remembers, {@code month 12} for the one of last December, {@code previous} or {@code now}; {@code -30m} is a distance in months.
 * Some count from a time told before: {@link RelativeTimes}.
 */
final class TimeFinder {
  private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5),
      Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("twelve", 12), Map.entry("a", 1));
  private static final Set<String> PREVIOUS_NOUNS = Words.set("election", "general", "time", "contest", "poll", "vote", "occasion");
  private static final Set<String> BODIES = Words.set("westminster", "parliamentary", "holyrood", "senedd", "assembly", "stormont", "council", "local", "mayoral");
  private static final Set<String> PARTS_OF_DAY = Words.set("lunchtime", "teatime", "afternoon", "evening", "dinnertime", "breakfast");
  private static final Set<String> NOW = Words.set("tonight", "yesterday", "today", "now");

  private static final Map<String, Integer> MONTHS = Map.of("eighteen", 18, "thirty", 30, "eleven", 11, "fifteen", 15, "fourteen", 14, "thirteen", 13, "twenty", 20, "sixteen", 16);
  private static final List<String> MONTH_NAMES = List.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december");
  private static final Set<String> BACK = Words.set("ago", "earlier", "before", "previously", "back");
  private static final Set<String> BEFORE = Words.set("before", "previously", "beforehand");
  private static final Set<String> ENDS = Words.set(")", ".", ",", ";", "");
  private static final Set<String> UNITS = Words.set("votes", "seats", "%", "per", "councillors", "mps");
  private static final Set<String> AGO = Words.set("ago", "earlier");

  private TimeFinder() {}

  /** A year of this century or the last; every token is asked, so no pattern is matched. */
  private static boolean century(String word) {
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && digits(word, 2);
  }

  private static boolean digits(String word, int from) {
    for (int i = from; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return word.length() > from;
  }

  static List<Found> in(List<Token> tokens) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Found hit = at(tokens, i);
      if (hit != null) {
        found.add(hit);
        i = hit.to() - 1;
      }
    }
    return found;
  }

  private static Found at(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    String next = word(tokens, i + 1);
    String third = word(tokens, i + 2);
    if (century(word) && tokens.get(i).form().length() == 4 && yearHere(tokens, i)) {
      return time(tokens, i, i + 1, word);
    }
    if (word.length() == 3 && word.charAt(0) == '\'' && "012".indexOf(word.charAt(1)) >= 0 && digits(word, 2)) {
      return time(tokens, i, i + 1, "20" + word.substring(1));
    }
    if ((next.equals("months") || next.equals("month")) && AGO.contains(third)) {
      int months = WORDS.containsKey(word) ? WORDS.get(word) : MONTHS.getOrDefault(word, digits(word, 0) && word.length() <= 3 ? Integer.parseInt(word) : 0);
      return months > 0 ? time(tokens, i, i + 3, "-" + months + "m") : null;
    }
    if (WORDS.containsKey(word) && (next.equals("year") || next.equals("years"))) {
      if (BACK.contains(third)) {
        return time(tokens, i, i + 3, "-" + WORDS.get(word));
      }
    }
    if (next.equals("years") && word.length() <= 2 && digits(word, 0) && AGO.contains(third)) {
      return time(tokens, i, i + 3, "-" + word);
    }
    if (word.equals("last") && (next.equals("time") || next.equals("year") || next.equals("general") || next.equals("election") || next.equals("contest") || next.equals("occasion") || next.equals("outing"))) {
      return next.equals("year") ? time(tokens, i, i + 2, "-1") : time(tokens, i, i + 2, "previous");
    }
    if (word.equals("last") && BODIES.contains(next) && PREVIOUS_NOUNS.contains(third)) {
      return time(tokens, i, i + 3, "previous");
    }
    if (word.equals("this") && next.equals("year") && ElectionNouns.owned(tokens, i + 2)) {
      return time(tokens, i, i + 2, "-0");
    }
    Optional<RelativeTimes.Hit> relative = RelativeTimes.at(tokens, i, WORDS);
    if (relative.isPresent()) {
      return time(tokens, i, relative.get().to(), relative.get().when());
    }
    int month = ElectionNouns.month(tokens, i);
    if (month > 0) {
      return time(tokens, i, i + 1, "month " + month);
    }
    if (ElectionNouns.remembered(tokens, i)) {
      return time(tokens, i, i + 1, "general");
    }
    if ((word.equals("last") || word.equals("in") || word.equals("this")) && MONTH_NAMES.contains(next) && tokens.get(i + 1).capitalised() && !century(third) && !digits(third, 0)) {
      return time(tokens, i, i + 2, "month " + (MONTH_NAMES.indexOf(next) + 1));
    }
    if (word.equals("the") && next.equals("time") && third.equals("before")) {
      return time(tokens, i, i + 3, "previous");
    }
    if (BEFORE.contains(word) && figureBefore(tokens, i) && ENDS.contains(next)) {
      return time(tokens, i, i + 1, "previous");
    }
    if ((word.equals("previous") || word.equals("preceding")) && (PREVIOUS_NOUNS.contains(next) || PREVIOUS_NOUNS.contains(third))) {
      return time(tokens, i, i + 2, "previous");
    }
    if (word.equals("by-election") || word.equals("byelection") || word.equals("by") && next.equals("-") && third.equals("election")) {
      return time(tokens, i, i + 1, ("by-election " + yearNear(tokens, i)).trim());
    }
    if (word.equals("this") && PARTS_OF_DAY.contains(next)) {
      return time(tokens, i, i + 2, "now");
    }
    if (word.equals("this") && (next.equals("time") || next.equals("election") || next.equals("week"))) {
      return time(tokens, i, i + 2, "now");
    }
    return NOW.contains(word) ? time(tokens, i, i + 1, "now") : null;
  }

  /** "it was 92 before": a figure and at most its unit stand before a word. */
  private static boolean figureBefore(List<Token> tokens, int i) {
    String unit = word(tokens, i - 1);
    String figure = UNITS.contains(unit) ? word(tokens, i - 2) : unit;
    return !figure.isEmpty() && Character.isDigit(figure.charAt(0)) && !century(figure);
  }

  private static String yearNear(List<Token> tokens, int i) {
    for (int k = Math.max(0, i - 3); k <= Math.min(tokens.size() - 1, i + 5); k++) {
      if (century(tokens.get(k).lower()) && tokens.get(k).lower().startsWith("20")) {
        return tokens.get(k).lower();
      }
    }
    return "";
  }

  /** Not "since 2001" of a person's service or "from 1983 to 1997". */
  private static boolean yearHere(List<Token> tokens, int i) {
    String before = word(tokens, i - 1);
    return !before.equals("since") && !before.equals("born") && !before.equals("until");
  }

  private static String word(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  private static Found time(List<Token> tokens, int from, int to, String when) {
    int end = Math.min(to, tokens.size());
    return new Found(from, end, new TimeMention(tokens.get(from).span().join(tokens.get(end - 1).span()), when, "time"));
  }
}
