package scrutineer.extract.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutineer.claim.Measure;
import scrutineer.election.Party;
import scrutineer.layout.Field;
import scrutineer.layout.Figure;
import scrutineer.layout.Label;
import scrutineer.layout.Row;

/** A row of a tally understood: the party, and what each figure counts. */
record TallyRow(Party party, List<Columns.Told> told) {

  static List<TallyRow> of(Ballot ballot) {
    TallyColumns columns = new TallyColumns(ballot.header);
    List<TallyRow> rows = new ArrayList<>();
    for (Row.Contender row : ballot.contenders) {
      Optional<Party> party = row.party().flatMap(Field::party).or(() -> row.party().filter(p -> p.is(Field.Kind.WORDS)).map(p -> new Party(p.text())));
      if (party.isPresent() && !row.absent()) {
        rows.add(new TallyRow(party.get(), columns.of(row).orElseGet(() -> told(row, columns))));
      }
    }
    return rows;
  }

  private static List<Columns.Told> told(Row.Contender row, TallyColumns columns) {
    boolean mixed = row.entries().stream().anyMatch(e -> votes(e) || share(e));
    return mixed ? mixed(row) : seats(row, columns);
  }

  private static boolean votes(Row.Entry entry) {
    return entry.label().filter(l -> l == Label.VOTES).isPresent();
  }

  private static boolean share(Row.Entry entry) {
    return entry.label().filter(l -> l == Label.SHARE).isPresent()
        || entry.field().figure().filter(f -> f.percent() || f.decimals() > 0).isPresent();
  }

  /** Seats, votes and shares in one row: labels tell, else signs and decimals; a count in brackets behind the seats is their change. */
  private static List<Columns.Told> mixed(Row.Contender row) {
    List<Columns.Told> told = new ArrayList<>();
    boolean held = false;
    for (Row.Entry entry : row.entries()) {
      if (entry.field().figure().isPresent()) {
        Figure figure = entry.field().figure().get();
        boolean count = !votes(entry) && !share(entry);
        boolean change = figure.signed() || count && held && entry.field().bracketed();
        if (count && held && !change) {
          continue;
        }
        Measure measure = votes(entry) ? Measure.VOTES : share(entry) ? figure.signed() ? Measure.SHARE_CHANGE : Measure.SHARE
            : change ? Measure.SEATS_CHANGE : Measure.SEATS;
        told.add(new Columns.Told(measure, figure, entry.field().span(), Optional.empty()));
        held |= measure == Measure.SEATS;
      }
    }
    return told;
  }

  /** Seats, and what changed: signs and words tell which is which, else the order. Gains less losses are the net change. */
  private static List<Columns.Told> seats(Row.Contender row, TallyColumns columns) {
    List<Columns.Told> told = new ArrayList<>();
    boolean held = false;
    boolean changed = false;
    boolean gross = gross(row);
    for (Row.Entry entry : row.entries().subList(columns.skip(row), row.entries().size())) {
      if (entry.field().figure().isEmpty() || gross && (has(entry, Label.GAIN) || has(entry, Label.LOSS))) {
        continue;
      }
      Figure figure = entry.field().figure().get();
      boolean down = has(entry, Label.DOWN) || has(entry, Label.LOSS);
      boolean change = figure.signed() || down || held || has(entry, Label.UP) || has(entry, Label.GAIN) || has(entry, Label.SEATS_CHANGE);
      if (change && !changed) {
        Figure signed = down && figure.value().signum() > 0 ? new Figure(figure.value().negate(), true, false, 0, figure.hedge()) : figure;
        told.add(new Columns.Told(Measure.SEATS_CHANGE, signed, entry.field().span(), Optional.empty()));
        changed = true;
      } else if (!change) {
        told.add(new Columns.Told(Measure.SEATS, figure, entry.field().span(), Optional.empty()));
        held = true;
      }
    }
    return told;
  }

  private static boolean has(Row.Entry entry, Label label) {
    return entry.label().filter(l -> l == label).isPresent();
  }

  /** Whether gains and losses stand side by side. */
  private static boolean gross(Row.Contender row) {
    return row.entries().stream().anyMatch(e -> has(e, Label.GAIN)) && row.entries().stream().anyMatch(e -> has(e, Label.LOSS));
  }
}
