package scrutineer.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the paragraphs that were wrapped by hand: e-mail, scanned pages and old newsletters break their lines at 50 to 100
 * characters, and what is told goes on in the next line.
 */
final class Wrapping {
  private static final int SHORTEST = 40;
  private static final int LONGEST = 110;
  private static final int FEWEST_WORDS = 6;
  /** A run of lines is wrapped if this many of its lines begin in small letters. Set by eye, November 2026. */
  private static final int SMALL_STARTS = 2;
  private static final Pattern WORDS = Pattern.compile("\\s+");
  /** What a line of a table has and a line of a sentence has not. */
  private static final Pattern CELLS = Pattern.compile("\\t|\\s{3,}|\\|");

  /** @param start offset of its first character @param end offset of its line end */
  private record Line(int start, int end, String text) {
    boolean full() {
      String stripped = text.strip();
      return stripped.length() >= SHORTEST && stripped.length() <= LONGEST && WORDS.split(stripped).length >= FEWEST_WORDS
          && !CELLS.matcher(stripped).find() && !Blocks.ownLine(text);
    }

    boolean beginsSmall() {
      String stripped = text.strip();
      return !stripped.isEmpty() && Character.isLowerCase(stripped.charAt(0));
    }

    boolean beginsWithLetter() {
      String stripped = text.strip();
      return !stripped.isEmpty() && (Character.isLetterOrDigit(stripped.charAt(0)) || "\"'\u201c\u2018(\u00a3".indexOf(stripped.charAt(0)) >= 0) && !Blocks.ownLine(text);
    }

    boolean stops() {
      String stripped = text.strip();
      return !stripped.isEmpty() && ":;".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }
  }

  private final Set<Integer> joined = new HashSet<>();
  private final String text;

  private Wrapping(String text) {
    this.text = text;
  }

  static Wrapping of(String text, int from) {
    Wrapping wrapping = new Wrapping(text);
    List<Line> run = new ArrayList<>();
    for (int start = from; start < text.length(); ) {
      int end = Blocks.lineEnd(text, start);
      Line line = new Line(start, end, text.substring(start, end));
      if (!run.isEmpty() && (line.text().isBlank() || !line.beginsWithLetter())) {
        wrapping.join(run);
        run.clear();
      }
      if (!line.text().isBlank() && line.beginsWithLetter()) {
        run.add(line);
        if (!line.full()) {
          wrapping.join(run);
          run.clear();
        }
      }
      start = wrapping.next(end);
    }
    wrapping.join(run);
    return wrapping;
  }

  /** Joins full lines of about one width, of which some begin in the middle of a sentence, and the shorter one that ends them. */
  private void join(List<Line> run) {
    long small = run.stream().skip(1).filter(Line::beginsSmall).count();
    int widest = run.stream().mapToInt(l -> l.text().strip().length()).max().orElse(0);
    boolean even = run.stream().limit(Math.max(0, run.size() - 1)).allMatch(l -> l.text().strip().length() * 3 >= widest * 2);
    boolean wrapped = run.size() >= 3 && small >= SMALL_STARTS && even || run.size() == 2 && small == 1;
    for (int i = 0; wrapped && i < run.size() - 1; i++) {
      if (!run.get(i).stops()) {
        joined.add(run.get(i).end());
      }
    }
  }

  /** Whether a paragraph goes on behind a line end. */
  boolean goesOn(int lineEnd) {
    return joined.contains(lineEnd);
  }

  /** Where the next line begins. */
  int next(int lineEnd) {
    boolean two = lineEnd + 1 < text.length() && text.charAt(lineEnd) == '\r' && text.charAt(lineEnd + 1) == '\n';
    return lineEnd + (two ? 2 : 1);
  }
}
