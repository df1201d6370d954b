package scrutineer.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutineer.text.Span;

/**
 * Parts the figures of a table of parties and their seats whose cells have run together: below "Party20192023Change" the row
 * "Green410+6" had 4 seats and has 10, since nothing else gains six; "Independent880" had 8, has 8 and gained none.
 */
final class GluedTallies {
  /** The names of columns run together, too: one or two years or words for what was and is, and the change. */
  private static final Pattern HEADER = Pattern.compile("(?i)\\s*(?:political )?(?:party|group)\\s?(?<first>(?:19|20)\\d\\d|before|previous|previously|old)\\s?(?<second>(?:19|20)\\d\\d|now|after|seats|new|elected)\\s?(?:net )?(?:change|\\+/-|\\+/\u2212|gain/loss|difference)\\s*");

  private GluedTallies() {}

  static List<Row> apart(String text, List<Row> rows) {
    List<Row> parted = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      int end = i + 1;
      Matcher header = rows.get(i) instanceof Row.Heading heading ? HEADER.matcher(heading.span().of(text)) : null;
      boolean columns = header != null && header.matches();
      while (columns && end < rows.size() && rows.get(end) instanceof Row.Contender row && figures(row)) {
        end++;
      }
      List<Row> cut = columns && end > i + 2 ? cut(rows.subList(i + 1, end)) : List.of();
      if (cut.isEmpty()) {
        parted.add(rows.get(i));
      } else {
        parted.add(header(rows.get(i), header.group("first"), header.group("second")));
        parted.addAll(cut);
        i = end - 1;
      }
    }
    return parted;
  }

  private static boolean figures(Row.Contender row) {
    return row.person().isEmpty() && row.party().isPresent() && !row.entries().isEmpty() && row.entries().size() <= 2
        && row.entries().get(0).field().figure().filter(f -> !f.signed()).isPresent() && row.entries().stream().allMatch(e -> e.field().text().matches("[+\u2212-]?\\d+"));
  }

  /** The rows with three figures each; none if one of them cannot be cut in one way alone. */
  private static List<Row> cut(List<Row> rows) {
    List<Row> cut = new ArrayList<>();
    for (Row row : rows) {
      Row.Contender contender = (Row.Contender) row;
      Field run = contender.entries().get(0).field();
      Optional<Integer> change = contender.entries().size() == 2 ? Optional.of(contender.entries().get(1).field().figure().orElseThrow().value().intValue()) : Optional.empty();
      int at = cutAt(change.isPresent() ? run.text() : run.text().endsWith("0") ? run.text().substring(0, run.text().length() - 1) : "", change.orElse(0));
      if (at < 0) {
        return List.of();
      }
      int last = change.isPresent() ? run.text().length() : run.text().length() - 1;
      Row.Entry third = change.isPresent() ? contender.entries().get(1) : new Row.Entry(piece(run, last, run.text().length()), Optional.empty());
      List<Row.Entry> entries = List.of(new Row.Entry(piece(run, 0, at), Optional.empty()), new Row.Entry(piece(run, at, last), Optional.empty()), third);
      cut.add(new Row.Contender(contender.span(), contender.line(), contender.person(), contender.party(), entries, contender.marks(), contender.star(), contender.absent()));
    }
    return cut;
  }

  /** Where digits part so that the second number is the first and a change; -1 where they do not or not in one way alone. */
  private static int cutAt(String digits, int change) {
    int found = -1;
    for (int at = 1; at < digits.length() && digits.length() <= 8; at++) {
      boolean zero = digits.charAt(at) == '0' && digits.length() > at + 1 || digits.charAt(0) == '0' && at > 1;
      if (!zero && new BigDecimal(digits.substring(0, at)).add(BigDecimal.valueOf(change)).compareTo(new BigDecimal(digits.substring(at))) == 0) {
        if (found >= 0) {
          return -1;
        }
        found = at;
      }
    }
    return found;
  }

  private static Field piece(Field run, int from, int to) {
    String digits = run.text().substring(from, to);
    Span span = new Span(run.span().start() + from, run.span().start() + to);
    return new Field(Field.Kind.FIGURE, span, digits, Optional.empty(), List.of(), Optional.empty(), Figures.parse(digits), "", "", run.line(), false, false);
  }

  private static Row.Header header(Row heading, String first, String second) {
    Span span = heading.span();
    Row.Column party = new Row.Column(Label.PARTY, Optional.empty(), Optional.empty(), span);
    Row.Column before = Character.isDigit(first.charAt(0)) ? election(first, span) : new Row.Column(Label.BEFORE, Optional.empty(), Optional.empty(), span);
    Row.Column now = Character.isDigit(second.charAt(0)) ? election(second, span) : new Row.Column(Label.SEATS, Optional.empty(), Optional.empty(), span);
    return new Row.Header(span, heading.line(), List.of(party, before, now, new Row.Column(Label.SEATS_CHANGE, Optional.empty(), Optional.empty(), span)));
  }

  private static Row.Column election(String year, Span span) {
    return new Row.Column(Label.ELECTION, Optional.empty(), Optional.of(Integer.parseInt(year)), span);
  }
}
