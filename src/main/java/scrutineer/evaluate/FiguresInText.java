package scrutineer.evaluate;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All numbers that a text tells, in digits or in English words, with no view of what they count. */
final class FiguresInText {
  /** Thousands apart by comma, space or, as slips of the pen, both; else a number with a point, or a comma for it. */
  private static final Pattern DIGITS = Pattern.compile(
      "\\d{1,3}(?:(?:, ?|[\u2009\u202F\u00A0 ])\\d{3}(?!\\d))+(?:\\.\\d+)?|\\d+(?:\\.\\d+|,\\d{1,2}(?!\\d))?");
  private static final Pattern SEPARATORS = Pattern.compile("[,\u2009\u202F\u00A0 ]+");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("(\\d+),(\\d{1,2})");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z]+");
  private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
      "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth",
      "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");
  /** Parts in per cent, and words for places and amounts; what is told in them is their number. */
  private static final Map<String, List<String>> OTHER_WORDS = Map.ofEntries(Map.entry("half", List.of("50", "0.5")),
      Map.entry("halves", List.of("0.5")), Map.entry("quarter", List.of("25")), Map.entry("quarters", List.of("75")),
      Map.entry("third", List.of("33.3")), Map.entry("thirds", List.of("66.7")), Map.entry("fifth", List.of("20")),
      Map.entry("fifths", List.of("40", "60", "80")), Map.entry("tenth", List.of("10")),
      Map.entry("runner", List.of("2")), Map.entry("runners", List.of("2")), Map.entry("dozen", List.of("12")));
  private static final Map<String, Integer> VALUES = values();
  /** What may stand inside a number: "two hundred and six", "a couple of hundred". */
  private static final Set<String> LINKS = Set.of("and", "of");

  private final Set<BigDecimal> figures = new HashSet<>();
  private final String text;

  private FiguresInText(String text) {
    this.text = text;
  }

  static FiguresInText of(String text) {
    FiguresInText found = new FiguresInText(text);
    found.digits();
    found.words(NO_WORD.split(text.toLowerCase(Locale.ROOT)));
    return found;
  }

  /** Whether the text tells the number, whatever its sign; 0 and 1 are told in too many ways ("all", "a") to say no. */
  boolean tell(BigDecimal number) {
    BigDecimal size = number.abs().stripTrailingZeros();
    return size.compareTo(BigDecimal.ONE) <= 0 || figures.contains(size) || runTogether(size);
  }

  /** In tables that lost their line breaks a figure can touch the next one. */
  private boolean runTogether(BigDecimal size) {
    String plain = size.toPlainString();
    return plain.length() > 2 && (text.contains(plain)
        || size.scale() <= 0 && text.contains(String.format(Locale.ROOT, "%,d", size.toBigInteger())));
  }

  private void digits() {
    Matcher matcher = DIGITS.matcher(text);
    while (matcher.find()) {
      add(new BigDecimal(SEPARATORS.matcher(matcher.group()).replaceAll("")));
      Matcher decimal = DECIMAL_COMMA.matcher(matcher.group());
      if (decimal.matches()) {
        add(new BigDecimal(decimal.group(1) + "." + decimal.group(2)));
      }
      // "17 201 votes" may be one number or two.
      Arrays.stream(SEPARATORS.split(matcher.group())).forEach(part -> add(new BigDecimal(part)));
    }
  }

  private void words(String[] words) {
    for (int i = 0; i < words.length; i++) {
      from(words, i);
      OTHER_WORDS.getOrDefault(words[i], List.of()).forEach(number -> add(new BigDecimal(number)));
      if (ORDINALS.contains(words[i])) {
        add(BigDecimal.valueOf(ORDINALS.indexOf(words[i]) + 1L));
      }
    }
  }

  /** Reads number words from a position on and keeps what they come to after each word. */
  private void from(String[] words, int start) {
    long thousands = 0;
    long rest = 0;
    for (int i = start; i < words.length; i++) {
      if (!VALUES.containsKey(words[i]) && (i == start || !LINKS.contains(words[i]))) {
        return;
      }
      int value = VALUES.getOrDefault(words[i], 0);
      if (value == 100) {
        rest = Math.max(1, rest) * 100;
      } else if (value == 1000) {
        thousands += Math.max(1, rest) * 1000;
        rest = 0;
      } else {
        rest += value;
      }
      add(BigDecimal.valueOf(thousands + rest));
    }
  }

  private void add(BigDecimal number) {
    figures.add(number.stripTrailingZeros());
  }

  private static Map<String, Integer> values() {
    Map<String, Integer> values = new HashMap<>(Map.of("hundred", 100, "thousand", 1000, "couple", 2));
    for (int i = 0; i < SMALL.size(); i++) {
      values.put(SMALL.get(i), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      values.put(TENS.get(i), 20 + 10 * i);
    }
    return Map.copyOf(values);
  }
}
