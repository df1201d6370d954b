package scrutineer.layout;

import java.util.ArrayList;
import java.util.List;
import scrutineer.text.Span;

/** A word, a run of digits with their marks, or a mark, before anything is known of it. */
record Raw(Kind kind, int start, int end, boolean gap, String key) {
  enum Kind { WORD, NUMBER, MARK, TIME }

  /** Characters of a tag with its attributes. */
  private static final int LONGEST_TAG = 120;

  Span span() {
    return new Span(start, end);
  }

  String text(String article) {
    return article.substring(start, end);
  }

  private static String key(String text) {
    return text.equals("&") ? "and" : Keys.of(text);
  }

  static List<Raw> of(String text, int from, int to) {
    List<Raw> raws = new ArrayList<>();
    boolean gap = true;
    for (int i = from; i < to;) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c == '\u200b') {
        gap = true;
        i++;
        continue;
      }
      int tag = c == '<' ? tagEnd(text, i, to) : i;
      if (tag > i) {
        gap = true;
        i = tag;
        continue;
      }
      int end = end(text, i, to, raws);
      Kind kind = hour(text, i, end) ? Kind.TIME : kind(text, i, end);
      raws.add(new Raw(kind, i, end, gap, kind == Kind.NUMBER ? "" : key(text.substring(i, end))));
      gap = false;
      i = end;
    }
    return raws;
  }

  /** Index behind a tag of a page's mark-up that was left in; the same index where none begins. */
  private static int tagEnd(String text, int start, int to) {
    int i = start + 1;
    boolean name = i < to && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '/');
    while (name && i < to && i - start < LONGEST_TAG && text.charAt(i) != '>' && text.charAt(i) != '<') {
      i++;
    }
    return name && i < to && text.charAt(i) == '>' ? i + 1 : start;
  }

  /** 02.15: before what was told at that hour. */
  private static boolean hour(String text, int start, int end) {
    return end - start == 5 && text.charAt(start + 2) == '.' && text.startsWith(":", end) && text.charAt(start) <= '2' && Character.isDigit(text.charAt(start))
        && text.charAt(start + 3) <= '5';
  }

  private static Kind kind(String text, int start, int end) {
    char c = text.charAt(start);
    if (Character.isLetter(c)) {
      return Kind.WORD;
    }
    boolean digit = Character.isDigit(c) || end > start + 1 && Figures.sign(c) && Character.isDigit(text.charAt(start + 1));
    if (!digit) {
      return Kind.MARK;
    }
    char last = text.charAt(end - 1);
    boolean clock = text.substring(start, end).indexOf(':') > 0;
    return clock ? Kind.TIME : Character.isLetter(last) ? Kind.WORD : Kind.NUMBER;
  }

  private static int end(String text, int i, int to, List<Raw> raws) {
    char c = text.charAt(i);
    if (Character.isLetter(c)) {
      return word(text, i, to);
    }
    boolean signed = Figures.sign(c) && i + 1 < to && Character.isDigit(text.charAt(i + 1)) && free(text, i, raws);
    if (Character.isDigit(c) || signed) {
      return number(text, i, to);
    }
    for (String mark : new String[] {"+/-", "+/\u2212", "+/\u2013", "**", "--", "---|"}) {
      if (text.startsWith(mark, i) && i + mark.length() <= to) {
        return i + mark.length();
      }
    }
    return Character.isHighSurrogate(c) && i + 1 < to ? i + 2 : i + 1;
  }

  /** A dash glued to a word (Labour-12) joins, it is no sign; after a figure or a blank it is one. */
  private static boolean free(String text, int i, List<Raw> raws) {
    return i == 0 || !Character.isLetter(text.charAt(i - 1)) || text.charAt(i) == '+' || text.charAt(i) == '\u2212'
        || raws.isEmpty() || fraction(text, i + 1);
  }

  private static boolean fraction(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i + 1 < text.length() && (text.charAt(i) == '%' || text.charAt(i) == '.' && Character.isDigit(text.charAt(i + 1)));
  }

  /** Ends where small letters meet a capital, where CAPITALS meet a Word, and where letters meet digits. */
  private static int word(String text, int start, int to) {
    int initials = initials(text, start, to);
    if (initials > start + 2) {
      return initials;
    }
    int i = start + 1;
    while (i < to) {
      char c = text.charAt(i);
      char before = text.charAt(i - 1);
      if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        boolean hump = Character.isUpperCase(c) && Character.isLowerCase(before);
        boolean capsEnd = Character.isUpperCase(before) && Character.isUpperCase(c) && i + 1 < to
            && Character.isLowerCase(text.charAt(i + 1)) && i - start >= 2;
        if (hump || capsEnd) {
          return i;
        }
      } else if (!(Keys.apostrophe(c) && i + 1 < to && Character.isLetter(text.charAt(i + 1)))) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** D.U.P. is one word. */
  private static int initials(String text, int start, int to) {
    int i = start;
    while (i + 1 < to && Character.isUpperCase(text.charAt(i)) && text.charAt(i + 1) == '.') {
      i += 2;
    }
    boolean more = i < to && Character.isLetter(text.charAt(i));
    return more ? start : i;
  }

  private static int number(String text, int start, int to) {
    int i = start + 1;
    while (i < to) {
      char c = text.charAt(i);
      boolean inside = Character.isDigit(c) || c == '%'
          || (c == ',' || c == '.' || Figures.sign(c) || c == ':') && i + 1 < to && Character.isDigit(text.charAt(i + 1))
              && (c != ':' || i - start <= 2);
      if (!inside) {
        break;
      }
      i++;
    }
    return ordinal(text, start, i, to);
  }

  /** 2nd, 10.35am, 1900s, 15C: words with digits in them. */
  private static int ordinal(String text, int start, int i, int to) {
    if (i >= to || !Character.isLetter(text.charAt(i)) || text.charAt(i - 1) == '%') {
      return i;
    }
    boolean unit = Character.isUpperCase(text.charAt(i)) && (i + 1 == to || !Character.isLetterOrDigit(text.charAt(i + 1)));
    if (unit || !Character.isLowerCase(text.charAt(i))) {
      return unit ? i + 1 : i;
    }
    int end = i;
    while (end < to && end - i < 4 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String tail = text.substring(i, end);
    return List.of("st", "nd", "rd", "th", "am", "pm", "s", "hrs", "m", "km", "k").contains(tail) ? end : i;
  }
}
