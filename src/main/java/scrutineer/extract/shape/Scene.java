package scrutineer.extract.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.layout.Field;
import scrutineer.layout.Label;
import scrutineer.layout.Row;
import scrutineer.text.Article;

/** What the headings above a row have told so far: election, place, council, and whether it is no result at all. */
final class Scene {
  private static final Pattern NO_RESULT = Pattern.compile(
      "\\b(?:exit poll|poll of|opinion poll|mrp|forecasts?|project(?:s|ed|ion)|predict(?:s|ed|ion)|likely to|odds|would|if the)\\b");
  /** Lines of running text over which a heading's place lasts. */
  private static final int LASTING = 2;
  private final Whereabouts whereabouts;
  private final WardNames wards;
  private final Setting setting;
  private final String text;
  private final LocalDate until;
  private final ElectionTold when;
  private Optional<Place> place = Optional.empty();
  private Optional<Place> council = Optional.empty();
  private Optional<Place> ward = Optional.empty();
  private Optional<Place> onlyArea = Optional.empty();
  private Optional<Section> section = Optional.empty();
  private Optional<Label> topic = Optional.empty();
  private boolean refused;
  private boolean winners;
  /** Whether the place is that of a row of a table. */
  private boolean passing;
  /** Lines of running text since the place was told. */
  private int age;
  /** Line of the last heading. */
  private int headed = -1;

  /** A heading that tells the winner, and maybe the loser, of all places listed below it. */
  record Section(ResultWords words, Row row) {}

  Scene(Whereabouts whereabouts, Setting setting, Article article) {
    this.whereabouts = whereabouts;
    wards = new WardNames(whereabouts);
    this.setting = setting;
    text = article.text();
    until = article.published().orElse(LocalDate.MAX);
    when = new ElectionTold(whereabouts, setting.main());
  }

  ElectionId election() {
    return when.election();
  }

  /** The day of the article; the last of all days where it is not known. */
  LocalDate until() {
    return until;
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
    when.latest(printed);
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
    return when.elsewhen();
  }

  void section(Section told) {
    section = Optional.of(told);
  }

  /** Running text ends what a heading of outcomes rules, and makes a heading of a place older. */
  void prose(Row.Prose row) {
    String words = row.span().of(text);
    section = Optional.empty();
    topic = Optional.empty();
    winners = Winners.told(words);
    refused = row.forecast() || NO_RESULT.matcher(words.toLowerCase(Locale.ROOT)).find();
    age++;
    boolean introduces = text.startsWith(":", row.span().end());
    when.aside(introduces ? Winners.last(words) : "");
    place = passing ? Optional.empty() : place;
    passing = false;
    setting.officeIn(row.span()).filter(c -> c.election().day().equals(election().day())).ifPresent(this::settle);
    if (local()) {
      ward = wards.last(words).or(() -> ward);
    }
  }

  private boolean local() {
    return election().body().equals("local");
  }

  /** Columns of other years than the article's own tell that its election was taken wrongly: the last of them is meant. */
  void columns(List<Integer> years) {
    when.columns(years);
  }

  void heading(Row.Heading row) {
    HeadingWords words = HeadingWords.of(row, text);
    boolean beside = row.line() == headed;
    winners = Winners.told(words.text()) || winners && beside;
    topic = words.topic().or(() -> words.average() || beside ? topic : Optional.empty());
    headed = row.line();
    when.aside(words.text());
    if (words.yearAlone()) {
      when.remark();
    }
    if (words.changed()) {
      when.back();
    }
    Optional<Place> named = named(words);
    boolean timeTold = words.plain() && when.told(words.text(), named.or(() -> place), words.ofElection());
    if (words.noResult() || timeTold || named.isPresent() || row.fields().size() > 1) {
      refused = words.noResult();
    }
    // the election told may have a place of this name that the one before had not
    place(row, words, timeTold ? named(words) : named);
    if (!words.filler() && !words.colon()) {
      section = Optional.empty();
    }
  }

  private void place(Row.Heading row, HeadingWords words, Optional<Place> named) {
    named.ifPresent(this::move);
    if (words.council()) {
      named.filter(p -> p.type() == PlaceType.COUNCIL).ifPresent(this::ofCouncil);
    }
    if (local()) {
      ward = wards.heading(row, text).or(() -> WardNames.says(row) ? ward : Optional.empty());
    }
  }

  /** The council's own chapter of an article on several bodies that were elected that day. */
  private void ofCouncil(Place named) {
    ElectionId own = whereabouts.electionOf(named, election());
    if (!local() && own.body().equals("local") && own.day().isPresent() && own.day().equals(election().day())) {
      when.turn(own);
    }
  }

  /** What a list of candidates has told: the rows below it are of that election, unless a heading says otherwise. */
  void settle(Contest contest) {
    move(contest.place());
    when.settle(contest.election());
  }

  /** A row of a table is about a place, but what follows the table is not. */
  void pass(Place through) {
    move(through);
    passing = true;
  }

  /** Whether a heading has named a ward of local elections. */
  boolean warded() {
    return ward.isPresent() && local();
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

  /** The first place of a heading; a seat or a council rather than the area before it. */
  private Optional<Place> named(HeadingWords words) {
    Optional<Place> found = Optional.empty();
    for (Field field : words.has(Label.REGION) ? List.<Field>of() : words.fields()) {
      if (field.is(Field.Kind.PLACE)) {
        Optional<Place> here = whereabouts.place(field, election());
        boolean better = found.isEmpty() || here.isPresent() && found.get().type() == PlaceType.AREA;
        found = better ? here : found;
      }
    }
    return found;
  }

  /** The contest of what stands at an offset, by heading or else by what the prose before it is about. */
  Optional<Contest> contest(int offset) {
    if (warded()) {
      return Optional.of(new Contest(election(), ward.get()));
    }
    Optional<Contest> focus = setting.focusAt(offset);
    if (place.isPresent() && (age <= LASTING || focus.isEmpty())) {
      return Optional.of(new Contest(whereabouts.electionOf(place.get(), election()), place.get()));
    }
    return focus.map(c -> elsewhen() ? new Contest(election(), c.place()) : c);
  }
}
