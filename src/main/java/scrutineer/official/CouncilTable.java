package scrutineer.official;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.Table;

/** Reads a {@code NAME.councils.csv}: one row per council and party. */
final class CouncilTable {
  static final String[] COLUMNS = {"contest_id", "council", "party", "seats", "seats_on_day", "change",
      "control_before", "control_on_eve", "control_after", "seats_total", "note"};

  private final Parties parties;
  private final List<Diagnostic> faults;

  CouncilTable(Parties parties, List<Diagnostic> faults) {
    this.parties = parties;
    this.faults = faults;
  }

  List<CouncilResult> read(Table table) {
    Map<String, List<Table.Row>> rows = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      rows.computeIfAbsent(row.get("contest_id"), id -> new ArrayList<>()).add(row);
    }
    List<CouncilResult> results = new ArrayList<>();
    rows.values().forEach(council -> result(council).ifPresent(results::add));
    return results;
  }

  private Optional<CouncilResult> result(List<Table.Row> rows) {
    int before = faults.size();
    Table.Row first = rows.get(0);
    int total = Cells.count(first, "seats_total", faults);
    List<CouncilResult.PartySeats> seats = new ArrayList<>();
    for (Table.Row row : rows) {
      checkParty(row, row.get("party"));
      seats.add(new CouncilResult.PartySeats(new Party(row.get("party")), Cells.count(row, "seats", faults),
          Cells.maybeCount(row, "seats_on_day", faults), change(row)));
    }
    int sum = seats.stream().mapToInt(CouncilResult.PartySeats::seats).sum();
    if (faults.size() == before && sum != total) {
      faults.add(first.fault("seats_total", first.get("council") + " has " + total + " seats but its parties have " + sum));
    }
    checkControl(first, seats, total, before);
    if (faults.size() > before) {
      return Optional.empty();
    }
    return contest(first).map(contest -> new CouncilResult(contest, first.get("contest_id"), seats, control(first, "control_before"),
        control(first, "control_on_eve"), control(first, "control_after").orElseThrow(), total, first.get("note"),
        first.file() + ":" + first.line()));
  }

  private Optional<Contest> contest(Table.Row row) {
    try {
      return Optional.of(new Contest(ElectionId.parse(row.get("contest_id")), new Place(PlaceType.COUNCIL, row.get("council"))));
    } catch (IllegalArgumentException e) {
      faults.add(row.fault("contest_id", e.getMessage()));
      return Optional.empty();
    }
  }

  private void checkControl(Table.Row row, List<CouncilResult.PartySeats> seats, int total, int before) {
    Party most = seats.stream().filter(s -> s.seats() * 2 > total).map(CouncilResult.PartySeats::party).findFirst()
        .orElse(Party.NO_OVERALL_CONTROL);
    String told = row.get("control_after");
    if (faults.size() == before && !told.equals(most.name())) {
      faults.add(row.fault("control_after", "control_after is '" + told + "' where the seats give '" + most + "'"));
    }
  }

  private void checkParty(Table.Row row, String name) {
    if (!parties.known(name)) {
      faults.add(row.fault("party", "party '" + name + "' is not in " + Parties.FILE));
    }
  }

  private OptionalInt change(Table.Row row) {
    String text = row.get("change");
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.matches("[+-]?\\d{1,3}")) {
      faults.add(row.fault("change", "change '" + text + "' is no signed number"));
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  private static Optional<Party> control(Table.Row row, String column) {
    return row.get(column).isEmpty() ? Optional.empty() : Optional.of(new Party(row.get(column)));
  }
}
