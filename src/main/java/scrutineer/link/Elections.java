package scrutineer.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.knowledge.Calendar;
import scrutineer.knowledge.Calendar.Event;
import scrutineer.knowledge.Calendar.Kind;
import scrutineer.knowledge.Gazetteer;
import scrutineer.knowledge.Knowledge;
import scrutineer.mention.Found;
import scrutineer.mention.Mention;
import scrutineer.mention.OfficeNames;
import scrutineer.text.Article;

/** Which election an article is about, and which one its words of time mean. */
public final class Elections {
  /** Votes are reported within this many days; later, an article looks back. Set by hand, November 2026. */
  private static final int REPORTED_WITHIN_DAYS = 50;
  private static final int OTHERS_WITHIN_DAYS = 45;
  /** An event that nothing in the text points to is not what the article is about. Set by hand, November 2026. */
  private static final double LEAST_SCORE = -4;
  static final Map<String, Pattern> CUES = Map.of(
      "parl", cue("gmwhcp", "(?i)\\bgeneral election|\\bMPs?\\b|\\bWestminster\\b|House of Commons|\\bconstituenc|parliamentary by-election"),
      "local", cue("cwlbogtsrkdm(", "(?i)local by-elections?|(?-i:\\((?:Lab|Con|LD|Lib Dem|Labour|Conservative|Liberal Democrat|UKIP|Ukip|SNP|Green|Ind|Independent|Plaid Cymru) defence\\))|(?-i:\\b(?:DC|MBC|LBC)\\b)|\\bcouncillors?\\b|\\bcouncils?\\b|(?-i:\\bwards?\\b|\\bWards\\b|\\bWard(?= ?[:(\u2013-]| by-))|\\blocal elections?\\b|\\bboroughs?\\b|overall control|(?:gain|gained|gains|lost|loses|took|takes|seized|won|wins|retained|kept) control of|council by-election"),
      "mayor", cue("mc", "(?i)\\bmayors?\\b|\\bmayoral(?:ty)?\\b|combined authority"),
      "sp", cue("MHSr", "\\bMSPs?\\b|\\bHolyrood\\b|Scottish [Pp]arliament|regional list"),
      "senedd", cue("SAWMNC", "\\bSenedd\\b|\\bAMs?\\b|Welsh [Aa]ssembly|\\bMSs?\\b|National Assembly|Cardiff Bay|Assembly [Ee]lection"),
      "nia", cue("MSANf", "\\bMLAs?\\b|\\bStormont\\b|Assembly [Ee]lection|NI Assembly|Northern Ireland Assembly|first[- ]preference"),
      "pcc", cue("pc", "(?i)police (?:and|&) crime commissioner|\\bPCCs?\\b|police commissioner|crime commissioner|(?<!electoral )(?<!crime )(?<!police )\\bcommissioners\\b"),
      "gla", cue("lga", "(?i)London Assembly|\\bGLA\\b|assembly member"),
      "europarl", cue("me", "(?i)\\bMEPs?\\b|european (?:parliament|election)"));
  private static final Set<String> DEVOLVED = Set.of("sp", "naw", "senedd", "nia", "gla");
  private static final Pattern BY_ELECTION = Pattern.compile("(?i)\\bby-?\\s?election");

  /** Days within which a report of another vote tells of a seat's by-election as the last one there. */
  private static final int JUST_NOW = 21;

  private final Knowledge knowledge;
  private final LocalDate date;
  private final ElectionId main;
  private final boolean reporting;
  private final boolean byElection;

  private Elections(Knowledge knowledge, LocalDate date, ElectionId main, boolean reporting, boolean byElection) {
    this.knowledge = knowledge;
    this.date = date;
    this.main = main;
    this.reporting = reporting;
    this.byElection = byElection;
  }

