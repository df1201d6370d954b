package scrutineer.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.text.Span;

/** Reads one candidate or party with figures, from one line, from a stretch of one, or from cells one below the other. */
final class ContenderReader {
  private final FieldStream fields;
  /** Names of the rows before: in a second round they stand without their parties. */
  private final Set<String> seen = new HashSet<>();

  ContenderReader(FieldStream fields) {
    this.fields = fields;
  }

  record Found(Row.Contender row, int next) {}

  /** What has been gathered of a row so far. */
  private static final class Draft {
    final List<Field> person = new ArrayList<>();
    Optional<Field> party = Optional.empty();
    final List<Row.Entry> entries = new ArrayList<>();
    final List<Label> marks = new ArrayList<>();
    Optional<Label> pending = Optional.empty();
    boolean star;
    boolean votesFirst;
    boolean absent;
    /** The number printed before the row; 0 for none. */
    int rank;
    Span span;

    boolean named() {
      return !person.isEmpty() || party.isPresent();
    }

    boolean complete() {
      return named() && !entries.isEmpty();
    }
  }

  /** @param parties whether the rows before are of parties without people, so that a name on no list is a party's */
  Optional<Found> at(int start, Optional<Row.Header> header, boolean parties) {
    Draft draft = new Draft();
    int j = rank(start);
    draft.rank = before(start);
    if (votesFirst(start)) {
      draft.entries.add(new Row.Entry(fields.get(start), Optional.of(Label.VOTES)));
      draft.span = fields.get(start).span();
      draft.votesFirst = true;
      j = start + 1;
    }
    for (; fields.has(j); j++) {
      Field f = fields.get(j);
      if (j > start && f.first() && (draft.votesFirst || !continues(draft, j)) || j > start && parts(draft, f) || !take(draft, f, j)) {
        break;
      }
      draft.span = draft.span == null ? f.span() : draft.span.join(f.span());
      draft.star |= f.first() && f.before().endsWith("*") && draft.entries.isEmpty() && draft.party.isEmpty();
      draft.star |= f.after().contains("*") && (draft.entries.size() > 0 || !f.last());
      draft.star |= f.last() && f.after().contains("*");
    }
    if (parties && draft.party.isEmpty() && draft.person.size() == 1) {
      draft.party = Optional.of(draft.person.remove(0));
    }
    boolean told = draft.party.isPresent() || header.filter(h -> h.has(Label.CANDIDATE)).isPresent() && draft.entries.size() > 0;
    boolean again = !draft.person.isEmpty() && seen.contains(key(draft));
    boolean elected = draft.marks.contains(Label.ELECTED) && draft.person.size() == 1 && draft.person.get(0).text().indexOf(' ') > 0
        && fields.get(j - 1).line() == fields.get(start).line() && fields.get(start).is(Label.ELECTED);
    boolean letter = draft.person.size() == 1 && draft.person.get(0).text().length() == 1;
    if (!draft.complete() || letter || !told && !again && !elected) {
      return Optional.empty();
    }
    if (draft.party.isPresent() && !draft.person.isEmpty()) {
      seen.add(key(draft));
    }
    Row.Contender row = new Row.Contender(draft.span, fields.get(start).line(), draft.person, draft.party, draft.entries,
        draft.marks, draft.star, draft.absent);
    return Optional.of(new Found(row, j));
  }

  private static String key(Draft draft) {
    return draft.person.stream().map(Field::text).collect(java.util.stream.Collectors.joining(" "));
  }

  /** 17,894 – Rosena Allin-Khan (Lab): a row that begins with votes and has no other figures. */
  private boolean votesFirst(int start) {
    Field f = fields.get(start);
    if (!f.first()) {
      return opensWithVotes(start);
    }
    boolean count = f.figure().filter(x -> x.count() && (x.asDouble() >= 60 || f.text().contains(","))).isPresent() && !f.year();
    if (!count || !fields.sameLine(start + 1)) {
      return false;
    }
    int names = 0;
    for (int k = start + 1; fields.sameLine(k) && k < start + 8 && !opensWithVotes(k); k++) {
      if (fields.get(k).number() || fields.get(k).is(Field.Kind.LOWER)) {
        return false;
      }
      names += fields.get(k).is(Field.Kind.WORDS) || fields.get(k).is(Field.Kind.PARTY) ? 1 : 0;
    }
    return names >= 2 && names <= 3;
  }

