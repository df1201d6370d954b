package scrutineer.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.knowledge.Calendar;
import scrutineer.knowledge.Calendar.Event;
import scrutineer.knowledge.Calendar.Kind;

/** Elections that are told by their month or as "the general election". */
final class NamedElections {
  private static final String MONTH = "month ";
  private static final String GENERAL = "general";

  private NamedElections() {}

  static boolean is(String when) {
    return when.equals(GENERAL) || when.startsWith(MONTH);
  }

  /** The last such election before a day; none for a council at a general election, or where a month had no election. @param body that the place votes for */
  static Optional<Event> at(Calendar calendar, Place place, String body, String when, LocalDate date) {
    if (when.equals(GENERAL)) {
      boolean parliamentary = place.type() == PlaceType.SEAT || place.type() == PlaceType.AREA;
      return calendar.all().stream().filter(e -> parliamentary && e.kind() == Kind.GENERAL && !e.date().isAfter(date)).max(Comparator.comparing(Event::date));
    }
    int month = Integer.parseInt(when.substring(MONTH.length()));
    return calendar.all().stream().filter(e -> e.id().body().equals(body) && (e.kind() != Kind.BY_ELECTION || e.place().equals(Optional.of(place))) && e.date().getMonthValue() == month
        && !e.date().isAfter(date) && e.date().isAfter(date.minusYears(1))).max(Comparator.comparing(Event::date));
  }
}
