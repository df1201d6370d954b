package scrutineer.layout;

import java.util.List;
import scrutineer.text.Span;

/**
 * One line of the article, cut into cells.
 *
 * @param number counted from 0
 * @param span without the line end and the white space around it
 * @param blankBefore whether an empty line (or the article's beginning) stands before it
 * @param lower how many words in small letters it has that say nothing in a table
 */
public record Line(int number, Span span, boolean blankBefore, List<Cell> cells, int lower) {
  public Line {
    cells = List.copyOf(cells);
  }

  public boolean empty() {
    return cells.isEmpty();
  }

  public boolean has(Label label) {
    return cells.stream().anyMatch(c -> c.is(label));
  }

  public boolean has(Cell.Kind kind) {
    return cells.stream().anyMatch(c -> c.is(kind));
  }

  public long count(Cell.Kind kind) {
    return cells.stream().filter(c -> c.is(kind)).count();
  }

  /** Running text: more small-letter words than a table row, a heading or a result line has. */
  public boolean prose() {
    return lower >= 6 && lower * 5 > cells.size();
  }
}
