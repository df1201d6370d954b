package scrutineer.official;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;

/** All declared results that are held, found by election and place. */
public final class OfficialResults {
  private static final Comparator<SeatResult> BY_DAY = Comparator.comparing(r -> r.contest().election().when());

  private final Parties parties;
  private final Seats seats;
  private final List<SeatResult> results;
  private final List<CouncilResult> councils;
  private final Map<ElectionId, List<OfficialResult>> byElection = new TreeMap<>();
  private final Map<String, List<SeatResult>> bySeat = new HashMap<>();
  private final Map<String, Optional<AreaResult>> areas = new ConcurrentHashMap<>();
  private final Map<String, Map<String, List<OfficialResult>>> byPlace = new ConcurrentHashMap<>();

  OfficialResults(Parties parties, Seats seats, List<SeatResult> results, List<CouncilResult> councils) {
    this.parties = parties;
    this.seats = seats;
    this.results = List.copyOf(results);
    this.councils = List.copyOf(councils);
    for (SeatResult result : results) {
      byElection.computeIfAbsent(result.contest().election(), e -> new ArrayList<>()).add(result);
      bySeat.computeIfAbsent(PlaceKey.of(result.contest().place().name()), k -> new ArrayList<>()).add(result);
    }
    for (CouncilResult council : councils) {
      byElection.computeIfAbsent(council.contest().election(), e -> new ArrayList<>()).add(council);
    }
    bySeat.values().forEach(list -> list.sort(BY_DAY));
  }

  /**
   * Reads a directory such as {@code gold/official} (its README tells the columns).
   *
   * @throws scrutineer.resource.ResourceException with every fault of every file
   */
  public static OfficialResults load(Path dir) {
    return new OfficialLoader(dir).load();
  }

  public List<SeatResult> seats() {
    return results;
  }

  public List<CouncilResult> councils() {
    return councils;
  }

  public Parties parties() {
    return parties;
  }

  /** The elections of which at least one contest is held, in order of body and day. */
  public List<ElectionId> elections() {
    return List.copyOf(byElection.keySet());
  }

  /** All elections that an id may mean: itself, or those of its body and year where only the year is told. */
  public List<ElectionId> elections(ElectionId id) {
    if (id.day().isPresent()) {
      return byElection.containsKey(id) ? List.of(id) : List.of();
    }
    return byElection.keySet().stream().filter(e -> e.body().equals(id.body()) && e.year() == id.year()).toList();
  }

  /**
   * The contests that a place may mean at an election: one, or several that its name fits equally well, or none.
   * Order of words, case, accents and punctuation are no difference; then a name that is part of a longer one
   * ({@code Hull East}) and a slip of the pen are tried.
   */
  public List<OfficialResult> find(ElectionId election, Place place) {
    if (place.type() == PlaceType.AREA) {
      return elections(election).stream().flatMap(e -> area(e, place.name()).stream()).map(OfficialResult.class::cast).toList();
    }
    Map<String, List<OfficialResult>> places =
        byPlace.computeIfAbsent(election + "/" + place.type(), key -> places(election, place.type()));
    return PlaceSearch.best(places, place.name());
  }

  private Map<String, List<OfficialResult>> places(ElectionId election, PlaceType type) {
    Map<String, List<OfficialResult>> places = new TreeMap<>();
    elections(election).stream().flatMap(e -> byElection.get(e).stream()).filter(r -> r.contest().place().type() == type)
        .forEach(r -> places.computeIfAbsent(PlaceKey.of(r.contest().place().name()), k -> new ArrayList<>()).add(r));
    return places;
  }

  /** The general election's result in the same seat on the same boundaries before this one. */
  public Optional<SeatResult> generalBefore(SeatResult result) {
    return before(result).filter(r -> !isByElection(r) && r.boundaries().equals(result.boundaries())).findFirst();
  }

  /** The last contest, by-election or not, in a seat of this name, on whatever boundaries. */
  public Optional<SeatResult> contestBefore(SeatResult result) {
    return before(result).findFirst();
  }

  private Stream<SeatResult> before(SeatResult result) {
    return sameSeat(result).stream().filter(r -> BY_DAY.compare(r, result) < 0).sorted(BY_DAY.reversed());
  }

  /** The other results of a seat of this name, oldest first, on whatever boundaries. */
  public List<SeatResult> sameSeat(SeatResult result) {
    return bySeat.get(PlaceKey.of(result.contest().place().name())).stream().filter(r -> r != result).toList();
  }

  private static boolean isByElection(SeatResult result) {
    return result.id().contains(".by.");
  }

  /** The results of an area added up: a nation, a region, London, the United Kingdom, or an area of areas.csv. */
  public Optional<AreaResult> area(ElectionId election, String name) {
    return areas.computeIfAbsent(election + "/" + PlaceKey.of(name), key -> sum(election, name));
  }

  private Optional<AreaResult> sum(ElectionId election, String name) {
    Place place = new Place(PlaceType.AREA, name);
    List<OfficialResult> contests = byElection.getOrDefault(election, List.of());
    AreaSum sum = new AreaSum(parties);
    for (OfficialResult contest : contests) {
      if (contest instanceof SeatResult seat && !isByElection(seat)
          && seats.lies(seat.boundaries(), seat.contest().place().name(), PlaceKey.of(name))) {
        sum.add(seat);
      } else if (contest instanceof CouncilResult council && PlaceKey.of(name).equals("london")) {
        sum.add(council);
      }
    }
    return sum.result(election, place);
  }

  /** The same area at the general election, or the election of all its councils, before. */
  public Optional<AreaResult> areaBefore(AreaResult area) {
    ElectionId election = area.contest().election();
    return byElection.keySet().stream()
        .filter(e -> e.body().equals(election.body()) && e.compareTo(election) < 0)
        .sorted(Comparator.reverseOrder())
        .flatMap(e -> area(e, area.contest().place().name()).stream()).findFirst();
  }

  /** Whether the two elections of an area were fought on one set of boundaries. */
  public boolean sameBoundaries(ElectionId a, ElectionId b) {
    return boundaries(a).isPresent() && boundaries(a).equals(boundaries(b));
  }

  private Optional<String> boundaries(ElectionId election) {
    return byElection.getOrDefault(election, List.of()).stream().filter(SeatResult.class::isInstance)
        .map(r -> ((SeatResult) r).boundaries()).findFirst();
  }

  /** Seats won by each party at an election in the whole country; a check on the data. */
  public Map<Party, Integer> seatsByParty(ElectionId election) {
    Map<Party, Integer> won = new TreeMap<>();
    for (OfficialResult result : byElection.getOrDefault(election, List.of())) {
      if (result instanceof SeatResult seat) {
        won.merge(seat.winner().party(), 1, Integer::sum);
      }
    }
    return won;
  }
}
