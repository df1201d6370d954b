package scrutineer.extract.shape;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutineer.claim.Measure;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.layout.Field;
import scrutineer.layout.Figure;
import scrutineer.layout.GluedFigures;
import scrutineer.layout.Keys;
import scrutineer.layout.Label;
import scrutineer.layout.Row;

/** Claims of summary lines: majority, turnout, swing, outcome. */
final class ItemClaims {
  /** "2017 Lab maj 7,915", "2017: Lab maj 7,915" below a list of another year. */
  private static final Pattern YEAR_BEFORE = Pattern.compile("\\b((?:19|20)\\d\\d)[\\s:\u2013-]{1,3}$");
  /** Percent of the electorate; a smaller figure in brackets is a change. */
  private static final int LEAST_TURNOUT = 20;
  private final Whereabouts whereabouts;
  private final Notes notes;

  ItemClaims(Whereabouts whereabouts, Notes notes) {
    this.whereabouts = whereabouts;
    this.notes = notes;
  }

  /** @return the winner's party, where a line tells it */
  Optional<Party> claim(List<Row.Item> items, Contest contest, double total) {
    Optional<Party> winner = Optional.empty();
    for (Row.Item item : items) {
      switch (item.label()) {
        case MAJORITY:
          Optional<Contest> earlier = earlier(item, contest);
          Optional<Party> had = majority(item, earlier.orElse(contest), total);
          winner = earlier.isPresent() ? winner : had.or(keep(winner));
          break;
        case TURNOUT:
          turnout(item, contest);
          break;
        case SWING:
          swing(item, contest);
          break;
        case HOLD, GAIN, LOSS, NO_MAJORITY:
          Optional<ResultWords> words = ResultWords.of(item.fields()).filter(w -> contest.place().type() == PlaceType.COUNCIL || !controlled(item));
          words.ifPresent(w -> w.claim(contest, notes, "shape.result-line"));
          winner = words.flatMap(ResultWords::winner).or(keep(winner));
          break;
        case ELECTED, NOT_ELECTED, ELIMINATED:
          people(item, contest);
          break;
        case WINNER, RUNNER_UP:
          winner = placed(item, contest).or(keep(winner));
          break;
        default:
          break;
      }
    }
    return winner;
  }

  /** "Labour control" is told of councils. */
  private static boolean controlled(Row.Item item) {
    return item.fields().stream().anyMatch(f -> f.is(Label.HOLD) && Keys.of(f.text()).endsWith("control"));
  }

  /** A party in brackets is that of all names since the one before it; before a dash, that of the names behind it. */
  private void people(Row.Item item, Contest contest) {
    List<Field> open = new java.util.ArrayList<>();
    Optional<Party> ahead = Optional.empty();
    for (Field f : item.fields()) {
      if (f.is(Field.Kind.PARTY) && f.bracketed()) {
        open.forEach(p -> notes.party(contest, People.name(List.of(p)), f.party().orElseThrow(), p.span(), "shape.elected-list"));
        open.clear();
      } else if (f.is(Field.Kind.PARTY)) {
        ahead = f.party();
      } else if (f.is(Field.Kind.WORDS)) {
        String name = People.name(List.of(f));
        open.add(f);
        ahead.ifPresent(p -> notes.party(contest, name, p, f.span(), "shape.elected-list"));
        notes.elected(contest, name, item.label() == Label.ELECTED, f.span(), "shape.elected-list");
      }
    }
  }

  /** "Winner: A. Name (Lab)", "Runner-up: B. Name (Con)". */
  private Optional<Party> placed(Row.Item item, Contest contest) {
    boolean first = item.label() == Label.WINNER;
    Optional<Party> party = item.fields().stream().filter(f -> f.is(Field.Kind.PARTY)).findFirst().flatMap(Field::party);
    Optional<Field> person = item.fields().stream().filter(f -> f.is(Field.Kind.WORDS)).findFirst();
    Optional<String> name = person.map(p -> People.name(List.of(p)));
    name.ifPresent(n -> {
      notes.elected(contest, n, first, person.get().span(), "shape.labelled-winner");
      party.ifPresent(p -> notes.party(contest, n, p, item.span(), "shape.labelled-winner"));
    });
    if (!first) {
      Figure two = new Figure(java.math.BigDecimal.valueOf(2), false, false, 0, "");
      notes.number(contest, Measure.RANK, name, party, two, item.span(), "shape.labelled-winner");
      return Optional.empty();
    }
    party.ifPresent(p -> notes.winnerParty(contest, p, item.span(), "shape.labelled-winner"));
    return party;
  }