  /** 18,548 – Sue Dann (Lab), wherever it stands. */
  private boolean opensWithVotes(int k) {
    Field f = fields.get(k);
    return f.figure().filter(Figure::count).isPresent() && f.text().length() > 2 && f.after().matches("[-\u2013\u2014]") && fields.sameLine(k + 1)
        && fields.sameLine(k + 2) && fields.get(k + 1).is(Field.Kind.WORDS) && fields.get(k + 2).is(Field.Kind.PARTY) && fields.get(k + 2).bracketed();
  }

  /** A number before the name: the place in the list. */
  private int rank(int start) {
    Field f = fields.get(start);
    boolean rank = !f.bracketed() && !f.before().contains(",") && f.figure().filter(x -> x.count() && x.asDouble() < 60).isPresent() && fields.has(start + 1)
        && (f.after().startsWith(".") || f.after().startsWith(")") || f.after().startsWith("|")) && !fields.get(start + 1).number();
    return rank ? start + 1 : start;
  }

  private int before(int start) {
    int at = fields.get(start).number() ? start : start - 1;
    return at < 0 || at < start && !fields.sameLine(start) ? 0 : fields.get(at).figure().filter(f -> f.count() && f.asDouble() < 60).map(f -> f.value().intValue()).orElse(0);
  }

  /** Whether a row may go on over the end of a line: cells one below the other. */
  private boolean continues(Draft draft, int j) {
    Field f = fields.get(j);
    int end = fields.lineEnd(j);
    boolean apart = draft.party.isPresent() && draft.person.isEmpty() && draft.entries.isEmpty() && f.is(Field.Kind.WORDS)
        && fields.sameLine(j + 2) && fields.get(j + 1).is(Label.VOTES) && fields.get(j + 2).number();
    if (apart) {
      return true;
    }
    if (fields.afterBlank(j)) {
      return false;
    }
    if (draft.complete()) {
      return figuresOnly(j, end) || (f.is(Label.ELECTED) || f.is(Label.NOT_ELECTED)) && end == j + 1;
    }
    boolean shortLine = end - j <= 3;
    if (f.is(Field.Kind.PARTY) && draft.party.isEmpty() && draft.entries.isEmpty() && figuresOnly(j + 1, end) && alternates(end)) {
      return true;
    }
    return draft.named() && shortLine && (figuresOnly(j, end) || f.is(Field.Kind.WORDS) && draft.person.isEmpty()
        || f.is(Field.Kind.PARTY) && draft.party.isEmpty() || f.is(Label.VOTES) || f.is(Label.CANDIDATE));
  }

  /** Whether a name alone, then a party with figures, comes once more below. */
  private boolean alternates(int at) {
    boolean name = fields.has(at + 1) && fields.get(at).is(Field.Kind.WORDS) && fields.get(at).last();
    return !fields.has(at) || name && fields.get(at + 1).is(Field.Kind.PARTY) && fields.sameLine(at + 2);
  }

  private boolean figuresOnly(int from, int to) {
    boolean figure = false;
    for (int k = from; k < to; k++) {
      Field f = fields.get(k);
      boolean word = f.is(Label.VOTES) || f.is(Label.SHARE) || f.is(Label.CHANGE) || f.is(Label.NONE) || f.is(Label.UP)
          || f.is(Label.DOWN) || f.is(Label.SEATS) || f.is(Label.FILLER) && k > from || f.is(Label.NO_CHANGE)
          || f.is(Label.GAIN) && k > from || f.is(Label.ELECTION) && k > from;
      if (!word && !f.number()) {
        return false;
      }
      figure |= f.number();
    }
    return figure && !(to == from + 1 && fields.get(from).year());
  }

  /** A semicolon or full stop parts rows. */
  private static boolean parts(Draft draft, Field f) {
    return draft.complete() && (f.before().contains(";") && !f.number() || f.before().contains(".") && !f.number());
  }

  private boolean take(Draft draft, Field f, int j) {
    switch (f.kind()) {
      case WORDS:
        return words(draft, f, j);
      case PARTY:
        return party(draft, f);
      case FIGURE, GLUED:
        return number(draft, f, j);
      case LABEL:
        return label(draft, f, j);
      case PLACE:
        return place(draft, f, j);
      default:
        return false;
    }
  }

