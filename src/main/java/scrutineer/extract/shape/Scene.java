package scrutineer.extract.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.layout.Field;
import scrutineer.layout.Label;
import scrutineer.layout.Row;

/** What the headings above a row have told so far: election, place, council, and whether it is no result at all. */
final class Scene {
  private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august",
      "september", "october", "november", "december");
  private static final Pattern DATE = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?([A-Z][a-z]+),?\\s+((?:19|20)\\d\\d)");
  private static final Pattern NO_RESULT = Pattern.compile(
      "\\b(?:exit poll|poll of|opinion poll|mrp|forecasts?|project(?:s|ed|ion)|predict(?:s|ed|ion)|likely to|odds|would|if the)\\b");
  private static final Pattern BACK = Pattern.compile(
      "(?i)\\b(?:years? ago|last time|at the last (?:general )?election|previous (?:result|election))\\b");
  /** Heads what has changed since the election told before. */
  private static final Pattern CHANGED = Pattern.compile("(?i)^\\W*(?:net )?(?:changes?|difference)\\b(?! in (?:share|vote))");
  private static final Pattern PARTIAL = Pattern.compile("(?i)\\b(\\d{1,3}) (?:seats? )?(?:out )?of (\\d{1,3})(?: seats)?\\b");
  private static final Pattern YEAR = Pattern.compile("(?<![\\d,.])((?:19[2-9]|20[0-4])\\d)(?![\\d,.]\\d|\\d|%)");
  private static final Set<Label> TOPICS = EnumSet.of(Label.MAJORITY, Label.TURNOUT, Label.SHARE, Label.SWING);
  private final Whereabouts whereabouts;
  private final WardNames wards;
  private final Setting setting;
  private final String text;
  private ElectionId election;
  private Optional<Place> place = Optional.empty();
  private Optional<Place> council = Optional.empty();
  private Optional<Section> section = Optional.empty();
  /** The election to come back to after a remark on the one before. */
  private Optional<ElectionId> aside = Optional.empty();
  private boolean refused;
  private boolean elsewhen;
  private Optional<Place> ward = Optional.empty();
  private int age;
  private Optional<Label> topic = Optional.empty();
  /** Line of the last heading. */
  private int headed = -1;
  private Optional<Place> onlyArea = Optional.empty();
  private boolean winners;
  private boolean passing;

  /** A heading that tells the winner, and maybe the loser, of all places listed below it. */
  record Section(ResultWords words, Row row) {}

  Scene(Whereabouts whereabouts, Setting setting, String text) {
    this.whereabouts = whereabouts;
    wards = new WardNames(whereabouts);
    this.setting = setting;
    this.text = text;
    election = setting.main();
  }

  ElectionId election() {
    return election;
  }

  Optional<Place> place() {
    return place;
  }

  /** What the heading above says that the figures of a ranking are. */
  Optional<Label> topic() {
    return topic;
  }

  /** Whether the words above say that who stands below has won. */
  boolean winners() {
    return winners;
  }

  /** The one area that the headings of the article name; a tally without a place of its own is its. */
  Optional<Place> onlyArea() {
    return onlyArea;
  }

  void onlyArea(Optional<Place> area) {
    onlyArea = area;
  }

  /** The article prints the ballot of a later election than it was taken to report: that is the one that it reports. */
  void latest(ElectionId printed) {
    if (printed.compareTo(election) > 0 && printed.body().equals(election.body())) {
      election = printed;
    }
  }

  /** The council named last. */
  Optional<Place> council() {
    return council;
  }

  Optional<Section> section() {
    return section;
  }

  boolean refused() {
    return refused;
  }

  /** Whether a heading has named another election than the one that the article reports. */
  boolean elsewhen() {
    return elsewhen;
  }

  void section(Section told) {
    section = Optional.of(told);
  }

  /** Running text ends what a heading of outcomes rules, and makes a heading of a place older. */
  void prose(Row.Prose row) {
    String under = row.span().of(text).toLowerCase(Locale.ROOT);
    section = Optional.empty();
    topic = Optional.empty();
    winners = Winners.told(row.span().of(text));
    refused = row.forecast() || NO_RESULT.matcher(under).find();
    age++;
    boolean introduces = text.startsWith(":", row.span().end());
    aside(introduces ? Winners.last(row.span().of(text)) : "");
    if (passing) {
      place = Optional.empty();
      passing = false;
    }
    setting.officeIn(row.span()).filter(c -> c.election().day().equals(election.day())).ifPresent(this::settle);
    if (election.body().equals("local")) {
      ward = wards.last(row.span().of(text)).or(() -> ward);
    }
  }

  /** Words above a list that point back to the election before; they rule what stands below them and no more. */
  private void aside(String words) {
    if (aside.isPresent()) {
      turn(aside.get());
      aside = Optional.empty();
    }
    if (BACK.matcher(words).find()) {
      aside = Optional.of(election);
      whereabouts.previous(election).ifPresent(this::turn);
    }
  }

  /** Columns of other years than the article's own tell that its election was taken wrongly: the last of them is meant. */
  void columns(List<Integer> years) {
    Optional<Integer> last = years.stream().max(Integer::compare);
    if (last.isPresent() && !years.contains(setting.main().year())) {
      whereabouts.inYear(setting.main().body(), last.get(), Optional.empty()).ifPresent(e -> election = e);
    }
  }

  void heading(Row.Heading row) {
    String under = row.span().of(text);
    winners = Winners.told(under) || winners && row.line() == headed;
    aside(under);
    if (row.fields().size() == 1 && row.fields().get(0).year() && row.fields().get(0).after().contains(":")) {
      aside = Optional.of(election);
    }
    topic = row.fields().stream().flatMap(f -> f.label().stream()).filter(TOPICS::contains).findFirst().or(() -> ranked(row) || row.line() == headed ? topic : Optional.empty());
    headed = row.line();
    if (elsewhen && CHANGED.matcher(under).find()) {
      turn(setting.main());
    }
    Matcher partial = PARTIAL.matcher(under);
    boolean unfinished = partial.find() && Integer.parseInt(partial.group(1)) < Integer.parseInt(partial.group(2));
    boolean forecast = unfinished || row.fields().stream().anyMatch(f -> f.is(Label.FORECAST) || f.is(Label.NOTIONAL));
    Optional<Place> named = named(row);
    boolean timeTold = plain(row) && time(under, named.or(() -> place), row.fields().stream().anyMatch(f -> f.is(Label.ELECTION) || f.is(Label.RESULT)));
    if (forecast || timeTold || named.isPresent() || row.fields().size() > 1) {
      refused = forecast;
    }
    named.ifPresent(this::move);
    council(row, named);
    if (election.body().equals("local")) {
      ward = wards.heading(row, text).or(() -> WardNames.says(row) ? ward : Optional.empty());
    }
    boolean filler = row.fields().stream().allMatch(f -> f.is(Label.FILLER) || f.is(Field.Kind.LOWER));
    if (!filler && !row.fields().get(row.fields().size() - 1).after().contains(":")) {
      section = Optional.empty();
    }
  }

  /** The council's own chapter of an article on several bodies that were elected that day. */
  private void council(Row.Heading row, Optional<Place> named) {
    boolean said = plain(row) && named.filter(p -> p.type() == PlaceType.COUNCIL).isPresent()
        && row.fields().stream().anyMatch(f -> f.is(Field.Kind.PLACE) && f.text().endsWith("Council"));
    if (said && !election.body().equals("local")) {
      Optional<ElectionId> own = Optional.of(whereabouts.electionOf(named.get(), election))
          .filter(e -> e.body().equals("local") && e.day().isPresent() && e.day().equals(election.day()));
      own.ifPresent(this::turn);
    }
  }

  /** What a list of candidates has told: the rows below it are of that election, unless a heading says otherwise. */
  void settle(Contest contest) {
    move(contest.place());
    election = contest.election();
  }

  /** A row of a table is about a place, but what follows the table is not. */
  void pass(Place through) {
    move(through);
    passing = true;
  }

  /** Whether a heading has named a ward of local elections. */
  boolean warded() {
    return ward.isPresent() && election.body().equals("local");
  }

  /** The place that a row, or a heading, is about from here on. */
  void move(Place to) {
    place = Optional.of(to);
    ward = Optional.empty();
    passing = false;
    age = 0;
    if (to.type() == PlaceType.COUNCIL) {
      council = place;
    }
  }

  /** "Average: 24.3%" beside the heading of a ranking. */
  private static boolean ranked(Row.Heading row) {
    return row.fields().size() <= 2 && row.fields().get(row.fields().size() - 1).number();
  }

  /** A heading and no sentence, and not a note on what changes are measured against. */
  private static boolean plain(Row.Heading row) {
    long small = row.fields().stream().filter(f -> f.is(Field.Kind.LOWER) && Character.isLetter(f.text().charAt(0))).count();
    long years = row.fields().stream().filter(Field::year).map(Field::text).distinct().count();
    Field last = row.fields().get(row.fields().size() - 1);
    boolean sentence = row.fields().size() > 5 && (last.after().startsWith(".") || last.after().startsWith(","));
    boolean beside = column(row.fields());
    boolean since = row.fields().stream().anyMatch(f -> f.text().toLowerCase(Locale.ROOT).matches("since|against|measured|compared|after|from"));
    return !sentence && !since && !beside && small <= 3 && years <= 1 && row.fields().stream().noneMatch(f -> f.is(Label.CHANGE));
  }

  /** "(2017 holder and majority first)" explains columns of the table below. */
  private static boolean column(List<Field> fields) {
    for (int k = 0; k + 1 < fields.size(); k++) {
      Field next = fields.get(k + 1);
      if (fields.get(k).year() && (next.is(Label.INCUMBENT) || next.is(Label.MAJORITY) && fields.get(k).bracketed())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Place> named(Row.Heading row) {
    Optional<Place> found = Optional.empty();
    boolean region = row.fields().stream().anyMatch(f -> f.is(Label.REGION));
    for (Field field : row.fields()) {
      if (field.is(Field.Kind.PLACE) && !region) {
        Optional<Place> here = whereabouts.place(field, election);
        if (found.isEmpty() || here.isPresent() && found.get().type() == PlaceType.AREA) {
          found = here;
        }
      }
    }
    return found;
  }

  private boolean time(String under, Optional<Place> at, boolean said) {
    Matcher date = DATE.matcher(under);
    if (date.find()) {
      int month = MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1;
      try {
        if (month > 0) {
          return day(LocalDate.of(Integer.parseInt(date.group(3)), month, Integer.parseInt(date.group(1))), at.isEmpty() || under.length() < 24);
        }
      } catch (DateTimeException e) {
        return false;
      }
    }
    Matcher year = YEAR.matcher(under);
    if (!year.find()) {
      return false;
    }
    int told = Integer.parseInt(year.group(1));
    Optional<ElectionId> by = at.flatMap(p -> whereabouts.byElectionIn(told, p)).filter(e -> setting.main().body().equals("parl"));
    if (by.isPresent()) {
      turn(by.get());
      return true;
    }
    if (told == setting.main().year()) {
      turn(setting.main());
      return true;
    }
    Optional<ElectionId> then = whereabouts.inYear(setting.main().body(), told, at)
        .or(() -> said ? Optional.of(new ElectionId(setting.main().body(), Integer.toString(told))) : Optional.empty());
    then.ifPresent(this::turn);
    return then.isPresent();
  }

  private boolean day(LocalDate day, boolean alone) {
    boolean published = alone && setting.main().day().filter(d -> day.isAfter(d) && day.isBefore(d.plusDays(8))).isPresent();
    if (published) {
      return false;
    }
    ElectionId then = ElectionId.of(setting.main().body(), day);
    boolean known = then.equals(setting.main()) || setting.main().body().equals("local") || whereabouts.isPollingDay(then);
    Optional<ElectionId> other = known ? Optional.of(then) : whereabouts.onDay(day);
    other.ifPresent(this::turn);
    return other.isPresent();
  }

  private void turn(ElectionId to) {
    election = to;
    elsewhen = !to.equals(setting.main());
  }

  /** The contest of what stands at an offset, by heading or else by what the prose before it is about. */
  Optional<Contest> contest(int offset) {
    if (ward.isPresent() && election.body().equals("local")) {
      return Optional.of(new Contest(election, ward.get()));
    }
    Optional<Contest> focus = setting.focusAt(offset);
    if (place.isPresent() && (age <= 2 || focus.isEmpty())) {
      return Optional.of(new Contest(whereabouts.electionOf(place.get(), election), place.get()));
    }
    return focus.map(c -> elsewhen ? new Contest(election, c.place()) : c);
  }
}
