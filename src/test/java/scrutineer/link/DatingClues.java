package scrutineer.link;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutineer.election.Contest;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.knowledge.Calendar.Event;
import scrutineer.knowledge.Calendar.Kind;
import scrutineer.knowledge.Knowledge;
import scrutineer.learn.Features;
import scrutineer.mention.Found;
import scrutineer.mention.Mention.PersonMention;
import scrutineer.mention.Mention.PlaceMention;
import scrutineer.mention.Words;

/** What an article without a date has in it that speaks for one polling day or against it. Of one article; not shared. */
final class DatingClues {
  private static final String MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";
  private static final Pattern DAY_FIRST = Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (" + MONTHS + ")\\b(?:,? ((?:19|20)\\d\\d)\\b)?");
  private static final Pattern MONTH_FIRST = Pattern.compile("(?i)\\b(" + MONTHS + ") (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? ((?:19|20)\\d\\d)\\b)?");
  private static final Pattern MONTH_YEAR = Pattern.compile("(?i)\\b(" + MONTHS + "),? ((?:19|20)\\d\\d)\\b");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final List<String> MONTH_NAMES = List.of(MONTHS.split("\\|"));
  /** Days after the vote on which results are dated. */
  private static final int COUNTED_WITHIN_DAYS = 4;
  private static final int BEYOND = 2030;

  private final Knowledge knowledge;
  private final String text;
  private final String headline;
  private final boolean byElectionTold;
  private final Ballots ballots;
  private final Set<Place> places = new HashSet<>();
  private final Set<String> people = new HashSet<>();
  private final List<LocalDate> days = new ArrayList<>();
  private final Set<MonthDay> daysOfNoYear = new HashSet<>();
  private final Set<YearMonth> months = new HashSet<>();
  private final Map<Integer, Integer> years = new HashMap<>();
  private final int latestYear;
  private final int mostPeople;
  private final int mostTogether;
  /** By body, counted when first asked for: there are hundreds of polling days and nine bodies. */
  private final Map<String, Integer> words = new HashMap<>();

  DatingClues(Knowledge knowledge, String text, List<List<Found>> mentions, boolean byElectionTold) {
    this.knowledge = knowledge;
    this.text = text;
    this.headline = text.strip().lines().findFirst().orElse("");
    this.byElectionTold = byElectionTold;
    this.ballots = Ballots.of(knowledge, mentions);
    mostPeople = ballots.people().values().stream().mapToInt(n -> n).max().orElse(0);
    mostTogether = ballots.together().values().stream().mapToInt(n -> n).max().orElse(0);
    mentions.stream().flatMap(List::stream).forEach(this::remember);
    readTimes();
    latestYear = years.keySet().stream().filter(y -> y < BEYOND).mapToInt(y -> y).max().orElse(0);
  }

  private void remember(Found found) {
    if (found.mention() instanceof PlaceMention place && place.readings().size() == 1) {
      places.add(place.readings().get(0));
    } else if (found.mention() instanceof PersonMention person) {
      people.add(Words.key(person.name()));
    }
  }

  /** The last year that the text names; 0 where it names none. */
  int latestYear() {
    return latestYear;
  }

  /** Whether an event can be meant at all: a by-election only where its seat is named. */
  boolean possible(Event event) {
    return event.place().map(seat -> text.contains(seat.name())).orElse(true);
  }

  Features of(Event event) {
    Features features = new Features();
    String body = event.id().body().equals("naw") ? "senedd" : event.id().body();
    ballots(event, features);
    years(event, features);
    days(event, features);
    words(body, features);
    if (event.kind() == Kind.BY_ELECTION) {
      features.add(byElectionTold ? "by-election told and its seat named" : "by-election not told");
    } else if (body.equals("parl")) {
      seats(event, features);
    } else {
      features.addIf(byElectionTold, "by-election told and this is none");
      cycles(event, body, features);
    }
    holders(event, features);
    features.add("body " + body);
    return features.add("decades since 2000", (event.date().getYear() - 2000) / 10.0);
  }

  private void ballots(Event event, Features features) {
    int stood = ballots.people().getOrDefault(event.id(), 0);
    int together = ballots.together().getOrDefault(event.id(), 0);
    features.add("log of people who stood", Math.log1p(stood));
    features.add("people who stood to the most at any", mostPeople == 0 ? 0 : (double) stood / mostPeople);
    features.add("people on one ballot paper to the most on any", mostTogether < 2 ? 0 : (double) together / mostTogether);
    features.addIf(mostPeople >= 2 && stood == mostPeople, "most people stood");
  }

