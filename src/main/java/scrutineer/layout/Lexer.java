package scrutineer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutineer.text.Span;

/**
 * Cuts a text into lines and lines into typed cells. Words that run together are cut where small letters meet capitals
 * and letters meet digits; what belongs together after all is told by the names on the lists.
 */
public final class Lexer {
  /** Words that a name has, each hump of MacNeil counted. */
  private static final int NAME = 5;
  private final Names names;
  private final Labels labels;
  private final NameMatcher matcher;
  private final MisprintMatcher misprints;
  private final GluedWords glued;

  public Lexer(Names names, Labels labels) {
    this.names = names;
    this.labels = labels;
    matcher = new NameMatcher(names, labels);
    misprints = new MisprintMatcher(names, labels);
    glued = new GluedWords(names);
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

  private static int lineEnd(String text, int start) {
    int i = start;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private Line line(String text, int start, int end, int number, boolean blank) {
    RawLine line = new RawLine(text, Raw.of(text, start, end));
    List<Cell> cells = new ArrayList<>(line.size());
    int lower = 0;
    for (int i = 0; i < line.size();) {
      i = next(line, i, cells);
      lower += !cells.isEmpty() && small(cells.get(cells.size() - 1)) ? 1 : 0;
    }
    Span span = line.size() == 0 ? new Span(start, start) : line.span(0, line.size() - 1);
    return new Line(number, span, blank, cells, lower, text.substring(start, end).stripTrailing().endsWith("."));
  }

  private static boolean small(Cell cell) {
    return cell.is(Cell.Kind.LOWER) && Character.isLetter(cell.text().charAt(0))
        || cell.is(Label.FILLER) && Character.isLowerCase(cell.text().charAt(0));
  }

  /** Adds the cells that begin at a piece; @return the index of the piece behind them */
  private int next(RawLine line, int i, List<Cell> cells) {
    if (line.number(i)) {
      NumberCells.add(line.text(), line.get(i), cells);
      return i + 1;
    }
    Optional<RawLine.Match> tag = glued.tag(line, i);
    Optional<RawLine.Match> best = tag.isPresent() ? tag : matcher.longest(line, i);
    if (best.isEmpty() && glued.codes(line, i, cells)) {
      return i + 1;
    }
    Optional<RawLine.Match> meant = tag.isPresent() || !line.word(i) ? Optional.empty() : misprints.at(line, i, best, cells);
    Optional<RawLine.Match> match = meant.or(() -> best.filter(b -> !forename(line, i, b)));
    cells.add(match.map(RawLine.Match::cell).orElseGet(() -> plain(line, i)));
    return match.map(RawLine.Match::next).orElse(i + 1);
  }

  private static Cell plain(RawLine line, int i) {
    Raw raw = line.get(i);
    Cell.Kind kind = raw.kind() == Raw.Kind.MARK ? Cell.Kind.MARK : raw.kind() == Raw.Kind.TIME ? Cell.Kind.TIME
        : line.capital(i) ? Cell.Kind.WORD : Cell.Kind.LOWER;
    return Cell.plain(kind, raw.span(), line.text(i), raw.gap());
  }

  /**
   * A line of two words, of which the first is a place and a first name, is somebody's name: Angus Robertson; so are some
   * before a comma or a bracket and a party or a figure.
   */
  private boolean forename(RawLine line, int i, RawLine.Match best) {
    boolean two = best.cell().is(Cell.Kind.PLACE) && i == 0 && best.next() == 1 && line.word(1) && line.get(1).gap() && line.capital(1);
    return two && (line.size() == 2 || row(line)) && names.forename(line.get(0).key()) && !labels.begins(line.get(1).key())
        && names.party(line.get(1).key()).isEmpty();
  }

  private boolean row(RawLine line) {
    int k = 1;
    while (k < NAME && line.word(k) && line.capital(k)) {
      k++;
    }
    return line.mark(k, ",(") && (line.number(k + 1) || line.word(k + 1) && beginsParty(line, k + 1));
  }

  private boolean beginsParty(RawLine line, int i) {
    return matcher.longest(line, i).filter(m -> m.cell().is(Cell.Kind.PARTY)).isPresent();
  }
}
