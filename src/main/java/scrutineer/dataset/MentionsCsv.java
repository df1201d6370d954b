package scrutineer.dataset;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The CSV of mentions, in UTF-8 with line feeds. */
public final class MentionsCsv {
  /** The columns that the program writes. */
  public static final List<String> COLUMNS = List.of("article", "start", "end", "quote", "type", "link");

  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private MentionsCsv() {}

  /** Writes the header and a row for each mention, in the order given. */
  public static void write(Appendable out, Iterable<MentionRow> mentions) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    printer.printRecord(COLUMNS);
    for (MentionRow m : mentions) {
      printer.printRecord(m.article(), m.span().start(), m.span().end(), m.quote(), m.type(), m.link().orElse(""));
    }
    printer.flush();
  }
}