  /** Settles the article's election by its date and its words; without a date by the ballots on which its people stood. */
  public static Elections of(Knowledge knowledge, Article article, List<List<Found>> mentions) {
    String text = article.text();
    boolean byElectionTold = byElectionTold(text);
    LocalDate date = article.published().orElseGet(() -> Undated.guess(knowledge, text, mentions, byElectionTold));
    Event best = null;
    double bestScore = LEAST_SCORE;
    Map<String, Integer> counts = new HashMap<>();
    List<Event> recent = recent(knowledge.calendar(), date);
    Ballots ballots = recent.stream().anyMatch(e -> e.kind() == Kind.BY_ELECTION) ? Ballots.of(knowledge, mentions) : Ballots.none();
    for (Event event : recent) {
      double score = score(event, text, counts, date, byElectionTold, knowledge) + seats(knowledge, event, mentions) + offices(knowledge, event, mentions) + standing(event, ballots);
      if (best == null && score > bestScore || score > bestScore) {
        best = event;
        bestScore = score;
      }
    }
    if (best != null) {
      return new Elections(knowledge, date, best.id(), true, best.kind() == Kind.BY_ELECTION);
    }
    if (article.published().isPresent() && upcoming(knowledge, date, text)) {
      return new Elections(knowledge, date, knowledge.calendar().latest("parl", date).map(Event::id).orElse(ElectionId.of("parl", date)), false, false);
    }
    int local = count(CUES.get("local"), text);
    if (byElectionTold && local >= 2 && local >= count(CUES.get("parl"), text)) {
      return new Elections(knowledge, date, ElectionId.of("local", thursdayBefore(date)), true, true);
    }
    ElectionId last = knowledge.calendar().latest(calendarBody(bodyByCues(text, Ballots.of(knowledge, mentions)), date.getYear()), date).map(Event::id).orElse(ElectionId.of("parl", date));
    return new Elections(knowledge, date, last, article.published().isEmpty(), false);
  }

  /** Whether a parliamentary vote that the text names is still to come within four weeks. */
  private static boolean upcoming(Knowledge knowledge, LocalDate date, String text) {
    return knowledge.calendar().of("parl").stream().filter(e -> e.date().isAfter(date) && e.date().isBefore(date.plusDays(28)))
        .anyMatch(e -> e.kind() != Kind.BY_ELECTION || named(e.place().map(Place::name).orElse("?"), text, knowledge));
  }

  static boolean byElectionTold(String text) {
    return BY_ELECTION.matcher(text).find();
  }

  private static List<Event> recent(Calendar calendar, LocalDate date) {
    List<Event> recent = new ArrayList<>();
    for (Event event : calendar.all()) {
      int days = event.id().body().equals("parl") ? REPORTED_WITHIN_DAYS : OTHERS_WITHIN_DAYS;
      if (!event.date().isAfter(date) && !event.date().isBefore(date.minusDays(days))) {
        recent.add(event);
      }
    }
    recent.sort(Comparator.comparing(Event::date).thenComparing(e -> e.id().toString()));
    return recent;
  }

  private static double score(Event event, String text, Map<String, Integer> counts, LocalDate date, boolean byElectionTold, Knowledge knowledge) {
    String body = event.id().body().equals("naw") ? "senedd" : event.id().body();
    int weight = body.equals("parl") || body.equals("local") ? 1 : 2;
    double score = Math.min(14, weight * counts.computeIfAbsent(body, b -> count(CUES.getOrDefault(b, CUES.get("parl")), text))) - 0.15 * (date.toEpochDay() - event.date().toEpochDay());
    if (event.kind() == Kind.BY_ELECTION) {
      String seat = event.place().map(Place::name).orElse("");
      score += (named(seat, text, knowledge) ? 5 : -30) + (byElectionTold ? 3 : -6);
    } else if (body.equals("parl")) {
      score += 6;
    }
    return score;
  }

  /** Those who stood at a by-election: nobody names two of them without speaking of it. Set by hand, November 2026. */
  private static double standing(Event event, Ballots ballots) {
    return event.kind() == Kind.BY_ELECTION ? 3.0 * Math.min(3, ballots.people().getOrDefault(event.id(), 0)) : 0;
  }

