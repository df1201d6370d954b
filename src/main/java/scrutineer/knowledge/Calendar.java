package scrutineer.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.ResourceException;
import scrutineer.resource.Table;

/** When elections were held. */
public final class Calendar {
  /** What kind of election; every kind but {@link #BY_ELECTION} counts as a general one of its body. */
  public enum Kind { GENERAL, BY_ELECTION, LOCAL, MAYOR, GLA, SP, SENEDD, NIA, PCC, EUROPARL }

  /**
   * One polling day of one body; a parliamentary by-election is an event of its own for each seat.
   *
   * @param place the seat, for by-elections only (to the House of Commons or a devolved parliament)
   */
  public record Event(ElectionId id, LocalDate date, Kind kind, Optional<Place> place) {}

  private final List<Event> all;
  private final Map<String, List<Event>> bySeat = new HashMap<>();
  /** Those that {@link #latest} and {@link #previous} choose from: an undated article asks for hundreds. */
  private final List<Event> general;
  private final Map<ElectionId, Optional<Event>> previous = new HashMap<>();

  private final Set<ElectionId> partial;
  private final Cycles cycles;

  private Calendar(List<Event> events, Set<ElectionId> partial, Cycles cycles) {
    this.partial = Set.copyOf(partial);
    this.cycles = cycles;
    all = events.stream().sorted(Comparator.comparing(Event::date).thenComparing(Event::id)
        .thenComparing(e -> e.place().map(Place::name).orElse(""))).toList();
    general = all.stream().filter(e -> e.kind() != Kind.BY_ELECTION && !this.partial.contains(e.id())).toList();
    for (Event event : all) {
      previous.computeIfAbsent(event.id(), this::findPrevious);
      event.place().filter(seat -> event.id().body().equals("parl")).ifPresent(seat -> bySeat.computeIfAbsent(Names.key(seat.name()), k -> new ArrayList<>()).add(event));
    }
  }

  static Calendar load() {
    List<Diagnostic> faults = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    Set<ElectionId> partial = new HashSet<>();
    for (Table.Row row : Rows.of("elections", "body", "day")) {
      boolean good = read(row, row.get("body"), Optional.empty(), events, faults);
      if (good && !row.get("only").isEmpty()) {
        partial.add(events.get(events.size() - 1).id());
      }
    }
    for (String file : List.of("by-elections-before-2010", "by-elections")) {
      for (Table.Row row : Rows.of(file, "day", "seat")) {
        read(row, "parl", Optional.of(new Place(PlaceType.SEAT, row.get("seat"))), events, faults);
      }
    }
    for (Table.Row row : Rows.of("by-elections-devolved", "body", "day", "seat")) {
      read(row, row.get("body"), Optional.of(new Place(PlaceType.SEAT, row.get("seat"))), events, faults);
    }
    if (!faults.isEmpty()) {
      throw new ResourceException(faults);
    }
    return new Calendar(events, partial, Cycles.load());
  }

  private static boolean read(Table.Row row, String body, Optional<Place> seat, List<Event> events, List<Diagnostic> faults) {
    try {
      LocalDate day = LocalDate.parse(row.get("day"));
      Kind kind = seat.isPresent() ? Kind.BY_ELECTION : kind(body);
      return events.add(new Event(ElectionId.of(body, day), day, kind, seat));
    } catch (DateTimeException | IllegalArgumentException e) {
      faults.add(row.fault(e.getMessage()));
      return false;
    }
  }

  private static Kind kind(String body) {
    if (body.equals("parl")) {
      return Kind.GENERAL;
    }
    return body.equals("naw") ? Kind.SENEDD : Kind.valueOf(body.toUpperCase(Locale.ROOT));
  }

  /** In order of date. */
  public List<Event> all() {
    return all;
  }

  /**
   * In order of date, general elections and by-elections. The Welsh Assembly ({@code naw}) and the
   * Senedd are one body under two names: either asks for both.
   */
  public List<Event> of(String body) {
    return all.stream().filter(e -> sameBody(e.id().body(), body)).toList();
  }

  /** The last one of a body held on a day or before it; no by-election, and no day on which one part of the country voted alone. */
  public Optional<Event> latest(String body, LocalDate onOrBefore) {
    return last(e -> sameBody(e.id().body(), body) && !e.date().isAfter(onOrBefore));
  }

  /** The general one of the same body before; of an id with the year alone, the one before that year's own. */
  public Optional<Event> previous(ElectionId id) {
    Optional<Event> known = previous.get(id);
    return known != null ? known : findPrevious(id);
  }

  private Optional<Event> findPrevious(ElectionId id) {
    LocalDate day = id.day().or(() -> inYear(id.body(), id.year()).map(Event::date)).orElse(LocalDate.of(id.year(), 1, 1));
    return last(e -> sameBody(e.id().body(), id.body()) && e.date().isBefore(day));
  }

  /**
   * The one before in the same place: a London borough's before 2018 was in 2014, though other councils voted in 2017.
   * Where the place's own days are not known, the body's previous one.
   */
  public Optional<ElectionId> previous(Contest contest) {
    ElectionId id = contest.election();
    List<LocalDate> days = days(id.body(), contest.place());
    if (days.isEmpty()) {
      return previous(id).map(Event::id);
    }
    LocalDate day = id.day().orElse(LocalDate.of(id.year(), 1, 1));
    return days.stream().filter(day::isAfter).reduce((a, b) -> b).map(before -> ElectionId.of(id.body(), before));
  }

  /** The polling days of a council or an office in order; empty where they are not known apart from its body's. */
  public List<LocalDate> days(String body, Place place) {
    return cycles.days(body, place);
  }

  /** The first one of a body in a year, by-elections aside. */
  public Optional<Event> inYear(String body, int year) {
    return general.stream().filter(e -> sameBody(e.id().body(), body) && e.date().getYear() == year).findFirst();
  }

  /** The seat's last parliamentary by-election on a day or before it. */
  public Optional<Event> byElection(Place seat, LocalDate onOrBefore) {
    return byElections(seat).stream().filter(e -> !e.date().isAfter(onOrBefore)).reduce((a, b) -> b);
  }

  /** The seat's parliamentary by-elections in order of date. */
  public List<Event> byElections(Place seat) {
    return List.copyOf(bySeat.getOrDefault(Names.key(seat.name()), List.of()));
  }

  private Optional<Event> last(Predicate<Event> wanted) {
    for (int i = general.size() - 1; i >= 0; i--) {
      if (wanted.test(general.get(i))) {
        return Optional.of(general.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean sameBody(String one, String other) {
    return one.equals(other) || isWelsh(one) && isWelsh(other);
  }

  private static boolean isWelsh(String body) {
    return body.equals("naw") || body.equals("senedd");
  }
}
