package scrutineer.evaluate;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes evaluation.csv: a row for each thing that has a score. */
final class EvaluationCsv {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private final StringWriter out = new StringWriter();
  private final CSVPrinter printer;

  private EvaluationCsv() throws IOException {
    printer = new CSVPrinter(out, FORMAT);
    printer.printRecord("of", "name", "measures", "precision", "recall", "f1", "f1_low", "f1_high", "correct",
        "spurious", "missed");
  }

  static String write(Evaluation evaluation) {
    try {
      EvaluationCsv csv = new EvaluationCsv();
      csv.rows(evaluation);
      return csv.out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void rows(Evaluation evaluation) throws IOException {
    for (Scope scope : Scope.values()) {
      Interval interval = evaluation.interval(scope);
      row("total", "all", scope.text(), evaluation.total(scope), Wording.digits(interval.low()),
          Wording.digits(interval.high()));
    }
    for (var entry : evaluation.byMeasure().entrySet()) {
      row("measure", entry.getKey().text(), entry.getKey().core() ? "core" : "other", entry.getValue(), "", "");
    }
    for (Scope scope : Scope.values()) {
      for (var entry : evaluation.byBody(scope).entrySet()) {
        row("body", entry.getKey(), scope.text(), entry.getValue(), "", "");
      }
    }
    for (Scope scope : Scope.values()) {
      for (var entry : evaluation.byArticle(scope).entrySet()) {
        row("article", entry.getKey(), scope.text(), entry.getValue(), "", "");
      }
    }
  }

  private void row(String of, String name, String measures, Tally t, String low, String high) throws IOException {
    printer.printRecord(of, name, measures, Wording.of(t.precision()), Wording.of(t.recall()), Wording.of(t.f1()), low,
        high, t.correct(), t.spurious(), t.missed());
  }
}
