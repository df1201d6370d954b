package scrutineer.extract.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutineer.election.ElectionId;
import scrutineer.election.Place;

/** Which election the headings speak of: the article's own until one names another day or year. */
final class ElectionTold {
  private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august",
      "september", "october", "november", "december");
  private static final Pattern DATE = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?([A-Z][a-z]+),?\\s+((?:19|20)\\d\\d)");
  private static final Pattern YEAR = Pattern.compile("(?<![\\d,.])((?:19[2-9]|20[0-4])\\d)(?![\\d,.]\\d|\\d|%)");
  /** Names the body that is voted on, whatever the article's own election is. */
  private static final Pattern GENERAL = Pattern.compile("(?i)\\bGE ?(?:19|20)\\d\\d|\\bgeneral election\\b");
  private static final Pattern BACK = Pattern.compile(
      "(?i)\\b(?:years? ago|last time|at the last (?:general )?election|previous (?:result|election))\\b");
  /** Characters of a heading that is little more than its date. */
  private static final int SHORT = 24;
  /** Days after the poll within which a date alone is that of the page. */
  private static final int PUBLISHED = 8;
  private final Whereabouts whereabouts;
  private final ElectionId main;
  private ElectionId election;
  private boolean elsewhen;
  /** The election to come back to after a remark on the one before. */
  private Optional<ElectionId> aside = Optional.empty();

  ElectionTold(Whereabouts whereabouts, ElectionId main) {
    this.whereabouts = whereabouts;
    this.main = main;
    election = main;
  }

  ElectionId election() {
    return election;
  }

  /** Whether a heading has named another election than the one that the article reports. */
  boolean elsewhen() {
    return elsewhen;
  }

  /** A list of candidates has told the election; that is no word of a heading. */
  void settle(ElectionId told) {
    election = told;
  }

  void turn(ElectionId to) {
    election = to;
    elsewhen = !to.equals(main);
  }

  /** Back to the election that the article reports, if a heading has named another. */
  void back() {
    if (elsewhen) {
      turn(main);
    }
  }

  /** The article prints the ballot of a later election than it was taken to report: that is the one that it reports. */
  void latest(ElectionId printed) {
    if (printed.compareTo(election) > 0 && printed.body().equals(election.body())) {
      election = printed;
    }
  }

  /** Columns of other years than the article's own tell that its election was taken wrongly: the last of them is meant. */
  void columns(List<Integer> years) {
    Optional<Integer> last = years.stream().max(Integer::compare);
    if (last.isPresent() && !years.contains(main.year())) {
      whereabouts.inYear(main.body(), last.get(), Optional.empty()).ifPresent(e -> election = e);
    }
  }

  /** Words above a list that point back to the election before; they rule what stands below them and no more. */
  void aside(String words) {
    aside.ifPresent(this::turn);
    aside = Optional.empty();
    if (BACK.matcher(words).find()) {
      remark();
      whereabouts.previous(election).ifPresent(this::turn);
    }
  }

  /** What the words to come tell of the election rules no longer than to the next words. */
  void remark() {
    aside = Optional.of(election);
  }

  /**
   * @param at the place that the words are about
   * @param said whether they name an election or a result, so that a year alone is that of one
   * @return whether they tell a day or a year
   */
  boolean told(String words, Optional<Place> at, boolean said) {
    Matcher date = DATE.matcher(words);
    Optional<LocalDate> day = date.find() ? date(date) : Optional.empty();
    if (day.isPresent()) {
      return day(day.get(), at.isEmpty() || words.length() < SHORT);
    }
    Matcher year = YEAR.matcher(words);
    Optional<ElectionId> then = year.find() ? general(words, Integer.parseInt(year.group(1))).or(() -> year(Integer.parseInt(year.group(1)), at, said)) : Optional.empty();
    then.ifPresent(this::turn);
    return then.isPresent();
  }

  /** Empty for a day that no calendar has. */
  private static Optional<LocalDate> date(Matcher date) {
    int month = MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1;
    try {
      return month == 0 ? Optional.empty() : Optional.of(LocalDate.of(Integer.parseInt(date.group(3)), month, Integer.parseInt(date.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The general election of a year, in an article on another body's. */
  private Optional<ElectionId> general(String words, int year) {
    return main.body().equals("parl") || !GENERAL.matcher(words).find() ? Optional.empty() : whereabouts.inYear("parl", year, Optional.empty());
  }

  private Optional<ElectionId> year(int told, Optional<Place> at, boolean said) {
    Optional<ElectionId> by = main.body().equals("parl") ? at.flatMap(p -> whereabouts.byElectionIn(told, p)) : Optional.empty();
    if (by.isPresent() || told == main.year()) {
      return by.or(() -> Optional.of(main));
    }
    return whereabouts.inYear(main.body(), told, at)
        .or(() -> said ? Optional.of(new ElectionId(main.body(), Integer.toString(told))) : Optional.empty());
  }

  private boolean day(LocalDate day, boolean alone) {
    boolean published = alone && main.day().filter(d -> day.isAfter(d) && day.isBefore(d.plusDays(PUBLISHED))).isPresent();
    if (published) {
      return false;
    }
    ElectionId then = ElectionId.of(main.body(), day);
    boolean known = then.equals(main) || main.body().equals("local") || whereabouts.isPollingDay(then);
    Optional<ElectionId> other = known ? Optional.of(then) : whereabouts.onDay(day);
    other.ifPresent(this::turn);
    return other.isPresent();
  }
}
