package scrutineer.extract.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;

/** Settles whose seats a tally counts: by the headings above it, else by how many they are together. */
final class TallyPlace {
  /** Smallest share of the House of Commons that a tally without a place must reach to be the whole kingdom's. */
  private static final double NEARLY_ALL = 0.97;
  private static final double HOUSE = 646;
  private static final Map<String, Integer> LEAST = Map.of("Northern Ireland", 12, "Wales", 20, "Scotland", 40);
  /** Bodies whose seats together are an area's. */
  private static final Map<String, String> AREAS = Map.of("sp", "Scotland", "senedd", "Wales", "naw", "Wales", "nia", "Northern Ireland", "gla", "London");
  /** Seats of bodies that are elected on the day of others (sp since 1999, senedd until 2021, nia until and since 2016, gla). */
  private static final Map<Integer, List<String>> SIZES = Map.of(129, List.of("sp"), 60, List.of("senedd", "naw"), 108, List.of("nia"), 90,
      List.of("nia"), 25, List.of("gla"));
  /** Most members that one constituency of the Northern Ireland Assembly has had (five since 2017). */
  private static final int STORMONT_SEATS = 6;
  private final Whereabouts whereabouts;

  TallyPlace(Whereabouts whereabouts) {
    this.whereabouts = whereabouts;
  }

  /** @param sum the seats of all rows together */
  Optional<Contest> of(Ballot ballot, double sum, Scene scene) {
    Optional<Contest> here = scene.contest(ballot.start())
        .filter(c -> c.place().type() == PlaceType.COUNCIL || c.place().type() == PlaceType.AREA || several(c, sum))
        .or(() -> scene.council().map(c -> new Contest(scene.election(), c)));
    return here.filter(c -> whole(c, sum)).or(() -> nation(sum, scene.election())).or(() -> body(sum, scene.election()))
        .or(() -> Optional.ofNullable(AREAS.get(scene.election().body())).map(a -> new Contest(scene.election(), new Place(PlaceType.AREA, a))))
        .or(() -> scene.onlyArea().map(a -> new Contest(scene.election(), a)));
  }

  /** A constituency of the Northern Ireland Assembly, where the parties share six seats at most. */
  private static boolean several(Contest contest, double sum) {
    return contest.election().body().equals("nia") && contest.place().type() == PlaceType.SEAT && Math.abs(sum) <= STORMONT_SEATS;
  }

  /** A nation's tally of Westminster seats must come near to all of them: three seats of Belfast are not Northern Ireland's. */
  private static boolean whole(Contest contest, double sum) {
    int least = contest.election().body().equals("parl") ? LEAST.getOrDefault(contest.place().name(), 0) : 0;
    return sum >= least || sum == 0;
  }

  /** A tally that adds up to the whole House needs no heading. */
  static Optional<Contest> nation(double sum, ElectionId election) {
    boolean all = election.body().equals("parl") && sum >= HOUSE * NEARLY_ALL && sum <= 660;
    return all ? Optional.of(new Contest(election, new Place(PlaceType.AREA, "United Kingdom"))) : Optional.empty();
  }

  /** A tally that adds up to a body elected on the same day is that body's. */
  private Optional<Contest> body(double sum, ElectionId election) {
    return SIZES.getOrDefault((int) sum, List.of()).stream().flatMap(b -> whereabouts.sameDay(b, election).stream())
        .map(e -> new Contest(e, new Place(PlaceType.AREA, AREAS.get(e.body())))).findFirst();
  }}
