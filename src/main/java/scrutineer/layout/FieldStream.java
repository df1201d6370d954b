package scrutineer.layout;

import java.util.ArrayList;
import java.util.List;

/** All fields of an article in order; a line of running text is one field. */
final class FieldStream {
  private final List<Field> fields;
  /** For each line number: index of its first field. */
  private final List<Integer> starts = new ArrayList<>();

  private FieldStream(List<Field> fields) {
    this.fields = fields;
  }

  static FieldStream of(String text, List<Line> lines) {
    List<Field> all = new ArrayList<>();
    FieldStream stream = new FieldStream(all);
    for (Line line : lines) {
      while (stream.starts.size() <= line.number()) {
        stream.starts.add(all.size());
      }
      all.addAll(Fields.of(text, line));
    }
    return stream;
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

  int lineStart(int i) {
    int start = i;
    while (!fields.get(start).first()) {
      start--;
    }
    return start;
  }

  List<Field> slice(int from, int to) {
    return List.copyOf(fields.subList(from, to));
  }
}
