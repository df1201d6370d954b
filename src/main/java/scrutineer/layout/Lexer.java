package scrutineer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.text.Span;

/**
 * Cuts a text into lines and lines into typed cells. Words that run together are cut where small letters meet capitals
 * and letters meet digits; what belongs together after all is told by the names on the lists.
 */
public final class Lexer {
  /** Marks that may stand inside a name of several words. */
  private static final String JOINTS = ",&.-/()'\u2013";
  /** Words of a name that may be misprinted; longer names are those of a handful of seats. */
  private static final int MISPRINTED = 5;
  /** A party's name of so many letters is like no surname. */
  private static final int LONG = 9;
  private final Names names;
  private final Labels labels;

  public Lexer(Names names, Labels labels) {
    this.names = names;
    this.labels = labels;
  }

  public List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int start = 0;
    while (start <= text.length()) {
      int end = lineEnd(text, start);
      Line line = line(text, start, end, lines.size(), blank);
      blank = line.empty();
      if (!blank) {
        lines.add(line);
      }
      start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    return lines;
  }

  private static boolean small(Cell cell) {
    return cell.is(Cell.Kind.LOWER) && Character.isLetter(cell.text().charAt(0))
        || cell.is(Label.FILLER) && Character.isLowerCase(cell.text().charAt(0));
  }

