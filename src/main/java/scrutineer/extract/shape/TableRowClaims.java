package scrutineer.extract.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.layout.Field;
import scrutineer.layout.Figure;
import scrutineer.layout.Label;
import scrutineer.layout.Row;
import scrutineer.text.Span;

/** Claims of a row of a table whose first column is the place and whose header names the others. */
final class TableRowClaims {
  private final Whereabouts whereabouts;
  private final Notes notes;

  TableRowClaims(Whereabouts whereabouts, Notes notes) {
    this.whereabouts = whereabouts;
    this.notes = notes;
  }

  /** Reads the row cell by cell into the header's columns. */
  void claim(Row.Placed row, Row.Header header, Contest contest) {
    List<Field> cells = new ArrayList<>(row.payload());
    Optional<Party> before = Optional.empty();
    Optional<Party> winner = Optional.empty();
    boolean earlier = false;
    Optional<Field> name = Optional.empty();
    for (Row.Column column : header.columns()) {
      Contest of = year(column, contest);
      boolean past = of.election().compareTo(contest.election()) < 0;
      switch (column.label()) {
        case INCUMBENT:
          before = party(cells);
          earlier = true;
          break;
        case WINNER, RESULT, ELECTION, CANDIDATE:
          Optional<Field> person = !cells.isEmpty() && cells.get(0).is(Field.Kind.WORDS) ? Optional.of(cells.get(0)) : Optional.empty();
          outcome(cells, of);
          Optional<Party> won = contender(cells, of);
          name = past ? name : person.or(keepField(name));
          won = won.isEmpty() && !past ? winner : won;
          before = past ? won : before;
          winner = past ? winner : won;
          earlier = past;
          break;
        case NOTIONAL:
          // what would have been is no result
          party(cells);
          break;
        case RUNNER_UP:
          second(cells, of);
          break;
        case PARTY:
          winner = party(cells).or(keep(winner));
          winner.ifPresent(w -> notes.winnerParty(of, w, row.span(), "shape.table-row"));
          break;
        case VOTES, SHARE:
          winners(cells, column.label(), of, name, past ? before : winner);
          break;
        default:
          number(cells, column.label(), earlier && winner.isEmpty() ? previous(of, past) : of);
          break;
      }
    }
    if (name.isPresent() && winner.isPresent()) {
      notes.party(contest, People.name(List.of(name.get())), winner.get(), row.span(), "shape.table-row");
    }
    if (before.isPresent()) {
      Contest then = previous(contest, false);
      Party held = before.get();
      notes.winnerParty(then, held, row.span(), "shape.table-incumbent");
    }
    if (before.isPresent() && winner.isPresent()) {
      boolean same = before.equals(winner);
      notes.outcome(contest, same ? Outcome.HOLD : Outcome.GAIN, row.span(), "shape.table-before-after");
      if (!same) {
        notes.gainedFrom(contest, before.get(), row.span(), "shape.table-before-after");
      }
    }
  }

  private static java.util.function.Supplier<Optional<Party>> keep(Optional<Party> party) {
    return () -> party;
  }

  private static java.util.function.Supplier<Optional<Field>> keepField(Optional<Field> field) {
    return () -> field;
  }

  /** "Con hold" in a cell. */
  private void outcome(List<Field> cells, Contest contest) {
    int k = 0;
    while (k < cells.size() && (cells.get(k).is(Field.Kind.PARTY) && k < 4 || cells.get(k).is(Label.HOLD) || cells.get(k).is(Label.GAIN)
        || cells.get(k).is(Label.FROM))) {
      k++;
    }
    boolean told = cells.subList(0, k).stream().anyMatch(f -> f.is(Label.HOLD) || f.is(Label.GAIN));
    if (told && cells.get(0).is(Field.Kind.PARTY) && (cells.get(1).is(Label.HOLD) || cells.get(1).is(Label.GAIN))) {
      ResultWords.of(cells.subList(0, k)).ifPresent(w -> w.claim(contest, notes, "shape.result-line"));
    }
  }

  /** The winner's votes and share, where the table has columns for them. */
  private void winners(List<Field> cells, Label label, Contest contest, Optional<Field> name, Optional<Party> party) {
    if (cells.isEmpty() || !cells.get(0).number()) {
      return;
    }
    Field cell = cells.remove(0);
    if ((name.isPresent() || party.isPresent()) && cell.figure().isPresent()) {
      notes.number(contest, label == Label.VOTES ? Measure.VOTES : Measure.SHARE, name.map(n -> People.name(List.of(n))),
          party, cell.figure().get(), cell.span(), "shape.table-cell");
    }
  }

