package scrutineer.resource;

/**
 * One fault of a resource file, printed as {@code file:line:column: message}.
 *
 * @param line counted from 1; 0 where the fault is the whole file's
 * @param column of the character (Unicode code point) in the line, counted from 1: in a table the first of the cell that is
 *     wrong, or of the row where no single cell is; 0 where it is not known
 */
public record Diagnostic(String file, int line, int column, String message) {
  @Override public String toString() {
    return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "") + ": " + message;
  }
}
