package scrutineer.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutineer.text.Analyzer;
import scrutineer.text.Article;
import scrutineer.text.Block;
import scrutineer.text.Blocks;
import scrutineer.text.Document;
import scrutineer.text.Sentence;
import scrutineer.text.Span;
import scrutineer.text.Token;

/**
 * CoreNLP's Penn Treebank tokenizer and sentence splitter; neither needs a model. A token never crosses a line, and
 * compounds such as {@code Labour-held} and {@code 10-point} are taken apart, since each part is a mention of its own.
 */
public final class CoreNlpAnalyzer implements Analyzer {
  private static final String OPTIONS =
      "ptb3Escaping=false,untokenizable=noneKeep,splitHyphenated=false,quotes=not_cp1252,dashes=not_cp1252,splitAssimilations=false";
  private static final Pattern COMPOUND = Pattern.compile(
      "(?i)(.*?[\\p{L}\\d%])([-\\u2013])((?:held|led|run|controlled|point|points|vote|votes|seat|seats|strong|majority|swing|member|turned|backed|man|woman)\\b.*)");
  private static final Pattern RANGE = Pattern.compile("(\\d[\\d,.]*)([-\\u2013\\u2014])(\\d[\\d,.]*)");

  /** A tokenizer is dear to set up and cheap to go on with; so many characters, beyond the first piece, share one. */
  private static final int AT_ONCE = 8192;

  private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

  @Override public Document analyze(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    List<Blocks.Piece> pieces = Blocks.of(article.text()).stream().filter(p -> p.block() != Block.RESIDUE).toList();
    for (int from = 0; from < pieces.size();) {
      int to = from + 1;
      while (to < pieces.size() && pieces.get(to).span().end() - pieces.get(from).span().start() <= AT_ONCE) {
        to++;
      }
      addSentences(article.text(), pieces.subList(from, to), sentences);
      from = to;
    }
    return new Document(article, sentences);
  }

  private void addSentences(String text, List<Blocks.Piece> pieces, List<Sentence> sentences) {
    int start = pieces.get(0).span().start();
    List<CoreLabel> labels = labels(only(text, pieces));
    int from = 0;
    List<List<CoreLabel>> shared = new ArrayList<>();
    for (Blocks.Piece piece : pieces) {
      int to = from;
      while (to < labels.size() && start + labels.get(to).beginPosition() < piece.span().end()) {
        to++;
      }
      if (to > from && start + labels.get(to - 1).endPosition() > piece.span().end()) {
        eachAlone(text, pieces, sentences);
        return;
      }
      shared.add(labels.subList(from, to));
      from = to;
    }
    for (int i = 0; i < pieces.size(); i++) {
      addSentences(text, pieces.get(i), start, shared.get(i), sentences);
    }
  }

  /** Mark-up is a token up to its end, lines further down: then every piece has a tokenizer of its own. */
  private void eachAlone(String text, List<Blocks.Piece> pieces, List<Sentence> sentences) {
    pieces.forEach(p -> addSentences(text, p, p.span().start(), labels(p.span().of(text)), sentences));
  }

  /** The text from the first piece to the last; line ends are in the place of all that is not in a piece. */
  private static String only(String text, List<Blocks.Piece> pieces) {
    int start = pieces.get(0).span().start();
    char[] only = new char[pieces.get(pieces.size() - 1).span().end() - start];
    Arrays.fill(only, '\n');
    pieces.forEach(p -> text.getChars(p.span().start(), p.span().end(), only, p.span().start() - start));
    return new String(only);
  }

  private static List<CoreLabel> labels(String text) {
    return new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), OPTIONS).tokenize();
  }

  /** @param start offset in the article of what the labels count from */
  private void addSentences(String text, Blocks.Piece piece, int start, List<CoreLabel> labels, List<Sentence> sentences) {
    for (List<CoreLabel> sentence : splitter.process(labels)) {
      List<Token> tokens = new ArrayList<>(sentence.size() + 4);
      for (CoreLabel label : sentence) {
        addToken(text, start + label.beginPosition(), start + label.endPosition(), tokens);
      }
      if (!tokens.isEmpty()) {
        Span span = new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
        sentences.add(new Sentence(span, piece.block(), piece.number(), tokens));
      }
    }
  }

  private static void addToken(String text, int start, int end, List<Token> tokens) {
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
}
