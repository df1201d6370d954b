package scrutineer.dataset;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import scrutineer.claim.Evidence;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.claim.Precision;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.Table;
import scrutineer.text.Span;

/** Reads one row of a file of claims and collects all that is wrong with it. Used once. */
final class RowReader {
  private static final Span NOWHERE = new Span(0, 0);

  private final Table.Row row;
  private final Predicate<String> thereIs;
  private final List<Diagnostic> faults = new ArrayList<>();

  RowReader(Table.Row row, Predicate<String> thereIs) {
    this.row = row;
    this.thereIs = thereIs;
  }

  List<Diagnostic> faults() {
    return faults;
  }

  /** Empty if, and only if, there are faults. */
  Optional<ClaimRow> read() {
    String article = article();
    Optional<ElectionId> election = cell("election", "an id such as parl.2017-06-08 or parl.2016", this::election);
    Optional<Place> place = place();
    Optional<Measure> measure = cell("measure", "one of the closed list", () -> Measure.parse(row.get("measure")));
    Optional<Value> value = measure.flatMap(m -> cell("value", expected(m), () -> value(m)));
    Optional<Precision> precision =
        cell("precision", "exact, about, under or over", () -> Precision.parse(row.get("precision")));
    Optional<Evidence> evidence = evidence();
    boolean optional = optional();
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    return statement(new Contest(election.orElseThrow(), place.orElseThrow()), measure.orElseThrow(),
        value.orElseThrow(), precision.orElseThrow())
        .map(s -> new ClaimRow(article, s, evidence, optional, row.get("note"), row.file() + ":" + row.line()));
  }

  private Optional<Statement> statement(Contest contest, Measure measure, Value value, Precision precision) {
    try {
      return Optional.of(new Statement(contest, measure, filled("candidate"), filled("party").map(Party::new), value,
          precision));
    } catch (IllegalArgumentException e) {
      faults.add(row.fault(e.getMessage()));
      return Optional.empty();
    }
  }

  private static String expected(Measure measure) {
    if (measure.value() == Value.Truth.class) {
      return "true or false for " + measure.text();
    }
    if (measure.value() == Value.Result.class) {
      return "hold or gain for " + measure.text();
    }
    if (measure.value() == Value.PartyName.class) {
      return "a party for " + measure.text();
    }
    return (measure.value() == Value.Count.class ? "a whole number for " : "a number for ") + measure.text();
  }

  private String article() {
    String id = needed("article");
    if (!id.isEmpty() && !thereIs.test(id)) {
      faults.add(row.fault("article", "there is no article '" + id + "'"));
    }
    return id;
  }

  private ElectionId election() {
    ElectionId id = ElectionId.parse(row.get("election"));
    id.day();
    return id;
  }

  private Optional<Place> place() {
    String name = needed("place");
    return cell("place_type", "seat, ward, council, area or office", () -> PlaceType.parse(row.get("place_type")))
        .filter(type -> !name.isEmpty()).map(type -> new Place(type, name));
  }

  private Value value(Measure measure) {
    String text = row.get("value");
    if (measure.value() == Value.Truth.class) {
      return new Value.Truth(truth(text));
    }
    if (measure.value() == Value.Result.class) {
      return new Value.Result(Outcome.valueOf(text.toUpperCase(Locale.ROOT)));
    }
    if (measure.value() == Value.PartyName.class) {
      return new Value.PartyName(new Party(text));
    }
    BigDecimal number = new BigDecimal(text.replace('\u2212', '-').replaceAll("[,%+\\s]", ""));
    return measure.value() == Value.Count.class ? Value.count(number) : new Value.Percent(number);
  }

  private static boolean truth(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (!lower.equals("true") && !lower.equals("false")) {
      throw new IllegalArgumentException(text);
    }
    return lower.equals("true");
  }

  private boolean optional() {
    String cell = row.get("optional");
    if (!cell.isEmpty() && !cell.equals("yes")) {
      faults.add(row.fault("optional", "optional is '" + cell + "'; expected yes or nothing"));
    }
    return cell.equals("yes");
  }

  /** Offsets, quote, confidence and rule stand together or not at all. */
  private Optional<Evidence> evidence() {
    if (filled("start").isEmpty() && filled("end").isEmpty()) {
      return Optional.empty();
    }
    Optional<Span> span = cell("start", "offsets, end not before start",
        () -> new Span(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end"))));
    // Not trimmed: the quote is the article's text to the letter.
    String quote = row.untrimmed("quote");
    Optional<Evidence> here = cell("confidence", "a number from 0 to 1",
        () -> new Evidence(NOWHERE, quote, row.get("rule"), Double.parseDouble(row.get("confidence"))));
    return span.flatMap(s -> here.map(e -> new Evidence(s, quote, e.rule(), e.confidence())));
  }

  private Optional<String> filled(String column) {
    return Optional.of(row.get(column)).filter(cell -> !cell.isEmpty());
  }

  private String needed(String column) {
    if (row.get(column).isEmpty()) {
      faults.add(row.fault(column, column + " is empty"));
    }
    return row.get(column);
  }

  private <T> Optional<T> cell(String column, String expected, Supplier<T> read) {
    try {
      return Optional.of(read.get());
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      // The exception's own words speak of Java types; the cell and what should stand there say more.
      faults.add(row.fault(column, column + " is '" + row.get(column) + "'; expected " + expected));
      return Optional.empty();
    }
  }
}
