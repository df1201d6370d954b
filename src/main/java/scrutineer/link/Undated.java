package scrutineer.link;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutineer.election.Contest;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.knowledge.Calendar.Event;
import scrutineer.knowledge.Calendar.Kind;
import scrutineer.knowledge.Knowledge;
import scrutineer.mention.Found;
import scrutineer.mention.Mention.PlaceMention;
import scrutineer.mention.OfficeNames;

/** Guesses when an article without a date was written: just after the election that its ballots, years and words fit best. */
final class Undated {
  private static final String MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";
  private static final Pattern DAY_FIRST = Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (" + MONTHS + "),? ((?:19|20)\\d\\d)\\b");
  private static final Pattern MONTH_FIRST = Pattern.compile("(?i)\\b(" + MONTHS + ") (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b");
  private static final Pattern MONTH_YEAR = Pattern.compile("(?i)\\b(" + MONTHS + "),? ((?:19|20)\\d\\d)\\b");
  private static final Pattern YEAR = Pattern.compile("\\b(?<year>(?:19|20)\\d\\d)\\b");
  /** "since 2017", "more than in 2017", "up on 2017", "elected in 2017": a year that the article looks back to. */
  private static final Pattern PAST_YEAR = Pattern.compile("(?i)\\b(?:since|than|after|until|before|back|it|(?:up|down|fewer|more) on(?: what \\w+ had)?|compared (?:with|to)|elected|from|was|were|had|ago)(?: in| at| the| its| their| after){0,2} (?<year>(?:19|20)\\d\\d)\\b");
  private static final List<String> MONTH_NAMES = List.of(MONTHS.split("\\|"));

  /** What a body named in the first line is worth; people of other bodies stand for the Commons too. Set by hand, November 2026. */
  private static final double HEADED = 20;
  /** What it costs a year that the text looks back to. Set by hand, November 2026. */
  private static final double LOOKED_BACK = 2;
  /** What a month told with its year is worth, less than the day itself. Set by hand, November 2026. */
  private static final double MONTH_TOLD = 6;

  /** What an office named as one is worth: "mayor of Eastwick". Set by hand, November 2026. */
  private static final double OFFICE_NAMED = 4;

  /** What a council that has no polling on the day costs, and what one that has is worth. Set by hand, November 2026. */
  private static final double COUNCIL_DAY = 3;
  private static final int COUNCILS_COUNTED = 2;

  private Undated() {}

  static LocalDate guess(Knowledge knowledge, String text, List<List<Found>> mentions, boolean byElectionTold) {
    Evidence evidence = new Evidence(Ballots.of(knowledge, mentions), seats(mentions), offices(mentions), councils(knowledge, mentions), days(text), months(text), years(YEAR, text), years(PAST_YEAR, text), byElectionTold, new HashMap<>());
    Event best = null;
    double most = 0;
    for (Event event : knowledge.calendar().all()) {
      double score = score(event, text, evidence, knowledge);
      if (score > most) {
        most = score;
        best = event;
      }
    }
    int latest = evidence.years.keySet().stream().filter(y -> y < 2030).mapToInt(Integer::intValue).max().orElse(2024);
    return best != null ? best.date().plusDays(1) : LocalDate.of(latest, 12, 31);
  }

  /** @param cues by body, counted when first asked for: there are hundreds of polling days and nine bodies */
  private record Evidence(Ballots ballots, Set<Place> seats, Set<Place> offices, Map<Place, Set<LocalDate>> councils, List<LocalDate> days, Set<YearMonth> months, Map<Integer, Integer> years, Map<Integer, Integer> past, boolean byElectionTold, Map<String, Cues> cues) {}

  /** How often a text has words of a body, and whether its first line has. */
  private record Cues(int told, boolean headed) {}

