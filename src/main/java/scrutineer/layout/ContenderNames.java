package scrutineer.layout;

import java.util.Locale;
import java.util.Optional;

/** Takes names and parties into the row of a candidate or party. */
final class ContenderNames {
  /** How many fields of a line are looked at for other parties. */
  private static final int REACH = 12;
  private final FieldStream fields;

  ContenderNames(FieldStream fields) {
    this.fields = fields;
  }

  /** @return whether words belong to the row */
  boolean words(ContenderDraft draft, Field f, int j) {
    if (draft.complete() && f.bracketed() && f.text().equals("E") && f.after().matches("[)\\]].*")) {
      return draft.marks.add(Label.ELECTED);
    }
    if (!draft.entries.isEmpty() && !draft.votesFirst) {
      return trailing(draft, f, j) && draft.person.add(f);
    }
    boolean heading = !draft.named() && f.after().startsWith(":") && !f.last() && !fields.get(j + 1).number();
    if (heading || draft.person.isEmpty()) {
      return !heading && draft.person.add(f);
    }
    if (draft.person.get(0).text().equals(f.text())) {
      return true;
    }
    if (forename(draft, f, j)) {
      return draft.person.add(f);
    }
    if (second(draft, f)) {
      draft.person.set(1, draft.person.get(1).and(f));
      return true;
    }
    if (draft.party.isEmpty()) {
      boolean joined = !f.first() && f.before().isEmpty() && fields.get(j - 1).is(Label.FILLER) && Keys.of(fields.get(j - 1).text()).equals("and");
      draft.party = joined ? Optional.empty() : Optional.of(f);
      return !joined;
    }
    return (f.bracketed() || f.before().isEmpty()) && draft.party.get().is(Field.Kind.PARTY);
  }

  /** MACNEIL Angus Brendan: the second first name, behind one that is a place's name too. */
  private static boolean second(ContenderDraft draft, Field f) {
    return draft.person.size() == 2 && draft.party.isEmpty() && f.before().isEmpty() && !f.first() && !draft.person.get(1).places().isEmpty();
  }

  /** A name behind the figures of the only party on the line. */
  private boolean trailing(ContenderDraft draft, Field f, int j) {
    boolean open = draft.person.isEmpty() && draft.party.isPresent() && draft.entries.size() <= 2;
    return open && !f.first() && !f.before().contains(",") && (f.last() || fields.get(j + 1).is(Label.ELECTED)) && alone(j);
  }

  private boolean forename(ContenderDraft draft, Field f, int j) {
    return draft.oneName() && (!draft.person.get(0).places().isEmpty() && f.before().isEmpty()
        || f.before().equals(",") && surname(draft.person.get(0), j));
  }

  /** "SMITH, Jane (Con)" and "Smith, Jane - Con": what follows the comma is a first name where a party is still to come. */
  private boolean surname(Field first, int j) {
    Field forename = fields.get(j);
    boolean partyNext = !forename.last() && !fields.get(j + 1).number();
    return capitals(first) || first.text().startsWith("Mc") || partyNext && first.text().indexOf(' ') < 0;
  }

  /** Whether this is the only party on its line, so that a name behind the figures belongs to it. */
  private boolean alone(int j) {
    int from = j;
    while (!fields.get(from).first() && j - from < REACH) {
      from--;
    }
    int parties = 0;
    for (int k = from; k < j + REACH && (k <= from || fields.sameLine(k)); k++) {
      parties += fields.get(k).is(Field.Kind.PARTY) ? 1 : 0;
    }
    return parties == 1;
  }

  /** @return whether a party belongs to the row: its first, or the same once more */
  boolean party(ContenderDraft draft, Field f, int j) {
    boolean untold = draft.entries.isEmpty();
    boolean inWords = draft.party.filter(p -> p.is(Field.Kind.WORDS)).isPresent() && untold && f.before().isEmpty();
    if (draft.party.isPresent() && !inWords) {
      boolean same = f.party().equals(draft.party.get().party());
      return untold && !f.first() && (same || f.bracketed() || f.before().matches("[-\u2013\u2014/]"));
    }
    if (!untold && !draft.votesFirst && !behindVotes(draft, f, j)) {
      return false;
    }
    draft.absent |= !inWords && f.before().contains("[") && draft.person.isEmpty();
    draft.party = Optional.of(f);
    return true;
  }

  /** Jane Smith, 12,345, Labour: at the end of the line, or before another name with votes. */
  private boolean behindVotes(ContenderDraft draft, Field f, int j) {
    boolean apart = draft.oneName() && draft.entries.size() == 1 && f.before().matches("[,|\u2013\u2014-]");
    boolean next = fields.sameLine(j + 2) && fields.get(j + 1).is(Field.Kind.WORDS) && fields.get(j + 2).number();
    return apart && (f.last() || next);
  }

  /** A place in the middle of a row is a name or a piece of one: Jack London (Con), or the branch of a party. */
  boolean place(ContenderDraft draft, Field f, int j) {
    boolean branch = branch(draft, j);
    draft.absent |= branch && f.before().contains("[");
    boolean piece = fields.sameLine(j + 1) && f.text().indexOf(' ') < 0 && (surnameFirst(draft, f, fields.get(j + 1))
        || draft.oneName() && f.before().matches(",?") && !fields.get(j + 1).number());
    return piece ? draft.person.add(f.as(Field.Kind.WORDS)) : branch;
  }

  /** Eastwick Independents. */
  private boolean branch(ContenderDraft draft, int j) {
    return draft.party.isEmpty() && draft.entries.isEmpty() && fields.sameLine(j + 1) && fields.get(j + 1).is(Field.Kind.PARTY)
        && fields.get(j + 1).before().isEmpty() && fields.get(j + 1).text().toLowerCase(Locale.ROOT).startsWith("ind");
  }

  /** DUDLEY Melanie, Dudley, Melanie: the surname is a place's name too. */
  private static boolean surnameFirst(ContenderDraft draft, Field f, Field next) {
    return !draft.named() && next.is(Field.Kind.WORDS) && next.before().matches(",?") && !next.text().matches("\\p{Lu}\\.? \\p{L}{3,}.*")
        && (capitals(f) || f.after().equals(",")) && (!capitals(next) || f.after().equals(","));
  }

  private static boolean capitals(Field f) {
    return f.text().equals(f.text().toUpperCase(Locale.ROOT));
  }
}
