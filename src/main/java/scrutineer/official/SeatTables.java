package scrutineer.official;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.Table;

/** Reads one pair of {@code NAME.contests.csv} and {@code NAME.candidacies.csv}. */
final class SeatTables {
  static final String[] CONTESTS = {"contest_id", "seat", "boundary_set", "polled_on", "electorate", "valid_votes",
      "invalid_votes", "majority", "outcome", "gained_from"};
  static final String[] CANDIDACIES = {"contest_id", "candidate", "other_names", "party", "adjunct_party", "formerly",
      "votes", "elected", "sitting_mp"};

  private final Parties parties;
  private final Seats seats;
  private final Map<String, List<Variant>> variants;
  private final List<Diagnostic> faults;
  /** Contests with a candidacy that could not be read: their sums would only repeat that fault. */
  private final Set<String> incomplete = new HashSet<>();

  SeatTables(Parties parties, Seats seats, Map<String, List<Variant>> variants, List<Diagnostic> faults) {
    this.parties = parties;
    this.seats = seats;
    this.variants = variants;
    this.faults = faults;
  }

  List<SeatResult> read(Table contests, Table candidacies) {
    Map<String, List<Standing>> standings = new HashMap<>();
    Map<String, Table.Row> rows = new LinkedHashMap<>();
    for (Table.Row row : contests.rows()) {
      if (rows.put(row.get("contest_id"), row) != null) {
        faults.add(row.fault("contest_id", "contest '" + row.get("contest_id") + "' is there twice"));
      }
    }
    for (Table.Row row : candidacies.rows()) {
      if (!rows.containsKey(row.get("contest_id"))) {
        faults.add(row.fault("contest_id", "no contest '" + row.get("contest_id") + "' in " + contests.file()));
      } else {
        Optional<Standing> standing = standing(row);
        standing.ifPresent(s -> standings.computeIfAbsent(row.get("contest_id"), id -> new ArrayList<>()).add(s));
        if (standing.isEmpty()) {
          incomplete.add(row.get("contest_id"));
        }
      }
    }
    List<SeatResult> results = new ArrayList<>();
    rows.forEach((id, row) -> result(row, standings.getOrDefault(id, List.of())).ifPresent(results::add));
    return results;
  }

  private Optional<Standing> standing(Table.Row row) {
    int before = faults.size();
    int votes = Cells.count(row, "votes", faults);
    boolean elected = Cells.truth(row, "elected", faults);
    boolean sitting = Cells.truth(row, "sitting_mp", faults);
    if (row.get("candidate").isEmpty()) {
      faults.add(row.fault("candidate", "a candidacy without a name"));
    }
    checkParty(row, "party");
    if (faults.size() > before) {
      return Optional.empty();
    }
    return Optional.of(new Standing(row.get("candidate"), Cells.list(row, "other_names"), new Party(row.get("party")),
        party(row, "adjunct_party"), party(row, "formerly"), votes, elected, sitting));
  }

  private void checkParty(Table.Row row, String column) {
    if (!parties.known(row.get(column))) {
      faults.add(row.fault(column, column + " '" + row.get(column) + "' is not in " + Parties.FILE));
    }
  }

  private static Optional<Party> party(Table.Row row, String column) {
    return row.get(column).isEmpty() ? Optional.empty() : Optional.of(new Party(row.get(column)));
  }

  private Optional<SeatResult> result(Table.Row row, List<Standing> standings) {
    int before = faults.size();
    OptionalInt electorate = Cells.maybeCount(row, "electorate", faults);
    OptionalInt invalid = Cells.maybeCount(row, "invalid_votes", faults);
    int valid = Cells.count(row, "valid_votes", faults);
    int majority = Cells.count(row, "majority", faults);
    Optional<LocalDate> polled = day(row);
    Optional<ElectionId> election = election(row);
    checkOutcome(row);
    if (faults.size() == before && !incomplete.contains(row.get("contest_id"))) {
      ResultChecks.faults(standings, electorate, valid, majority)
          .forEach(fault -> faults.add(row.fault(fault.field(), row.get("contest_id") + " " + fault.message())));
    }
    if (faults.size() > before || incomplete.contains(row.get("contest_id"))) {
      return Optional.empty();
    }
    Contest contest = new Contest(election.orElseThrow(), new Place(PlaceType.SEAT, row.get("seat")));
    Party winner = standings.stream().filter(Standing::elected).findFirst().orElseThrow().party();
    return Optional.of(new SeatResult(contest, row.get("contest_id"), row.get("boundary_set"), polled, standings,
        electorate, valid, invalid, majority, party(row, "gained_from").orElse(winner),
        variants.getOrDefault(row.get("contest_id"), List.of()), row.file() + ":" + row.line()));
  }

  private Optional<LocalDate> day(Table.Row row) {
    String text = row.get("polled_on");
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      faults.add(row.fault("polled_on", "polled_on '" + text + "' is no day; expected yyyy-mm-dd"));
      return Optional.empty();
    }
  }

  private Optional<ElectionId> election(Table.Row row) {
    String id = row.get("contest_id");
    try {
      ElectionId election = ElectionId.parse(id);
      String slug = "parl." + PlaceKey.slug(row.get("seat")) + ".";
      if (!id.equals(slug + election.when()) && !id.equals(slug + "by." + election.when())) {
        faults.add(row.fault("contest_id", "contest id '" + id + "' does not belong to seat '" + row.get("seat") + "'"));
      }
      if (!seats.has(row.get("boundary_set"), row.get("seat"))) {
        faults.add(row.fault("seat", "no seat '" + row.get("seat") + "' in the boundaries of " + row.get("boundary_set")));
      }
      return Optional.of(election);
    } catch (IllegalArgumentException e) {
      faults.add(row.fault("contest_id", e.getMessage()));
      return Optional.empty();
    }
  }

  private void checkOutcome(Table.Row row) {
    boolean gain = row.get("outcome").equals("gain");
    if (!gain && !row.get("outcome").equals("hold")) {
      faults.add(row.fault("outcome", "outcome '" + row.get("outcome") + "' is neither hold nor gain"));
    } else if (gain == row.get("gained_from").isEmpty()) {
      faults.add(row.fault("gained_from", gain ? "a gain without gained_from" : "a hold with gained_from"));
    } else if (gain) {
      checkParty(row, "gained_from");
    }
  }
}
