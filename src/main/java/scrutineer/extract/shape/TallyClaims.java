package scrutineer.extract.shape;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.layout.Field;
import scrutineer.layout.Figure;
import scrutineer.layout.Label;
import scrutineer.layout.Row;

/** Claims of seats of parties: lists of them, and matrices with a column to each party. */
final class TallyClaims {
  /** Smallest share of the House of Commons that a tally without a place must reach to be the whole kingdom's. */
  private static final double NEARLY_ALL = 0.97;
  private static final double HOUSE = 646;
  private static final Set<Label> COUNTED = EnumSet.of(Label.BEFORE, Label.SEATS, Label.CHANGE, Label.SEATS_CHANGE, Label.TOTAL,
      Label.CONSTITUENCY, Label.COUNCIL, Label.GAIN, Label.LOSS);
  private static final Map<String, Integer> LEAST = Map.of("Northern Ireland", 12, "Wales", 20, "Scotland", 40);
  /** Bodies whose seats together are an area's. */
  private static final Map<String, String> AREAS = Map.of("sp", "Scotland", "senedd", "Wales", "naw", "Wales", "nia", "Northern Ireland", "gla", "London");
  /** Seats of bodies that are elected on the day of others (sp since 1999, senedd until 2021, nia until and since 2016, gla). */
  private static final Map<Integer, List<String>> SIZES = Map.of(129, List.of("sp"), 60, List.of("senedd", "naw"), 108, List.of("nia"), 90,
      List.of("nia"), 25, List.of("gla"));
  /** Most members that one constituency of the Northern Ireland Assembly has had (five since 2017). */
  private static final int STORMONT_SEATS = 6;
  private final Whereabouts whereabouts;
  private final Notes notes;

  TallyClaims(Whereabouts whereabouts, Notes notes) {
    this.whereabouts = whereabouts;
    this.notes = notes;
  }

  boolean claim(Ballot ballot, Scene scene) {
    Optional<Contest> contest = area(ballot, scene);
    if (contest.isEmpty()) {
      return false;
    }
    for (Row.Contender row : ballot.contenders) {
      Optional<Party> party = row.party().flatMap(Field::party).or(() -> row.party().filter(p -> p.is(Field.Kind.WORDS)).map(p -> new Party(p.text())));
      if (party.isPresent() && !row.absent()) {
        seats(row, party.get(), contest.get(), ballot.header);
      }
    }
    new ItemClaims(whereabouts, notes).claim(ballot.items, contest.get(), 0);
    return true;
  }

  /** Seats, votes and shares in one row: labels tell, else signs and decimals. */
  private boolean mixed(Row.Contender row, Party party, Contest contest) {
    boolean other = row.entries().stream().anyMatch(e -> e.label().filter(l -> l == Label.VOTES || l == Label.SHARE).isPresent()
        || e.field().figure().filter(f -> f.percent() || f.decimals() > 0).isPresent());
    if (!other) {
      return false;
    }
    for (Row.Entry entry : row.entries()) {
      entry.field().figure().ifPresent(figure -> {
        boolean votes = entry.label().filter(l -> l == Label.VOTES).isPresent();
        boolean share = figure.percent() || figure.decimals() > 0 || entry.label().filter(l -> l == Label.SHARE).isPresent();
        Measure measure = votes ? Measure.VOTES : share ? figure.signed() ? Measure.SHARE_CHANGE : Measure.SHARE
            : figure.signed() ? Measure.SEATS_CHANGE : Measure.SEATS;
        notes.number(contest, measure, Optional.empty(), Optional.of(party), figure, entry.field().span(), "shape.tally");
      });
    }
    return true;
  }

