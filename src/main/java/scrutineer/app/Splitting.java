package scrutineer.app;

import scrutineer.nlp.CoreNlpAnalyzer;
import scrutineer.nlp.OpenNlpAnalyzer;
import scrutineer.text.Analyzer;

/** Which library cuts articles into sentences and tokens; named as on the command line. */
public enum Splitting {
  /** The usual one, which the rules were made with. */
  corenlp,
  opennlp;

  /** A new one; one is enough for all threads. */
  public Analyzer analyzer() {
    return this == opennlp ? new OpenNlpAnalyzer() : new CoreNlpAnalyzer();
  }
}
