package scrutineer.dataset;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table of the dataset, as it is written and as datapackage.json describes it.
 *
 * @param name the file's name without {@code .csv}
 * @param title what a row is
 * @param key the columns that tell one row from another; empty where rows can be alike
 * @param references the columns that lead to another table
 */
public record TableSchema(String name, String title, List<Column> columns, List<String> key, List<Reference> references) {
  /** Between the values of a LIST cell; no article id may hold it (see {@link ArticleFiles}). */
  static final String LIST_DELIMITER = "|";
  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  public TableSchema {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    references = List.copyOf(references);
    if (!columns.stream().map(Column::name).toList().containsAll(key)) {
      throw new IllegalArgumentException(name + ": a key that is no column: " + key);
    }
  }

  /** What stands in a cell, by the names of Frictionless Table Schema. An empty cell is a missing value. */
  public enum Type { STRING, INTEGER, NUMBER, BOOLEAN, LIST }

  /**
   * A column.
   *
   * @param description for the person who uses the data, with the unit
   * @param allowed the closed list of values, empty if there is none
   */
  public record Column(String name, Type type, String description, List<String> allowed) {
    public Column {
      allowed = List.copyOf(allowed);
    }

    static Column of(String name, Type type, String description, String... allowed) {
      return new Column(name, type, description, List.of(allowed));
    }
  }

  /** Columns whose values are found in columns of another table. */
  public record Reference(List<String> columns, String table, List<String> there) {}

  public String file() {
    return name + ".csv";
  }

  /**
   * The cells of a row in the order of the columns.
   *
   * @param cells by column; those that are not there stay empty
   * @throws IllegalArgumentException if there is no such column
   */
  List<String> row(Map<String, String> cells) {
    List<String> names = columns.stream().map(Column::name).toList();
    if (!names.containsAll(cells.keySet())) {
      throw new IllegalArgumentException(name + " has no such columns: " + cells.keySet());
    }
    return names.stream().map(column -> cells.getOrDefault(column, "")).toList();
  }

  /**
   * Writes the header and the rows.
   *
   * @throws IllegalArgumentException if a row has not as many cells as there are columns
   */
  public void write(Writer out, Iterable<List<String>> rows) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    printer.printRecord(columns.stream().map(Column::name).toList());
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(name + ": " + row.size() + " cells for " + columns.size() + " columns: " + row);
      }
      printer.printRecord(row);
    }
    printer.flush();
  }
}
