package scrutineer.dataset;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import scrutineer.claim.Claim;
import scrutineer.claim.Evidence;
import scrutineer.claim.Statement;
import scrutineer.election.Party;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.ResourceException;
import scrutineer.resource.Table;

/**
 * The CSV of claims: the nine columns of the contract (claims.md), then where each claim stands. Written in UTF-8 with
 * line feeds, so that two runs can be compared with {@code diff}. Gold files are read by the same class; they have
 * {@code optional} and {@code note} in place of the evidence.
 */
public final class ClaimsCsv {
  /** The columns that every file of claims has. */
  public static final List<String> CONTRACT =
      List.of("article", "election", "place_type", "place", "measure", "candidate", "party", "value", "precision");

  /** The columns that the program writes. */
  public static final List<String> COLUMNS = List.of("article", "election", "place_type", "place", "measure",
      "candidate", "party", "value", "precision", "start", "end", "quote", "confidence", "rule");

  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  /** Confidence is an estimate: more digits would only make noise in the diff of two runs. */
  private static final int CONFIDENCE_DIGITS = 3;

  private ClaimsCsv() {}

  /** Writes the header and a row for each claim, in the order given. */
  public static void write(Appendable out, Iterable<Claim> claims) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    printer.printRecord(COLUMNS);
    for (Claim claim : claims) {
      printer.printRecord(cells(claim));
    }
    printer.flush();
  }

  /** As {@link #write(Appendable, Iterable)}, into a file, which is replaced. */
  public static void write(Path file, Iterable<Claim> claims) throws IOException {
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      write(out, claims);
    }
  }

  /** The cells of a claim in the order of {@link #COLUMNS}; of several places where it is said, the best is told. */
  public static List<String> cells(Claim claim) {
    Statement s = claim.statement();
    Evidence e = claim.best();
    return List.of(claim.article(), s.contest().election().toString(), s.contest().place().type().text(),
        s.contest().place().name(), s.measure().text(), s.candidate().orElse(""), s.party().map(Party::name).orElse(""),
        s.value().text(), s.measure().numeric() ? s.precision().text() : "", Integer.toString(e.span().start()),
        Integer.toString(e.span().end()), e.quote(), confidence(e.confidence()), e.rule());
  }

  private static String confidence(double chance) {
    BigDecimal rounded = BigDecimal.valueOf(chance).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.toPlainString();
  }

  /**
   * Reads claims of the program or of a reader.
   *
   * @throws ResourceException with all faults of the file, if it has any
   */
  public static List<ClaimRow> read(Path file) {
    return read(file, article -> true);
  }

  /**
   * As {@link #read(Path)}; a row of an article that is not there is a fault too.
   *
   * @param thereIs whether there is an article of an id
   */
  public static List<ClaimRow> read(Path file, Predicate<String> thereIs) {
    return rows(Table.read(file, CONTRACT.toArray(String[]::new)), thereIs);
  }

  /** As {@link #read(Path)}, of a text; {@code file} is the name that faults and sources tell. */
  public static List<ClaimRow> parse(String file, String text) {
    return rows(Table.parse(file, text, CONTRACT.toArray(String[]::new)), article -> true);
  }

  private static List<ClaimRow> rows(Table table, Predicate<String> thereIs) {
    List<ClaimRow> rows = new ArrayList<>();
    List<Diagnostic> faults = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      RowReader reader = new RowReader(row, thereIs);
      Optional<ClaimRow> read = reader.read();
      faults.addAll(reader.faults());
      read.ifPresent(rows::add);
    }
    if (!faults.isEmpty()) {
      throw new ResourceException(faults);
    }
    return rows;
  }
}
