package scrutineer.layout;

import java.math.BigDecimal;
import java.util.Optional;

/** Takes figures, their labels and marks into the row of a candidate or party. */
final class ContenderFigures {
  /** Figures that the longest rows have. */
  private static final int MOST = 8;
  /** A sign behind seats that as many were held before. */
  private static final String SAME = "=|\\([=\u2013\u2014-]\\)";
  /** More than the seats of any body in the kingdom. */
  private static final int MOST_SEATS = 700;
  private static final Figure NOUGHT = new Figure(BigDecimal.ZERO, true, false, 0, "");
  private final FieldStream fields;
  private final RowOpening opening;

  ContenderFigures(FieldStream fields, RowOpening opening) {
    this.fields = fields;
    this.opening = opening;
  }

  /** @return whether a figure belongs to the row */
  boolean number(ContenderDraft draft, Field f, int j) {
    boolean heading = f.year() && f.after().startsWith(":");
    if (!draft.named() || heading || nextRow(draft, f, j)) {
      return false;
    }
    if (second(f, j) || numbered(draft, f, j)) {
      return true;
    }
    if (draft.entries.size() >= MOST) {
      return false;
    }
    if (thousands(draft, f)) {
      joinThousands(draft, f);
      return true;
    }
    draft.entries.add(new Row.Entry(f, draft.pending.or(() -> behind(f, j))));
    draft.pending = Optional.empty();
    if (f.last() && f.after().matches(SAME) && f.figure().filter(x -> x.count() && x.asDouble() < MOST_SEATS).isPresent()) {
      draft.entries.add(new Row.Entry(f.figure(NOUGHT), Optional.of(Label.SEATS_CHANGE)));
    }
    return true;
  }

  /** 595/515: those of a second candidate of the party; strokes with blanks only part the cells. */
  private boolean second(Field f, int j) {
    boolean stroke = f.before().endsWith("/") && !f.first();
    return stroke && !(fields.get(j - 1).number() && f.span().start() - fields.get(j - 1).span().end() > 1) && !fields.get(j - 1).is(Field.Kind.PARTY)
        && !fields.get(j - 1).is(Field.Kind.WORDS);
  }

  private boolean nextRow(ContenderDraft draft, Field f, int j) {
    boolean numbered = draft.pending.isEmpty() && opening.behindRank(j) > j && (!f.after().equals("|") || draft.rank == 0 || follows(draft, f));
    return draft.complete() && (numbered || counts(draft, f, j)) || draft.votesFirst && opening.opensWithVotes(j);
  }

  /** 1 Jane Smith Labour 12,345 2 Ann Poole: the number of the next row. */
  private boolean counts(ContenderDraft draft, Field f, int j) {
    return draft.rank > 0 && follows(draft, f) && fields.sameLine(j + 1) && fields.get(j + 1).is(Field.Kind.WORDS);
  }

  private static boolean follows(ContenderDraft draft, Field f) {
    return f.figure().filter(x -> x.count() && x.asDouble() == draft.rank + 1).isPresent();
  }

  /** Ind1, Ind2: independents are told apart by a number. */
  private boolean numbered(ContenderDraft draft, Field f, int j) {
    return draft.entries.isEmpty() && f.text().length() == 1 && draft.party.filter(p -> p.span().end() == f.span().start()).isPresent()
        && fields.sameLine(j + 1) && fields.get(j + 1).number();
  }

  /** 1, 448: a blank has got into the thousands. */
  private static boolean thousands(ContenderDraft draft, Field f) {
    return draft.entries.size() == 1 && f.last() && f.before().equals(",") && f.text().matches("\\d{3}")
        && draft.entries.get(0).field().text().matches("\\d{1,3}");
  }

  private static void joinThousands(ContenderDraft draft, Field f) {
    Row.Entry head = draft.entries.get(0);
    Field whole = head.field().figure(Figures.parse(head.field().text() + f.text()).orElseThrow());
    draft.entries.set(0, new Row.Entry(whole.over(f), head.label()));
  }

  /** "22,054 votes", "27 seats": the label stands behind its figure, unless it belongs to the next ("votes: 22,054"). */
  private Optional<Label> behind(Field f, int j) {
    if (f.last() || f.after().contains(",")) {
      return Optional.empty();
    }
    Field next = fields.get(j + 1);
    boolean gross = (next.is(Label.GAIN) || next.is(Label.LOSS)) && next.after().matches("[,;)].*");
    boolean counted = gross || next.is(Label.VOTES) || next.is(Label.SHARE) || next.is(Label.SEATS);
    return counted && !next.first() && !next.after().startsWith(":") && next.before().isEmpty() ? next.label() : Optional.empty();
  }

  /** @return whether a label belongs to the row */
  boolean label(ContenderDraft draft, Field f, int j) {
    switch (f.label().orElseThrow()) {
      case ELECTED, NOT_ELECTED:
        return mark(draft, f);
      case VOTES, SHARE, CHANGE, SEATS, SEATS_CHANGE:
        return ofFigure(draft, f);
      case UP, DOWN, GAIN, LOSS:
        if (told(draft, f)) {
          return true;
        }
        draft.pending = f.label();
        return draft.complete() && (numberNext(j) || fields.sameLine(j + 1) && fields.get(j + 1).is(Label.FILLER));
      case NO_CHANGE:
        return unchanged(draft, f);
      case OTHERS:
        boolean opens = !draft.named();
        draft.party = opens ? Optional.of(f) : draft.party;
        return opens;
      case NONE, FILLER, ELIMINATED:
        if (draft.complete() && f.text().equals("The") && f.before().isEmpty()) {
          return false;
        }
        return draft.named() || f.is(Label.FILLER);
      case CANDIDATE:
        return draft.party.isPresent() ? draft.entries.isEmpty() : draft.person.isEmpty();
      default:
        return false;
    }
  }

  private boolean numberNext(int j) {
    return fields.sameLine(j + 1) && fields.get(j + 1).number();
  }

  private static boolean mark(ContenderDraft draft, Field f) {
    if (draft.complete() && f.after().startsWith(":")) {
      return false;
    }
    draft.marks.add(f.label().orElseThrow());
    return draft.named() || f.after().startsWith(":");
  }

  /** "(nc)" behind a figure is a change of nought. */
  private static boolean unchanged(ContenderDraft draft, Field f) {
    if (draft.complete() && f.bracketed()) {
      return draft.entries.add(new Row.Entry(f.figure(NOUGHT), Optional.of(Label.SEATS_CHANGE)));
    }
    return draft.complete() && draft.seatsTold();
  }

  /** Whether the figure before has been taken for that of a label. */
  private static boolean told(ContenderDraft draft, Field f) {
    return !draft.entries.isEmpty() && draft.entries.get(draft.entries.size() - 1).label().equals(f.label());
  }

  private static boolean ofFigure(ContenderDraft draft, Field f) {
    if (!draft.named()) {
      return false;
    }
    boolean behind = told(draft, f) && !f.first() && draft.pending.isEmpty() && !f.after().startsWith(":");
    draft.pending = behind ? draft.pending : f.label();
    return true;
  }
}