  /** Constituency members, list members, change, total: the header names every column. */
  private boolean byHeader(Row.Contender row, Party party, Contest contest, Optional<Row.Header> header) {
    List<Label> columns = header.map(h -> h.columns().stream().map(Row.Column::label).filter(COUNTED::contains).toList()).orElse(List.of());
    boolean councils = columns.contains(Label.CONSTITUENCY) && columns.contains(Label.SEATS);
    boolean gross = columns.containsAll(List.of(Label.SEATS, Label.GAIN, Label.LOSS));
    boolean before = columns.equals(List.of(Label.BEFORE, Label.SEATS));
    if (!columns.contains(Label.TOTAL) && !councils && !gross && !before || columns.size() != row.entries().size()) {
      return false;
    }
    for (int k = 0; k < columns.size(); k++) {
      Optional<Figure> figure = row.entries().get(k).field().figure();
      boolean total = columns.get(k) == (councils || gross || before ? Label.SEATS : Label.TOTAL);
      boolean change = (columns.get(k) == Label.CHANGE || columns.get(k) == Label.SEATS_CHANGE)
          && (!councils || columns.get(k - 1) == Label.SEATS);
      if (figure.isPresent() && (total || change)) {
        notes.number(contest, total ? Measure.SEATS : Measure.SEATS_CHANGE, Optional.empty(), Optional.of(party), figure.get(),
            row.entries().get(k).field().span(), "shape.tally");
      }
    }
    return true;
  }

  /** Seats won on the day, seats on the new council: the last of several counts is what the party holds. */
  private static int skip(Row.Contender row, Optional<Row.Header> header) {
    long counts = header.map(h -> h.columns().stream().filter(c -> c.label() == Label.SEATS).count()).orElse(0L);
    return counts == 2 && row.entries().size() >= 2 ? 1 : 0;
  }

  private void seats(Row.Contender row, Party party, Contest contest, Optional<Row.Header> header) {
    if (byHeader(row, party, contest, header) || mixed(row, party, contest)) {
      return;
    }
    boolean held = false;
    boolean changed = false;
    for (Row.Entry entry : row.entries().subList(skip(row, header), row.entries().size())) {
      if (entry.field().figure().isEmpty()) {
        continue;
      }
      Figure figure = entry.field().figure().get();
      boolean down = entry.label().filter(l -> l == Label.DOWN || l == Label.LOSS).isPresent();
      boolean change = figure.signed() || down || held || entry.label().filter(l -> l == Label.UP || l == Label.GAIN || l == Label.SEATS_CHANGE).isPresent();
      if (change && !changed) {
        Figure signed = down && figure.value().signum() > 0
            ? new Figure(figure.value().negate(), true, false, 0, figure.hedge()) : figure;
        notes.number(contest, Measure.SEATS_CHANGE, Optional.empty(), Optional.of(party), signed, entry.field().span(), "shape.tally");
        changed = true;
      } else if (!change) {
        notes.number(contest, Measure.SEATS, Optional.empty(), Optional.of(party), figure, entry.field().span(), "shape.tally");
        held = true;
      }
    }
  }

