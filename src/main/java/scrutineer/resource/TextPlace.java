package scrutineer.resource;

/**
 * A place in the text of a file, told as an editor tells it.
 *
 * @param line from 1
 * @param column from 1, in characters (code points)
 */
record TextPlace(int line, int column) {
  /**
   * Where a cell begins; the row's end if it has fewer.
   *
   * @param row where its row begins
   * @param rowLine the line of that place
   * @param cell from 0
   */
  static TextPlace ofCell(String text, int row, int rowLine, int cell) {
    int at = row;
    for (int left = cell; left > 0; left--) {
      int end = end(text, at);
      if (end == text.length() || text.charAt(end) != ',') {
        return between(text, row, rowLine, end);
      }
      at = end + 1;
    }
    return between(text, row, rowLine, at);
  }

  static TextPlace end(String text) {
    return between(text, 0, 1, text.length());
  }

  /** The comma or line end behind the cell that begins here; commas and line ends between quotation marks are the cell's own. */
  private static int end(String text, int start) {
    boolean quoted = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
        return i;
      }
    }
    return text.length();
  }

  private static TextPlace between(String text, int start, int startLine, int offset) {
    int line = startLine;
    int lineStart = start;
    for (int i = start; i < offset; i++) {
      if (endsLine(text, i)) {
        line++;
        lineStart = i + 1;
      }
    }
    return new TextPlace(line, text.codePointCount(lineStart, offset) + 1);
  }

  static boolean endsLine(String text, int at) {
    char c = text.charAt(at);
    return c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
  }

  Diagnostic fault(String file, String message) {
    return new Diagnostic(file, line, column, message);
  }
}
