package scrutineer.layout;

import java.util.Set;

/** Whether a party stands where a word stands: in brackets, between dashes, before figures. */
final class Expected {
  private static final String MARKS = ")|:-\u2013\u2014,]";
  private static final Set<String> RESULTS = Set.of("hold", "gain", "no", "holds");
  /** Letters of a month's or a weekday's short form, which a figure may follow too. */
  private static final int SHORT_FORM = 3;

  private Expected() {}

  static boolean party(RawLine line, int from, int to) {
    boolean before = from == 0 || !line.word(from - 1) || !line.get(from).gap();
    if (to + 1 >= line.size()) {
      return before && from > 0;
    }
    boolean after = line.number(to + 1) || line.mark(to + 1, MARKS);
    boolean result = line.word(to + 1) && RESULTS.contains(line.get(to + 1).key());
    return !date(line, from, to) && (before && after || result || line.number(to + 1) && from > 0);
  }

  /** "Con 4" may begin a list, and so may a month. */
  private static boolean date(RawLine line, int from, int to) {
    Raw word = line.get(to);
    return from == 0 && to == 0 && line.number(1) && word.end() - word.start() == SHORT_FORM
        && Character.isLowerCase(line.text().charAt(word.end() - 1));
  }
}
