package scrutineer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.election.Party;
import scrutineer.text.Span;

/** Puts the cells of a line together to fields. */
final class Fields {
  private static final Set<String> PARTICLES = Set.of("de", "van", "der", "den", "von", "ap", "ab", "al", "la", "le", "y",
      "da", "di", "du", "el", "bin", "ul", "ur", "n\u00ed", "nic", "of", "the");
  /** Seats are often told in words: Labour six. */
  private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
      "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
  /** Beginnings of names behind which a capital stands in the middle of a word. */
  private static final Set<String> JOINED = Set.of("Mc", "Mac", "De", "Di", "La", "Le", "Van", "Fitz", "O", "St", "Du", "Da", "Al", "Ap", "Ni", "Ul");
  private static final Set<String> PARTY_TAILS = Set.of("party", "candidate", "candidates", "parties");
  private final String text;
  private final Line line;
  private final List<Field> fields = new ArrayList<>();

  private Fields(String text, Line line) {
    this.text = text;
    this.line = line;
  }

  static List<Field> of(String text, Line line) {
    Fields fields = new Fields(text, line);
    fields.build();
    return fields.fields;
  }

  private void build() {
    List<Cell> cells = line.cells();
    StringBuilder before = new StringBuilder();
    for (int i = 0; i < cells.size();) {
      Cell cell = cells.get(i);
      if (cell.is(Cell.Kind.MARK) && !nickname(cells, i)) {
        before.append(cell.text());
        i++;
        continue;
      }
      int end = end(cells, i);
      add(cells, i, end, before.toString());
      before.setLength(0);
      i = end;
    }
    close(before.toString());
  }

  private void close(String tail) {
    for (int i = 0; i < fields.size(); i++) {
      Field f = fields.get(i);
      String after = i + 1 < fields.size() ? fields.get(i + 1).before() : tail;
      fields.set(i, new Field(f.kind(), f.span(), f.text(), f.party(), f.places(), f.label(), f.figure(), f.before(), after,
          f.line(), i == 0, i == fields.size() - 1));
    }
  }

  private void add(List<Cell> cells, int from, int to, String before) {
    Cell cell = cells.get(from);
    Span span = new Span(cell.start(), cells.get(to - 1).end());
    Field.Kind kind = kind(cells, from, to);
    boolean two = to == from + 2 && cells.get(from + 1).is(Cell.Kind.PARTY);
    Optional<Party> party = kind != Field.Kind.PARTY ? Optional.empty() : two ? Optional.of(new Party(span.of(text))) : cell.party();
    Optional<Label> label = kind == Field.Kind.LABEL ? cell.label() : Optional.empty();
    Optional<Figure> figure = kind == Field.Kind.FIGURE ? cell.figure() : Optional.empty();
    boolean word = kind == Field.Kind.LOWER && !fields.isEmpty() && fields.get(fields.size() - 1).is(Field.Kind.PARTY)
        && NUMBERS.indexOf(cell.text()) > 0;
    if (word) {
      kind = Field.Kind.FIGURE;
      figure = Optional.of(new Figure(java.math.BigDecimal.valueOf(NUMBERS.indexOf(cell.text())), false, false, 0, ""));
    }
    fields.add(new Field(kind, span, span.of(text), party, cell.places(), label, figure, before, "", line.number(), false, false));
  }

  private static Field.Kind kind(List<Cell> cells, int from, int to) {
    Cell cell = cells.get(from);
    if (cell.is(Cell.Kind.PARTY) && forename(cells, from, to)) {
      return Field.Kind.WORDS;
    }
    if (to > from + 1 && !cell.is(Cell.Kind.PARTY) && !cell.is(Label.MAJORITY)) {
      return Field.Kind.WORDS;
    }
    switch (cell.kind()) {
      case WORD, MARK:
        return Field.Kind.WORDS;
      case PARTY:
        return Field.Kind.PARTY;
      case PLACE:
        return Field.Kind.PLACE;
      case LABEL:
        return Field.Kind.LABEL;
      case FIGURE, YEAR:
        return Field.Kind.FIGURE;
      case GLUED:
        return Field.Kind.GLUED;
      default:
        return Field.Kind.LOWER;
    }
  }

