package scrutineer.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import scrutineer.text.Analyzer;
import scrutineer.text.Article;
import scrutineer.text.Blocks;
import scrutineer.text.Document;
import scrutineer.text.Sentence;
import scrutineer.text.Token;

/**
 * OpenNLP's sentence detector and tokenizer with the Apache project's English models, which are on the class path. A token
 * never crosses a line.
 */
public final class OpenNlpAnalyzer implements Analyzer {
  private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

  /** Both hold state while they work: each thread has its own; the models are shared. */
  private final ThreadLocal<SentenceDetectorME> detectors;
  private final ThreadLocal<TokenizerME> tokenizers;

  /** Loads the models: a tenth of a second. */
  public OpenNlpAnalyzer() {
    SentenceModel sentences = model(SENTENCES, SentenceModel::new);
    TokenizerModel tokens = model(TOKENS, TokenizerModel::new);
    detectors = ThreadLocal.withInitial(() -> new SentenceDetectorME(sentences));
    tokenizers = ThreadLocal.withInitial(() -> new TokenizerME(tokens));
  }

  @FunctionalInterface
  private interface Loader<T> {
    T load(InputStream in) throws IOException;
  }

  private static <T> T model(String name, Loader<T> loader) {
    try (InputStream in = OpenNlpAnalyzer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the model " + name + " is not on the class path");
      }
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  @Override public Document analyze(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Blocks.Piece piece : Cuts.pieces(article.text())) {
      String text = piece.span().of(article.text());
      for (Span sentence : detectors.get().sentPosDetect(text)) {
        addSentence(article.text(), piece, piece.span().start() + sentence.getStart(), piece.span().start() + sentence.getEnd(), sentences);
      }
    }
    return new Document(article, sentences);
  }

  private void addSentence(String text, Blocks.Piece piece, int start, int end, List<Sentence> sentences) {
    List<Token> tokens = new ArrayList<>();
    // a line end that the library takes for a letter
    String sentence = text.substring(start, end).replace('\u0085', ' ');
    for (Span token : Treebank.of(sentence, tokenizers.get().tokenizePos(sentence))) {
      Cuts.addToken(text, start + token.getStart(), start + token.getEnd(), tokens);
    }
    Cuts.addSentence(piece, tokens, sentences);
  }
}
