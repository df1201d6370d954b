package scrutineer.resource;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Splits the text of a table into rows that know where they stand. */
final class TableParser {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get();

  private final String file;
  private final String text;
  private final List<Diagnostic> faults = new ArrayList<>();
  private final List<Table.Row> rows = new ArrayList<>();
  /** Up to where lines have been counted, the beginning of the last row that could be read, and the line there. */
  private int counted;
  private int line = 1;

  TableParser(String file, String text) {
    this.file = file;
    this.text = text;
  }

  List<Diagnostic> faults() {
    return faults;
  }

  /** All rows that have as many cells as the header; what is wrong is among the faults. */
  Table read(String... needed) {
    List<String> columns = List.of();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
      columns = parser.getHeaderNames();
      for (String column : needed) {
        if (!columns.contains(column)) {
          faults.add(new Diagnostic(file, 1, 1, "column '" + column + "' is missing; there are " + columns));
        }
      }
      Table.Source source = new Table.Source(file, text, parser.getHeaderMap());
      for (CSVRecord record : parser) {
        add(source, record, columns.size());
      }
    } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
      faults.add(new Diagnostic(file, line, 1, "is no CSV behind this row: " + e.getMessage()));
    }
    return new Table(file, columns, rows);
  }

  private void add(Table.Source source, CSVRecord record, int width) {
    int start = start(record);
    if (record.size() == width) {
      rows.add(new Table.Row(source, record.values(), start, line));
    } else {
      // The first cell too many, or the last before those that are missing.
      faults.add(source.fault(start, line, Math.min(width, record.size() - 1),
          "has " + record.size() + " cells where the header has " + width));
    }
  }

  /** The library's positions are those before any empty lines that it skipped. */
  private int start(CSVRecord record) {
    int start = (int) record.getCharacterPosition();
    while (start < text.length() && (text.charAt(start) == '\n' || text.charAt(start) == '\r')) {
      start++;
    }
    for (; counted < start; counted++) {
      line += TextPlace.endsLine(text, counted) ? 1 : 0;
    }
    return start;
  }
}
