package scrutineer.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scrutineer.text.Token;

/** Finds fractions of votes or voters told in words: "half of the votes cast", "two-fifths of everything cast", "a quarter of all ballots". */
final class Fractions {
  private static final Map<String, Integer> PARTS = Map.ofEntries(Map.entry("third", 3), Map.entry("quarter", 4), Map.entry("fifth", 5), Map.entry("tenth", 10), Map.entry("thirds", 3), Map.entry("quarters", 4),
      Map.entry("fifths", 5), Map.entry("tenths", 10), Map.entry("sixth", 6), Map.entry("eighth", 8));
  private static final Map<String, Integer> TIMES = Map.of("a", 1, "one", 1, "two", 2, "three", 3, "four", 4, "nine", 9);
  private static final Map<String, Integer> COUNTS = Map.ofEntries(Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8),
      Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("10", 10), Map.entry("twelve", 12), Map.entry("twenty", 20), Map.entry("20", 20), Map.entry("1", 1), Map.entry("2", 2), Map.entry("3", 3), Map.entry("4", 4), Map.entry("5", 5), Map.entry("6", 6), Map.entry("7", 7), Map.entry("8", 8), Map.entry("9", 9));
  private static final Set<String> VOTES = Words.set("vote", "votes", "cast", "electorate", "ballots", "ballot", "poll", "voters", "voted", "electors", "turnout", "polled", "voting", "register", "registered", "eligible", "entitled", "turned", "adults");
  private static final Set<String> OTHERS = Words.set("seats", "seat", "councils", "wards", "council", "mps", "councillors", "candidates", "majority", "members", "constituencies", "increase", "rise", "fall", "its", "his", "her", "their");
  private static final Set<String> OWNERS = Words.set("he", "she", "they", "it", "we", "that", "his", "her");
  private static final int WITHIN = 8;

  private Fractions() {}

  /** @param to index one past the fraction's last token; @param value percent, to one decimal */
  record Fraction(int to, BigDecimal value) {}

  /** The fraction that begins at a token, if it is one of votes. */
  static Optional<Fraction> at(List<Token> tokens, int i) {
    return plain(tokens, i).filter(f -> ofVotes(tokens, f.to())).or(() -> outOf(tokens, i).filter(f -> ofVoters(tokens, f.to())));
  }

  /** "one in six", "nearly eight in ten", "two out of five". */
  private static Optional<Fraction> outOf(List<Token> tokens, int i) {
    int in = i + 1;
    boolean out = in + 1 < tokens.size() && tokens.get(in).is("out") && tokens.get(in + 1).is("of");
    int at = out ? in + 2 : in + 1;
    if (at >= tokens.size() || !out && !tokens.get(in).is("in") && !tokens.get(in).is("of")) {
      return Optional.empty();
    }
    Integer n = COUNTS.get(tokens.get(i).lower());
    Integer of = out || tokens.get(in).is("in") ? COUNTS.get(tokens.get(at).lower()) : null;
    return n == null || of == null || n >= of || of < 3 ? Optional.empty() : Optional.of(new Fraction(at + 1, percent(n, of)));
  }

  private static BigDecimal percent(int n, int of) {
    BigDecimal value = BigDecimal.valueOf(100L * n).divide(BigDecimal.valueOf(of), 1, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  /** "in ten voters", "in six of the votes", "in ten of us voted": voters or votes stand near behind, and nothing else that could be counted. */
  private static boolean ofVoters(List<Token> tokens, int from) {
    for (int k = from; k < Math.min(tokens.size(), from + WITHIN); k++) {
      String word = tokens.get(k).lower();
      if (VOTES.contains(word) || word.equals("vote")) {
        return true;
      }
      if (OTHERS.contains(word) || word.equals(",") || word.equals(";") || word.equals(".") || Character.isDigit(word.charAt(0))) {
        return false;
      }
    }
    return false;
  }

  private static Optional<Fraction> plain(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    if (word.equals("half")) {
      boolean and = i > 0 && (tokens.get(i - 1).is("and") || tokens.get(i - 1).is("second") || tokens.get(i - 1).is("first"));
      return and ? Optional.empty() : Optional.of(new Fraction(i + 1, new BigDecimal("50")));
    }
    int dash = word.indexOf('-');
    String times = dash > 0 ? word.substring(0, dash) : word;
    String part = dash > 0 ? word.substring(dash + 1) : i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
    Integer n = TIMES.get(times);
    Integer of = PARTS.get(part);
    if (n == null || of == null || n >= of || part.endsWith("s") != n > 1) {
      return Optional.empty();
    }
    return Optional.of(new Fraction(dash > 0 ? i + 1 : i + 2, percent(n, of)));
  }

  /** "of the votes", "the vote": what the fraction is of stands right behind it. */
  private static boolean ofVotes(List<Token> tokens, int from) {
    boolean direct = from < tokens.size() && (tokens.get(from).is("of") || tokens.get(from).is("the") || tokens.get(from).is("all"));
    for (int k = from; direct && k < Math.min(tokens.size(), from + WITHIN); k++) {
      String word = tokens.get(k).lower();
      if (VOTES.contains(word)) {
        return k + 1 >= tokens.size() || !OWNERS.contains(tokens.get(k + 1).lower());
      }
      if (OTHERS.contains(word) || word.equals(",") || word.equals(";") || word.equals(".") || Character.isDigit(word.charAt(0))) {
        return false;
      }
    }
    return false;
  }
}
