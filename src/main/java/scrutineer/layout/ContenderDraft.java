package scrutineer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import scrutineer.text.Span;

/** What has been gathered of the row of a candidate or party so far. */
final class ContenderDraft {
  final List<Field> person = new ArrayList<>();
  Optional<Field> party = Optional.empty();
  final List<Row.Entry> entries = new ArrayList<>();
  final List<Label> marks = new ArrayList<>();
  /** A label whose figure is still to come. */
  Optional<Label> pending = Optional.empty();
  boolean star;
  boolean votesFirst;
  boolean absent;
  /** The number printed before the row; 0 for none. */
  int rank;
  private Optional<Span> span = Optional.empty();

  boolean named() {
    return !person.isEmpty() || party.isPresent();
  }

  boolean complete() {
    return named() && !entries.isEmpty();
  }

  /** A party and no name, and no figure yet. */
  boolean partyOnly() {
    return party.isPresent() && person.isEmpty() && entries.isEmpty();
  }

  /** One name, whose party is still to come. */
  boolean oneName() {
    return person.size() == 1 && party.isEmpty();
  }

  boolean seatsTold() {
    return entries.stream().anyMatch(e -> e.label().filter(l -> l == Label.SEATS).isPresent());
  }

  String name() {
    return person.stream().map(Field::text).collect(Collectors.joining(" "));
  }

  void stretch(Field field) {
    span = Optional.of(span.map(s -> s.join(field.span())).orElse(field.span()));
  }

  /** An asterisk before the name, or behind any field. */
  void star(Field field) {
    boolean ahead = field.first() && field.before().endsWith("*") && entries.isEmpty() && party.isEmpty();
    star |= ahead || field.after().contains("*");
    ticked(field.last() ? field.after() : "");
  }

  /** A tick before the row, or at the end of its line. */
  void ticked(String marks) {
    if (marks.matches(".*[\u2713\u2714\u2611\u2705].*") && !this.marks.contains(Label.ELECTED)) {
      this.marks.add(Label.ELECTED);
    }
  }

  /** What looked like a person is the name of a party that is on no list. */
  void partyOfNoList() {
    if (oneName()) {
      party = Optional.of(person.remove(0));
    }
  }

  Row.Contender row(int line) {
    return new Row.Contender(span.orElseThrow(), line, person, party, entries, marks, star, absent);
  }
}
