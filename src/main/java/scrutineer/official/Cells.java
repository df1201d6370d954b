package scrutineer.official;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.Table;

/** Cells read as numbers, truths and lists; what cannot be read is a fault of its row. */
final class Cells {
  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

  private Cells() {}

  /** A whole number of 0 or more; -1 with a fault where the cell is none. */
  static int count(Table.Row row, String column, List<Diagnostic> faults) {
    OptionalInt n = maybeCount(row, column, faults);
    if (n.isEmpty() && row.get(column).isEmpty()) {
      faults.add(row.fault(column, column + " is empty; expected a whole number"));
    }
    return n.orElse(-1);
  }

  /** The number, or nothing where the cell is empty; nothing with a fault where it is something else. */
  static OptionalInt maybeCount(Table.Row row, String column, List<Diagnostic> faults) {
    String text = row.get(column);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!COUNT.matcher(text).matches()) {
      faults.add(row.fault(column, column + " '" + text + "' is no whole number"));
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  static boolean truth(Table.Row row, String column, List<Diagnostic> faults) {
    String text = row.get(column);
    if (!text.equals("true") && !text.equals("false")) {
      faults.add(row.fault(column, column + " '" + text + "' is neither true nor false"));
    }
    return text.equals("true");
  }

  static List<String> list(Table.Row row, String column) {
    // Most cells are empty: no need to split them twenty thousand times.
    return row.get(column).isEmpty() ? List.of()
        : Arrays.stream(row.get(column).split("\\|")).map(String::trim).filter(s -> !s.isEmpty()).toList();
  }
}
