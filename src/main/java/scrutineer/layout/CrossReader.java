package scrutineer.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a row of a matrix: its head, then as many figures as there are columns. */
final class CrossReader {
  private static final Set<Label> COUNTED = EnumSet.of(Label.OTHERS, Label.TOTAL, Label.SEATS, Label.TURNOUT, Label.MAJORITY);
  private static final Set<Label> BESIDE = EnumSet.of(Label.NONE, Label.SEATS, Label.UP, Label.DOWN);
  /** Fields that the head of a row may have. */
  private static final int HEAD = 5;
  /** Figures at the end of a row that may be missing. */
  private static final int SPARED = 3;
  private final FieldStream fields;

  CrossReader(FieldStream fields) {
    this.fields = fields;
  }

  Optional<Found<Row.Cross>> at(int i, Optional<Row.Header> header) {
    Field first = fields.get(i);
    if (header.filter(Row.Header::matrix).isEmpty() || first.number() && !first.year()) {
      return Optional.empty();
    }
    int wanted = (int) header.orElseThrow().columns().stream().filter(c -> c.party().isPresent() || COUNTED.contains(c.label())).count();
    List<Field> figures = new ArrayList<>();
    int behind = head(i);
    int j = figures(behind, wanted, figures);
    while (fields.sameLine(j) && fields.get(j).bracketed() && !fields.get(j).number()) {
      j++;
    }
    boolean few = figures.size() < Math.max(2, wanted - SPARED) || figures.size() < wanted && fields.sameLine(j);
    return few ? Optional.empty() : Optional.of(new Found<>(new Row.Cross(fields.span(i, j), first.line(), Optional.of(first), control(i + 1, behind, header.orElseThrow()), figures), j));
  }

  private Optional<Field> control(int from, int to, Row.Header header) {
    boolean column = header.columns().stream().takeWhile(c -> c.party().isEmpty()).anyMatch(c -> c.label() == Label.HOLD);
    return !column ? Optional.empty() : fields.slice(from, to).stream().filter(f -> f.is(Field.Kind.PARTY) || f.is(Label.NO_MAJORITY)).findFirst();
  }

  private int head(int i) {
    int j = i + 1;
    while (fields.sameLine(j) && !fields.get(j).number() && j - i < HEAD) {
      j++;
    }
    return j;
  }

  private int figures(int from, int wanted, List<Field> figures) {
    int j = from;
    for (; fields.sameLine(j) && figures.size() < wanted; j++) {
      Field f = fields.get(j);
      if (f.number()) {
        figures.add(f);
      } else if (!f.bracketed() && !f.is(Field.Kind.LOWER) && f.label().filter(BESIDE::contains).isEmpty()) {
        break;
      }
    }
    return j;
  }
}