  private void years(Event event, Features features) {
    int year = event.date().getYear();
    features.add("year told", Math.min(2, years.getOrDefault(year, 0)));
    features.addIf(year == latestYear, "latest year told");
    features.addIf(year == latestYear + 1, "year after the latest told");
    features.addIf(latestYear > 0 && year > latestYear + 1, "years after the latest told");
    int later = years.entrySet().stream().filter(e -> e.getKey() > year && e.getKey() < BEYOND).mapToInt(Map.Entry::getValue).sum();
    features.add("later years told", Math.min(3, later));
    features.addIf(knowledge.calendar().previous(event.id()).filter(p -> years.containsKey(p.date().getYear())).isPresent(), "year of the election before told");
  }

  private void days(Event event, Features features) {
    LocalDate day = event.date();
    features.addIf(months.contains(YearMonth.from(day)), "month and year told");
    features.addIf(days.stream().anyMatch(d -> !d.isBefore(day) && !d.isAfter(day.plusDays(COUNTED_WITHIN_DAYS))), "day told");
    features.addIf(daysOfNoYear.contains(MonthDay.from(day)), "polling day told without its year");
    features.addIf(daysOfNoYear.contains(MonthDay.from(day.plusDays(1))), "day after told without its year");
  }

  private void words(String body, Features features) {
    int own = count(body);
    int all = Elections.CUES.keySet().stream().mapToInt(this::count).sum();
    features.add("words of the body", Math.min(10, own) / 10.0);
    features.add("words of the body to those of all", all == 0 ? 0 : (double) own / all);
    features.addIf(Elections.count(Elections.CUES.getOrDefault(body, Elections.CUES.get("parl")), headline) > 0, "body in the first line");
  }

  private int count(String body) {
    return words.computeIfAbsent(body, b -> Elections.count(Elections.CUES.getOrDefault(b, Elections.CUES.get("parl")), text));
  }

  /** Seats that existed on the day speak for it, others against; names of one word may be a town's. */
  private void seats(Event event, Features features) {
    int there = 0;
    int not = 0;
    for (Place place : places) {
      if (place.type() == PlaceType.SEAT && place.name().indexOf(' ') > 0) {
        boolean known = knowledge.gazetteer().seat(place.name(), event.date()).isPresent();
        there += known ? 1 : 0;
        not += known ? 0 : 1;
      }
    }
    features.add("seats of that day", Math.min(4, there));
    features.add("seats not of that day", Math.min(6, not));
  }

  /** Councils and offices that are known to have voted on that day, or not to have. */
  private void cycles(Event event, String body, Features features) {
    int voted = 0;
    int not = 0;
    for (Place place : places) {
      boolean seat = place.type() == PlaceType.SEAT;
      if (seat && !body.equals("local") && !body.equals("mayor")) {
        voted += knowledge.gazetteer().seat(place.name(), event.id().body(), event.date()).isPresent() ? 1 : 0;
      } else if (!seat) {
        List<LocalDate> own = knowledge.calendar().days(event.id().body(), place);
        voted += own.contains(event.date()) ? 1 : 0;
        not += !own.isEmpty() && !own.contains(event.date()) ? 1 : 0;
      }
    }
    features.add("places that voted that day", Math.min(4, voted));
    features.add("places that did not vote that day", Math.min(4, not));
  }

  /** Members who held the seats that the text names until that day, and are named. */
  private void holders(Event event, Features features) {
    int members = 0;
    for (Place place : places) {
      Optional<String> member = place.type() == PlaceType.SEAT ? knowledge.holders().before(new Contest(event.id(), place)).map(h -> Words.key(h.person())) : Optional.empty();
      members += member.filter(people::contains).isPresent() ? 1 : 0;
    }
    features.add("members until then", Math.min(4, members));
  }

  private void readTimes() {
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      years.merge(Integer.parseInt(year.group()), 1, Integer::sum);
    }
    Matcher month = MONTH_YEAR.matcher(text);
    while (month.find()) {
      months.add(YearMonth.of(Integer.parseInt(month.group(2)), month(month.group(1))));
    }
    Matcher first = DAY_FIRST.matcher(text);
    while (first.find()) {
      addDay(first.group(3), first.group(2), first.group(1));
    }
    Matcher second = MONTH_FIRST.matcher(text);
    while (second.find()) {
      addDay(second.group(3), second.group(1), second.group(2));
    }
  }

  private static int month(String name) {
    return MONTH_NAMES.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }

  private void addDay(String year, String month, String day) {
    int m = month(month);
    int d = Integer.parseInt(day);
    if (d < 1 || d > LocalDate.of(2024, m, 1).lengthOfMonth()) {
      return;
    }
    if (year == null) {
      daysOfNoYear.add(MonthDay.of(m, d));
    } else if (MonthDay.of(m, d).isValidYear(Integer.parseInt(year))) {
      days.add(LocalDate.of(Integer.parseInt(year), m, d));
    }
  }
}
