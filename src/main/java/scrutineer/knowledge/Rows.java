package scrutineer.knowledge;

import java.util.ArrayList;
import java.util.List;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.ResourceException;
import scrutineer.resource.Table;

/** Rows of this package's tables, with the cells that a row is nothing without. */
final class Rows {
  private Rows() {}

  /** @throws ResourceException naming every row that lacks one of the needed cells */
  static List<Table.Row> of(String name, String... needed) {
    return filled(Table.resource("knowledge/" + name + ".csv", needed), needed);
  }

  static List<Table.Row> filled(Table table, String... needed) {
    List<Diagnostic> faults = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      for (String column : needed) {
        if (row.get(column).isEmpty()) {
          faults.add(row.fault(column, "'" + column + "' is empty"));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new ResourceException(faults);
    }
    return table.rows();
  }
}
