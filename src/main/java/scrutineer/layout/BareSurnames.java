package scrutineer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutineer.text.Span;

/** Gives back their names to rows of a list by surnames where one is a town's too: "Preston (Ind) 10,196" between "Cooke (Lab)" and "Cole (Con)". */
final class BareSurnames {
  private static final Pattern SURNAME = Pattern.compile("(?:\\p{Lu}\\.? )?\\p{Lu}[\\p{L}'\u2019-]+");

  private BareSurnames() {}

  static List<Row> joined(String text, List<Row> rows) {
    List<Row> joined = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Optional<Row.Contender> whole = i + 1 < rows.size() && (bare(rows, i - 1) || bare(rows, i + 2)) ? whole(text, rows.get(i), rows.get(i + 1)) : Optional.empty();
      joined.add(whole.isPresent() ? whole.get() : rows.get(i));
      i += whole.isPresent() ? 1 : 0;
    }
    return joined;
  }

  /** Whether a row is of somebody called by one name. */
  private static boolean bare(List<Row> rows, int i) {
    return i >= 0 && i < rows.size() && rows.get(i) instanceof Row.Contender row && row.person().size() == 1 && row.party().isPresent() && SURNAME.matcher(row.person().get(0).text()).matches();
  }

  private static Optional<Row.Contender> whole(String text, Row one, Row other) {
    if (!(one instanceof Row.Heading heading) || !(other instanceof Row.Contender row) || !row.person().isEmpty() || row.party().isEmpty() || heading.line() != row.line()) {
      return Optional.empty();
    }
    String name = heading.span().of(text).strip();
    String between = heading.span().end() <= row.span().start() ? text.substring(heading.span().end(), row.span().start()).strip() : "";
    if (!between.equals("(") || !SURNAME.matcher(name).matches()) {
      return Optional.empty();
    }
    Span span = new Span(heading.span().start(), heading.span().start() + name.length());
    Field person = new Field(Field.Kind.WORDS, span, name, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), "", "(", row.line(), true, false);
    return Optional.of(new Row.Contender(heading.span().join(row.span()), row.line(), List.of(person), row.party(), row.entries(), row.marks(), row.star(), row.absent()));
  }
}