  /** Weights set by hand on the open undated articles, November 2026: people first, then the seats' boundaries, years and words. */
  private static double score(Event event, String text, Evidence evidence, Knowledge knowledge) {
    String body = event.id().body().equals("naw") ? "senedd" : event.id().body();
    int year = event.date().getYear();
    int together = evidence.ballots.together().getOrDefault(event.id(), 0);
    double score = 3.0 * evidence.ballots.people().getOrDefault(event.id(), 0) + (together >= 2 ? 2.0 * together : 0);
    score += Math.min(2, evidence.years.getOrDefault(year, 0));
    score += knowledge.calendar().previous(event.id()).filter(p -> evidence.years.containsKey(p.date().getYear())).isPresent() ? 1.5 : 0;
    score -= LOOKED_BACK * Math.min(2, evidence.past.getOrDefault(year, 0));
    score -= 2.0 * Math.min(3, evidence.years.entrySet().stream().filter(e -> e.getKey() > year && e.getKey() < 2030).mapToInt(Map.Entry::getValue).sum());
    Cues cues = evidence.cues.computeIfAbsent(body, b -> new Cues(Elections.count(Elections.CUES.getOrDefault(b, Elections.CUES.get("parl")), text), headed(b, text)));
    score += Math.min(10, (body.equals("parl") ? 1 : 2) * cues.told);
    score += cues.headed ? HEADED : 0;
    score += evidence.months.contains(YearMonth.from(event.date())) ? MONTH_TOLD : 0;
    score += evidence.days.stream().anyMatch(d -> d.toEpochDay() >= event.date().toEpochDay() && d.toEpochDay() <= event.date().toEpochDay() + 4) ? 9 : 0;
    score += OFFICE_NAMED * Math.min(3, evidence.offices.stream().filter(o -> knowledge.gazetteer().named(o.name()).stream()
        .anyMatch(e -> e.place().equals(o) && e.body().equals(event.id().body()) && e.on(event.date()))).count());
    if (event.kind() == Kind.BY_ELECTION) {
      String seat = event.place().map(Place::name).orElse("?");
      score += text.contains(seat) ? evidence.byElectionTold ? 4 : -4 : -30;
    } else if (body.equals("parl")) {
      score += boundaries(event, evidence.seats, knowledge);
    } else if (body.equals("local")) {
      score += cycles(event, evidence, knowledge);
    }
    return score + year / 10_000.0;
  }

  /** Whether the first line names a body other than the Commons, whose name is everywhere. */
  private static boolean headed(String body, String text) {
    return !body.equals("parl") && Elections.count(Elections.CUES.getOrDefault(body, Elections.CUES.get("parl")), text.strip().lines().findFirst().orElse("")) > 0;
  }

  /** Seats that existed on the day speak for it, others against. */
  private static double boundaries(Event event, Set<Place> seats, Knowledge knowledge) {
    long there = seats.stream().filter(s -> knowledge.gazetteer().seat(s.name(), event.date()).isPresent()).count();
    return 0.5 * there - 1.5 * (seats.size() - there);
  }

  /** Councils whose own polling days are known speak for these and against others; the year before is their own. */
  private static double cycles(Event event, Evidence evidence, Knowledge knowledge) {
    long there = evidence.councils.values().stream().filter(days -> days.contains(event.date())).count();
    long before = evidence.councils.keySet().stream().map(council -> knowledge.calendar().previous(new Contest(event.id(), council)))
        .filter(id -> id.isPresent() && evidence.years.containsKey(id.get().year())).count();
    long others = evidence.councils.size() - there;
    return COUNCIL_DAY * (Math.min(COUNCILS_COUNTED, there) - 2 * Math.min(COUNCILS_COUNTED, others)) + (there > 0 && before > 0 ? 1.5 : 0);
  }

  /** Councils that are named and vote on days of their own, all seats at once, with these days. */
  private static Map<Place, Set<LocalDate>> councils(Knowledge knowledge, List<List<Found>> mentions) {
    Map<Place, Set<LocalDate>> councils = new HashMap<>();
    mentions.forEach(sentence -> sentence.forEach(found -> {
      if (found.mention() instanceof PlaceMention place) {
        place.readings().stream().filter(p -> p.type() == PlaceType.COUNCIL && !knowledge.calendar().days("local", p).isEmpty())
            .forEach(p -> councils.put(p, Set.copyOf(knowledge.calendar().days("local", p))));
      }
    }));
    return councils;
  }

  /** Seats that only one reading fits: more words than one, so that they are no town's name. */
  private static Set<Place> seats(List<List<Found>> mentions) {
    Set<Place> seats = new HashSet<>();
    for (List<Found> sentence : mentions) {
      for (Found found : sentence) {
        if (found.mention() instanceof PlaceMention place && place.readings().size() == 1 && place.readings().get(0).type() == PlaceType.SEAT
            && place.readings().get(0).name().indexOf(' ') > 0) {
          seats.add(place.readings().get(0));
        }
      }
    }
    return seats;
  }

  private static Set<Place> offices(List<List<Found>> mentions) {
    Set<Place> offices = new HashSet<>();
    mentions.forEach(sentence -> sentence.forEach(found -> {
      if (found.mention() instanceof PlaceMention place && place.foundBy().endsWith(OfficeNames.SETTLED)) {
        offices.addAll(place.readings());
      }
    }));
    return offices;
  }

  private static Map<Integer, Integer> years(Pattern pattern, String text) {
    Map<Integer, Integer> years = new HashMap<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      years.merge(Integer.parseInt(matcher.group("year")), 1, Integer::sum);
    }
    return years;
  }

  /** "held in May 2024". */
  private static Set<YearMonth> months(String text) {
    Set<YearMonth> months = new HashSet<>();
    Matcher matcher = MONTH_YEAR.matcher(text);
    while (matcher.find()) {
      months.add(YearMonth.of(Integer.parseInt(matcher.group(2)), MONTH_NAMES.indexOf(matcher.group(1).toLowerCase(Locale.ROOT)) + 1));
    }
    return months;
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
