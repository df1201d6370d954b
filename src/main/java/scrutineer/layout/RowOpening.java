package scrutineer.layout;

import java.util.HashMap;
import java.util.Map;

/** Numbers before a name: the place in the list, or votes that are printed first. */
final class RowOpening {
  /** No list of candidates counts so far; a larger number before a name is votes. */
  private static final int MOST_RANKS = 60;
  /** How far behind its votes a name and a party are looked for. */
  private static final int REACH = 8;
  private final FieldStream fields;
  /** Whether rows of a line begin with their votes, by its number; asked once of each. */
  private final Map<Integer, Boolean> ahead = new HashMap<>();

  RowOpening(FieldStream fields) {
    this.fields = fields;
  }

  /** 17,894 – Rosena Allin-Khan (Lab): a row that begins with votes and has no other figures. */
  boolean votesFirst(int start) {
    Field f = fields.get(start);
    if (!f.first()) {
      return opensWithVotes(start);
    }
    return votes(f) && fields.sameLine(start + 1) && (namedOnly(start) || ahead(start));
  }

  private static boolean votes(Field f) {
    return f.figure().filter(x -> x.count() && (x.asDouble() >= MOST_RANKS || f.text().contains(","))).isPresent() && !f.year();
  }

  private boolean ahead(int i) {
    return ahead.computeIfAbsent(fields.get(i).line(), line -> votesAhead(i));
  }

  /** Whether a line has, behind a heading maybe, votes, a name and a party in turns and nothing else, and ends with a party. */
  private boolean votesAhead(int i) {
    int k = i;
    while (!fields.get(k).first()) {
      k--;
    }
    while (fields.sameLine(k + 1) && !votes(fields.get(k))) {
      k++;
    }
    int next = k;
    int rows = 0;
    while (next >= 0 && fields.has(next) && (next == k ? votes(fields.get(k)) : fields.sameLine(next) && fields.get(next).figure().filter(Figure::count).isPresent())) {
      next = behindParty(next);
      rows++;
    }
    return rows > 0 && next > 0 && !fields.sameLine(next);
  }

  /** Index behind the party of a row that begins with votes; -1 where it has none. */
  private int behindParty(int votes) {
    int k = fields.sameLine(votes + 1) && fields.get(votes + 1).is(Label.VOTES) ? votes + 2 : votes + 1;
    int name = k;
    while (fields.sameLine(k) && fields.get(k).is(Field.Kind.WORDS) && k - name < 2) {
      k++;
    }
    return k > name && fields.sameLine(k) && fields.get(k).is(Field.Kind.PARTY) ? k + 1 : -1;
  }

  /** Whether a name and a party and nothing else stand behind the votes, up to the next votes. */
  private boolean namedOnly(int start) {
    int names = 0;
    for (int k = start + 1; fields.sameLine(k) && k < start + REACH && !opensWithVotes(k); k++) {
      Field f = fields.get(k);
      if (f.number() || f.is(Field.Kind.LOWER)) {
        return false;
      }
      names += f.is(Field.Kind.WORDS) || f.is(Field.Kind.PARTY) ? 1 : 0;
    }
    return names >= 2 && names <= 3;
  }

  /** 18,548 – Sue Dann (Lab), wherever it stands. */
  boolean opensWithVotes(int k) {
    Field f = fields.get(k);
    if (votes(f) && ahead(k)) {
      return true;
    }
    boolean count = f.figure().filter(Figure::count).isPresent() && f.text().length() > 2 && f.after().matches("[-\u2013\u2014]");
    return count && fields.sameLine(k + 1) && fields.sameLine(k + 2) && fields.get(k + 1).is(Field.Kind.WORDS)
        && fields.get(k + 2).is(Field.Kind.PARTY) && fields.get(k + 2).bracketed();
  }

  /** Index of the name behind a number that is the place in the list; the same index where there is none. */
  int behindRank(int start) {
    Field f = fields.get(start);
    boolean inside = fields.sameLine(start) && start > 0 && fields.get(start - 1).bracketed() && !fields.get(start - 1).after().contains(")");
    boolean apart = f.after().startsWith(".") || f.after().startsWith(")") && !inside || f.after().equals("|") && fields.sameLine(start + 1);
    boolean rank = apart && small(f) && !f.bracketed() && !f.before().contains(",") && fields.has(start + 1) && !fields.get(start + 1).number();
    return rank ? start + 1 : start;
  }

  /** The small number at the beginning of a row or right before it; 0 for none. */
  int rank(int start) {
    int at = fields.get(start).number() ? start : start - 1;
    boolean here = at >= 0 && (at == start || fields.sameLine(start)) && small(fields.get(at));
    return here ? fields.get(at).figure().orElseThrow().value().intValue() : 0;
  }

  private static boolean small(Field f) {
    return f.figure().filter(x -> x.count() && x.asDouble() < MOST_RANKS).isPresent();
  }
}
