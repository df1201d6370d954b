package scrutineer.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.text.Span;

/** Reads rows that begin with a place: result lines, and tables whose first column is the seat. */
final class PlacedReader {
  private static final Set<Label> INSIDE = EnumSet.of(Label.HOLD, Label.GAIN, Label.LOSS, Label.NO_CHANGE, Label.FROM, Label.TO,
      Label.NO_MAJORITY, Label.MAJORITY, Label.TURNOUT, Label.FILLER, Label.NONE, Label.VOTES, Label.SHARE, Label.ELECTED,
      Label.SWING, Label.RESULT, Label.SEATS, Label.COUNT, Label.WINNER, Label.OTHERS, Label.COUNCIL, Label.CONSTITUENCY, Label.UP,
      Label.DOWN);
  private final FieldStream fields;

  PlacedReader(FieldStream fields) {
    this.fields = fields;
  }

  /** @param loose whether a table of places is being read, so that a row may begin anywhere and have no result words */
  Optional<Found<Row.Placed>> at(int start, boolean loose) {
    int i = rank(start);
    Field place = fields.get(i);
    boolean named = place.is(Field.Kind.PLACE) || place.is(Field.Kind.PARTY) && !place.places().isEmpty() && loose;
    if (!named) {
      return Optional.empty();
    }
    List<Field> payload = new ArrayList<>();
    int small = 0;
    int j = i + 1;
    for (; fields.sameLine(j) && !ends(payload, j, loose) && !opensSection(j) && !hour(fields.get(j)); j++) {
      Field f = fields.get(j);
      if (f.is(Field.Kind.PLACE) && !f.bracketed() && headed(payload)) {
        return Optional.empty();
      }
      if (f.is(Field.Kind.LOWER) && ++small > 1 || f.is(Field.Kind.LABEL) && f.label().filter(INSIDE::contains).isEmpty()) {
        return Optional.empty();
      }
      if (!(f.is(Field.Kind.PLACE) && payload.isEmpty() && f.bracketed())) {
        payload.add(f);
      }
    }
    boolean forename = !payload.isEmpty() && payload.get(0).is(Field.Kind.WORDS) && payload.get(0).text().indexOf(' ') < 0;
    if (!loose && fields.sameLine(j) && begun(payload) && (fields.get(j).is(Field.Kind.WORDS) || fields.get(j).is(Field.Kind.PARTY))) {
      return Optional.empty();
    }
    boolean council = place.text().matches("(?i).*\\b(dc|bc|cc|ua|mbc|lbc|mdc|council)");
    boolean ward = council && !payload.isEmpty() && payload.get(0).before().contains(",") && !payload.get(0).is(Field.Kind.LABEL)
        || payload.size() > 1 && payload.get(0).is(Label.COUNCIL) && payload.get(1).before().contains(",");
    if (payload.isEmpty() || ward || header(payload) || !loose && forename || !loose && listOfParties(payload) || !result(payload, loose) && !ranking(i > start, payload)) {
      return Optional.empty();
    }
    Span span = place.span().join(payload.get(payload.size() - 1).span());
    return Optional.of(new Found<>(new Row.Placed(span, place.line(), place, payload), j));
  }

