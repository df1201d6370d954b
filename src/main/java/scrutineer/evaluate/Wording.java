package scrutineer.evaluate;

import java.util.Locale;
import java.util.OptionalDouble;
import scrutineer.claim.Precision;
import scrutineer.claim.Statement;

/** How statements and figures are put in reports. */
final class Wording {
  private Wording() {}

  /** {@code parl.2017-06-08 seat:Northmoor, Ada Byrne: votes 16313 about}. */
  static String of(Statement s) {
    String subject = s.candidate().or(() -> s.party().map(Object::toString)).map(who -> ", " + who).orElse("");
    String hedge = s.precision() == Precision.EXACT ? "" : " " + s.precision().text();
    return s.contest() + subject + ": " + s.measure().text() + " " + s.value().text() + hedge;
  }

  /** {@code missed X; claimed Y}, or {@code claimed Y; nearest Z}. */
  static String of(Mistake mistake) {
    String article = mistake.missed().or(mistake::spurious).orElseThrow().article();
    String missed = mistake.missed().map(m -> "missed *" + of(m.statement()) + "*").orElse("");
    String claimed = mistake.spurious().map(m -> "claimed *" + of(m.statement()) + "*").orElse("")
        + mistake.spurious().filter(m -> mistake.missed().isEmpty()).flatMap(Marked::nearest)
            .map(nearest -> "; nearest *" + of(nearest) + "*").orElse("");
    return article + ": " + missed + (missed.isEmpty() || claimed.isEmpty() ? "" : "; ") + claimed;
  }

  /** Four digits; empty for a figure that there is not. */
  static String of(OptionalDouble figure) {
    return figure.isPresent() ? digits(figure.getAsDouble()) : "";
  }

  static String digits(double figure) {
    return String.format(Locale.ROOT, "%.4f", figure);
  }

  /** With its sign. */
  static String change(double figure) {
    return String.format(Locale.ROOT, "%+.4f", figure);
  }

  /** As a cell of a Markdown table. */
  static String cell(String text) {
    return text.replace("|", "\\|").replace('\n', ' ');
  }
}