  /** A devolved body that votes in the seats that are named: a point for each, up to six. Set by hand, November 2026. */
  private static double seats(Knowledge knowledge, Event event, List<List<Found>> mentions) {
    if (!DEVOLVED.contains(event.id().body())) {
      return 0;
    }
    long named = mentions.stream().flatMap(List::stream).filter(f -> f.mention() instanceof Mention.PlaceMention)
        .flatMap(f -> ((Mention.PlaceMention) f.mention()).readings().stream()).filter(p -> p.type() == PlaceType.SEAT).distinct()
        .filter(p -> knowledge.gazetteer().seat(p.name(), event.id().body(), event.date()).isPresent()).count();
    return Math.min(6, named);
  }

  /** Offices that are named as such and had their vote on the day: two points for each, up to six. Set by hand, November 2026. */
  private static double offices(Knowledge knowledge, Event event, List<List<Found>> mentions) {
    String body = event.id().body();
    if (!body.equals("pcc") && !body.equals("mayor")) {
      return 0;
    }
    long named = mentions.stream().flatMap(List::stream).filter(f -> f.mention() instanceof Mention.PlaceMention place && place.foundBy().endsWith(OfficeNames.SETTLED))
        .flatMap(f -> ((Mention.PlaceMention) f.mention()).readings().stream()).distinct()
        .filter(p -> knowledge.gazetteer().named(p.name()).stream().anyMatch(e -> e.place().equals(p) && e.body().equals(body) && e.on(event.date()))).count();
    return 2.0 * Math.min(3, named);
  }

  private static boolean named(String seat, String text, Knowledge knowledge) {
    return knowledge.gazetteer().textsOf(seat).stream().anyMatch(t -> text.contains(t) || text.contains(t.toUpperCase(java.util.Locale.ROOT)));
  }

  /** A look back names many bodies; people who stood together for the Commons speak for it. Weights set by hand, November 2026. */
  private static String bodyByCues(String text, Ballots ballots) {
    String best = "parl";
    int most = 0;
    int stood = ballots.people().entrySet().stream().filter(e -> e.getKey().body().equals("parl")).mapToInt(Map.Entry::getValue).max().orElse(0);
    for (String body : List.of("parl", "local", "mayor", "sp", "senedd", "nia", "pcc", "gla")) {
      int n = count(CUES.get(body), text) * (body.equals("parl") || body.equals("local") ? 1 : 2) + (body.equals("parl") ? 2 + 3 * Math.min(4, stood) : 0);
      if (n > most) {
        most = n;
        best = body;
      }
    }
    return best;
  }

  /** @param first letters that words of the pattern may begin with: at most characters nothing else need be tried */
  private static Pattern cue(String first, String words) {
    boolean anyCase = words.startsWith("(?i)");
    return Pattern.compile((anyCase ? "(?i)" : "") + "(?=[" + first + "])(?:" + words.substring(anyCase ? 4 : 0) + ")");
  }

  static int count(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int n = 0;
    while (matcher.find() && n < 50) {
      n++;
    }
    return n;
  }

  private static LocalDate thursdayBefore(LocalDate date) {
    LocalDate day = date;
    while (day.getDayOfWeek() != java.time.DayOfWeek.THURSDAY) {
      day = day.minusDays(1);
    }
    return day;
  }

  public ElectionId main() {
    return main;
  }

  public LocalDate date() {
    return date;
  }

  /** Whether the article was written after the vote that it is about; if not, only what is dated is told as a result. */
  public boolean reporting() {
    return reporting;
  }

  public boolean mainIsByElection() {
    return byElection;
  }

  /** The body that a place votes for, as far as this article is concerned. */
  public String body(Place place) {
    return switch (place.type()) {
      case COUNCIL, WARD -> "local";
      case OFFICE -> officeBody(place);
      case AREA -> main.body();
      case SEAT -> seatBody(place);
    };
  }

