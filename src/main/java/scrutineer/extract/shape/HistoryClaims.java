package scrutineer.extract.shape;

import java.util.List;
import java.util.Optional;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.layout.Field;
import scrutineer.layout.Label;
import scrutineer.layout.Row;

/** Claims of a table of years and winning parties, under a header that names both columns. */
final class HistoryClaims {
  private final Whereabouts whereabouts;
  private final Notes notes;

  HistoryClaims(Whereabouts whereabouts, Notes notes) {
    this.whereabouts = whereabouts;
    this.notes = notes;
  }

  /** @return whether the row was a year with a party */
  boolean claim(Row.Heading row, Row.Header header, Scene scene) {
    boolean history = header.columns().size() == 2 && header.has(Label.ELECTION)
        && (header.has(Label.PARTY) || header.has(Label.WINNER) || header.has(Label.RESULT));
    List<Field> fields = row.fields();
    Optional<Field> year = fields.stream().filter(Field::year).findFirst();
    Optional<Party> party = fields.get(fields.size() - 1).party();
    if (!history || year.isEmpty() || party.isEmpty() || scene.place().isEmpty()) {
      return false;
    }
    Optional<ElectionId> then = whereabouts.inYear(scene.election().body(), Integer.parseInt(year.get().text()), scene.place());
    then.ifPresent(e -> notes.winnerParty(new Contest(e, scene.place().get()), party.get(), row.span(), "shape.history"));
    return true;
  }
}