  /** "Lab hold Barking (A. Name, majority 1,234)": the outcome before the place. */
  Optional<Found<Row.Placed>> inverted(int start, boolean opens) {
    if (!opens || !fields.get(start).is(Field.Kind.PARTY) || !fields.sameLine(start + 2)) {
      return Optional.empty();
    }
    List<Field> payload = new ArrayList<>();
    int j = start;
    while (fields.has(j) && (j == start || fields.sameLine(j)) && j < start + 6 && !fields.get(j).is(Field.Kind.PLACE)) {
      Field f = fields.get(j);
      boolean outcome = f.is(Label.HOLD) || f.is(Label.GAIN) || f.is(Label.FROM) || f.is(Field.Kind.PARTY) || f.is(Label.FILLER);
      if (!outcome || j > start && f.before().matches(".*[.:;,].*")) {
        return Optional.empty();
      }
      payload.add(f);
      j++;
    }
    boolean told = payload.size() >= 2 && (payload.get(1).is(Label.HOLD) || payload.get(1).is(Label.GAIN));
    boolean plural = told && payload.get(1).text().toLowerCase(java.util.Locale.ROOT).matches(".*(s|ed|ains)");
    String before = fields.has(j) ? fields.get(j).before().replace("#", "") : "";
    boolean single = fields.sameLine(j) && (before.isEmpty() || before.equals(":") && single(j));
    if (!told || plural || !fields.sameLine(j) || !fields.get(j).is(Field.Kind.PLACE) || !single) {
      return Optional.empty();
    }
    Field place = fields.get(j++);
    int small = 0;
    for (; fields.sameLine(j) && !ends(payload, j, false) && !outcome(j); j++) {
      small += fields.get(j).is(Field.Kind.LOWER) ? 1 : 0;
      payload.add(fields.get(j));
    }
    Span span = payload.get(0).span().join(fields.get(j - 1).span());
    return small > 1 ? Optional.empty() : Optional.of(new Found<>(new Row.Placed(span, place.line(), place, payload), j));
  }

  /** "London councils Barnet – Lab": the first place is that of the heading. */
  private static boolean headed(List<Field> payload) {
    return !payload.isEmpty() && payload.stream().allMatch(f -> f.is(Label.CONSTITUENCY) || f.is(Label.COUNCIL) || f.is(Field.Kind.LOWER));
  }

  /** Parties side by side and no figure yet are the names of columns. */
  private static boolean header(List<Field> payload) {
    int before = 0;
    while (before < payload.size() && !payload.get(before).number()) {
      before++;
    }
    return payload.subList(0, before).stream().filter(f -> f.is(Field.Kind.PARTY)).count() >= 3;
  }

  /** Whether one place alone stands behind "Lab hold:", and no list of them. */
  private boolean single(int j) {
    return fields.get(j).last() || fields.get(j).after().contains(".") || fields.get(j).after().contains("(") || fields.get(j + 1).is(Label.MAJORITY);
  }

  private int rank(int start) {
    Field f = fields.get(start);
    boolean rank = f.figure().filter(Figure::count).isPresent() && fields.sameLine(start + 1)
        && fields.get(start + 1).is(Field.Kind.PLACE) || hour(f) && fields.sameLine(start + 1);
    return rank ? start + 1 : start;
  }

  /** 03:42 or 02.15, when something was told. */
  private static boolean hour(Field f) {
    return f.is(Field.Kind.LOWER) && f.text().matches("\\d{1,2}[.:]\\d\\d.*");
  }

  private boolean outcome(int j) {
    return fields.get(j).is(Field.Kind.PARTY) && fields.sameLine(j + 1) && (fields.get(j + 1).is(Label.HOLD) || fields.get(j + 1).is(Label.GAIN));
  }

  /** LABOUR HOLDS, behind the last seat of another outcome's. */
  private boolean opensSection(int j) {
    return outcome(j) && fields.get(j + 1).text().toLowerCase(java.util.Locale.ROOT).endsWith("s");
  }

