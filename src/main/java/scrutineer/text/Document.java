package scrutineer.text;

import java.util.List;

/** An article split up into sentences and tokens, in order of the text. */
public record Document(Article article, List<Sentence> sentences) {
  public Document {
    sentences = List.copyOf(sentences);
  }

  public String text() {
    return article.text();
  }
}
