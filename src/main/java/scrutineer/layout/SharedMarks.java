package scrutineer.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives a mark that opens a line to all on it: "Elected: Byrne (Lab) 811 and Cole (Lab) 774", "Not elected: Poole (Con) 502; Moor (Con) 467". */
final class SharedMarks {
  private static final Set<Label> MARKS = EnumSet.of(Label.ELECTED, Label.NOT_ELECTED);
  private static final Pattern OPENING = Pattern.compile("(?i)(?:not |un)?elected\\s*:.*", Pattern.DOTALL);

  private SharedMarks() {}

  static List<Row> spread(String text, List<Row> rows) {
    List<Row> marked = new ArrayList<>(rows.size());
    Optional<Row.Contender> open = Optional.empty();
    for (Row row : rows) {
      if (row instanceof Row.Contender contender) {
        boolean opens = contender.marks().stream().anyMatch(MARKS::contains) && OPENING.matcher(contender.span().of(text)).matches();
        boolean shares = contender.marks().isEmpty() && open.filter(o -> o.line() == contender.line()).isPresent();
        open = opens ? Optional.of(contender) : shares ? open : Optional.empty();
        marked.add(shares ? with(contender, open.get().marks()) : contender);
      } else {
        open = Optional.empty();
        marked.add(row);
      }
    }
    return marked;
  }

  private static Row.Contender with(Row.Contender row, List<Label> marks) {
    return new Row.Contender(row.span(), row.line(), row.person(), row.party(), row.entries(), marks, row.star(), row.absent());
  }
}
