package scrutineer.resource;

/**
 * One fault of a resource file.
 *
 * @param line counted from 1; 0 where the fault is the whole file's
 * @param column counted from 1; 0 where the fault is the whole line's
 */
public record Diagnostic(String file, int line, int column, String message) {
  @Override public String toString() {
    return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "") + ": " + message;
  }
}
