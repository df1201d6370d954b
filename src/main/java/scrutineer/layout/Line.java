package scrutineer.layout;

import java.util.List;
import java.util.Set;
import scrutineer.text.Span;

/**
 * One line of the article, cut into cells.
 *
 * @param number counted from 0
 * @param span without the line end and the white space around it
 * @param blankBefore whether an empty line (or the article's beginning) stands before it
 * @param stopped whether a full stop ends it
 * @param lower how many words in small letters it has that say nothing in a table
 */
public record Line(int number, Span span, boolean blankBefore, List<Cell> cells, int lower, boolean stopped) {
  /** What a sentence does with an election, and no table, list or result line says in small letters. */
  private static final Set<String> VERBS = Set.of("was", "were", "has", "have", "had", "became", "becomes", "took", "takes", "taking", "won", "wins", "winning",
      "lost", "loses", "losing", "beat", "beats", "beating", "defeated", "defeating", "ousted", "unseated", "toppled", "romped", "stormed", "swept", "cruised", "scraped", "squeaked",
      "polled", "polling", "received", "receiving", "secured", "securing", "got", "picked", "finished", "finishing", "came", "coming", "saw", "seeing", "fell", "kept", "clung", "remained",
      "slumped", "rose", "leaving", "left", "made", "seized", "snatched", "edged", "pipped", "trailed", "followed", "went", "managed", "attracted", "garnered", "claimed", "captured", "gained", "regained", "retained", "held", "recaptured", "stayed", "put");

  public Line {
    cells = List.copyOf(cells);
  }

  /** What stands beside a picture: the words of it, whose it is, who took it. */
  private static final Set<String> PICTURES = Set.of("image caption", "image copyright", "image source", "image credit", "media caption", "photo credit",
      "picture credit", "video caption");
  private static final Set<String> PICTURE = Set.of("picture", "pictures", "photo", "photos", "photograph", "pic", "credit", "image", "images");

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

  /** Running text: more small-letter words than a table row, a heading or a result line has, or a verb among fewer. */
  public boolean prose() {
    boolean named = stopped && !cells.isEmpty() && cells.get(0).is(Cell.Kind.WORD);
    return lower >= 6 && lower * 5 > cells.size() || (named || lower >= (stopped ? 1 : 3) && lower * (stopped ? 14 : 7) > cells.size()) && cells.stream().anyMatch(Line::tells);
  }

  /** Whether it belongs to a picture. */
  public boolean caption() {
    if (cells.size() < 3 || cells.get(0).is(Cell.Kind.FIGURE)) {
      return false;
    }
    String first = Keys.of(cells.get(0).text());
    return PICTURE.contains(first) && (cells.get(1).text().equals(":") || PICTURES.contains(first + " " + Keys.of(cells.get(1).text())))
        || PICTURES.contains(first);
  }

  private static boolean tells(Cell cell) {
    return (cell.is(Cell.Kind.LOWER) || cell.is(Cell.Kind.LABEL)) && VERBS.contains(cell.text());
  }
}
