package scrutineer.extract.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutineer.claim.Measure;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.layout.Field;
import scrutineer.layout.Figure;
import scrutineer.layout.Label;
import scrutineer.layout.Row;

/** Claims of tables with a column to each party: their seats, votes or shares, one place, year or measure to a row. */
final class MatrixClaims {
  private final Whereabouts whereabouts;
  private final Notes notes;

  MatrixClaims(Whereabouts whereabouts, Notes notes) {
    this.whereabouts = whereabouts;
    this.notes = notes;
  }

  /** @return whether it is known what the row is about */
  boolean claim(Row.Cross row, Row.Header header, Scene scene) {
    List<Row.Column> columns = new ArrayList<>(header.columns());
    while (columns.size() > row.figures().size() && columns.get(0).party().isEmpty()) {
      columns.remove(0);
    }
    Optional<Contest> contest = head(row, scene);
    if (contest.isEmpty() || columns.size() < row.figures().size()) {
      return false;
    }
    row.control().filter(c -> contest.get().place().type() == PlaceType.COUNCIL)
        .ifPresent(c -> notes.winnerParty(contest.get(), c.party().orElse(Party.NO_OVERALL_CONTROL), c.span(), "shape.matrix"));
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
          .or(() -> head.is(Label.SEATS) ? TallyPlace.nation(sum, scene.election()) : Optional.empty());
    }
    return Optional.empty();
  }
}
