package scrutineer.layout;

import java.util.EnumSet;
import java.util.Set;

/** Whether the row of a candidate or party goes on over the end of a line: cells one below the other. */
final class LineBreaks {
  /** What may stand among the figures of a row. */
  private static final Set<Label> AMONG = EnumSet.of(Label.VOTES, Label.SHARE, Label.CHANGE, Label.NONE, Label.UP, Label.DOWN, Label.SEATS,
      Label.NO_CHANGE);
  /** What may stand there behind something else. */
  private static final Set<Label> BEHIND = EnumSet.of(Label.FILLER, Label.GAIN, Label.ELECTION);
  /** Fields on a line that is one cell. */
  private static final int SHORT = 3;
  private final FieldStream fields;

  LineBreaks(FieldStream fields) {
    this.fields = fields;
  }

  boolean goesOn(ContenderDraft draft, int j) {
    if (nameBetween(draft, j)) {
      return true;
    }
    if (fields.afterBlank(j) || fields.caption(j)) {
      return false;
    }
    Field f = fields.get(j);
    int end = fields.lineEnd(j);
    if (draft.complete()) {
      return figuresOnly(j, end) || (f.is(Label.ELECTED) || f.is(Label.NOT_ELECTED)) && end == j + 1;
    }
    boolean partyBelow = f.is(Field.Kind.PARTY) && draft.party.isEmpty() && draft.entries.isEmpty();
    return partyBelow && figuresOnly(j + 1, end) && alternates(fields.behindCaptions(end)) || draft.named() && end - j <= SHORT && cell(draft, j, end);
  }

  /** A party's line, then a name with "Votes 12,345" behind it. */
  private boolean nameBetween(ContenderDraft draft, int j) {
    return draft.partyOnly() && fields.get(j).is(Field.Kind.WORDS) && fields.sameLine(j + 2) && fields.get(j + 1).is(Label.VOTES)
        && fields.get(j + 2).number();
  }

  /** Whether a line is what the row still lacks. */
  private boolean cell(ContenderDraft draft, int j, int end) {
    Field f = fields.get(j);
    return figuresOnly(j, end) || f.is(Field.Kind.WORDS) && draft.person.isEmpty() || f.is(Field.Kind.PARTY) && draft.party.isEmpty() && !names(j + 1, end)
        || f.is(Label.VOTES) || f.is(Label.CANDIDATE);
  }

  /** Whether somebody is named: "Lab (Jane Smith): 1,257" is a row of its own, and no cell. */
  private boolean names(int from, int to) {
    return fields.slice(from, to).stream().anyMatch(f -> f.is(Field.Kind.WORDS) && f.bracketed());
  }

  /** Whether a name alone, then a party with figures, comes once more below. */
  private boolean alternates(int at) {
    boolean name = fields.has(at + 1) && fields.get(at).is(Field.Kind.WORDS) && fields.get(at).last();
    return !fields.has(at) || name && fields.get(at + 1).is(Field.Kind.PARTY) && fields.sameLine(at + 2);
  }

  private boolean figuresOnly(int from, int to) {
    boolean figure = false;
    for (int k = from; k < to; k++) {
      Field f = fields.get(k);
      boolean behind = k > from;
      if (!f.number() && f.label().filter(l -> AMONG.contains(l) || behind && BEHIND.contains(l)).isEmpty()) {
        return false;
      }
      figure |= f.number();
    }
    return figure && !(to == from + 1 && fields.get(from).year());
  }
}
