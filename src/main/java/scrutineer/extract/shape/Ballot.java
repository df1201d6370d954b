package scrutineer.extract.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scrutineer.claim.Outcome;
import scrutineer.election.Party;
import scrutineer.layout.Field;
import scrutineer.layout.Figure;
import scrutineer.layout.Label;
import scrutineer.layout.Row;

/** Rows that belong together: one list of candidates or parties with what is printed above and below it. */
final class Ballot {
  final List<Row.Contender> contenders = new ArrayList<>();
  final List<Row.Item> items = new ArrayList<>();
  Optional<Row.Header> header = Optional.empty();
  /** A name alone on a line beside the result: the winner's. */
  Optional<Field> named = Optional.empty();

  /** A day, a name and a party in front of the majority: who won then. */
  Optional<Holder> holder = Optional.empty();

  boolean empty() {
    return contenders.isEmpty() && items.isEmpty();
  }

  boolean majorityTold() {
    return items.stream().anyMatch(i -> i.label() == Label.MAJORITY);
  }

  /** The party that a line below the list says has won. */
  Optional<Party> winnerTold() {
    return outcomes().flatMap(w -> w.winner().stream()).findFirst();
  }

  Optional<Outcome> outcomeTold() {
    return outcomes().flatMap(w -> w.outcome().stream()).findFirst();
  }

  private Stream<ResultWords> outcomes() {
    return items.stream().filter(i -> i.label() == Label.HOLD || i.label() == Label.GAIN).flatMap(i -> ResultWords.of(i.fields()).stream());
  }

  /** Whether a row begins a list of its own: after the last one's majority the votes go up again. */
  boolean begins(Row.Contender row) {
    if (contenders.isEmpty() || !majorityTold()) {
      return false;
    }
    return first(row) > first(contenders.get(contenders.size() - 1)) && !row.person().isEmpty() | first(row) > first(contenders.get(0));
  }

  static double first(Row.Contender row) {
    return row.entries().isEmpty() ? 0 : row.entries().get(0).field().figure().map(f -> f.value().abs().doubleValue()).orElse(0.0);
  }

  int start() {
    int start = Integer.MAX_VALUE;
    for (Row.Contender row : contenders) {
      start = Math.min(start, row.span().start());
    }
    for (Row.Item row : items) {
      start = Math.min(start, row.span().start());
    }
    return start;
  }

  /**
   * Whether the rows are seats of parties and not votes: seats are said or printed, or all figures are whole and small,
   * the changes too, and nobody is named.
   */
  boolean tally() {
    boolean said = false;
    double sum = 0;
    for (Row.Contender row : contenders) {
      if (!row.person().isEmpty()) {
        return false;
      }
      for (int k = 0; k < row.entries().size(); k++) {
        Row.Entry entry = row.entries().get(k);
        Optional<Figure> figure = entry.field().figure();
        said |= entry.label().filter(l -> l == Label.SEATS || l == Label.SEATS_CHANGE).isPresent();
        boolean votes = entry.label().filter(l -> l == Label.VOTES || l == Label.SHARE).isPresent();
        if (figure.isEmpty() || votes || figure.get().percent() || figure.get().decimals() > 0) {
          return false;
        }
        sum += k == 0 ? figure.get().asDouble() : 0;
      }
    }
    boolean headed = header.filter(h -> h.has(Label.SEATS)).isPresent();
    boolean votes = header.filter(h -> h.has(Label.VOTES) || h.has(Label.SHARE)).isPresent();
    return !contenders.isEmpty() && !votes && (said || headed || sum <= 660);
  }

  /** Whether seats stand beside votes or shares, in a list of parties: how the parties did in a whole area. */
  boolean mixed() {
    boolean people = contenders.stream().anyMatch(c -> !c.person().isEmpty());
    boolean headed = header.filter(h -> h.has(Label.SEATS) && (h.has(Label.VOTES) || h.has(Label.SHARE))).isPresent();
    return !people && contenders.size() > 1 && headed || !people && contenders.size() > 1 && contenders.stream().flatMap(c -> c.entries().stream())
        .anyMatch(e -> e.label().filter(l -> l == Label.SEATS).isPresent());
  }

  /** Whether nothing but changes are printed: how a group of seats swung. */
  boolean changes() {
    return !contenders.isEmpty() && contenders.stream().flatMap(c -> c.entries().stream())
        .allMatch(e -> e.field().figure().filter(Figure::signed).isPresent());
  }

  static boolean party(Row.Contender row) {
    return row.party().filter(p -> p.is(Field.Kind.PARTY)).isPresent();
  }
}