  private boolean words(Draft draft, Field f, int j) {
    if (!draft.entries.isEmpty() && !draft.votesFirst) {
      boolean trailing = draft.person.isEmpty() && draft.party.isPresent() && !f.first() && !f.before().contains(",")
          && (f.last() || fields.get(j + 1).is(Label.ELECTED)) && draft.entries.size() <= 2 && alone(j, draft);
      return trailing && draft.person.add(f);
    }
    if (draft.person.isEmpty() && draft.party.isEmpty() && f.after().startsWith(":") && !f.last() && !fields.get(j + 1).number()) {
      return false;
    }
    if (draft.person.isEmpty()) {
      return draft.person.add(f);
    }
    if (draft.person.get(0).text().equals(f.text())) {
      return true;
    }
    boolean place = draft.person.size() == 1 && !draft.person.get(0).places().isEmpty() && f.before().isEmpty();
    boolean forename = draft.person.size() == 1 && draft.party.isEmpty()
        && (place || f.before().equals(",") && surname(draft.person.get(0), j));
    if (forename) {
      return draft.person.add(f);
    }
    if (draft.party.isEmpty()) {
      draft.party = Optional.of(f);
      return true;
    }
    return (f.bracketed() || f.before().isEmpty()) && draft.party.get().is(Field.Kind.PARTY) && !draft.person.isEmpty();
  }

  /** "SMITH, Jane (Con)" and "Smith, Jane - Con": what follows the comma is a first name where a party is still to come. */
  private boolean surname(Field first, int j) {
    boolean capitals = first.text().equals(first.text().toUpperCase(java.util.Locale.ROOT)) || first.text().startsWith("Mc");
    Field forename = fields.get(j);
    boolean partyNext = !forename.last() && !fields.get(j + 1).number();
    return capitals || partyNext && first.text().indexOf(' ') < 0;
  }

  /** Whether this is the only party on its line, so that a name behind the figures belongs to it. */
  private boolean alone(int j, Draft draft) {
    int parties = 0;
    int from = j;
    while (!fields.get(from).first() && j - from < 12) {
      from--;
    }
    for (int k = from; k < j + 12 && (k <= from || fields.sameLine(k)); k++) {
      parties += fields.get(k).is(Field.Kind.PARTY) ? 1 : 0;
    }
    return parties == 1;
  }

  private boolean party(Draft draft, Field f) {
    if (draft.party.filter(p -> p.is(Field.Kind.WORDS)).isPresent() && draft.entries.isEmpty() && f.before().isEmpty()) {
      draft.party = Optional.of(f);
      return true;
    }
    if (draft.party.isPresent()) {
      boolean again = draft.entries.isEmpty() && !f.first()
          && (f.party().equals(draft.party.get().party()) || f.bracketed() || f.before().matches("[-\u2013\u2014/]"));
      return again;
    }
    if (!draft.entries.isEmpty() && !draft.votesFirst) {
      return false;
    }
    draft.party = Optional.of(f);
    draft.absent |= f.before().contains("[") && draft.person.isEmpty();
    return true;
  }

  private boolean number(Draft draft, Field f, int j) {
    if (!draft.named() || draft.complete() && rank(j) > j || draft.votesFirst && opensWithVotes(j) || draft.complete() && counts(draft, f, j)) {
      return false;
    }
    if (f.before().endsWith("/") || numbered(draft, f, j)) {
      return true;
    }
    if (draft.entries.size() >= 8) {
      return false;
    }
    if (thousands(draft, f)) {
      Field head = draft.entries.get(0).field();
      String digits = head.text() + f.text();
      Field whole = head.figure(Figures.parse(digits).orElseThrow());
      draft.entries.set(0, new Row.Entry(whole.over(f), draft.entries.get(0).label()));
      return true;
    }
    Optional<Label> label = draft.pending;
    if (label.isEmpty() && !f.last() && !f.after().contains(",") && trailing(fields.get(j + 1))) {
      label = fields.get(j + 1).label();
    }
    draft.entries.add(new Row.Entry(f, label));
    draft.pending = Optional.empty();
    return true;
  }

  /** 1 Jane Smith Labour 12,345 2 Ann Poole: the number of the next row. */
  private boolean counts(Draft draft, Field f, int j) {
    return draft.rank > 0 && f.figure().filter(x -> x.count() && x.asDouble() == draft.rank + 1).isPresent() && fields.sameLine(j + 1)
        && fields.get(j + 1).is(Field.Kind.WORDS);
  }

  /** Ind1, Ind2: independents are told apart by a number. */
  private boolean numbered(Draft draft, Field f, int j) {
    return draft.entries.isEmpty() && f.text().length() == 1 && draft.party.filter(p -> p.span().end() == f.span().start()).isPresent()
        && fields.sameLine(j + 1) && fields.get(j + 1).number();
  }

