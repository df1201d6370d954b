package scrutineer.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Pages of the site, a part of which is measured and written by a command. */
final class Pages {
  private static final String BEGIN = "<!-- begin measured: written by a command, not by hand -->\n";
  private static final String END = "<!-- end measured -->\n";

  private Pages() {}

  /** Puts lines in place of those between the marks; all else stays. */
  static void write(Path page, List<String> lines) throws IOException {
    Files.writeString(page, with(Files.readString(page), lines));
  }

  /** @throws IllegalArgumentException if the page has not one pair of marks, in order */
  static String with(String page, List<String> lines) {
    int from = page.indexOf(BEGIN);
    int to = page.indexOf(END);
    if (from < 0 || to < from || page.lastIndexOf(BEGIN) != from || page.lastIndexOf(END) != to) {
      throw new IllegalArgumentException("needs one '" + BEGIN.trim() + "' and one '" + END.trim() + "' after it");
    }
    return page.substring(0, from + BEGIN.length()) + "\n" + String.join("\n", lines) + "\n\n" + page.substring(to);
  }

  static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
