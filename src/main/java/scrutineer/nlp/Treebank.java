package scrutineer.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;

/**
 * Brings OpenNLP's tokens to what CoreNLP's are by construction, and every reader relies on: {@code 's} and {@code n't} are
 * tokens of their own, and so are the signs of percent and pounds; {@code by-election} and {@code 1,234.5} are not cut up.
 * OpenNLP's model was learned from text in which that is not always so.
 */
final class Treebank {
  private static final Pattern CLITIC = Pattern.compile("(?i)(.+?)(['\\u2019](?:s|ve|ll|re|d|m)?|n['\\u2019]t)");
  private static final Pattern SIGN = Pattern.compile("([\\u00a3$])(\\d.*)|(\\d[\\d.,]*)(%)");

  private Treebank() {}

  /** @param spans tokens of this text, in order */
  static List<Span> of(String text, Span[] spans) {
    List<Span> tokens = new ArrayList<>(spans.length + 8);
    int from = 0;
    while (from < spans.length) {
      int to = from + 1;
      while (to < spans.length && spans[to].getStart() == spans[to - 1].getEnd() && together(text, spans[to].getStart())) {
        to++;
      }
      cut(text, spans[from].getStart(), spans[to - 1].getEnd(), tokens);
      from = to;
    }
    return tokens;
  }

  /** Whether the characters on both sides of a cut belong to one word or one number. */
  private static boolean together(String text, int at) {
    char before = text.charAt(at - 1);
    char behind = text.charAt(at);
    if (Character.isDigit(before) && Character.isDigit(behind)) {
      return true;
    }
    return joins(text, at) || joins(text, at - 1);
  }

  /** Whether a hyphen stands between letters here, or a point or comma between digits. */
  private static boolean joins(String text, int at) {
    if (at < 1 || at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char behind = text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '-' -> Character.isLetterOrDigit(before) && Character.isLetter(behind);
      case '.', ',' -> Character.isDigit(before) && Character.isDigit(behind);
      default -> false;
    };
  }

  private static void cut(String text, int start, int end, List<Span> tokens) {
    String form = text.substring(start, end);
    Matcher clitic = CLITIC.matcher(form);
    Matcher sign = SIGN.matcher(form);
    int at = clitic.matches() ? clitic.start(2) : !sign.matches() ? 0 : sign.group(2) != null ? sign.start(2) : sign.start(4);
    if (at > 0) {
      tokens.add(new Span(start, start + at));
    }
    tokens.add(new Span(start + at, end));
  }
}
