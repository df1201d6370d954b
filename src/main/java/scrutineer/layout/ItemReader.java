package scrutineer.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.text.Span;

/** Reads what stands below or beside a list: majority, turnout, swing, and what became of the place. */
final class ItemReader {
  private static final Set<Label> SUMMARY =
      EnumSet.of(Label.MAJORITY, Label.TURNOUT, Label.ELECTORATE, Label.REJECTED, Label.TOTAL, Label.SWING);
  private static final Set<Label> OUTCOME = EnumSet.of(Label.HOLD, Label.GAIN, Label.LOSS, Label.NO_CHANGE);
  private static final Set<Label> BESIDE = EnumSet.of(Label.FILLER, Label.VOTES, Label.SHARE, Label.NONE, Label.CHANGE, Label.UP,
      Label.DOWN, Label.CANDIDATE, Label.WINNER);
  private final FieldStream fields;
  private final WinnerReader winners;

  ItemReader(FieldStream fields, WinnerReader winners) {
    this.fields = fields;
    this.winners = winners;
  }

  Optional<Found<Row.Item>> at(int i) {
    Field f = fields.get(i);
    boolean eliminated = f.is(Label.ELIMINATED) && !f.text().toLowerCase(java.util.Locale.ROOT).contains("deposit");
    if ((f.is(Label.ELECTED) || f.is(Label.NOT_ELECTED) || eliminated) && f.after().contains(":")) {
      return people(i);
    }
    Optional<Found<Row.Item>> winner = winners.item(i);
    if (winner.isPresent()) {
      return winner;
    }
    if (f.label().filter(SUMMARY::contains).isPresent()) {
      return f.is(Label.SWING) ? swing(i) : summary(i, i);
    }
    if (f.is(Field.Kind.PARTY) && fields.sameLine(i + 1)) {
      Field next = fields.get(i + 1);
      if (next.is(Label.MAJORITY) && !next.before().contains(".")) {
        return summary(i, i + 1);
      }
      if (next.label().filter(OUTCOME::contains).isPresent() && !next.is(Label.NO_CHANGE) && next.before().length() <= 1) {
        return outcome(i, i + 1);
      }
    }
    boolean before = f.year() && f.bracketed() && f.after().startsWith(":") && fields.sameLine(i + 2) && i > 0 && fields.sameLine(i)
        && fields.get(i + 1).is(Field.Kind.PARTY) && fields.get(i + 2).figure().filter(Figure::count).isPresent();
    if (before) {
      return Optional.of(found(Label.MAJORITY, new ArrayList<>(fields.slice(i + 1, i + 3)), i + 3));
    }
    if (change(i)) {
      return Optional.of(found(Label.GAIN, new ArrayList<>(fields.slice(i, i + 3)), i + 3));
    }
    if (f.is(Label.NO_MAJORITY) && f.first() || f.is(Label.NO_CHANGE) && end(f)) {
      return outcome(i, i);
    }
    return Optional.empty();
  }

  /** "Ward – Labour to Conservative": from whom to whom, behind a dash or a colon and with nothing more in the sentence. */
  boolean change(int i) {
    Field f = fields.get(i);
    boolean parties = i > 0 && f.is(Field.Kind.PARTY) && fields.sameLine(i) && f.before().matches(".*[-\u2013\u2014:|]") && fields.sameLine(i + 2)
        && fields.get(i + 1).is(Label.TO) && fields.get(i + 2).is(Field.Kind.PARTY) && !f.party().equals(fields.get(i + 2).party());
    boolean named = parties && (fields.get(i - 1).is(Field.Kind.WORDS) || fields.get(i - 1).is(Field.Kind.PLACE));
    return named && (fields.get(i + 2).last() || fields.get(i + 2).after().matches("[.;,].*"));
  }

  /** "Elected: A, B (Con); C (Lab)": names and parties, and no figures. */
  private Optional<Found<Row.Item>> people(int i) {
    List<Field> taken = new ArrayList<>(List.of(fields.get(i)));
    int j = i + 1;
    while (fields.sameLine(j)) {
      Field f = fields.get(j);
      Field last = taken.get(taken.size() - 1);
      boolean goesOn = f.before().isEmpty() && last.is(Field.Kind.WORDS) && (f.is(Field.Kind.PLACE) || f.is(Field.Kind.WORDS));
      if (goesOn) {
        // a part of a name that is also a place's: "Jordan Hill"
        taken.set(taken.size() - 1, last.and(f));
      } else if (f.number() || f.is(Field.Kind.LOWER) || f.is(Field.Kind.PLACE)) {
        return Optional.empty();
      } else {
        taken.add(f);
      }
      j++;
    }
    boolean named = taken.stream().anyMatch(f -> f.is(Field.Kind.WORDS));
    return named ? Optional.of(found(taken.get(0).label().orElseThrow(), taken, j)) : Optional.empty();
  }