  private Contest year(Row.Column column, Contest contest) {
    return column.year().filter(y -> y != contest.election().year())
        .flatMap(y -> whereabouts.inYear(contest.election().body(), y, Optional.of(contest.place())))
        .map(e -> new Contest(e, contest.place())).orElse(contest);
  }

  private Contest previous(Contest contest, boolean already) {
    return already ? contest : whereabouts.previous(contest.election()).map(e -> new Contest(e, contest.place())).orElse(contest);
  }

  private static Optional<Party> party(List<Field> cells) {
    if (!cells.isEmpty() && cells.get(0).is(Field.Kind.PARTY)) {
      return cells.remove(0).party();
    }
    return Optional.empty();
  }

  /** A person with a party, a party, or a party with what it did. */
  private Optional<Party> contender(List<Field> cells, Contest contest) {
    Optional<Field> person = !cells.isEmpty() && cells.get(0).is(Field.Kind.WORDS) ? Optional.of(cells.remove(0)) : Optional.empty();
    Optional<Span> at = cells.isEmpty() ? Optional.empty() : Optional.of(cells.get(0).span());
    Optional<Party> party = party(cells);
    boolean from = false;
    while (!cells.isEmpty() && (cells.get(0).is(Label.HOLD) || cells.get(0).is(Label.GAIN) || cells.get(0).is(Label.FILLER))) {
      from |= cells.remove(0).text().toLowerCase(java.util.Locale.ROOT).endsWith("from");
    }
    if (from) {
      party(cells);
    } else if (!cells.isEmpty() && cells.get(0).is(Label.FROM)) {
      cells.remove(0);
      party(cells);
    }
    if (person.isPresent()) {
      String name = People.name(List.of(person.get()));
      notes.elected(contest, name, true, person.get().span(), "shape.table-winner");
      party.ifPresent(p -> notes.party(contest, name, p, person.get().span().join(at.get()), "shape.table-winner"));
    }
    party.ifPresent(p -> notes.winnerParty(contest, p, at.get(), "shape.table-winner"));
    return party;
  }

  private void second(List<Field> cells, Contest contest) {
    Optional<Field> person = !cells.isEmpty() && cells.get(0).is(Field.Kind.WORDS) ? Optional.of(cells.remove(0)) : Optional.empty();
    Optional<Span> at = cells.isEmpty() ? Optional.empty() : Optional.of(cells.get(0).span());
    Optional<Party> party = party(cells);
    Figure two = new Figure(java.math.BigDecimal.valueOf(2), false, false, 0, "");
    if (person.isPresent()) {
      String name = People.name(List.of(person.get()));
      notes.elected(contest, name, false, person.get().span(), "shape.table-runner-up");
      notes.number(contest, Measure.RANK, Optional.of(name), Optional.empty(), two, person.get().span(), "shape.table-runner-up");
      party.ifPresent(p -> notes.party(contest, name, p, person.get().span().join(at.get()), "shape.table-runner-up"));
    } else if (party.isPresent()) {
      notes.number(contest, Measure.RANK, Optional.empty(), party, two, at.get(), "shape.table-runner-up");
    }
  }

  private void number(List<Field> cells, Label label, Contest contest) {
    while (!cells.isEmpty() && cells.get(0).is(Label.NONE)) {
      cells.remove(0);
      return;
    }
    if (cells.isEmpty() || !cells.get(0).number()) {
      return;
    }
    Optional<Measure> measure = measure(label);
    if (label == Label.CONSTITUENCY || label == Label.REGION || label == Label.COUNCIL) {
      return;
    }
    Field cell = cells.remove(0);
    if (measure.isPresent() && cell.figure().isPresent()) {
      Figure figure = cell.figure().get();
      Measure of = measure.get() == Measure.MAJORITY && (figure.percent() || figure.decimals() > 0) ? Measure.MAJORITY_SHARE : measure.get();
      notes.number(contest, of, Optional.empty(), Optional.empty(), figure, cell.span(), "shape.table-cell");
    }
  }

  private static Optional<Measure> measure(Label label) {
    switch (label) {
      case MAJORITY:
        return Optional.of(Measure.MAJORITY);
      case TURNOUT:
        return Optional.of(Measure.TURNOUT);
      default:
        return Optional.empty();
    }
  }
}
