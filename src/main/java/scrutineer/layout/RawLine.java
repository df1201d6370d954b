package scrutineer.layout;

import java.util.List;
import scrutineer.text.Span;

/** The raw pieces of one line with the text of the article. */
record RawLine(String text, List<Raw> raws) {
  int size() {
    return raws.size();
  }

  Raw get(int i) {
    return raws.get(i);
  }

  boolean word(int i) {
    return i >= 0 && i < raws.size() && raws.get(i).kind() == Raw.Kind.WORD;
  }

  boolean number(int i) {
    return i >= 0 && i < raws.size() && raws.get(i).kind() == Raw.Kind.NUMBER;
  }

  boolean mark(int i, String marks) {
    return i >= 0 && i < raws.size() && raws.get(i).kind() == Raw.Kind.MARK && marks.contains(text(i));
  }

  boolean capital(int i) {
    return Character.isUpperCase(text.charAt(raws.get(i).start()));
  }

  /** Whether a word stands without a blank behind the word before it. */
  boolean glued(int i) {
    return word(i) && word(i - 1) && !raws.get(i).gap();
  }

  /** Whether all words of a stretch stand apart: AngleseyPlaid Cymru is a place and a party. */
  boolean spaced(int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      if (glued(i)) {
        return false;
      }
    }
    return true;
  }

  String text(int i) {
    return raws.get(i).text(text);
  }

  /** The span of some pieces; the last is included. */
  Span span(int from, int to) {
    return new Span(raws.get(from).start(), raws.get(to).end());
  }

  /** A cell with the index of the first piece behind it. */
  record Match(Cell cell, int next) {}
}
