package scrutineer.evaluate;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import scrutineer.claim.Measure;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.ResourceException;
import scrutineer.resource.Table;

/**
 * Scores that may not slip: the least F1 of each scope and measure, and the digest of the articles and gold claims that
 * they were measured on ({@code gold/floors.csv}).
 *
 * @param digest as {@link Digest} gives it
 * @param byScope {@code core}, {@code all} and the measures, in the file's order
 */
public record Floors(String digest, Map<String, Floor> byScope) {
  /** Digits of F1 in the file; a drop that they do not show is none. */
  private static final int DIGITS = 4;
  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  /**
   * @param f1 0 to 1, four digits
   * @param reason why it is lower than it once was; empty where it never was
   */
  public record Floor(BigDecimal f1, String reason) {}

  public Floors {
    byScope = Collections.unmodifiableMap(new LinkedHashMap<>(byScope));
  }

  /** @throws ResourceException with all faults of the file */
  public static Floors read(Path file) {
    return of(Table.read(file, "scope", "f1", "digest", "reason"));
  }

  /** As {@link #read}, of a text; {@code file} is the name in faults. */
  public static Floors parse(String file, String text) {
    return of(Table.parse(file, text, "scope", "f1", "digest", "reason"));
  }

  private static Floors of(Table table) {
    List<Diagnostic> faults = new ArrayList<>();
    Map<String, Floor> byScope = new LinkedHashMap<>();
    List<String> digests = table.rows().stream().map(row -> row.get("digest")).distinct().toList();
    if (digests.size() != 1) {
      faults.add(new Diagnostic(table.file(), 0, 0, "needs one digest in all rows; has " + digests));
    }
    for (Table.Row row : table.rows()) {
      try {
        BigDecimal f1 = new BigDecimal(row.get("f1")).setScale(DIGITS, RoundingMode.UNNECESSARY);
        Floor floor = new Floor(f1, row.get("reason"));
        if (!scope(row.get("scope")) || byScope.put(row.get("scope"), floor) != null) {
          faults.add(row.fault("scope", "scope is '" + row.get("scope") + "'; expected core, all or a measure, each once"));
        }
      } catch (NumberFormatException e) {
        faults.add(row.fault("f1", "f1 is '" + row.get("f1") + "'; expected a number from 0 to 1"));
      } catch (ArithmeticException e) {
        faults.add(row.fault("f1", "f1 is '" + row.get("f1") + "'; expected at most " + DIGITS + " digits"));
      }
    }
    if (!faults.isEmpty()) {
      throw new ResourceException(faults);
    }
    return new Floors(digests.get(0), byScope);
  }

  private static boolean scope(String name) {
    return scores(Scope.ALL, name) || scores(Scope.CORE, name) || measure(name);
  }

  private static boolean scores(Scope scope, String name) {
    return scope.text().equals(name);
  }

  private static boolean measure(String name) {
    for (Measure measure : Measure.values()) {
      if (measure.text().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** What is wrong now, a sentence each: scores below their floor, and gold or articles other than those measured. */
  public List<String> faults(Evaluation evaluation, String digestNow) {
    List<String> faults = new ArrayList<>();
    if (!digest.equals(digestNow)) {
      faults.add("articles or gold have changed since the floors were measured (" + digest + ", now " + digestNow
          + "): measure again");
    }
    Map<String, BigDecimal> now = measured(evaluation);
    byScope.forEach((scope, floor) -> {
      BigDecimal f1 = now.get(scope);
      if (f1 == null) {
        faults.add(scope + ": has a floor of " + floor.f1 + ", and nothing to measure now");
      } else if (f1.compareTo(floor.f1) < 0) {
        faults.add(scope + ": F1 fell to " + f1 + ", below its floor of " + floor.f1);
      }
    });
    return faults;
  }

  /** First floors, from nothing. */
  public static Floors first(Evaluation evaluation, String digest) {
    return new Floors(digest, Map.of()).raised(evaluation, digest, "");
  }

  /**
   * The floors at what is measured now. Raising needs nothing; where a floor would fall, the reason goes into its row.
   *
   * @param reason why floors may fall; blank to allow none
   * @throws IllegalArgumentException if one would fall and no reason is given
   */
  public Floors raised(Evaluation evaluation, String digestNow, String reason) {
    Map<String, Floor> floors = new LinkedHashMap<>();
    List<String> lower = new ArrayList<>();
    measured(evaluation).forEach((scope, f1) -> {
      Floor old = byScope.getOrDefault(scope, new Floor(f1, ""));
      boolean falls = f1.compareTo(old.f1) < 0;
      if (falls) {
        lower.add(scope + " " + old.f1 + " to " + f1);
      }
      floors.put(scope, new Floor(f1, falls ? reason.strip() : f1.compareTo(old.f1) > 0 ? "" : old.reason));
    });
    byScope.forEach((scope, floor) -> {
      if (!floors.containsKey(scope)) {
        lower.add(scope + " " + floor.f1 + " to nothing");
      }
    });
    if (!lower.isEmpty() && reason.isBlank()) {
      throw new IllegalArgumentException("floors fall only with a reason: " + String.join(", ", lower));
    }
    return new Floors(digestNow, floors);
  }

  private static Map<String, BigDecimal> measured(Evaluation evaluation) {
    Map<String, BigDecimal> f1 = new LinkedHashMap<>();
    for (Scope scope : Scope.values()) {
      evaluation.total(scope).f1().ifPresent(x -> f1.put(scope.text(), rounded(x)));
    }
    evaluation.byMeasure().forEach((m, tally) -> tally.f1().ifPresent(x -> f1.put(m.text(), rounded(x))));
    return f1;
  }

  private static BigDecimal rounded(double f1) {
    return BigDecimal.valueOf(f1).setScale(DIGITS, RoundingMode.DOWN);
  }

  /** The file's text. */
  public String csv() {
    try (StringWriter out = new StringWriter(); CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      printer.printRecord("scope", "f1", "digest", "reason");
      for (Map.Entry<String, Floor> entry : byScope.entrySet()) {
        printer.printRecord(entry.getKey(), entry.getValue().f1, digest, entry.getValue().reason);
      }
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
