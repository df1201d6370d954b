package scrutineer.extract.shape;

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
    Optional<Place> place = whereabouts.place(row.place(), scene.election());
    if (place.isEmpty()) {
      return false;
    }
    Contest contest = new Contest(whereabouts.electionOf(place.get(), scene.election()), place.get());
    boolean table = header.filter(h -> h.columns().stream().filter(c -> c.label() != Label.CONSTITUENCY).count() > 0
        && (h.has(Label.CONSTITUENCY) || h.has(Label.REGION) || h.has(Label.COUNCIL))).isPresent();
    if (table) {
      scene.pass(place.get());
      new TableRowClaims(whereabouts, notes).claim(row, header.get(), contest);
    } else {
      boolean ranking = row.payload().size() == 1 && row.payload().get(0).number();
      if (ranking) {
        return ranking(row.payload().get(0), contest, scene);
      }
      scene.move(place.get());
      if (bare(row.payload()) && scene.section().isEmpty() && !scene.winners()) {
        return false;
      }
      free(row, contest, scene);
    }
    return true;
  }

  /** Places and nothing else, below or behind a heading of outcomes. @return whether they were */
  boolean listed(Row.Heading row, Scene scene) {
    boolean places = scene.section().isPresent() && row.fields().get(0).is(Field.Kind.PLACE)
        && row.fields().stream().allMatch(f -> f.is(Field.Kind.PLACE) || f.is(Label.FILLER) && f.text().equals("and"));
    if (places) {
      row.fields().stream().filter(f -> f.is(Field.Kind.PLACE))
          .forEach(f -> claim(new Row.Placed(f.span(), row.line(), f, List.of()), Optional.empty(), scene));
    }
    return places;
  }

  /** Nothing but names of people and parties: they may be winners, or candidates, or yesterday's members. */
  private static boolean bare(List<Field> payload) {
    return payload.stream().allMatch(f -> f.is(Field.Kind.WORDS) || f.is(Field.Kind.PARTY));
  }

  /** A line of a ranking, whose heading says of what. */
  private boolean ranking(Field cell, Contest contest, Scene scene) {
    Optional<Label> topic = scene.topic().filter(t -> t == Label.MAJORITY || t == Label.TURNOUT);
    topic.ifPresent(t -> {
      Figure figure = cell.figure().orElseThrow();
      Measure measure = t == Label.TURNOUT ? Measure.TURNOUT
          : figure.percent() || figure.decimals() > 0 ? Measure.MAJORITY_SHARE : Measure.MAJORITY;
      notes.number(contest, measure, Optional.empty(), Optional.empty(), figure, cell.span(), "shape.ranking");
    });
    return topic.isPresent();
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
    if (name.isPresent() && (winner.isPresent() || words.isPresent() || bare(payload))) {
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
      } else if ((name.isPresent() || winner.isPresent()) && figure.count() && (behind || label.filter(l -> l == Label.VOTES).isPresent() || shares && label.isEmpty()) && !votes) {
        notes.number(contest, Measure.VOTES, name, winner, figure, f.span(), "shape.result-line");
        votes = true;
      } else if (figure.count() && !majority && (k + 1 < payload.size() || !notes.worded(f.span().end())) && (name.isPresent() || winner.isPresent()) && contest.place().type() != PlaceType.COUNCIL) {
        notes.number(contest, Measure.MAJORITY, Optional.empty(), Optional.empty(), figure, f.span(), "shape.result-line");
        majority = true;
      }
      label = Optional.empty();
    }
  }
}
