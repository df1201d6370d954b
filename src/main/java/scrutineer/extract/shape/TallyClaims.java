package scrutineer.extract.shape;

import java.util.List;
import java.util.Optional;
import scrutineer.claim.Measure;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.layout.Row;

/** Claims of lists and tables with a party to each row: what it holds in an area or on a council, and what changed. */
final class TallyClaims {
  private final Whereabouts whereabouts;
  private final Notes notes;

  TallyClaims(Whereabouts whereabouts, Notes notes) {
    this.whereabouts = whereabouts;
    this.notes = notes;
  }

  boolean claim(Ballot ballot, Scene scene) {
    List<TallyRow> rows = TallyRow.of(ballot);
    TallyColumns columns = new TallyColumns(ballot.header);
    double sum = ballot.contenders.stream().mapToDouble(columns::seats).sum();
    Optional<Contest> contest = new TallyPlace(whereabouts).of(ballot, sum, scene);
    if (contest.isEmpty()) {
      return false;
    }
    rows.forEach(row -> claim(row, contest.get()));
    new ItemClaims(whereabouts, notes).claim(ballot.items, contest.get(), 0);
    return true;
  }

  private void claim(TallyRow row, Contest contest) {
    for (Columns.Told told : row.told()) {
      at(told, contest).ifPresent(at -> notes.number(at, told.measure(), Optional.empty(), Optional.of(row.party()), told.figure(), told.span(), "shape.tally"));
    }
  }

  /** The election of a column: that of its year; empty where the calendar has none. */
  private Optional<Contest> at(Columns.Told told, Contest contest) {
    if (told.year().isEmpty() || told.year().get() == contest.election().year()) {
      return Optional.of(contest);
    }
    Optional<ElectionId> then = whereabouts.inYear(contest.election().body(), told.year().get(), Optional.of(contest.place()));
    return then.map(e -> new Contest(e, contest.place()));
  }
}