  private static int lineEnd(String text, int start) {
    int i = start;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private Line line(String text, int start, int end, int number, boolean blank) {
    List<Raw> raws = Raw.of(text, start, end);
    List<Cell> cells = new ArrayList<>(raws.size());
    int lower = 0;
    for (int i = 0; i < raws.size();) {
      i = next(text, raws, i, cells);
      if (!cells.isEmpty() && small(cells.get(cells.size() - 1))) {
        lower++;
      }
    }
    Span span = raws.isEmpty() ? new Span(start, start) : new Span(raws.get(0).start(), raws.get(raws.size() - 1).end());
    return new Line(number, span, blank, cells, lower, text.substring(start, end).stripTrailing().endsWith("."));
  }

  private int next(String text, List<Raw> raws, int i, List<Cell> cells) {
    Raw raw = raws.get(i);
    if (raw.kind() == Raw.Kind.NUMBER) {
      NumberCells.add(text, raw, cells);
      return i + 1;
    }
    Match tag = tag(text, raws, i);
    if (tag != null) {
      cells.add(tag.cell);
      return tag.next;
    }
    Match best = longest(text, raws, i);
    if (best == null && raw.kind() == Raw.Kind.WORD && codes(text, raw, cells)) {
      return i + 1;
    }
    Match meant = raw.kind() == Raw.Kind.WORD ? misprint(text, raws, i, best, cells) : null;
    if (meant != null) {
      cells.add(meant.cell);
      return meant.next;
    }
    if (best != null) {
      cells.add(best.cell.is(Cell.Kind.PLACE) && forename(text, raws, i, best) ? Cell.plain(Cell.Kind.WORD, raw.span(), raw.text(text), raw.gap()) : best.cell);
      return best.next;
    }
    Cell.Kind kind = raw.kind() == Raw.Kind.MARK ? Cell.Kind.MARK
        : raw.kind() == Raw.Kind.TIME ? Cell.Kind.TIME
        : Character.isUpperCase(text.charAt(raw.start())) ? Cell.Kind.WORD : Cell.Kind.LOWER;
    cells.add(Cell.plain(kind, raw.span(), raw.text(text), raw.gap()));
    return i + 1;
  }

  /** A line of two words, of which the first is a place and a first name, is somebody's name: Angus Robertson. */
  private boolean forename(String text, List<Raw> raws, int i, Match best) {
    boolean two = i == 0 && raws.size() == 2 && best.next == 1 && raws.get(1).kind() == Raw.Kind.WORD && raws.get(1).gap()
        && Character.isUpperCase(text.charAt(raws.get(1).start()));
    return two && names.forename(raws.get(0).key()) && !labels.begins(raws.get(1).key()) && names.party(raws.get(1).key()).isEmpty();
  }

  /** #BatterseaEast: the words of a hashtag stand without blanks. */
  private Match tag(String text, List<Raw> raws, int i) {
    boolean tagged = i > 0 && raws.get(i - 1).text(text).equals("#") && !raws.get(i).gap();
    int end = i;
    while (tagged && end < raws.size() && raws.get(end).kind() == Raw.Kind.WORD && (end == i || !raws.get(end).gap())) {
      end++;
    }
    if (end == i) {
      return null;
    }
    Span span = new Span(raws.get(i).start(), raws.get(end - 1).end());
    List<Place> places = names.tagged(Keys.of(span.of(text)).replace(" ", ""));
    return places.isEmpty() ? null : new Match(Cell.place(span, span.of(text), false, places), end);
  }

  /** LABCON: two short forms in capitals that have run together. */
  private boolean codes(String text, Raw raw, List<Cell> cells) {
    String under = raw.text(text);
    if (under.length() < 4 || under.length() > 8 || !under.chars().allMatch(Character::isUpperCase)) {
      return false;
    }
    for (int k = 2; k <= under.length() - 2; k++) {
      Optional<Party> one = names.party(Keys.of(under.substring(0, k)));
      Optional<Party> two = names.party(Keys.of(under.substring(k)));
      if (one.isPresent() && two.isPresent()) {
        int at = raw.start() + k;
        cells.add(Cell.party(new Span(raw.start(), at), under.substring(0, k), raw.gap(), one.get(), List.of()));
        cells.add(Cell.party(new Span(at, raw.end()), under.substring(k), false, two.get(), List.of()));
        return true;
      }
    }
    return false;
  }

  private record Match(Cell cell, int next) {}

  /**
   * A place at the beginning of a line, or a party behind a mark or before a figure, with a letter wrong. What is a name
   * as it stands is taken as it stands, unless an unknown word follows it.
   */
  private Match misprint(String text, List<Raw> raws, int at, Match best, List<Cell> cells) {
    boolean known = best != null && (best.next >= raws.size() || raws.get(best.next).kind() != Raw.Kind.WORD
        || names.begins(raws.get(best.next).key()) || labels.begins(raws.get(best.next).key()));
    boolean label = best != null && !best.cell.is(Cell.Kind.PARTY) && !best.cell.is(Cell.Kind.PLACE) && !best.cell.is(Label.FILLER);
    if (known || label || !Character.isUpperCase(text.charAt(raws.get(at).start()))) {
      return null;
    }
    boolean named = !cells.isEmpty() && cells.get(cells.size() - 1).is(Cell.Kind.WORD);
    StringBuilder key = new StringBuilder();
    Match found = null;
    for (int i = at; i < raws.size() && i < at + MISPRINTED && raws.get(i).kind() == Raw.Kind.WORD; i++) {
      key.append(i > at ? " " : "").append(raws.get(i).key());
      String name = names.meant(key.toString()).orElse("");
      Span span = new Span(raws.get(at).start(), raws.get(i).end());
      boolean party = names.party(name).isPresent() && (name.length() >= LONG || !named && expected(text, raws, at, i));
      if (party) {
        found = new Match(Cell.party(span, span.of(text), raws.get(at).gap(), names.party(name).get(), List.of()), i + 1);
      } else if (cells.isEmpty() && !names.places(name).isEmpty()) {
        found = new Match(Cell.place(span, span.of(text), raws.get(at).gap(), names.places(name)), i + 1);
      }
    }
    return found;
  }

  /** The longest name or label that begins at a word; a person's name first, then parties, places, labels. */
  private Match longest(String text, List<Raw> raws, int at) {
    String first = raws.get(at).key();
    boolean name = names.begins(first);
    boolean label = labels.begins(first);
    if (!name && !label) {
      return null;
    }
    int most = Math.max(name ? names.longest() : 1, label ? labels.longest() : 1);
    Match best = null;
    StringBuilder key = new StringBuilder();
    StringBuilder joined = new StringBuilder();
    int words = 0;
    for (int i = at; i < raws.size() && words < most; i++) {
      Raw raw = raws.get(i);
      boolean mark = raw.kind() == Raw.Kind.MARK;
      if (i > at && mark && JOINTS.contains(raw.text(text)) && !raw.text(text).equals("&")) {
        continue;
      }
      if (raw.kind() == Raw.Kind.NUMBER || i > at && mark && !raw.text(text).equals("&")) {
        break;
      }
      words++;
      key.append(words > 1 ? " " : "").append(raw.key());
      boolean glued = words > 1 && !raw.gap() && raws.get(i - 1).kind() == Raw.Kind.WORD;
      joined.append(words > 1 && !glued ? " " : "").append(raw.key());
      boolean party = i + 1 < raws.size() && raws.get(i + 1).key().equals("party");
      Cell cell = cell(text, raws, at, i, key.toString(), name && !(party && i > at && names.person(key.toString())), label);
      if (cell == null && joined.length() < key.length()) {
        cell = cell(text, raws, at, i, joined.toString(), name, label);
      }
      if (cell != null) {
        best = new Match(cell, i + 1);
      }
      boolean more = name && (names.begins(key.toString()) || names.begins(joined.toString())) || label && labels.begins(key.toString());
      if (!more) {
        break;
      }
    }
    return best;
  }

  private Cell cell(String text, List<Raw> raws, int from, int to, String key, boolean name, boolean label) {
    Span span = new Span(raws.get(from).start(), raws.get(to).end());
    String under = span.of(text);
    boolean gap = raws.get(from).gap();
    boolean capital = Character.isUpperCase(under.charAt(0)) || Character.isDigit(under.charAt(0));
    if (name) {
      if (to > from && names.person(key) && capital && plainName(under)) {
        return Cell.plain(Cell.Kind.WORD, span, under, gap);
      }
      Optional<Party> party = names.party(key);
      List<Place> places = capital ? names.places(key) : List.of();
      if (party.isPresent() && (to - from < 2 || spaced(text, raws, from, to)) && (capital || key.length() > 3) && balanced(under) && (under.indexOf(',') < 0 || names.comma(key))
          && (!names.risky(key) && (key.length() != 2 || under.equals(under.toUpperCase(java.util.Locale.ROOT)))
              || expected(text, raws, from, to))) {
        return Cell.party(span, under, gap, party.get(), places);
      }
      boolean word = label && key.indexOf(' ') < 0 && labels.of(key).isPresent();
      if (!places.isEmpty() && balanced(under) && !word) {
        return Cell.place(span, under, gap, places);
      }
    }
    Optional<Label> found = label && balanced(under) && under.indexOf(',') < 0 ? labels.of(key) : Optional.empty();
    return found.map(l -> Cell.label(span, under, gap, l)).orElse(null);
  }

  /** Whether all words of a long name stand apart: AngleseyPlaid Cymru is a place and a party. */
  private static boolean spaced(String text, List<Raw> raws, int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      if (raws.get(i).kind() == Raw.Kind.WORD && !raws.get(i).gap() && raws.get(i - 1).kind() == Raw.Kind.WORD) {
        return false;
      }
    }
    return true;
  }

