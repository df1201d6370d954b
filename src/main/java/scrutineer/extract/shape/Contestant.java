package scrutineer.extract.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutineer.claim.Measure;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.layout.Field;
import scrutineer.layout.Figure;
import scrutineer.layout.Keys;
import scrutineer.layout.Label;
import scrutineer.layout.Row;
import scrutineer.text.Span;

/** A row of a list understood: who stood for whom, and what each figure counts. */
record Contestant(Row.Contender row, Optional<String> person, Optional<Party> party, List<Columns.Told> told) {

  static List<Contestant> of(Ballot ballot) {
    Columns columns = new Columns(ballot.header);
    double total = Columns.total(ballot.contenders);
    List<Contestant> all = new ArrayList<>();
    for (Row.Contender row : ballot.contenders) {
      Optional<Party> party = row.party().flatMap(Contestant::party);
      Optional<String> person = row.person().isEmpty() ? Optional.empty() : Optional.of(People.name(row.person()));
      if (party.isPresent() || person.isPresent()) {
        all.add(new Contestant(row, person, party, columns.of(row, total)));
      }
    }
    return all;
  }

  private static Optional<Party> party(Field field) {
    if (field.is(Field.Kind.PARTY)) {
      return field.party();
    }
    if (field.is(Label.OTHERS)) {
      return Optional.empty();
    }
    return Optional.of(Keys.of(field.text()).equals("no description") ? Party.INDEPENDENT : new Party(field.text()));
  }

  /** A misprinted name is read as meant. */
  Contestant meant(Contest contest, Whereabouts whereabouts) {
    boolean capitals = row.person().stream().anyMatch(f -> Legend.shouted(f.text()));
    return new Contestant(row, person.map(p -> capitals ? whereabouts.cased(contest, p) : p).map(p -> whereabouts.meant(contest, p, party)), party, told);
  }

  Optional<Figure> figure(Measure measure) {
    return told.stream().filter(t -> t.measure() == measure).map(Columns.Told::figure).findFirst();
  }

  Optional<Figure> votes() {
    return figure(Measure.VOTES);
  }

  /** What the order of a list goes by: votes, else the share; -1 where neither is told. */
  double weight() {
    return votes().or(() -> figure(Measure.SHARE)).map(Figure::asDouble).orElse(-1.0);
  }

  boolean elected() {
    return row.marks().contains(Label.ELECTED) && !lost();
  }

  boolean lost() {
    return row.marks().contains(Label.NOT_ELECTED);
  }

  /** Whether the name is printed in capitals. */
  boolean shouted() {
    return !row.person().isEmpty() && row.person().stream().allMatch(f -> Legend.shouted(f.text()));
  }

  /** Name and party, without the figures. */
  Span nameSpan() {
    Span span = row.party().map(Field::span).orElse(row.span());
    for (Field piece : row.person()) {
      span = span.join(piece.span());
    }
    return span;
  }

  /** The one with the most; empty where two are level. */
  static Optional<Contestant> top(List<Contestant> all) {
    double most = all.stream().mapToDouble(Contestant::weight).max().orElse(-1);
    List<Contestant> first = all.stream().filter(c -> c.weight() == most).toList();
    return most >= 0 && first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }
}
