package scrutineer.extract.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private static final Pattern YEAR = Pattern.compile("(?<![\\d,.])((?:19[2-9]|20[0-4])\\d)(?![\\d,.]\\d|\\d|%)");
  private final Whereabouts whereabouts;
  private final Setting setting;
  private final String text;
  private ElectionId election;
  private Optional<Place> place = Optional.empty();
  private Optional<Place> council = Optional.empty();
  private Optional<Section> section = Optional.empty();
  private boolean refused;
  private boolean elsewhen;
  private int age;

  /** A heading that tells the winner, and maybe the loser, of all places listed below it. */
  record Section(ResultWords words, Row row) {}

  Scene(Whereabouts whereabouts, Setting setting, String text) {
    this.whereabouts = whereabouts;
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
    refused = under.contains("exit poll") || under.contains("mrp") || under.contains("forecast");
    age++;
  }

  void heading(Row.Heading row) {
    String under = row.span().of(text);
    boolean forecast = row.fields().stream().anyMatch(f -> f.is(Label.FORECAST) || f.is(Label.NOTIONAL));
    Optional<Place> named = named(row);
    boolean timeTold = time(under, named.or(() -> place));
    if (forecast || timeTold || named.isPresent() || row.fields().size() > 1) {
      refused = forecast;
    }
    if (named.isPresent()) {
      move(named.get());
    } else {
      ward(row);
    }
    boolean filler = row.fields().stream().allMatch(f -> f.is(Label.FILLER) || f.is(Field.Kind.LOWER));
    if (!filler && !row.fields().get(row.fields().size() - 1).after().contains(":")) {
      section = Optional.empty();
    }
  }

  /** The place that a row, or a heading, is about from here on. */
  void move(Place to) {
    place = Optional.of(to);
    age = 0;
    if (to.type() == PlaceType.COUNCIL) {
      council = place;
    }
  }

  private Optional<Place> named(Row.Heading row) {
    Optional<Place> found = Optional.empty();
    for (Field field : row.fields()) {
      if (field.is(Field.Kind.PLACE)) {
        Optional<Place> here = whereabouts.place(field.text(), election)
            .or(() -> field.places().stream().findFirst());
        if (found.isEmpty() || here.isPresent() && found.get().type() == PlaceType.AREA) {
          found = here;
        }
      }
    }
    return found;
  }

  /** In local elections what stands alone on a line, or before a colon, is a ward, whether it is on a list or not. */
  private void ward(Row.Heading row) {
    if (!election.body().equals("local") || row.fields().size() > 6) {
      return;
    }
    for (int k = row.fields().size() - 1; k >= 0; k--) {
      Field field = row.fields().get(k);
      if (field.is(Field.Kind.WORDS) && Character.isUpperCase(field.text().charAt(0)) && row.fields().stream().noneMatch(f -> f.is(Field.Kind.LOWER))) {
        move(new Place(PlaceType.WARD, field.text()));
        return;
      }
    }
  }

  private boolean time(String under, Optional<Place> at) {
    Matcher date = DATE.matcher(under);
    if (date.find()) {
      int month = MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1;
      try {
        if (month > 0) {
          return day(LocalDate.of(Integer.parseInt(date.group(3)), month, Integer.parseInt(date.group(1))));
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
    if (told == setting.main().year()) {
      election = setting.main();
      elsewhen = false;
      return true;
    }
    Optional<ElectionId> then = whereabouts.inYear(setting.main().body(), told, at);
    then.ifPresent(this::turn);
    return then.isPresent();
  }

  private boolean day(LocalDate day) {
    ElectionId then = ElectionId.of(setting.main().body(), day);
    boolean known = then.equals(setting.main()) || setting.main().body().equals("local")
        || whereabouts.isPollingDay(then);
    if (known) {
      turn(then);
    }
    return known;
  }

  private void turn(ElectionId to) {
    election = to;
    elsewhen = !to.equals(setting.main());
  }

  /** The contest of what stands at an offset, by heading or else by what the prose before it is about. */
  Optional<Contest> contest(int offset) {
    Optional<Contest> focus = setting.focusAt(offset);
    if (place.isPresent() && (age <= 2 || focus.isEmpty())) {
      return Optional.of(new Contest(election, place.get()));
    }
    return focus.map(c -> elsewhen ? new Contest(election, c.place()) : c);
  }
}
