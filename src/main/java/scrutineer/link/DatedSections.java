package scrutineer.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutineer.election.ElectionId;

/**
 * The polling days that stand as headings over parts of an article: a month's council by-elections, "Thursday 13 October"
 * above what was decided on that day. Empty for all articles but those of local by-elections.
 */
public final class DatedSections {
  private static final Pattern HEADING = Pattern.compile(
      "(?im)^[\\W_]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (january|february|march|april|may|june|july|august|september|october|november|december)(?:,? (\\d{4}))?[\\W_]*$");
  private static final int LONGEST_AGO_DAYS = 100;

  private final NavigableMap<Integer, ElectionId> byStart = new TreeMap<>();

  private DatedSections() {}

  public static DatedSections of(String text, Elections elections) {
    DatedSections sections = new DatedSections();
    if (elections.mainIsByElection() && elections.main().body().equals("local")) {
      Matcher heading = HEADING.matcher(text);
      while (heading.find()) {
        sections.add(heading, elections.date());
      }
    }
    return sections;
  }

  private void add(Matcher heading, LocalDate published) {
    try {
      Month month = Month.valueOf(heading.group(2).toUpperCase(Locale.ROOT));
      int year = heading.group(3) != null ? Integer.parseInt(heading.group(3)) : month.getValue() > published.getMonthValue() ? published.getYear() - 1 : published.getYear();
      LocalDate day = LocalDate.of(year, month, Integer.parseInt(heading.group(1)));
      if (!day.isAfter(published) && day.isAfter(published.minusDays(LONGEST_AGO_DAYS))) {
        byStart.put(heading.end(), ElectionId.of("local", day));
      }
    } catch (DateTimeException e) {
      // the 31st of a shorter month: a slip, and no day
    }
  }

  /** The election of the section that an offset stands in, where the one that the article reports is meant; else the same. */
  public ElectionId at(int offset, ElectionId election, ElectionId main) {
    Map.Entry<Integer, ElectionId> section = election.equals(main) ? byStart.floorEntry(offset) : null;
    return section == null ? election : section.getValue();
  }

  public boolean isEmpty() {
    return byStart.isEmpty();
  }
}
