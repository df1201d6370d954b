package scrutineer.official;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import scrutineer.election.Party;
import scrutineer.resource.Table;

/** A contest on its way in: what the two files say of it. */
final class Draft {
  /** A candidate's row as read. */
  record Candidate(Sheet sheet, Table.Row row, String name, Party party, Optional<Party> adjunct, int votes, Optional<BigDecimal> share,
      boolean sitting, Optional<Boolean> elected) {}

  final LocalDate day;
  final String seat;
  final List<Candidate> candidates = new ArrayList<>();
  Optional<Table.Row> row = Optional.empty();
  Optional<Sheet> sheet = Optional.empty();
  OptionalInt electorate = OptionalInt.empty();
  OptionalInt invalidVotes = OptionalInt.empty();
  /** Whether all rows that were read of it could be. */
  boolean complete = true;
  int validVotes;
  int majority;
  Optional<Party> resultParty = Optional.empty();
  Optional<Party> gainedFrom = Optional.empty();

  Draft(LocalDate day, String seat) {
    this.day = day;
    this.seat = seat;
  }

  String id() {
    return "parl." + PlaceKey.slug(seat) + (Sheet.general(day) ? "." : ".by.") + day;
  }

  /** The candidates as they will stand, most votes first; the one with most votes is elected where no column says so. */
  List<Standing> standings() {
    int most = candidates.stream().mapToInt(Candidate::votes).max().orElse(0);
    return candidates.stream().sorted((a, b) -> Integer.compare(b.votes(), a.votes()))
        .map(c -> new Standing(c.name(), List.of(), c.party(), c.adjunct(), Optional.empty(), c.votes(),
            c.elected().orElse(c.votes() == most), c.sitting())).toList();
  }
}
