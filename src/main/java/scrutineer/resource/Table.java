package scrutineer.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file that people edit: UTF-8 (with or without BOM), a header row, cells by name, and every row able to say
 * where it stands. What is wrong with it is collected, never just the first fault.
 *
 * @param file the name used in diagnostics
 */
public record Table(String file, List<String> columns, List<Row> rows) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get();

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** One row; a cell that is not there reads as an empty text. */
  public record Row(String file, int line, Map<String, String> cells) {
    public String get(String column) {
      return cells.getOrDefault(column, "").trim();
    }

    /** A fault of this row, in the cell of a column where one is named. */
    public Diagnostic fault(String message) {
      return new Diagnostic(file, line, 0, message);
    }
  }

  /** @throws ResourceException if the file cannot be read, is no CSV, or lacks one of the columns */
  public static Table read(Path path, String... needed) {
    try {
      return parse(path.toString(), Files.readString(path, StandardCharsets.UTF_8), needed);
    } catch (IOException e) {
      throw new ResourceException(List.of(new Diagnostic(path.toString(), 0, 0, "cannot be read: " + e)));
    }
  }

  /** Reads {@code /scrutineer/NAME} from the class path. */
  public static Table resource(String name, String... needed) {
    try (InputStream in = Table.class.getResourceAsStream("/scrutineer/" + name)) {
      if (in == null) {
        throw new ResourceException(List.of(new Diagnostic(name, 0, 0, "is missing from the program")));
      }
      return parse(name, new InputStreamReader(in, StandardCharsets.UTF_8), needed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Table parse(String file, String text, String... needed) {
    return parse(file, new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text), needed);
  }

  private static Table parse(String file, Reader reader, String... needed) {
    List<Diagnostic> faults = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    try (CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      columns = parser.getHeaderNames();
      for (String column : needed) {
        if (!columns.contains(column)) {
          faults.add(new Diagnostic(file, 1, 0, "column '" + column + "' is missing; there are " + columns));
        }
      }
      readRows(file, parser, columns.size(), rows, faults);
    } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
      faults.add(new Diagnostic(file, 0, 0, "is no CSV: " + e.getMessage()));
    }
    if (!faults.isEmpty()) {
      throw new ResourceException(faults);
    }
    return new Table(file, columns, rows);
  }

  private static void readRows(String file, CSVParser parser, int width, List<Row> rows, List<Diagnostic> faults) {
    long before = parser.getCurrentLineNumber();
    for (CSVRecord record : parser) {
      int line = (int) before + 1;
      before = parser.getCurrentLineNumber();
      if (record.size() != width) {
        faults.add(new Diagnostic(file, line, 0, "has " + record.size() + " cells where the header has " + width));
      } else {
        rows.add(new Row(file, line, record.toMap()));
      }
    }
  }
}