  /** Whether the row ends before a field. */
  private boolean ends(List<Field> payload, int j, boolean loose) {
    Field f = fields.get(j);
    if (payload.isEmpty()) {
      return false;
    }
    Field before = payload.get(payload.size() - 1);
    boolean labelled = f.is(Label.CONSTITUENCY) && f.after().startsWith(":") && fields.sameLine(j + 1) && fields.get(j + 1).is(Field.Kind.PLACE);
    if (labelled || f.before().contains(";") || f.before().contains(".") && !f.before().contains("..") && !(before.number() && f.bracketed())) {
      return true;
    }
    boolean rank = f.figure().filter(Figure::count).isPresent() && f.after().startsWith(".") && fields.sameLine(j + 1)
        && fields.get(j + 1).is(Field.Kind.PLACE);
    boolean place = f.is(Field.Kind.PLACE) && !f.bracketed() && (loose || f.before().contains(",") || f.before().contains(")") || before.number());
    boolean partyPlace = loose && f.is(Field.Kind.PARTY) && !f.places().isEmpty() && before.number() && f.text().indexOf(' ') > 0;
    boolean told = f.is(Field.Kind.PLACE) && !f.bracketed() && (before.is(Label.HOLD) || before.is(Label.NO_CHANGE)
        || before.is(Label.NO_MAJORITY) || before.is(Label.GAIN)
        || before.is(Field.Kind.PARTY) && payload.stream().anyMatch(p -> p.is(Label.FROM) || p.is(Label.GAIN)));
    boolean outcome = !loose && f.is(Field.Kind.PARTY) && before.number() && fields.sameLine(j + 1)
        && (fields.get(j + 1).is(Label.HOLD) || fields.get(j + 1).is(Label.GAIN));
    boolean seats = f.is(Field.Kind.PARTY) && !loose && !before.is(Field.Kind.WORDS) && !before.is(Label.FROM) && !before.text().endsWith("from") && fields.sameLine(j + 1) && fields.get(j + 1).number()
        && payload.stream().anyMatch(p -> p.is(Label.HOLD) || p.is(Label.GAIN) || p.is(Label.NO_MAJORITY));
    return seats || outcome || rank || place || partyPlace || told;
  }

  /** The first candidate of a list and nothing else: "ASHFORD: A. Name (C) 31,269;" with a name to follow. */
  private static boolean begun(List<Field> payload) {
    return payload.stream().anyMatch(f -> f.is(Field.Kind.WORDS)) && payload.stream().anyMatch(f -> f.is(Field.Kind.PARTY))
        && payload.stream().anyMatch(Field::number) && payload.stream().noneMatch(f -> f.is(Label.HOLD) || f.is(Label.GAIN)
            || f.is(Label.MAJORITY));
  }

  /** 129 | Romsey and Southampton North | 36.6%: a line of a ranking. */
  private static boolean ranking(boolean ranked, List<Field> payload) {
    return ranked && payload.size() == 1 && payload.get(0).number();
  }

  /** LD 575, C 564, Lab 262 behind a ward is a list of its own. */
  private static boolean listOfParties(List<Field> payload) {
    int pairs = 0;
    boolean again = false;
    for (int k = 0; k + 1 < payload.size(); k++) {
      Field next = payload.get(k + 1);
      pairs += payload.get(k).is(Field.Kind.PARTY) && next.number() ? 1 : 0;
      int n = next.is(Label.VOTES) ? k + 2 : k + 1;
      boolean name = n + 1 < payload.size() && (payload.get(n).is(Field.Kind.WORDS) || payload.get(n).is(Field.Kind.PARTY));
      again |= payload.get(k).number() && name && !payload.get(n + 1).is(Label.HOLD) && !payload.get(n + 1).is(Label.GAIN);
    }
    return pairs >= 2 || again;
  }

  private static boolean result(List<Field> payload, boolean loose) {
    boolean outcome = payload.stream().anyMatch(f -> f.is(Label.HOLD) || f.is(Label.GAIN) || f.is(Label.NO_MAJORITY)
        || f.is(Label.LOSS) || f.is(Label.NO_CHANGE));
    boolean party = payload.stream().anyMatch(f -> f.is(Field.Kind.PARTY));
    boolean person = payload.stream().anyMatch(f -> f.is(Field.Kind.WORDS));
    boolean figure = payload.stream().anyMatch(Field::number);
    return outcome && (party || payload.stream().anyMatch(f -> f.is(Label.NO_MAJORITY))) || person && figure
        || person && party || loose && (party || figure || person);
  }
}
