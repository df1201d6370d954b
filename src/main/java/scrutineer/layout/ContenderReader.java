package scrutineer.layout;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one candidate or party with figures, from one line, from a stretch of one, or from cells one below the other. */
final class ContenderReader {
  /** Less than that is no candidate's poll where nothing but the place in a list tells that it is one. */
  private static final int FEWEST_VOTES = 100;
  private static final Pattern DISTANCE = Pattern.compile("^(?:votes )?(?:adrift|behind|short|ahead|clear|in front|back|shy|more|fewer)\\b");
  private final FieldStream fields;
  private final RowOpening opening;
  private final LineBreaks breaks;
  private final ContenderNames names;
  private final ContenderFigures figures;
  /** Names of the rows before: in a second round they stand without their parties. */
  private final Set<String> seen = new HashSet<>();

  ContenderReader(FieldStream fields) {
    this.fields = fields;
    opening = new RowOpening(fields);
    breaks = new LineBreaks(fields);
    names = new ContenderNames(fields);
    figures = new ContenderFigures(fields, opening);
  }

  /** @param parties whether the rows before are of parties without people, so that a name on no list is a party's */
  Optional<Found<Row.Contender>> at(int start, Optional<Row.Header> header, boolean parties) {
    ContenderDraft draft = new ContenderDraft();
    int end = gather(draft, start);
    if (parties) {
      draft.partyOfNoList();
    }
    if (!whole(draft, start, end, header) || distance(end)) {
      return Optional.empty();
    }
    if (draft.party.isPresent() && !draft.person.isEmpty()) {
      seen.add(draft.name());
    }
    return Optional.of(new Found<>(draft.row(fields.get(start).line()), end));
  }

  /** @return index of the first field that does not belong to the row */
  private int gather(ContenderDraft draft, int start) {
    draft.rank = opening.rank(start);
    int j = opening.behindRank(start);
    if (opening.votesFirst(start)) {
      draft.entries.add(new Row.Entry(fields.get(start), Optional.of(Label.VOTES)));
      draft.stretch(fields.get(start));
      draft.votesFirst = true;
      j = fields.sameLine(start + 1) && fields.get(start + 1).is(Label.VOTES) ? start + 2 : start + 1;
    }
    draft.ticked(fields.get(start).before());
    for (; fields.has(j) && (j == start || !ends(draft, j)) && take(draft, fields.get(j), j); j++) {
      draft.stretch(fields.get(j));
      draft.star(fields.get(j));
    }
    return j;
  }

  /** Whether the row ends before a field: at the end of its line, at a semicolon, at a full stop. */
  private boolean ends(ContenderDraft draft, int j) {
    Field f = fields.get(j);
    boolean over = f.first() && (draft.votesFirst || !breaks.goesOn(draft, j));
    return over || draft.complete() && !f.number() && (f.before().contains(";") || f.before().contains("."));
  }

  /** Whether it is told who somebody is and what figures are theirs. */
  private boolean whole(ContenderDraft draft, int start, int end, Optional<Row.Header> header) {
    boolean lone = draft.person.size() == 1;
    boolean letter = lone && draft.person.get(0).text().length() == 1;
    if (!draft.complete() || letter) {
      return false;
    }
    boolean elected = draft.marks.contains(Label.ELECTED) && fields.get(start).is(Label.ELECTED) && lone
        && draft.person.get(0).text().indexOf(' ') > 0 && fields.get(end - 1).line() == fields.get(start).line();
    boolean headed = header.filter(h -> h.has(Label.CANDIDATE)).isPresent();
    return draft.party.isPresent() || headed || elected || amid(draft, end) || behindResult(draft, start, end) || !draft.person.isEmpty() && seen.contains(draft.name());
  }

  /** "Anna Cole 24,305, Ben Poole (C) 18,484": a party known to the readers is left out of a list in one line. */
  private boolean amid(ContenderDraft draft, int end) {
    boolean votes = draft.entries.size() == 1 && draft.entries.get(0).label().isEmpty()
        && draft.entries.get(0).field().figure().filter(f -> f.count() && f.asDouble() >= FEWEST_VOTES).isPresent();
    int next = end;
    while (inLine(next) && fields.get(next + 1).number()) {
      next += 2;
    }
    return draft.oneName() && votes && inLine(next) && fields.sameLine(next + 2) && fields.get(next + 1).is(Field.Kind.PARTY)
        && fields.get(next + 1).bracketed() && fields.get(next + 2).number();
  }

  /** "Con hold. Anna Cole 1,377; Lab 1,109": the winner's party stands in the result before. */
  private boolean behindResult(ContenderDraft draft, int start, int end) {
    boolean result = start > 0 && fields.sameLine(start) && (fields.get(start - 1).is(Label.HOLD) || fields.get(start - 1).is(Label.GAIN)) && fields.get(start).before().matches("[.:!].*");
    return result && draft.oneName() && draft.person.get(0).text().indexOf(' ') > 0 && draft.entries.size() == 1 && fields.sameLine(end + 1)
        && fields.get(end).is(Field.Kind.PARTY) && fields.get(end).before().matches("[,;]") && fields.get(end + 1).number();
  }

  /** A name with more behind it, parted by a comma from what stands before it. */
  private boolean inLine(int j) {
    return fields.sameLine(j + 1) && fields.sameLine(j) && fields.get(j).is(Field.Kind.WORDS) && fields.get(j).before().matches("[,;]");
  }

  /** "Anna Cole (Lab) is 536 adrift": a figure that is a distance, told in prose. */
  private boolean distance(int end) {
    return fields.sameLine(end) && fields.get(end).before().isEmpty() && DISTANCE.matcher(fields.get(end).text()).find();
  }

  private boolean take(ContenderDraft draft, Field f, int j) {
    switch (f.kind()) {
      case WORDS:
        return names.words(draft, f, j);
      case PARTY:
        return names.party(draft, f, j);
      case PLACE:
        return names.place(draft, f, j);
      case FIGURE, GLUED:
        return figures.number(draft, f, j);
      case LABEL:
        return figures.label(draft, f, j);
      default:
        return false;
    }
  }
}
