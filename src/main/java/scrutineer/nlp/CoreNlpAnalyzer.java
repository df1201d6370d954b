package scrutineer.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
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

  private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

  @Override public Document analyze(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Blocks.Piece piece : Blocks.of(article.text())) {
      if (piece.block() != Block.RESIDUE) {
        addSentences(article.text(), piece, sentences);
      }
    }
    return new Document(article, sentences);
  }

  private void addSentences(String text, Blocks.Piece piece, List<Sentence> sentences) {
    String stretch = piece.span().of(text);
    List<CoreLabel> labels =
        new PTBTokenizer<>(new StringReader(stretch), new CoreLabelTokenFactory(), OPTIONS).tokenize();
    for (List<CoreLabel> sentence : splitter.process(labels)) {
      List<Token> tokens = new ArrayList<>(sentence.size() + 4);
      for (CoreLabel label : sentence) {
        addToken(text, piece.span().start() + label.beginPosition(), piece.span().start() + label.endPosition(), tokens);
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