  /** 1, 448: a blank has got into the thousands. */
  private static boolean thousands(Draft draft, Field f) {
    return draft.entries.size() == 1 && f.last() && f.before().equals(",") && f.text().matches("\\d{3}")
        && draft.entries.get(0).field().text().matches("\\d{1,3}");
  }

  /** "22,054 votes", "27 seats": the label stands behind its figure, unless it belongs to the next ("votes: 22,054"). */
  private boolean trailing(Field f) {
    return !f.first() && (f.is(Label.VOTES) || f.is(Label.SHARE) || f.is(Label.SEATS)) && !f.after().startsWith(":")
        && f.before().isEmpty();
  }

  private boolean label(Draft draft, Field f, int j) {
    switch (f.label().orElseThrow()) {
      case ELECTED, NOT_ELECTED:
        if (draft.complete() && f.after().startsWith(":")) {
          return false;
        }
        draft.marks.add(f.label().get());
        return draft.named() || f.after().startsWith(":");
      case VOTES, SHARE, CHANGE, SEATS, SEATS_CHANGE:
        return figureLabel(draft, f, j);
      case UP, DOWN, GAIN, LOSS:
        draft.pending = f.label();
        return draft.complete() && near(j);
      case NO_CHANGE:
        if (draft.complete() && f.bracketed()) {
          draft.entries.add(new Row.Entry(f.figure(new Figure(java.math.BigDecimal.ZERO, true, false, 0, "")), Optional.of(Label.SEATS_CHANGE)));
          return true;
        }
        return draft.complete() && seats(draft);
      case OTHERS:
        if (!draft.named()) {
          draft.party = Optional.of(f);
          return true;
        }
        return false;
      case NONE, FILLER, ELIMINATED:
        return draft.named() || f.is(Label.FILLER);
      case CANDIDATE:
        return draft.party.isPresent() && draft.entries.isEmpty() || draft.party.isEmpty() && draft.person.isEmpty();
      default:
        return false;
    }
  }

  private boolean near(int j) {
    return fields.sameLine(j + 1) && (fields.get(j + 1).number() || fields.get(j + 1).is(Label.FILLER));
  }

  private static boolean seats(Draft draft) {
    return draft.entries.stream().anyMatch(e -> e.label().filter(l -> l == Label.SEATS).isPresent());
  }

  private boolean figureLabel(Draft draft, Field f, int j) {
    if (!draft.named()) {
      return false;
    }
    boolean behind = !draft.entries.isEmpty() && draft.entries.get(draft.entries.size() - 1).label().equals(f.label())
        && !f.first() && draft.pending.isEmpty() && !f.after().startsWith(":");
    if (!behind) {
      draft.pending = f.label();
    }
    return true;
  }

  /** A place in the middle of a row is a name or a piece of one: Jack London (Con), or the branch of a party. */
  private boolean place(Draft draft, Field f, int j) {
    boolean branch = draft.party.isEmpty() && draft.entries.isEmpty() && fields.sameLine(j + 1)
        && fields.get(j + 1).is(Field.Kind.PARTY) && fields.get(j + 1).before().isEmpty()
        && fields.get(j + 1).text().toLowerCase(java.util.Locale.ROOT).startsWith("ind");
    draft.absent |= branch && f.before().contains("[");
    boolean capitals = f.text().equals(f.text().toUpperCase(java.util.Locale.ROOT)) || f.after().equals(",");
    boolean surname = draft.person.isEmpty() && draft.party.isEmpty() && fields.sameLine(j + 1) && f.text().indexOf(' ') < 0
        && !fields.get(j + 1).text().matches("\\p{Lu}\\.? \\p{L}{3,}.*")
        && fields.get(j + 1).is(Field.Kind.WORDS) && fields.get(j + 1).before().matches(",?")
        && capitals && !fields.get(j + 1).text().equals(fields.get(j + 1).text().toUpperCase(java.util.Locale.ROOT));
    boolean forename = draft.person.size() == 1 && draft.party.isEmpty() && f.before().matches(",?") && fields.sameLine(j + 1)
        && f.text().indexOf(' ') < 0 && !fields.get(j + 1).number();
    if (surname || forename) {
      draft.person.add(f.as(Field.Kind.WORDS));
      return true;
    }
    return branch;
  }
}
