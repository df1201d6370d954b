package scrutineer.app;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import scrutineer.evaluate.TraceHints.Trace;
import scrutineer.extract.Meaning;
import scrutineer.mention.Mention;
import scrutineer.pipeline.Pipeline;
import scrutineer.pipeline.Reading;
import scrutineer.text.Article;

/** What is found in articles on the way to their claims, for telling why a claim was missed. */
public final class Traces {
  private static final String REFUSED = "refused";

  private Traces() {}

  /** Reads the articles; by their ids. */
  public static Map<String, Trace> of(Pipeline pipeline, Collection<Article> articles) {
    return articles.parallelStream().collect(Collectors.toMap(Article::id, article -> of(pipeline.read(article))));
  }

  private static Trace of(Reading reading) {
    Set<String> names = new HashSet<>();
    Set<BigDecimal> figures = new HashSet<>();
    for (Meaning meaning : reading.meanings().get()) {
      if (meaning.mention() instanceof Mention.NumberMention number) {
        figures.add(number.value());
      } else {
        names.add(meaning.mention().span().of(reading.document().text()));
        meaning.id().ifPresent(id -> names.add(id.substring(id.lastIndexOf(':') + 1)));
      }
    }
    reading.claims().forEach(claim -> {
      names.add(claim.statement().contest().place().name());
      claim.statement().candidate().ifPresent(names::add);
    });
    List<String> refused = reading.remarks().stream().filter(remark -> remark.kind().equals(REFUSED))
        .map(remark -> remark.span().of(reading.document().text())).toList();
    return new Trace(names, figures, refused);
  }
}
