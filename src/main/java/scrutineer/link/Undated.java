package scrutineer.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutineer.election.ElectionId;
import scrutineer.election.Place;
import scrutineer.knowledge.Calendar.Event;
import scrutineer.knowledge.Calendar.Kind;
import scrutineer.knowledge.Knowledge;

/** Guesses when an article without a date was written: just after the election that its ballots, years and words fit best. */
final class Undated {
  private static final String MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";
  private static final Pattern DAY_FIRST = Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (" + MONTHS + "),? ((?:19|20)\\d\\d)\\b");
  private static final Pattern MONTH_FIRST = Pattern.compile("(?i)\\b(" + MONTHS + ") (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final List<String> MONTH_NAMES = List.of(MONTHS.split("\\|"));

  private Undated() {}

  static LocalDate guess(Knowledge knowledge, String text, Map<ElectionId, Integer> ballots, boolean byElectionTold) {
    List<LocalDate> days = days(text);
    Map<Integer, Integer> years = years(text);
    int latest = years.keySet().stream().filter(y -> y < 2030).mapToInt(Integer::intValue).max().orElse(0);
    Event best = null;
    double most = 0;
    for (Event event : knowledge.calendar().all()) {
      double score = score(event, text, ballots, days, years, latest, byElectionTold, knowledge);
      if (score > most) {
        most = score;
        best = event;
      }
    }
    return best != null ? best.date().plusDays(1) : LocalDate.of(latest == 0 ? 2024 : latest, 12, 31);
  }

  private static double score(Event event, String text, Map<ElectionId, Integer> ballots, List<LocalDate> days, Map<Integer, Integer> years, int latest,
      boolean byElectionTold, Knowledge knowledge) {
    String body = event.id().body().equals("naw") ? "senedd" : event.id().body();
    int year = event.date().getYear();
    double score = 3.0 * ballots.getOrDefault(event.id(), 0) + 2.0 * Math.min(4, years.getOrDefault(year, 0));
    score += Math.min(10, (body.equals("parl") ? 1 : 2) * Elections.count(Elections.CUES.getOrDefault(body, Elections.CUES.get("parl")), text));
    score -= latest > year ? 6 + (latest - year) : 0;
    score -= latest != 0 && latest < year ? 3 : 0;
    for (LocalDate day : days) {
      long after = day.toEpochDay() - event.date().toEpochDay();
      score += after >= 0 && after <= 4 ? 12 : 0;
    }
    if (event.kind() == Kind.BY_ELECTION) {
      String seat = event.place().map(Place::name).orElse("?");
      score += text.contains(seat) && byElectionTold ? 4 : -30;
    }
    return score + year / 10_000.0;
  }

  private static Map<Integer, Integer> years(String text) {
    Map<Integer, Integer> years = new HashMap<>();
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      years.merge(Integer.parseInt(matcher.group()), 1, Integer::sum);
    }
    return years;
  }

  private static List<LocalDate> days(String text) {
    List<LocalDate> days = new ArrayList<>();
    Matcher first = DAY_FIRST.matcher(text);
    while (first.find()) {
      add(days, first.group(3), first.group(2), first.group(1));
    }
    Matcher second = MONTH_FIRST.matcher(text);
    while (second.find()) {
      add(days, second.group(3), second.group(1), second.group(2));
    }
    return days;
  }

  private static void add(List<LocalDate> days, String year, String month, String day) {
    int m = MONTH_NAMES.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
    int d = Integer.parseInt(day);
    LocalDate first = LocalDate.of(Integer.parseInt(year), m, 1);
    if (d >= 1 && d <= first.lengthOfMonth()) {
      days.add(first.withDayOfMonth(d));
    }
  }
}
