package scrutineer.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutineer.claim.Precision;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.text.Span;
import scrutineer.text.Token;

/**
 * Finds numbers in digits and words with their unit and hedge. Years, times of day, money and ordinals are not numbers
 * here; ages and counts of anything but votes, seats and shares get the unit OTHER.
 */
public final class Numbers {
  private static final Pattern UNBROKEN = Pattern.compile("\\d+");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{3}");
  private static final Pattern YEAR = Pattern.compile("19\\d\\d|20[0-4]\\d");
  private static final Pattern DIGITS = Pattern.compile("[-+\\u2212\\u2013]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[-+\\u2212\\u2013]?\\d+(?:\\.\\d+)?");
  private static final Pattern SUFFIXED = Pattern.compile("(?i)([-+\\u2212]?\\d+(?:\\.\\d+)?)(k|m|pc|pts?|th|st|nd|rd|pm|am|s|bn)\\+?");
  private static final Map<String, Integer> SMALL = Map.ofEntries(Map.entry("zero", 0), Map.entry("nil", 0),
      Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5),
      Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
      Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("dozen", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14),
      Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18),
      Map.entry("nineteen", 19), Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("forty", 40),
      Map.entry("fifty", 50), Map.entry("sixty", 60), Map.entry("seventy", 70), Map.entry("eighty", 80), Map.entry("ninety", 90));
  private static final Set<String> MONTHS = Words.set("january", "february", "march", "april", "may", "june", "july", "august",
      "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec");
  private static final Set<String> PERCENT = Words.set("%", "percent", "pc", "p.c.", "per-cent");
  private static final Set<String> POINTS = Words.set("point", "points", "pts", "pt");
  private static final Set<String> VOTES = Words.set("vote", "votes", "ballots", "ballot", "crosses");
  private static final Set<String> SEATS = Words.set("seat", "seats", "mp", "mps", "councillor", "councillors", "msps", "msp",
      "mlas", "mla", "ams", "gains", "constituencies", "cllrs", "representatives", "assembly");
  private static final Set<String> COUNCILS = Words.set("councils", "boroughs", "authorities", "council", "mayors", "wards");
  private static final Set<String> OTHER = Words.set("years", "year", "year-old", "months", "month", "weeks", "week", "days", "day", "hours",
      "hour", "minutes", "minute", "times", "recounts", "candidates", "candidate", "members", "terms", "term", "elections",
      "election", "parties", "others", "miles", "decades", "decade", "centuries", "pounds", "pence", "km", "children", "men", "women", "by-elections",
      "ministers", "marginals", "targets", "target", "spoilt", "spoiled", "rejected", "pupils", "homes", "jobs",
      "contests", "rounds", "successive", "consecutive", "polling", "stations", "generations", "occasions", "names", "independents",
      "million", "billion", "nights", "results", "declarations", "counts", "degrees", "mins", "years'", "wins", "defeats", "counties", "am", "pm", "o'clock");
  private static final Set<String> PEOPLE = Words.set("people", "voters", "electors", "residents", "constituents", "souls", "islanders", "locals");
  private static final Set<String> ADJECTIVES = Words.set("new", "extra", "more", "fewer", "other", "labour", "tory", "conservative", "lib", "dem",
      "council", "local", "parliamentary", "scottish", "welsh", "westminster", "spare", "percentage", "postal", "valid", "london", "additional", "of", "the",
      "liberal", "democrat", "snp", "ukip", "green", "reform", "sitting", "further", "first-preference", "personal", "cornish", "english", "irish", "votes");

  private Numbers() {}

  /** The numbers of a sentence, in order. */
  public static List<NumberMention> in(String text, List<Token> tokens) {
    List<NumberMention> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Optional<Raw> raw = at(tokens, i);
      if (raw.isPresent()) {
        found.add(mention(tokens, raw.get()));
        i = raw.get().to;
      } else {
        i++;
      }
    }
    return found;
  }

  /** A number before its hedge and unit are known; tokens from (included) to (excluded). */
  private record Raw(int from, int to, BigDecimal value, boolean words, Unit fixed, boolean plus) {}

  private static Optional<Raw> at(List<Token> tokens, int i) {
    Optional<Fractions.Fraction> fraction = Fractions.at(tokens, i);
    if (fraction.isPresent()) {
      return Optional.of(new Raw(i, fraction.get().to(), fraction.get().value(), true, Unit.PERCENT, false));
    }
    Token token = tokens.get(i);
    char c = token.form().charAt(0);
    if (Character.isDigit(c) || (c == '+' || c == '-' || c == '\u2212' || c == '\u2013') && token.form().length() > 1) {
      return digits(tokens, i);
    }
    return words(tokens, i);
  }

  private static Optional<Raw> digits(List<Token> tokens, int i) {
    String form = tokens.get(i).form();
    String before = i > 0 ? tokens.get(i - 1).lower() : "";
    if (before.equals("£") || before.equals("$") || before.equals("€") || before.equals("#") || form.indexOf(':') >= 0) {
      return Optional.empty();
    }
    boolean glued = form.endsWith("+");
    String plain = glued ? form.substring(0, form.length() - 1) : form;
    Unit fixed = Unit.NONE;
    if (plain.endsWith("%")) {
      plain = plain.substring(0, plain.length() - 1);
      fixed = Unit.PERCENT;
    }
    if (!DIGITS.matcher(plain).matches()) {
      return suffixed(plain, i, glued);
    }
    int to = i + 1;
    String digits = plain.replace(",", "").replace('\u2212', '-').replace('\u2013', '-');
    // "12, 407" and "1 683": a thousands mark that the typist tore apart
    if (digits.length() <= 3 && UNBROKEN.matcher(digits).matches() && i + 2 < tokens.size() && tokens.get(i + 1).form().equals(",")
        && tokens.get(i + 1).start() == tokens.get(i).end() && THOUSANDS.matcher(tokens.get(i + 2).form()).matches()
        && !nextIsList(tokens, i)) {
      digits += tokens.get(i + 2).form();
      to = i + 3;
    }
    if (fixed == Unit.NONE && notACount(tokens, i, to, digits)) {
      return Optional.empty();
    }
    return Optional.of(new Raw(i, to, new BigDecimal(digits), false, fixed, glued));
  }

  private static boolean nextIsList(List<Token> tokens, int i) {
    return i + 3 < tokens.size() && (tokens.get(i + 3).form().equals(",") || tokens.get(i + 3).is("and"))
        && i + 4 < tokens.size() && Character.isDigit(tokens.get(i + 4).form().charAt(0)) ;
  }

  private static Optional<Raw> suffixed(String form, int i, boolean plus) {
    Matcher matcher = SUFFIXED.matcher(form);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(matcher.group(1).replace('\u2212', '-'));
    return switch (matcher.group(2).toLowerCase(java.util.Locale.ROOT)) {
      case "k" -> Optional.of(new Raw(i, i + 1, value.movePointRight(3), false, Unit.NONE, plus || form.endsWith("+")));
      case "m" -> Optional.of(new Raw(i, i + 1, value.movePointRight(6), false, Unit.NONE, plus));
      case "pc" -> Optional.of(new Raw(i, i + 1, value, false, Unit.PERCENT, plus));
      case "pt", "pts" -> Optional.of(new Raw(i, i + 1, value, false, Unit.POINTS, plus));
      default -> Optional.empty();
    };
  }

  /** Years, days of a month, times of day. */
  private static boolean notACount(List<Token> tokens, int from, int to, String digits) {
    String before = from > 0 ? tokens.get(from - 1).lower() : "";
    String after = to < tokens.size() ? tokens.get(to).lower() : "";
    if (MONTHS.contains(after) && digits.length() <= 2 || MONTHS.contains(before) && digits.length() <= 2 && !before.equals("may")) {
      return true;
    }
    if (after.equals("am") || after.equals("pm") || after.equals("p.m.") || after.equals("a.m.") || after.equals("o'clock")) {
      return true;
    }
    boolean yearLike = YEAR.matcher(digits).matches() && tokens.get(from).form().indexOf(',') < 0;
    return yearLike && !VOTES.contains(after) && !SEATS.contains(after) && !after.equals("-");
  }

  private static Optional<Raw> words(List<Token> tokens, int i) {
    String lower = tokens.get(i).lower();
    if (!startsNumber(lower)) {
      return Optional.empty();
    }
    int to = i;
    long total = 0;
    long group = 0;
    boolean any = false;
    while (to < tokens.size()) {
      String word = tokens.get(to).lower();
      int dash = word.indexOf('-');
      Integer small = SMALL.get(word);
      if (small == null && dash > 0 && SMALL.containsKey(word.substring(0, dash)) && SMALL.containsKey(word.substring(dash + 1))) {
        small = SMALL.get(word.substring(0, dash)) + SMALL.get(word.substring(dash + 1));
      }
      if (small != null) {
        if (any && group % 10 != 0 && group % 100 < 20) {
          break;
        }
        group += small;
      } else if (word.equals("hundred") && (any || i == to)) {
        group = Math.max(1, group) * 100;
      } else if (word.equals("thousand") && (any || i == to)) {
        total += Math.max(1, group) * 1000;
        group = 0;
      } else if (word.equals("and") && any && (group % 100 == 0) && group + total > 0 && to + 1 < tokens.size() && startsNumber(tokens.get(to + 1).lower())
          && (group >= 100 || total > 0)) {
        to++;
        continue;
      } else if (word.equals(",") && total > 0 && group == 0 && to + 2 < tokens.size() && startsNumber(tokens.get(to + 1).lower()) && tokens.get(to + 2).is("hundred")) {
        to++; // "twenty-one thousand, seven hundred and seventy-three"
        continue;
      } else {
        break;
      }
      any = true;
      to++;
    }
    if (!any || ambiguousOne(tokens, i, to)) {
      return Optional.empty();
    }
    return Optional.of(new Raw(i, to, BigDecimal.valueOf(total + group), true, Unit.NONE, false));
  }

  private static boolean startsNumber(String word) {
    int dash = word.indexOf('-');
    return SMALL.containsKey(word) || dash > 0 && SMALL.containsKey(word.substring(0, dash)) && SMALL.containsKey(word.substring(dash + 1));
  }

  /** "one of", "no one", "the one": a pronoun and no count. */
  private static boolean ambiguousOne(List<Token> tokens, int from, int to) {
    if (to - from != 1 || !tokens.get(from).is("one")) {
      return false;
    }
    String before = from > 0 ? tokens.get(from - 1).lower() : "";
    String after = to < tokens.size() ? tokens.get(to).lower() : "";
    return before.equals("the") || before.equals("no") || before.equals("this") || before.equals("that") || before.equals("every")
        || before.equals("any") || after.equals("of") || after.equals("that") || after.equals("who") || after.equals("another");
  }

  private static NumberMention mention(List<Token> tokens, Raw raw) {
    Hedges.Hedge hedge = Hedges.before(tokens, raw.from);
    boolean negative = raw.value.signum() > 0 && minusInBrackets(tokens, raw.from);
    Unit unit = raw.fixed;
    int end = raw.to;
    BigDecimal value = negative ? raw.value.negate() : raw.value;
    if (unit == Unit.NONE) {
      if (end < tokens.size() && (tokens.get(end).is("million") || tokens.get(end).is("m")) ) {
        value = value.movePointRight(6);
        end++;
      } else if (end < tokens.size() && tokens.get(end).is("thousand") && !raw.words) {
        value = value.movePointRight(3);
        end++;
      }
      if (!raw.words && end < tokens.size() && tokens.get(end).is("k") && tokens.get(end).start() == tokens.get(end - 1).end()) {
        value = value.movePointRight(3);
        end++;
      }
      int at = unitAt(tokens, end);
      if (at >= 0) {
        unit = unitOf(tokens, at);
        if (unit == Unit.PERCENT) {
          end = at + (tokens.get(at).is("per") ? 2 : 1);
        } else if (unit == Unit.VOTES || unit == Unit.POINTS) {
          end = at + 1;
        }
      }
    }
    if (unit == Unit.PERCENT && end < tokens.size() && (POINTS.contains(tokens.get(end).lower())
        || tokens.get(end).is("-") && end + 1 < tokens.size() && POINTS.contains(tokens.get(end + 1).lower()))) {
      unit = Unit.POINTS;
      end = tokens.get(end).is("-") ? end + 2 : end + 1;
    }
    Precision precision = hedge.precision();
    if (precision == Precision.EXACT && (raw.plus || Hedges.plusAfter(tokens, end))) {
      precision = Precision.OVER;
    } else if (precision == Precision.EXACT) {
      precision = Hedges.after(tokens, end);
    }
    Span span = new Span(tokens.get(negative ? raw.from - 1 : hedge.from()).start(), tokens.get(end - 1).end());
    return new NumberMention(span, value, unit, precision, raw.words ? "number words" : "digits");
  }

  /** "(-12.1": a sign that the tokens part from its digits; elsewhere such a mark may be a dash. */
  private static boolean minusInBrackets(List<Token> tokens, int from) {
    return from > 1 && (tokens.get(from - 1).form().equals("-") || tokens.get(from - 1).form().equals("\u2212")) && tokens.get(from - 1).end() == tokens.get(from).start()
        && tokens.get(from - 2).form().equals("(");
  }

  /** Index of the token that names the unit, or -1. */
  private static int unitAt(List<Token> tokens, int end) {
    for (int i = end; i < Math.min(tokens.size(), end + 4); i++) {
      if (unitOf(tokens, i) != Unit.NONE) {
        return i;
      }
      String word = tokens.get(i).lower();
      if (!word.equals("-") && !word.equals("\u2013") && !ADJECTIVES.contains(word)) {
        return -1;
      }
    }
    return -1;
  }

  private static Unit unitOf(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    if (PERCENT.contains(word) || word.equals("per") && i + 1 < tokens.size() && tokens.get(i + 1).is("cent")) {
      return Unit.PERCENT;
    }
    return POINTS.contains(word) ? Unit.POINTS : VOTES.contains(word) ? Unit.VOTES : SEATS.contains(word) ? Unit.SEATS
        : COUNCILS.contains(word) ? Unit.COUNCILS : PEOPLE.contains(word) ? Unit.PEOPLE : OTHER.contains(word) ? Unit.OTHER : Unit.NONE;
  }
}