  private static boolean end(Field f) {
    return f.last() || f.after().startsWith(".");
  }

  private Optional<Found<Row.Item>> summary(int from, int at) {
    Field head = fields.get(at);
    List<Field> taken = new ArrayList<>(fields.slice(from, at + 1));
    int j = at + 1;
    int figures = 0;
    while (fields.has(j) && figures < 4) {
      Field f = fields.get(j);
      boolean below = f.first() && figures == 0 && f.number()
          && (fields.lineEnd(j) - j <= 2 || f.figure().filter(Figure::percent).isPresent());
      if (f.first() && !below || figures > 0 && f.before().contains(";")) {
        break;
      }
      if (!f.number() && f.label().filter(BESIDE::contains).isEmpty()) {
        break;
      }
      if (f.before().contains(".") && figures > 0 || f.year() && f.bracketed() && f.after().startsWith(":")) {
        break;
      }
      figures += f.number() ? 1 : 0;
      taken.add(f);
      j++;
    }
    return figures == 0 ? Optional.empty() : Optional.of(found(head.label().orElseThrow(), taken, j));
  }

  private Optional<Found<Row.Item>> swing(int i) {
    List<Field> taken = new ArrayList<>(List.of(fields.get(i)));
    int j = i + 1;
    int figures = 0;
    int parties = 0;
    while (fields.has(j) && taken.size() < 12) {
      Field f = fields.get(j);
      boolean useful = f.number() && figures == 0 || f.is(Field.Kind.PARTY) && parties < 2 || f.is(Label.FROM) || f.is(Label.TO)
          || f.is(Label.FILLER) || f.is(Label.NONE) || (f.is(Field.Kind.LOWER) || f.is(Label.SHARE)) && !f.first()
          || (f.is(Label.LOSS) || f.is(Label.HOLD)) && fields.get(j - 1).is(Label.TO);
      boolean below = fields.lineEnd(j) - j == 1 && (figures == 0 || parties < 2 || f.is(Label.TO));
      if (!useful || f.first() && !below || parties == 2 && figures == 1 || f.before().contains("]") && figures > 0) {
        break;
      }
      figures += f.number() ? 1 : 0;
      parties += f.is(Field.Kind.PARTY) ? 1 : 0;
      taken.add(f);
      j++;
    }
    return figures == 0 ? Optional.empty() : Optional.of(found(Label.SWING, taken, j));
  }

  /** "Lab hold", "Con gain from LD", "No overall control, Lab loss": nothing else may stand on the row. */
  private Optional<Found<Row.Item>> outcome(int from, int at) {
    List<Field> taken = new ArrayList<>(fields.slice(from, at + 1));
    Label label = fields.get(at).label().orElseThrow();
    int j = at + 1;
    while (fields.sameLine(j) && !fields.get(j).before().matches(".*[.:;\\[].*")) {
      Field f = fields.get(j);
      boolean useful = f.is(Label.FROM) || f.is(Label.NO_MAJORITY) || f.label().filter(OUTCOME::contains).isPresent()
          || f.is(Field.Kind.PARTY) && (from(fields.get(j - 1)) || fields.sameLine(j + 1) && fields.get(j + 1).is(Label.LOSS))
          || f.is(Label.FILLER);
      if (!useful) {
        break;
      }
      taken.add(f);
      j++;
    }
    boolean sentence = fields.sameLine(j) && (!fields.get(j).after().contains(":") || fields.get(j).is(Field.Kind.PLACE)) && fields.get(j).before().isEmpty()
        && (fields.get(j).is(Field.Kind.LOWER) || fields.get(j).is(Field.Kind.PLACE) && !shouted(fields.get(at)) || fields.get(j).is(Label.FILLER) || fields.get(j - 1).is(Label.FILLER));
    if (sentence) {
      return Optional.empty();
    }
    return Optional.of(found(label, taken, j));
  }

  private static boolean shouted(Field f) {
    return f.text().equals(f.text().toUpperCase(java.util.Locale.ROOT));
  }

  private static boolean from(Field f) {
    return f.is(Label.FROM) || f.is(Label.GAIN) && f.text().toLowerCase(java.util.Locale.ROOT).endsWith("from");
  }

  private static Found<Row.Item> found(Label label, List<Field> taken, int next) {
    Span span = taken.get(0).span().join(taken.get(taken.size() - 1).span());
    return new Found<>(new Row.Item(span, taken.get(0).line(), label, taken), next);
  }
}