  private Optional<Contest> area(Ballot ballot, Scene scene) {
    double sum = ballot.contenders.stream().mapToDouble(TallyClaims::held).sum();
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

  /** The seats of a row: the figure that says so, else the first. */
  private static double held(Row.Contender row) {
    return row.entries().stream().filter(e -> e.label().filter(l -> l == Label.SEATS).isPresent())
        .flatMap(e -> e.field().figure().stream()).mapToDouble(Figure::asDouble).filter(n -> n >= 0).findFirst().orElse(Ballot.first(row));
  }

  /** A nation's tally of Westminster seats must come near to all of them: three seats of Belfast are not Northern Ireland's. */
  private static boolean whole(Contest contest, double sum) {
    int least = contest.election().body().equals("parl") ? LEAST.getOrDefault(contest.place().name(), 0) : 0;
    return sum >= least || sum == 0;
  }

  /** A tally that adds up to the whole House needs no heading. */
  private Optional<Contest> nation(double sum, ElectionId election) {
    boolean all = election.body().equals("parl") && sum >= HOUSE * NEARLY_ALL && sum <= 660;
    return all ? Optional.of(new Contest(election, new Place(PlaceType.AREA, "United Kingdom"))) : Optional.empty();
  }

  /** A tally that adds up to a body elected on the same day is that body's. */
  private Optional<Contest> body(double sum, ElectionId election) {
    return SIZES.getOrDefault((int) sum, List.of()).stream().flatMap(b -> whereabouts.sameDay(b, election).stream())
        .map(e -> new Contest(e, new Place(PlaceType.AREA, AREAS.get(e.body())))).findFirst();
  }

  /** A row of a matrix. */
  boolean claim(Row.Cross row, Row.Header header, Scene scene) {
    List<Row.Column> columns = new ArrayList<>(header.columns());
    while (columns.size() > row.figures().size() && columns.get(0).party().isEmpty()) {
      columns.remove(0);
    }
    Optional<Contest> contest = head(row, scene);
    if (contest.isEmpty() || columns.size() < row.figures().size()) {
      return false;
    }
    boolean shares = row.figures().stream().anyMatch(f -> f.figure().filter(x -> x.percent() || x.decimals() > 0).isPresent());
    boolean change = row.head().filter(h -> h.is(Label.CHANGE) || h.is(Label.SEATS_CHANGE)).isPresent();
    boolean votes = row.head().filter(h -> h.is(Label.VOTES)).isPresent();
    for (int k = 0; k < row.figures().size(); k++) {
      Optional<Party> party = columns.get(k).party();
      Optional<Figure> figure = row.figures().get(k).figure();
      if (party.isEmpty() || figure.isEmpty() || shares && figure.get().value().signum() == 0) {
        continue;
      }
      Measure measure = shares ? change ? Measure.SHARE_CHANGE : Measure.SHARE : votes ? Measure.VOTES
          : change ? Measure.SEATS_CHANGE : Measure.SEATS;
      notes.number(contest.get(), measure, Optional.empty(), party, figure.get(), row.figures().get(k).span(), "shape.matrix");
    }
    return true;
  }

  private Optional<Contest> head(Row.Cross row, Scene scene) {
    Field head = row.head().orElseThrow();
    if (head.year()) {
      return scene.contest(row.span().start()).flatMap(c -> whereabouts
          .inYear(c.election().body(), Integer.parseInt(head.text()), Optional.of(c.place())).map(e -> new Contest(e, c.place())));
    }
    Optional<Place> place = whereabouts.place(head.text(), scene.election())
        .or(() -> head.places().stream().filter(p -> p.type() == PlaceType.AREA || p.type() == PlaceType.COUNCIL).findFirst());
    if (place.isPresent()) {
      return Optional.of(new Contest(whereabouts.electionOf(place.get(), scene.election()), place.get()));
    }
    if (head.is(Label.VOTES) || head.is(Label.SHARE) || head.is(Label.BEFORE)) {
      boolean last = head.text().toLowerCase(java.util.Locale.ROOT).startsWith("last");
      return head.is(Label.BEFORE) && !last ? Optional.empty() : scene.contest(row.span().start())
          .filter(c -> c.place().type() == PlaceType.AREA || c.place().type() == PlaceType.COUNCIL)
          .flatMap(c -> last ? whereabouts.previous(c.election()).map(e -> new Contest(e, c.place())) : Optional.of(c));
    }
    if (head.is(Label.SEATS) || head.is(Label.CHANGE) || head.is(Label.SEATS_CHANGE)) {
      double sum = row.figures().stream().mapToDouble(f -> f.figure().map(Figure::asDouble).orElse(0.0)).sum();
      return scene.contest(row.span().start()).filter(c -> c.place().type() == PlaceType.AREA || c.place().type() == PlaceType.COUNCIL)
          .or(() -> head.is(Label.SEATS) ? nation(sum, scene.election()) : Optional.empty());
    }
    return Optional.empty();
  }
}
