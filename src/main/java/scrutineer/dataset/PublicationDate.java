package scrutineer.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day an article was published, as its first lines tell it: the crawl's own line ({@code date 2017-06-09 …}), else
 * the first dateline ("Published Friday 9 June 2017", "2017-06-09", "LONDON, June 9, 2017 -"). A day told in a sentence
 * is no dateline; where none is found, the day is left open.
 */
final class PublicationDate {
  private static final Pattern CRAWL_LINE = Pattern.compile("\\A\\s*date (\\d{4})-(\\d\\d)-(\\d\\d)\\b");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(?<m%d>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
          + "|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final Pattern DAY = Pattern.compile(
      "\\b(?:(?<y1>\\d{4})-(?<n1>\\d\\d)-(?<d1>\\d\\d)(?!\\d)"
          + "|(?<d2>\\d\\d?)(?:st|nd|rd|th)? (?:of )?" + String.format(MONTH, 2) + ",? (?<y2>\\d{4})\\b"
          + "|" + String.format(MONTH, 3) + " (?<d3>\\d\\d?)(?:st|nd|rd|th)?,? (?<y3>\\d{4})\\b"
          + "|(?<d4>\\d\\d?)[/.](?<n4>\\d\\d?)[/.](?<y4>\\d{4})\\b)",
      Pattern.CASE_INSENSITIVE);
  /** What may stand beside the day in a dateline and says nothing else. */
  private static final Pattern DATELINE_WORDS = Pattern.compile(
      "(?i)\\b(?:first |last )?(?:published|posted|updated|modified|date|on|at|by|bst|gmt|uk|am|pm"
          + "|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|T?\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?:am|pm|Z)?)\\b");
  /** "Posted by Ann Example on 31 October 2022 – 9:14 am, tagged in: …". */
  private static final Pattern BYLINE = Pattern.compile("(?i)\\W*(?:posted|published|written|submitted|filed|uploaded|last updated|updated)\\b");
  private static final int LONGEST_BYLINE = 200;
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final int LINES = 8;
  /** More words than a by-line's beside the day make a sentence of it. Chosen by eye on the corpus's first lines. */
  private static final int MOST_WORDS = 3;
  private static final int LONGEST_LINE = 100;
  private static final Pattern DATELINE_END = Pattern.compile("\\s*[-\u2013\u2014|:].*", Pattern.DOTALL);

  private PublicationDate() {}

  static Optional<LocalDate> of(String text) {
    Matcher crawl = CRAWL_LINE.matcher(text);
    if (crawl.find()) {
      Optional<LocalDate> day = day(crawl.group(1), crawl.group(2), crawl.group(3));
      if (day.isPresent()) {
        return day;
      }
    }
    String head = text.substring(0, Math.min(text.length(), 4000));
    return head.lines().filter(line -> !line.isBlank()).limit(LINES).filter(line -> !repeated(line, text))
        .map(PublicationDate::dateline).flatMap(Optional::stream).findFirst();
  }

  /** The same day on a line of its own three times is when a forum's member joined. */
  private static boolean repeated(String line, String text) {
    return DAY.matcher(line).find() && text.lines().filter(line::equals).limit(3).count() == 3;
  }

  private static Optional<LocalDate> dateline(String line) {
    Matcher day = DAY.matcher(line);
    if (!day.find()) {
      return Optional.empty();
    }
    String before = line.substring(0, day.start());
    String after = line.substring(day.end());
    boolean byItself = line.length() <= LONGEST_LINE && words(before) + words(after) <= MOST_WORDS;
    boolean opensSentence = words(before) <= MOST_WORDS && DATELINE_END.matcher(after).matches()
        && before.equals(before.toUpperCase(Locale.ROOT));
    boolean byline = line.length() <= LONGEST_BYLINE && BYLINE.matcher(before).lookingAt() && words(before) <= MOST_WORDS + 2;
    return byItself || opensSentence || byline ? day(day) : Optional.empty();
  }

  private static long words(String text) {
    return WORD.matcher(DATELINE_WORDS.matcher(text).replaceAll(" ")).results().count();
  }

  private static Optional<LocalDate> day(Matcher found) {
    for (int form = 1; form <= 4; form++) {
      if (found.group("y" + form) != null) {
        String month = form == 2 || form == 3
            ? Integer.toString(MONTHS.indexOf(found.group("m" + form).substring(0, 3).toLowerCase(Locale.ROOT)) + 1)
            : found.group("n" + form);
        return day(found.group("y" + form), month, found.group("d" + form));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
