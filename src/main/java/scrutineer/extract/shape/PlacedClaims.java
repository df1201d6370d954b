package scrutineer.extract.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.layout.Field;
import scrutineer.layout.Figure;
import scrutineer.layout.Label;
import scrutineer.layout.Row;
import scrutineer.text.Span;

/** Claims of rows that begin with a place. */
final class PlacedClaims {
  private final Whereabouts whereabouts;
  private final Notes notes;

  PlacedClaims(Whereabouts whereabouts, Notes notes) {
    this.whereabouts = whereabouts;
    this.notes = notes;
  }

  /** @return whether the place was known and something was told of it */
  boolean claim(Row.Placed row, Optional<Row.Header> header, Scene scene) {
    Optional<Place> place = whereabouts.place(row.place().text(), scene.election()).or(() -> row.place().places().stream().findFirst());
    if (place.isEmpty()) {
      return false;
    }
    Contest contest = new Contest(whereabouts.electionOf(place.get(), scene.election()), place.get());
    boolean table = header.filter(h -> h.columns().stream().filter(c -> c.label() != Label.CONSTITUENCY).count() > 0
        && (h.has(Label.CONSTITUENCY) || h.has(Label.REGION) || h.has(Label.COUNCIL))).isPresent();
    if (table) {
      scene.pass(place.get());
      byHeader(row, header.get(), contest);
    } else {
      boolean ranking = row.payload().size() == 1 && row.payload().get(0).number();
      if (ranking) {
        return ranking(row.payload().get(0), contest, scene);
      }
      scene.move(place.get());
      free(row, contest, scene);
    }
    return true;
  }

  /** A line of a ranking, whose heading says of what. */
  private boolean ranking(Field cell, Contest contest, Scene scene) {
    Optional<Label> topic = scene.topic().filter(t -> t != Label.SHARE);
    topic.ifPresent(t -> {
      Figure figure = cell.figure().orElseThrow();
      Measure measure = t == Label.TURNOUT ? Measure.TURNOUT
          : figure.percent() || figure.decimals() > 0 ? Measure.MAJORITY_SHARE : Measure.MAJORITY;
      notes.number(contest, measure, Optional.empty(), Optional.empty(), figure, cell.span(), "shape.ranking");
    });
    return topic.isPresent();
  }

  /** Reads the row cell by cell into the header's columns. */
  private void byHeader(Row.Placed row, Row.Header header, Contest contest) {
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
        case RUNNER_UP:
          second(cells, of);
          break;
        case PARTY:
          winner = party(cells).or(keep(winner));
          winner.ifPresent(w -> notes.winnerParty(of, w, row.span(), "shape.table-row"));
          break;
        case VOTES, SHARE:
          winners(cells, column.label(), of, name);
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
  private void winners(List<Field> cells, Label label, Contest contest, Optional<Field> name) {
    if (cells.isEmpty() || !cells.get(0).number()) {
      return;
    }
    Field cell = cells.remove(0);
    if (name.isPresent() && cell.figure().isPresent()) {
      notes.number(contest, label == Label.VOTES ? Measure.VOTES : Measure.SHARE, Optional.of(People.name(List.of(name.get()))),
          Optional.empty(), cell.figure().get(), cell.span(), "shape.table-cell");
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

  /** A line without a header: result words, a winner, a majority, in whatever order. */
  private void free(Row.Placed row, Contest contest, Scene scene) {
    List<Field> payload = row.payload();
    Optional<Field> person = payload.stream().filter(f -> f.is(Field.Kind.WORDS)).findFirst();
    Optional<ResultWords> own = ResultWords.of(payload.stream().filter(f -> !f.number()).toList());
    Optional<ResultWords> heading = scene.section().map(Scene.Section::words);
    boolean outcomeTold = own.filter(w -> w.outcome().isPresent() || w.noMajority()).isPresent();
    Optional<ResultWords> words = outcomeTold || heading.isEmpty() ? own : Optional.of(inherit(heading.get(), own, payload, row.span()));
    words.ifPresent(w -> w.claim(contest, notes, "shape.result-line"));
    Optional<Party> winner = words.flatMap(ResultWords::winner);
    boolean one = contest.place().type() == PlaceType.SEAT || contest.place().type() == PlaceType.OFFICE || contest.place().type() == PlaceType.WARD;
    Optional<String> name = person.filter(p -> one).map(p -> People.name(List.of(p)));
    if (name.isPresent() && (winner.isPresent() || words.isPresent())) {
      notes.elected(contest, name.get(), true, person.get().span(), "shape.result-line");
      winner.ifPresent(w -> notes.party(contest, name.get(), w, person.get().span(), "shape.result-line"));
    }
    figures(payload, contest, name, winner, scene);
  }

  /** "Bristol Central (from Lab)" below GREEN GAINS. */
  private static ResultWords inherit(ResultWords heading, Optional<ResultWords> own, List<Field> payload, Span span) {
    boolean from = payload.stream().anyMatch(f -> f.is(Label.FROM));
    Optional<Party> loser = from ? own.flatMap(ResultWords::loser) : heading.loser();
    return new ResultWords(heading.winner(), heading.outcome(), loser.or(heading::loser), heading.noMajority(), span);
  }

  private void figures(List<Field> payload, Contest contest, Optional<String> name, Optional<Party> winner, Scene scene) {
    Optional<Label> label = Optional.empty();
    boolean majority = false;
    boolean votes = false;
    boolean shares = payload.stream().anyMatch(f -> f.figure().filter(x -> x.percent() && x.asDouble() > 20).isPresent());
    for (int k = 0; k < payload.size(); k++) {
      Field f = payload.get(k);
      if (f.is(Label.MAJORITY) || f.is(Label.TURNOUT) || f.is(Label.VOTES) || f.is(Label.SHARE) || f.is(Label.SWING)) {
        label = f.label();
        continue;
      }
      if (f.figure().isEmpty()) {
        continue;
      }
      Figure figure = f.figure().get();
      boolean percent = figure.percent() || figure.decimals() > 0;
      boolean behind = k + 1 < payload.size() && payload.get(k + 1).is(Label.VOTES);
      if (label.filter(l -> l == Label.TURNOUT).isPresent()) {
        notes.number(contest, Measure.TURNOUT, Optional.empty(), Optional.empty(), figure, f.span(), "shape.result-line");
      } else if (percent && majority) {
        notes.number(contest, Measure.MAJORITY_SHARE, Optional.empty(), Optional.empty(), figure, f.span(), "shape.result-line");
      } else if (percent && (name.isPresent() || winner.isPresent())) {
        notes.number(contest, Measure.SHARE, name, winner, figure, f.span(), "shape.result-line");
      } else if (figure.count() && (behind || label.filter(l -> l == Label.VOTES).isPresent() || shares && label.isEmpty()) && !votes) {
        notes.number(contest, Measure.VOTES, name, winner, figure, f.span(), "shape.result-line");
        votes = true;
      } else if (figure.count() && !majority && (name.isPresent() || winner.isPresent()) && contest.place().type() != PlaceType.COUNCIL) {
        notes.number(contest, Measure.MAJORITY, Optional.empty(), Optional.empty(), figure, f.span(), "shape.result-line");
        majority = true;
      }
      label = Optional.empty();
    }
  }
}