  /** Whether a party stands where this stands: in brackets, between dashes, before figures. */
  private static boolean expected(String text, List<Raw> raws, int from, int to) {
    boolean before = from == 0 || raws.get(from - 1).kind() != Raw.Kind.WORD || !raws.get(from).gap();
    boolean sentence = from == 0 && Character.isLowerCase(text.charAt(raws.get(to).end() - 1)) && to == from;
    if (sentence && to + 1 < raws.size() && raws.get(to + 1).kind() == Raw.Kind.NUMBER && raws.get(to).end() - raws.get(to).start() == 3) {
      return false;
    }
    if (to + 1 >= raws.size()) {
      return before && from > 0;
    }
    Raw next = raws.get(to + 1);
    boolean after = next.kind() == Raw.Kind.NUMBER || next.kind() == Raw.Kind.MARK && ")|:-\u2013\u2014,]".contains(next.text(text));
    boolean result = next.kind() == Raw.Kind.WORD && List.of("hold", "gain", "no", "holds").contains(next.key());
    return before && after || result || next.kind() == Raw.Kind.NUMBER && from > 0;
  }

  private static boolean plainName(String under) {
    return under.indexOf('(') < 0 && under.indexOf(',') < 0 && under.indexOf('/') < 0 && !under.contains(" -")
        && !under.contains("- ") && under.indexOf('\u2013') < 0;
  }

  /** A name may hold a bracket only whole: never "Richmond (Yorks" nor "Green) Smith". */
  private static boolean balanced(String under) {
    int depth = 0;
    for (int i = 0; i < under.length(); i++) {
      char c = under.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }
}
