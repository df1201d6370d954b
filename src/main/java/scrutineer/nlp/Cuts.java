package scrutineer.nlp;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutineer.text.Block;
import scrutineer.text.Blocks;
import scrutineer.text.Sentence;
import scrutineer.text.Span;
import scrutineer.text.Token;

/**
 * What every analyzer does alike, whichever library splits the text: which pieces are read, and compounds such as
 * {@code Labour-held} and {@code 10-point} taken apart, since each part is a mention of its own.
 */
final class Cuts {
  private static final Pattern COMPOUND = Pattern.compile(
      "(?i)(.*?[\\p{L}\\d%])([-\\u2013])((?:held|led|run|controlled|point|points|vote|votes|seat|seats|strong|majority|swing|member|turned|backed|man|woman)\\b.*)");
  private static final Pattern RANGE = Pattern.compile("(\\d[\\d,.]*)([-\\u2013\\u2014])(\\d[\\d,.]*)");

  private Cuts() {}

  /** All of the article but what belongs to the page. */
  static List<Blocks.Piece> pieces(String text) {
    return Blocks.of(text).stream().filter(p -> p.block() != Block.RESIDUE).toList();
  }

  /** Adds the token, or its parts; nothing if it is empty. */
  static void addToken(String text, int start, int end, List<Token> tokens) {
    if (start >= end) {
      return;
    }
    String form = text.substring(start, end);
    if (form.length() < 3 || form.indexOf('-') < 0 && form.indexOf('\u2013') < 0 && form.indexOf('\u2014') < 0) {
      tokens.add(Token.of(new Span(start, end), form));
      return;
    }
    Matcher compound = COMPOUND.matcher(form);
    Matcher range = RANGE.matcher(form);
    Matcher cut = compound.matches() ? compound : range.matches() ? range : null;
    if (cut == null) {
      tokens.add(Token.of(new Span(start, end), form));
      return;
    }
    for (int group = 1; group <= 3; group++) {
      int from = start + cut.start(group);
      int to = start + cut.end(group);
      tokens.add(Token.of(new Span(from, to), text.substring(from, to)));
    }
  }

  /** Adds a sentence of these tokens, unless there are none. */
  static void addSentence(Blocks.Piece piece, List<Token> tokens, List<Sentence> sentences) {
    if (!tokens.isEmpty()) {
      Span span = new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
      sentences.add(new Sentence(span, piece.block(), piece.number(), tokens));
    }
  }
}
