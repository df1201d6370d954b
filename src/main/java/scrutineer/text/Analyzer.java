package scrutineer.text;

/** Splits an article up. The one door to NLP libraries; implementations are safe for use by several threads. */
public interface Analyzer {
  Document analyze(Article article);
}