  /** Where the field that begins at a cell ends. */
  private int end(List<Cell> cells, int i) {
    Cell cell = cells.get(i);
    if (cell.is(Cell.Kind.PARTY) && !surname(cells, i, i + 1)) {
      int end = i + 1;
      if (cell.text().equalsIgnoreCase("independent") && end < cells.size() && cells.get(end).is(Cell.Kind.PARTY) && cells.get(end).gap()
          && end + 1 < cells.size() && cells.get(end + 1).is(Cell.Kind.FIGURE)) {
        return end + 1;
      }
      while (end < cells.size() && cells.get(end).gap() && PARTY_TAILS.contains(Keys.of(cells.get(end).text()))) {
        end++;
      }
      return dotted(cells, end) ? end + 1 : end;
    }
    if (shortened(cells, i)) {
      return i + 2;
    }
    boolean initial = cell.is(Label.FILLER) && cell.text().equals("A") && partyNext(cells, i + 2);
    boolean title = cell.is(Label.FILLER) && (title(cell) || initial) && i + 1 < cells.size() && cells.get(i + 1).is(Cell.Kind.WORD);
    if (!cell.is(Cell.Kind.WORD) && !title && !nickname(cells, i)) {
      return i + 1;
    }
    int end = i + 1;
    while (end < cells.size() && joins(cells, i, end)) {
      end++;
    }
    while (end > i + 1 && cells.get(end - 1).is(Cell.Kind.LOWER)) {
      end--;
    }
    return end;
  }

  /** "(Con.)": the full stop belongs to the short form. */
  private static boolean dotted(List<Cell> cells, int at) {
    return at + 1 < cells.size() && cells.get(at).text().equals(".") && !cells.get(at).gap() && cells.get(at + 1).text().equals(")") && !cells.get(at + 1).gap();
  }

  /** "maj.": the full stop belongs to the word. */
  private static boolean shortened(List<Cell> cells, int i) {
    boolean word = cells.get(i).is(Label.MAJORITY) && Keys.of(cells.get(i).text()).equals("maj");
    return word && i + 2 < cells.size() && cells.get(i + 1).text().equals(".") && !cells.get(i + 1).gap() && cells.get(i + 2).is(Cell.Kind.FIGURE);
  }