  /** An area that has a commissioner alone, or a mayor alone, tells which; else the article's own body. */
  private String officeBody(Place place) {
    List<String> bodies = knowledge.gazetteer().named(place.name()).stream().filter(e -> e.place().equals(place) && e.on(date)).map(Gazetteer.Entry::body).distinct().toList();
    return bodies.size() == 1 ? bodies.get(0) : main.body().equals("pcc") ? "pcc" : "mayor";
  }

  private String seatBody(Place place) {
    List<Gazetteer.Entry> entries = knowledge.gazetteer().named(place.name());
    boolean main = entries.stream().anyMatch(e -> e.place().equals(place) && sameBody(e.body(), this.main.body()));
    return main ? this.main.body() : entries.stream().filter(e -> e.place().equals(place)).map(Gazetteer.Entry::body).findFirst().orElse(this.main.body());
  }

  private static boolean sameBody(String a, String b) {
    return a.equals(b) || a.equals("senedd") && b.equals("naw") || a.equals("naw") && b.equals("senedd");
  }

  /** The election at a place that words of time mean. @param when as in {@code TimeMention}, or "now" */
  public Optional<ElectionId> at(Place place, String when) {
    String body = body(place);
    if (when.equals("now")) {
      return Optional.of(now(place, body));
    }
    ElectionId present = now(place, body);
    if (when.equals("previous")) {
      return reporting ? previous(place, present) : Optional.of(present);
    }
    if (NamedElections.is(when)) {
      return NamedElections.at(knowledge.calendar(), place, body, when, date).map(Event::id).or(() -> Optional.of(present).filter(p -> reporting && when.startsWith("month")));
    }
    if (when.startsWith("by-election")) {
      return byElection(place, when.substring("by-election".length()).trim());
    }
    if (when.endsWith("m")) {
      return inYear(place, body, date.minusMonths(Integer.parseInt(when.substring(1, when.length() - 1))).getYear());
    }
    int year = when.startsWith("-") ? date.getYear() + Integer.parseInt(when) : Integer.parseInt(when);
    return inYear(place, body, year);
  }

  /** The year of the election after a year's, of the article's own body and no later than the article. */
  public OptionalInt following(int year) {
    return knowledge.calendar().of(main.body()).stream().filter(e -> e.kind() != Kind.BY_ELECTION && e.date().getYear() > year && !e.date().isAfter(date))
        .mapToInt(e -> e.date().getYear()).min();
  }

  /** Without the words of time that only say once more that it is the election that the article reports: "at the general election". */
  public List<Found> turning(List<Found> mentions) {
    return mentions.stream().filter(f -> !(f.mention() instanceof Mention.TimeMention time && reporting && NamedElections.is(time.when())
        && NamedElections.at(knowledge.calendar(), new Place(PlaceType.AREA, "United Kingdom"), main.body(), time.when(), date).map(Event::id).equals(Optional.of(main)))).toList();
  }

  private ElectionId now(Place place, String body) {
    if (sameBody(body, main.body())) {
      if (byElection && place.type() == PlaceType.SEAT && body.equals("parl")) {
        return knowledge.calendar().byElection(place, date).filter(e -> e.id().equals(main)).map(Event::id)
            .or(() -> knowledge.calendar().byElection(place, date).filter(e -> e.date().isAfter(date.minusDays(400))).map(Event::id))
            .or(() -> knowledge.calendar().latest("parl", date).map(Event::id)).orElse(main);
      }
      return place.type() == PlaceType.SEAT && body.equals("parl") && !votes(place, main) ? whileItStood(place) : main;
    }
    Optional<ElectionId> own = knowledge.calendar().days(body, place).stream().filter(d -> !d.isAfter(date)).reduce((a, b) -> b).map(d -> ElectionId.of(body, d));
    if (own.isPresent()) {
      return own.get();
    }
    Optional<ElectionId> by = !body.equals("parl") || place.type() != PlaceType.SEAT ? Optional.empty() : knowledge.calendar().byElection(place, date).filter(e -> e.date().isAfter(date.minusDays(JUST_NOW))).map(Event::id);
    if (by.isPresent()) {
      return by.get();
    }
    Optional<Event> near = knowledge.calendar().latest(calendarBody(body, date.getYear()), date);
    return near.map(Event::id).orElse(main);
  }

