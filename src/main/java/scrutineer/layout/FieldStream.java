package scrutineer.layout;

import java.util.ArrayList;
import java.util.List;
import scrutineer.text.Span;

/** All fields of an article in order; a line of running text is one field. */
final class FieldStream {
  private final List<Field> fields;
  private final List<Line> lines;

  private FieldStream(List<Field> fields, List<Line> lines) {
    this.fields = fields;
    this.lines = lines;
  }

  static FieldStream of(String text, List<Line> lines) {
    List<Field> all = new ArrayList<>();
    lines.forEach(line -> all.addAll(Fields.of(text, line)));
    return new FieldStream(all, lines);
  }

  int size() {
    return fields.size();
  }

  Field get(int i) {
    return fields.get(i);
  }

  boolean has(int i) {
    return i >= 0 && i < fields.size();
  }

  /** Whether an empty line stands before the line of a field. */
  boolean afterBlank(int i) {
    return fields.get(i).first() && lines.get(fields.get(i).line()).blankBefore();
  }

  /** Whether there is a field at the index on the same line as the one before it. */
  boolean sameLine(int i) {
    return has(i) && !fields.get(i).first();
  }

  /** Index one past the last field of the line that a field stands on. */
  int lineEnd(int i) {
    int end = i;
    while (!fields.get(end).last()) {
      end++;
    }
    return end + 1;
  }

  /** Whether the line that begins with a field belongs to a picture. */
  boolean caption(int i) {
    return fields.get(i).first() && lines.get(fields.get(i).line()).caption();
  }

  /** Index of the next line's first field that does not belong to a picture. */
  int behindCaptions(int i) {
    int j = i;
    while (has(j) && caption(j)) {
      j = lineEnd(j);
    }
    return j;
  }

  List<Field> slice(int from, int to) {
    return List.copyOf(fields.subList(from, to));
  }

  /** The stretch of text from one field up to, and without, another. */
  Span span(int from, int to) {
    return fields.get(from).span().join(fields.get(to - 1).span());
  }

  boolean afterColon(int i) {
    return i > 0 && fields.get(i - 1).after().contains(":");
  }

  /** EASTWOOD, Bob: a place in capitals with a first name behind the comma. */
  boolean surnameFirst(int i) {
    Field f = fields.get(i);
    return f.is(Field.Kind.PLACE) && f.after().equals(",") && f.text().indexOf(' ') < 0
        && f.text().equals(f.text().toUpperCase(java.util.Locale.ROOT)) && sameLine(i + 1) && fields.get(i + 1).is(Field.Kind.WORDS);
  }
}