  private static boolean title(Cell cell) {
    return Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "cllr", "councillor", "prof", "professor", "rev",
        "revd", "rt hon").contains(Keys.of(cell.text()));
  }

  private boolean joins(List<Cell> cells, int start, int at) {
    Cell cell = cells.get(at);
    Cell before = cells.get(at - 1);
    boolean more = at + 1 < cells.size();
    if (cell.is(Cell.Kind.WORD)) {
      boolean glued = !cell.gap() && Character.isUpperCase(cell.text().charAt(0)) && before.is(Cell.Kind.WORD) && !JOINED.contains(before.text());
      boolean tail = !more || cells.get(at + 1).is(Cell.Kind.MARK) || cells.get(at + 1).is(Cell.Kind.PARTY) || cells.get(at + 1).is(Cell.Kind.LABEL);
      return !glued && (!listed(before) || tail && !listed(cell) && cell.gap());
    }
    if (cell.is(Cell.Kind.LOWER) || cell.is(Label.FILLER)) {
      return more && PARTICLES.contains(Keys.of(cell.text())) && cells.get(at + 1).is(Cell.Kind.WORD);
    }
    if (cell.is(Cell.Kind.MARK)) {
      return joint(cells, at);
    }
    if (hyphened(cells, at - 1) && single(cell)) {
      return true;
    }
    if (cell.is(Cell.Kind.PLACE)) {
      return !listed(before) && cell.gap() && cell.text().indexOf(' ') < 0
          && (partyNext(cells, at + 1) || barred(cells, start - 1) && barred(cells, at + 1));
    }
    return (cell.is(Cell.Kind.PARTY) || cell.is(Cell.Kind.LABEL) && Character.isUpperCase(cell.text().charAt(0)))
        && surname(cells, at, at + 1);
  }

  /** A dot after an initial, a hyphen inside a double name, a nickname's quotation mark. */
  private boolean joint(List<Cell> cells, int at) {
    Cell mark = cells.get(at);
    boolean more = at + 1 < cells.size();
    if (mark.text().equals(".")) {
      return more && !mark.gap() && cells.get(at - 1).text().length() <= 2 && cells.get(at + 1).is(Cell.Kind.WORD);
    }
    if (mark.text().equals("-") || mark.text().equals("'") || mark.text().equals("\u2019")) {
      return more && !mark.gap() && !cells.get(at + 1).gap() && text.charAt(mark.start() - 1) != ')'
          && (cells.get(at + 1).is(Cell.Kind.WORD) || hyphened(cells, at) && single(cells.get(at + 1)));
    }
    return nickname(cells, at);
  }

  /** A hyphen without blanks behind the second word of a name or a later one: Nicola Blackwood-Hart. */
  private static boolean hyphened(List<Cell> cells, int at) {
    return at >= 1 && cells.get(at).text().equals("-") && !cells.get(at).gap() && at + 1 < cells.size() && !cells.get(at + 1).gap()
        && cells.get(at - 1).gap()
        && (listed(cells.get(at - 1)) || shouted(cells.get(at - 1)) || cells.get(at - 1).is(Cell.Kind.WORD) && at >= 2 && cells.get(at - 2).is(Cell.Kind.WORD));
  }

  /** The first half of a surname in capitals: RUSSELL-MOYLE, Lloyd. */
  private static boolean shouted(Cell cell) {
    return cell.is(Cell.Kind.WORD) && cell.text().length() > 2 && cell.text().equals(cell.text().toUpperCase(java.util.Locale.ROOT));
  }

  /** One word that may be a place or a party and a surname. */
  private static boolean single(Cell cell) {
    return (cell.is(Cell.Kind.PLACE) || cell.is(Cell.Kind.PARTY)) && cell.text().length() > 3 && cell.text().indexOf(' ') < 0
        && Character.isUpperCase(cell.text().charAt(0));
  }

  /** A cell of a table printed with bars begins or ends here: | Ann Poole | */
  private static boolean barred(List<Cell> cells, int at) {
    return at >= 0 && at < cells.size() && cells.get(at).text().equals("|");
  }

  private boolean nickname(List<Cell> cells, int at) {
    Cell mark = cells.get(at);
    if (!mark.mark("\"\u201c\u201d") ) {
      return false;
    }
    boolean opens = at + 1 < cells.size() && cells.get(at + 1).is(Cell.Kind.WORD) && at > 0 && cells.get(at - 1).is(Cell.Kind.WORD);
    boolean closes = at > 0 && cells.get(at - 1).is(Cell.Kind.WORD) && at + 1 < cells.size() && cells.get(at + 1).is(Cell.Kind.WORD);
    return opens || closes;
  }

  /** Whether a word that is also a party or a label is a surname here: after a first name, with the party yet to come. */
  private static boolean surname(List<Cell> cells, int at, int next) {
    Cell cell = cells.get(at);
    boolean named = at > 0 && cells.get(at - 1).is(Cell.Kind.WORD) && cell.gap() && cell.text().indexOf(' ') < 0
        && cell.text().length() > 2 && !listed(cells.get(at - 1));
    boolean initial = at > 0 && cells.get(at - 1).text().length() == 1 && cell.is(Cell.Kind.LABEL);
    return named && (initial || partyNext(cells, next));
  }

  /** MATHESON, Christian (Labour). */
  private static boolean forename(List<Cell> cells, int at, int next) {
    return at >= 2 && cells.get(at).text().indexOf(' ') < 0 && cells.get(at - 1).text().equals(",") && cells.get(at - 2).is(Cell.Kind.WORD)
        && cells.get(at - 2).text().indexOf(' ') < 0 && partyNext(cells, next);
  }

  private static boolean partyNext(List<Cell> cells, int at) {
    int i = at;
    while (i < cells.size() && cells.get(i).is(Cell.Kind.MARK) && "(,-\u2013|*:.".contains(cells.get(i).text())) {
      i++;
    }
    return i < cells.size() && cells.get(i).is(Cell.Kind.PARTY);
  }

  /** A person whose whole name is on the lists of nominations. */
  private static boolean listed(Cell cell) {
    return cell.is(Cell.Kind.WORD) && cell.text().indexOf(' ') > 0;
  }
}
