package scrutineer.official;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutineer.election.Spelling;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.Table;

/**
 * A file as the House of Commons Library or Parliament publishes it: either a row per candidate or a row per
 * constituency. Its headers differ from year to year; {@code import-columns.csv} tells which means what.
 */
final class Sheet {
  private static final Table COLUMNS = Table.resource("official/import-columns.csv", "field", "headers");
  private static final Table GENERAL = Table.resource("official/general-elections.csv", "year", "day", "boundary_set");
  private static final Set<String> UNKNOWN = Set.of("", "[x]", "[c]", "[z]", "-", "n/a", "..");
  private static final Pattern DAY_IN_NAME = Pattern.compile("(20\\d\\d)-(\\d\\d)-(\\d\\d)");
  private static final Pattern YEAR_IN_NAME = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
  private static final List<DateTimeFormatter> DAYS = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT), DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));

  private final Table table;
  private final Map<String, String> columns = new HashMap<>();

  Sheet(Table table) {
    this.table = table;
    Map<String, String> byHeader = new HashMap<>();
    table.columns().forEach(column -> byHeader.putIfAbsent(Spelling.plain(column), column));
    for (Table.Row row : COLUMNS.rows()) {
      for (String header : row.get("headers").split("\\|")) {
        String column = byHeader.get(Spelling.plain(header));
        if (column != null) {
          columns.putIfAbsent(row.get("field"), column);
        }
      }
    }
  }

  /** Spreadsheets leave rows of empty cells at the end of what they save. */
  List<Table.Row> rows() {
    return table.rows().stream().filter(row -> table.columns().stream().anyMatch(column -> !row.get(column).isEmpty())).toList();
  }

  List<String> headers() {
    return table.columns();
  }

  boolean has(String... fields) {
    return columns.keySet().containsAll(List.of(fields));
  }

  boolean byCandidate() {
    return has("seat", "family_name", "votes");
  }

  boolean byConstituency() {
    return has("seat", "result", "valid_votes", "majority");
  }

  Diagnostic fault(String message) {
    return new Diagnostic(table.file(), 1, 1, message);
  }

  /** A fault of the cell of a field; of the row where the file has no such column. */
  Diagnostic fault(Table.Row row, String field, String message) {
    return row.fault(column(field), message);
  }

  /** What the file calls the column of a field; empty, as a column that no file has, where it has none. */
  String column(String field) {
    return columns.getOrDefault(field, "");
  }

  /** The cell; empty where the publisher marks it as unknown. */
  String get(Table.Row row, String field) {
    return cell(row, column(field));
  }

  static String cell(Table.Row row, String column) {
    String text = row.get(column).replace('\u00A0', ' ').trim();
    return UNKNOWN.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
  }

  /** The polling day: of the row, or of the file by its name ({@code 2019-12-12}, {@code GE2019}). */
  Optional<LocalDate> day(Table.Row row, List<Diagnostic> faults) {
    String text = get(row, "day");
    if (!text.isEmpty()) {
      Optional<LocalDate> day = day(text);
      if (day.isEmpty()) {
        faults.add(fault(row, "day", "'" + text + "' is no day; expected dd/mm/yyyy"));
      }
      return day;
    }
    return dayOfName();
  }

  private static Optional<LocalDate> day(String text) {
    for (DateTimeFormatter format : DAYS) {
      try {
        return Optional.of(LocalDate.parse(text, format));
      } catch (DateTimeParseException e) {
        continue;  // the next format may fit
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> dayOfName() {
    String name = Path.of(table.file()).getFileName().toString();
    Matcher day = DAY_IN_NAME.matcher(name);
    if (day.find()) {
      return day(day.group());
    }
    Matcher year = YEAR_IN_NAME.matcher(name);
    return year.find() ? GENERAL.rows().stream().filter(r -> r.get("year").equals(year.group()))
        .map(r -> LocalDate.parse(r.get("day"))).findFirst() : Optional.empty();
  }

  static boolean general(LocalDate day) {
    return GENERAL.rows().stream().anyMatch(r -> r.get("day").equals(day.toString()));
  }

  /** The boundary set in force on a day; that of 2010 before it. */
  static String boundaries(LocalDate day) {
    return GENERAL.rows().stream().filter(r -> r.get("day").compareTo(day.toString()) <= 0)
        .reduce((a, b) -> b).orElse(GENERAL.rows().get(0)).get("boundary_set");
  }
}