  private Optional<Contest> earlier(Row.Item item, Contest contest) {
    Matcher year = YEAR_BEFORE.matcher(notes.before(item.span().start(), 8));
    if (!year.find() || Integer.parseInt(year.group(1)) >= contest.election().year()) {
      return Optional.empty();
    }
    return whereabouts.inYear(contest.election().body(), Integer.parseInt(year.group(1)), Optional.of(contest.place())).map(e -> new Contest(e, contest.place()));
  }

  private static java.util.function.Supplier<Optional<Party>> keep(Optional<Party> winner) {
    return () -> winner;
  }

  private Optional<Party> majority(Row.Item item, Contest contest, double total) {
    boolean share = false;
    boolean count = false;
    List<Field> fields = item.fields().stream().flatMap(f -> f.is(Field.Kind.GLUED) ? GluedFigures.apart(f, total).stream() : java.util.stream.Stream.of(f)).toList();
    for (Field f : fields) {
      if (f.figure().isEmpty()) {
        continue;
      }
      Figure figure = f.figure().get();
      boolean percent = figure.percent() || figure.decimals() > 0;
      if (percent && !share && !figure.signed()) {
        notes.number(contest, Measure.MAJORITY_SHARE, Optional.empty(), Optional.empty(), figure, f.span(), "shape.majority");
        share = true;
      } else if (!percent && count && past(f)) {
        earlier(contest, Measure.MAJORITY, f, "shape.majority");
      } else if (!percent && !count) {
        notes.number(contest, Measure.MAJORITY, Optional.empty(), Optional.empty(), unsigned(figure), f.span(), "shape.majority");
        count = true;
      }
    }
    Optional<Field> party = item.fields().stream().filter(f -> f.is(Field.Kind.PARTY)).findFirst();
    party.ifPresent(p -> notes.winnerParty(contest, p.party().orElseThrow(), item.span(), "shape.majority"));
    return party.flatMap(Field::party);
  }

  /** "Majority 16,678 (20,493)": in brackets stands what it was at the election before; a percentage is small. */
  private static boolean past(Field f) {
    return f.bracketed() && f.after().contains(")") && !f.year() && f.figure().filter(x -> x.count() && x.asDouble() > 100).isPresent();
  }

  private void earlier(Contest contest, Measure measure, Field f, String rule) {
    whereabouts.before(contest).ifPresent(c -> notes.number(c, measure, Optional.empty(), Optional.empty(), f.figure().orElseThrow(), f.span(), rule));
  }

  private static Figure unsigned(Figure figure) {
    return new Figure(figure.value().abs(), false, figure.percent(), figure.decimals(), figure.hedge());
  }

  /** The percentage; a count beside it is of ballot papers, a percentage in brackets behind it that of the election before. */
  private void turnout(Row.Item item, Contest contest) {
    List<Field> told = percentages(item.fields());
    if (told.isEmpty()) {
      return;
    }
    Field now = told.get(0);
    notes.number(contest, Measure.TURNOUT, Optional.empty(), Optional.empty(), now.figure().orElseThrow(), now.span(), "shape.turnout");
    told.stream().skip(1).findFirst().filter(f -> f.bracketed() && f.figure().orElseThrow().asDouble() >= LEAST_TURNOUT)
        .ifPresent(f -> earlier(contest, Measure.TURNOUT, f, "shape.turnout"));
  }

  /** What is in brackets counts only if nothing else is in them. */
  private static List<Field> percentages(List<Field> fields) {
    boolean alone = fields.stream().filter(Field::number).count() == 1;
    List<Field> found = new java.util.ArrayList<>();
    for (int k = 0; k < fields.size(); k++) {
      Field f = fields.get(k);
      Field end = k + 1 < fields.size() && fields.get(k + 1).is(Label.SHARE) ? fields.get(k + 1) : f;
      boolean percent = f.figure().filter(x -> !x.signed() && x.asDouble() <= 100 && x.asDouble() >= 5)
          .filter(x -> alone || end != f || x.percent() || x.decimals() > 0).isPresent();
      if (percent && (found.isEmpty() || end.after().contains(")"))) {
        found.add(f);
      }
    }
    return found;
  }

  private void swing(Row.Item item, Contest contest) {
    boolean wanted = item.fields().stream().anyMatch(f -> f.is(Label.LOSS) || f.is(Label.HOLD) || f.is(Label.FORECAST));
    if (wanted) {
      return;
    }
    Optional<Field> figure = item.fields().stream().filter(f -> f.figure().isPresent()).findFirst();
    Optional<Party> to = Optional.empty();
    boolean direction = false;
    for (Field f : item.fields()) {
      direction |= f.is(Label.TO);
      if (f.is(Field.Kind.PARTY) && direction) {
        to = f.party();
      }
    }
    if (figure.isPresent()) {
      notes.number(contest, Measure.SWING, Optional.empty(), to, unsigned(figure.get().figure().get()), item.span(), "shape.swing");
    }
  }
}
