package scrutineer.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutineer.text.Span;

/** Reads runs of digits and their marks. */
final class Figures {
  private static final Pattern CLEAN =
      Pattern.compile("([+\\-\u2212\u2013]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?(%?)");
  /** Thousands commas tell where a count ends: 12,30744.1 is 12,307 and 44.1. */
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+");

  /** Characters of the longest row of figures with commas and no blanks between them; more are no figures. */
  private static final int LONGEST = 60;

  private Figures() {}

  /** A piece of a run: one number, or digits of which only arithmetic can tell how many numbers they are. */
  record Piece(Span span, Optional<Figure> figure) {}

  /** Cuts a run at signs, after per cent signs, and after groups of thousands. */
  static List<Piece> pieces(String text, int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    int from = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (i > from && sign(c)) {
        add(text, from, i, pieces, false);
        from = i;
      } else if (c == '%') {
        add(text, from, i + 1, pieces, false);
        from = i + 1;
      }
    }
    add(text, from, end, pieces, false);
    return pieces;
  }

  /** @param cells whether commas have been seen to part cells */
  private static void add(String text, int from, int end, List<Piece> pieces, boolean cells) {
    if (from >= end) {
      return;
    }
    String run = text.substring(from, end);
    Optional<Figure> clean = parse(run);
    if (clean.isPresent()) {
      pieces.add(new Piece(new Span(from, end), clean));
      return;
    }
    int comma = separator(run, cells);
    if (comma > 0) {
      add(text, from, from + comma, pieces, true);
      add(text, from + comma + 1, end, pieces, true);
      return;
    }
    Matcher grouped = GROUPED.matcher(run);
    int skip = run.isEmpty() || !sign(run.charAt(0)) ? 0 : 1;
    if (grouped.find() && grouped.start() == skip && grouped.end() < run.length()) {
      pieces.add(new Piece(new Span(from, from + grouped.end()), parse(run.substring(0, grouped.end()))));
      add(text, from + grouped.end(), end, pieces, false);
    } else if (run.chars().anyMatch(Character::isDigit)) {
      pieces.add(new Piece(new Span(from, end), Optional.empty()));
    }
  }

  /**
   * Where a comma parts two cells: more than three digits before it, or one or two behind it, are no thousands. One comma
   * alone between counts is not enough, a text may end in the middle of a number. -1 for none.
   */
  private static int separator(String run, boolean cells) {
    if (run.length() > LONGEST || !cells && run.indexOf('.') < 0 && run.indexOf(',') == run.lastIndexOf(',')) {
      return -1;
    }
    int digits = 0;
    for (int i = 0; i < run.length(); i++) {
      if (run.charAt(i) == ',') {
        int behind = 0;
        while (i + 1 + behind < run.length() && Character.isDigit(run.charAt(i + 1 + behind))) {
          behind++;
        }
        if (digits > 3 || behind == 1 || behind == 2) {
          return i;
        }
        digits = 0;
      } else {
        digits = Character.isDigit(run.charAt(i)) ? digits + 1 : run.charAt(i) == '.' ? 4 : 0;
      }
    }
    return -1;
  }

  /** One number, whole; empty if it is not exactly one. */
  static Optional<Figure> parse(String run) {
    Matcher m = CLEAN.matcher(run);
    if (!m.matches() || m.group(2).length() > 12 || glued(m)) {
      return Optional.empty();
    }
    String digits = m.group(2).replace(",", "");
    String decimals = m.group(3) == null ? "" : m.group(3);
    BigDecimal value = new BigDecimal(decimals.isEmpty() ? digits : digits + "." + decimals);
    boolean signed = !m.group(1).isEmpty();
    boolean minus = signed && !m.group(1).equals("+");
    return Optional.of(new Figure(minus ? value.negate() : value, signed, !m.group(4).isEmpty(), decimals.length(), ""));
  }

  /** 9511.77% cannot be one number: nothing here is over 1,000 and has decimals or a per cent sign. */
  private static boolean glued(Matcher m) {
    boolean fraction = m.group(3) != null || !m.group(4).isEmpty();
    return fraction && !m.group(2).contains(",") && m.group(2).length() > 3
        || fraction && m.group(2).contains(",") || fraction && m.group(2).length() == 3 && Integer.parseInt(m.group(2)) > 100;
  }

  static boolean sign(char c) {
    return c == '+' || c == '-' || c == '\u2212' || c == '\u2013';
  }

  /**
   * All ways to read glued digits as a count and a share: 9511.77% is 9 and 511.77, 95 and 11.77, or 951 and 1.77. Only
   * those whose share is at most 100 are given; the arithmetic of the list chooses.
   */
  static List<int[]> cuts(String run) {
    List<int[]> cuts = new ArrayList<>();
    int point = run.indexOf('.');
    int last = point >= 0 ? point : run.endsWith("%") ? run.length() - 1 : run.length();
    for (int k = Math.max(1, last - 3); k < last; k++) {
      Optional<Figure> count = parse(run.substring(0, k));
      Optional<Figure> share = parse(run.substring(k));
      boolean zero = run.charAt(k) == '0' && last - k > 1;
      if (count.isPresent() && share.isPresent() && !zero && share.get().asDouble() <= 100) {
        cuts.add(new int[] {k});
      }
    }
    return cuts;
  }
}
