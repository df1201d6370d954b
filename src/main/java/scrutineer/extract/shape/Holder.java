package scrutineer.extract.shape;

import java.util.List;
import java.util.Optional;
import scrutineer.election.Party;
import scrutineer.layout.Field;
import scrutineer.layout.Row;
import scrutineer.text.Span;

/** The winner of an election before, in a list of them: "7 May 2015 - Ann Poole, Conservative, majority 1,234". */
record Holder(String name, Party party, Span span) {

  static Optional<Holder> of(Row.Heading row) {
    List<Field> fields = row.fields();
    int last = fields.size() - 1;
    boolean dated = last >= 2 && fields.subList(0, last - 1).stream().anyMatch(Field::year);
    boolean person = dated && fields.get(last).is(Field.Kind.PARTY) && fields.get(last - 1).is(Field.Kind.WORDS)
        && fields.get(last - 1).text().indexOf(' ') > 0;
    return !person ? Optional.empty() : Optional.of(new Holder(People.name(fields.subList(last - 1, last)), fields.get(last).party().orElseThrow(),
        fields.get(last - 1).span().join(fields.get(last).span())));
  }
}
