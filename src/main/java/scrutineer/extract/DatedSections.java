package scrutineer.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutineer.claim.Claim;
import scrutineer.claim.Statement;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.link.Elections;

/**
 * The polling days that stand as headings over parts of an article: a month's council by-elections, "Thursday 13 October"
 * above what was decided on that day. Empty for all articles but those of local by-elections.
 */
final class DatedSections {
  private static final Pattern HEADING = Pattern.compile(
      "(?im)^[\\W_]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (january|february|march|april|may|june|july|august|september|october|november|december)(?:,? (\\d{4}))?[\\W_]*$");
  private static final int LONGEST_AGO_DAYS = 100;

  private final NavigableMap<Integer, ElectionId> byStart = new TreeMap<>();

  private DatedSections() {}

  static DatedSections of(String text, Elections elections) {
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

  /** A claim of a section on the election that the article reports is of the section's day. */
  Claim dated(Claim claim, ElectionId main) {
    Statement told = claim.statement();
    Map.Entry<Integer, ElectionId> section = told.contest().election().equals(main) ? byStart.floorEntry(claim.best().span().start()) : null;
    if (section == null) {
      return claim;
    }
    Contest contest = new Contest(section.getValue(), told.contest().place());
    return new Claim(claim.article(), new Statement(contest, told.measure(), told.candidate(), told.party(), told.value(), told.precision()), claim.evidence());
  }
}
