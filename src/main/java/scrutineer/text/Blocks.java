package scrutineer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an article into blocks at its line ends and, inside a line, at the caption marks that crawled pages leave behind
 * ("Image copyright X Image caption Y").
 */
public final class Blocks {
  /** A stretch between line ends. @param number counted from 0 */
  public record Piece(Span span, Block block, int number) {}

  private static final Pattern HEADER = Pattern.compile("\\A\\uFEFF?\\s*date \\d{4}-\\d\\d-\\d\\d[ \\t]*");
  private static final Pattern CAPTION = Pattern.compile(
      "(?:Image|Media|Picture|Photo)s? (?:copyright|source|credit|caption)|(?:Picture|Photo|Image|Pic)s?:(?= )");
  private static final Pattern BULLET = Pattern.compile("\\s*(?:[-–•*●▪◦·]|\\d{1,2}[.)])\\s+");
  private static final Pattern RESIDUE = Pattern.compile(
      "(?i)\\s*(?:share (?:this|on|via)\\b.*|read more:?|more on this story|related (?:topics|stories|articles|internet links).*|"
      + "follow us\\b.*|sign up\\b.*|subscribe\\b.*|advertisement|listen to the best of .*|published\\b.{0,25}|"
      + "(?:this (?:site|website) uses|we use|accept all) cookies.*|skip to .*|comments? ?(?:\\(\\d+\\))?|comments? \\(\\d+\\)\\s*[|\u00b7].*|most (?:read|commented|popular)\\b.*|print this page)\\s*");

  private Blocks() {}

  public static List<Piece> of(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher header = HEADER.matcher(text);
    int start = header.find() ? header.end() : 0;
    Wrapping wrapping = Wrapping.of(text, start);
    while (start < text.length()) {
      int end = lineEnd(text, start);
      while (wrapping.goesOn(end)) {
        end = lineEnd(text, wrapping.next(end));
      }
      line(text, start, end, pieces);
      start = end + 1;
    }
    return pieces;
  }

  static int lineEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
        return i;
      }
    }
    return text.length();
  }

  private static void line(String text, int start, int end, List<Piece> pieces) {
    if (text.substring(start, end).isBlank()) {
      return;
    }
    Matcher mark = CAPTION.matcher(text).region(start, end);
    int from = start;
    Block block = kind(text, start, end);
    while (mark.find()) {
      add(text, from, mark.start(), block, pieces);
      block = mark.group().endsWith("caption") || mark.group().endsWith(":") ? Block.CAPTION : Block.RESIDUE;
      from = mark.end();
    }
    add(text, from, end, block, pieces);
  }

  private static void add(String text, int start, int end, Block block, List<Piece> pieces) {
    if (start < end && !text.substring(start, end).isBlank()) {
      pieces.add(new Piece(new Span(start, end), block, pieces.size()));
    }
  }

  /** Whether a line is an item of a list or what is left of a page's furniture: never a part of a wrapped paragraph. */
  static boolean ownLine(String line) {
    return BULLET.matcher(line).lookingAt() || RESIDUE.matcher(line).matches() || CAPTION.matcher(line).lookingAt();
  }

  private static Block kind(String text, int start, int end) {
    String line = text.substring(start, end);
    if (RESIDUE.matcher(line).matches()) {
      return Block.RESIDUE;
    }
    if (BULLET.matcher(line).lookingAt()) {
      return Block.LIST_ITEM;
    }
    String trimmed = line.strip();
    char last = trimmed.charAt(trimmed.length() - 1);
    boolean stops = last == '.' || last == '!' || last == '?' || last == '"' || last == '\u201d' || last == ';' || last == ',';
    return !stops && trimmed.length() < 90 ? Block.HEADING : Block.PARAGRAPH;
  }
}
