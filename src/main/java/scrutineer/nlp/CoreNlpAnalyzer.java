package scrutineer.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import scrutineer.text.Analyzer;
import scrutineer.text.Article;
import scrutineer.text.Blocks;
import scrutineer.text.Document;
import scrutineer.text.Sentence;
import scrutineer.text.Token;

/**
 * CoreNLP's Penn Treebank tokenizer and sentence splitter; neither needs a model. A token never crosses a line.
 */
public final class CoreNlpAnalyzer implements Analyzer {
  private static final String OPTIONS =
      "ptb3Escaping=false,untokenizable=noneKeep,splitHyphenated=false,quotes=not_cp1252,dashes=not_cp1252,splitAssimilations=false";

  /** A tokenizer is dear to set up and cheap to go on with; so many characters, beyond the first piece, share one. */
  private static final int AT_ONCE = 8192;

  private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

  @Override public Document analyze(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    List<Blocks.Piece> pieces = Cuts.pieces(article.text());
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
        Cuts.addToken(text, start + label.beginPosition(), start + label.endPosition(), tokens);
      }
      Cuts.addSentence(piece, tokens, sentences);
    }
  }
}