  /** The last election of a seat that a new map has just taken away: what an article tells of it without a time. */
  private ElectionId whileItStood(Place seat) {
    return knowledge.calendar().previous(main).map(Event::id).filter(before -> votes(seat, before)).orElse(main);
  }

  static String calendarBody(String body, int year) {
    return body.equals("senedd") || body.equals("naw") ? year >= 2020 ? "senedd" : "naw" : body;
  }

  /** The election before, of the same kind; for councils the one four years before. */
  public Optional<ElectionId> previous(Place place, ElectionId present) {
    if (present.body().equals("local") || present.body().equals("mayor")) {
      if (!knowledge.calendar().days(present.body(), place).isEmpty()) {
        return knowledge.calendar().previous(new Contest(present, place));
      }
      return inYear(place, present.body(), present.year() - 4);
    }
    if (present.body().equals("parl") && byElection) {
      return knowledge.calendar().latest("parl", date.minusDays(REPORTED_WITHIN_DAYS)).map(Event::id);
    }
    return knowledge.calendar().previous(present).map(Event::id);
  }

  private Optional<ElectionId> byElection(Place place, String year) {
    Optional<Event> found = knowledge.calendar().byElections(place).stream()
        .filter(e -> !e.date().isAfter(date) && (year.isEmpty() || Integer.toString(e.date().getYear()).equals(year)))
        .reduce((a, b) -> b);
    boolean sameYear = year.isEmpty() || year.equals(Integer.toString(main.year()));
    if (found.isEmpty() && main.body().equals("local") && (byElection || sameYear && body(place).equals("local"))) {
      return Optional.of(main);
    }
    return found.map(Event::id);
  }

  private Optional<ElectionId> inYear(Place place, String body, int year) {
    if (year == main.year() && sameBody(body, main.body())) {
      return Optional.of(main);
    }
    Optional<ElectionId> own = knowledge.calendar().days(body, place).stream().filter(d -> d.getYear() == year).findFirst().map(d -> ElectionId.of(body, d));
    if (own.isPresent() || place.type() == PlaceType.OFFICE && !knowledge.calendar().days(body, place).isEmpty()) {
      return own; // an office that had no vote in that year
    }
    Optional<ElectionId> general = knowledge.calendar().inYear(calendarBody(body, year), year).map(Event::id);
    if (general.isEmpty() && body.equals("parl") && place.type() == PlaceType.SEAT) {
      return byElection(place, Integer.toString(year));
    }
    return general;
  }

  /** Whether a seat voted in the weeks before the article: at a by-election, or with the whole country. */
  public boolean voted(Place seat) {
    boolean body = !body(seat).equals("parl");
    boolean by = knowledge.calendar().byElection(seat, date).filter(e -> e.date().isAfter(date.minusDays(REPORTED_WITHIN_DAYS))).isPresent();
    boolean general = knowledge.calendar().latest("parl", date).filter(e -> e.date().isAfter(date.minusDays(REPORTED_WITHIN_DAYS))).isPresent();
    return body || by || general;
  }

  /** A place's contest at a time, in the boundaries of that day. */
  public Optional<Contest> contest(Place place, String when) {
    return at(place, when).map(election -> new Contest(election, place));
  }

  /** Whether a seat was voted on at an election, as far as boundary sets and by-elections tell. */
  public boolean votes(Place seat, ElectionId election) {
    return election.day().map(day -> knowledge.gazetteer().seat(seat.name(), election.body(), day).isPresent()).orElse(true);
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
