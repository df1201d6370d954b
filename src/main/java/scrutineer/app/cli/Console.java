package scrutineer.app.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams of a command, so that it can be run without a process of its own.
 *
 * @param out data, in UTF-8
 * @param err messages, in UTF-8
 * @param terminal whether a person watches, so that a line of progress may be painted over
 * @param colour whether help may be coloured
 */
public record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal, boolean colour) {

  /** That of this process. Colour is for terminals, and not where {@code NO_COLOR} (no-color.org) is set. */
  static Console ofProcess() {
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    boolean terminal = System.console() != null && !dumb;
    String noColour = System.getenv("NO_COLOR");
    return new Console(System.in, utf8(System.out), utf8(System.err), terminal,
        terminal && (noColour == null || noColour.isEmpty()));
  }

  /** The platform's own encoding may be ASCII; what is written here never is. */
  static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  void message(String text) {
    err.println(text);
  }
}
