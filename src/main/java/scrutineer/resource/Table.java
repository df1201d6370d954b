package scrutineer.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A CSV file that people edit: UTF-8 (with or without BOM), a header row, cells by name, and every row able to say
 * where it stands. What is wrong with it is collected, never just the first fault.
 *
 * @param file the name used in diagnostics
 */
public record Table(String file, List<String> columns, List<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** One row; a cell that is not there reads as an empty text. */
  public static final class Row {
    private final Source source;
    private final String[] cells;
    private final int start;
    private final int line;

    /** @param start where the row begins in the source's text */
    Row(Source source, String[] cells, int start, int line) {
      this.source = source;
      this.cells = cells;
      this.start = start;
      this.line = line;
    }

    public String file() {
      return source.file();
    }

    /** Where the row begins, counted from 1. */
    public int line() {
      return line;
    }

    public String get(String column) {
      return untrimmed(column).trim();
    }

    /** The cell to the letter, with blanks at its ends. */
    public String untrimmed(String column) {
      Integer at = source.columns().get(column);
      return at == null ? "" : cells[at];
    }

    /** A fault of the whole row; stands at its first character. */
    public Diagnostic fault(String message) {
      return source.fault(start, line, 0, message);
    }

    /** A fault of one cell; stands at that cell's first character, its quotation mark included. */
    public Diagnostic fault(String column, String message) {
      return source.fault(start, line, source.columns().getOrDefault(column, 0), message);
    }
  }

  /**
   * What the rows of one file share.
   *
   * @param columns the number of each column, from 0
   */
  record Source(String file, String text, Map<String, Integer> columns) {
    Diagnostic fault(int row, int line, int cell, String message) {
      return TextPlace.ofCell(text, row, line, cell).fault(file, message);
    }
  }

  /** @throws ResourceException if the file cannot be read, is not UTF-8, is no CSV, or lacks one of the columns */
  public static Table read(Path path, String... needed) {
    try {
      return parse(path.toString(), decoded(path.toString(), Files.readAllBytes(path)), needed);
    } catch (IOException e) {
      throw new ResourceException(List.of(new Diagnostic(path.toString(), 0, 0, cause(e))));
    }
  }

  private static String cause(IOException e) {
    return e instanceof NoSuchFileException ? "there is no such file" : "cannot be read: " + e;
  }

  /** Reads what can be read: faults, of rows with too many cells or too few, are added, and the other rows come. */
  public static Table readable(Path path, List<Diagnostic> faults) {
    try {
      TableParser parser = new TableParser(path.toString(), unmarked(decoded(path.toString(), Files.readAllBytes(path))));
      Table table = parser.read();
      faults.addAll(parser.faults());
      return table;
    } catch (IOException e) {
      throw new ResourceException(List.of(new Diagnostic(path.toString(), 0, 0, cause(e))));
    }
  }

  /** Reads {@code /scrutineer/NAME} from the class path. */
  public static Table resource(String name, String... needed) {
    try (InputStream in = Table.class.getResourceAsStream("/scrutineer/" + name)) {
      if (in == null) {
        throw new ResourceException(List.of(new Diagnostic(name, 0, 0, "is missing from the program")));
      }
      return parse(name, decoded(name, in.readAllBytes()), needed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decoded(String file, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult end = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    out.flip();
    String text = out.toString();
    if (end.isError()) {
      throw new ResourceException(List.of(TextPlace.end(text).fault(file,
          String.format("is not UTF-8: byte %02X", bytes[in.position()] & 0xFF))));
    }
    return text;
  }

  public static Table parse(String file, String text, String... needed) {
    TableParser parser = new TableParser(file, unmarked(text));
    Table table = parser.read(needed);
    if (!parser.faults().isEmpty()) {
      throw new ResourceException(parser.faults());
    }
    return table;
  }

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
