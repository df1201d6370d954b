package scrutineer.corpus;

import java.util.List;
import scrutineer.claim.Claim;
import scrutineer.extract.ProseReader;
import scrutineer.extract.Surroundings;
import scrutineer.extract.shape.ShapeReader;
import scrutineer.extract.shape.ShapeReading;
import scrutineer.knowledge.Knowledge;
import scrutineer.link.Elections;
import scrutineer.mention.Found;
import scrutineer.mention.MentionFinder;
import scrutineer.nlp.CoreNlpAnalyzer;
import scrutineer.text.Article;
import scrutineer.text.Document;

/** The stages of the pipeline put together with one of them left out. */
final class Ablation {
  private final Knowledge knowledge = Knowledge.load();
  private final CoreNlpAnalyzer analyzer = new CoreNlpAnalyzer();
  private final MentionFinder mentionFinder = new MentionFinder(knowledge);
  private final ShapeReader shapes = new ShapeReader(knowledge);
  private final ProseReader prose = new ProseReader(knowledge);

  /** As if nothing could be read from shapes, and all lines were sentences. */
  List<Claim> withoutShapes(Article article) {
    Document document = analyzer.analyze(article);
    List<List<Found>> mentions = mentionFinder.mentions(document);
    return prose.read(document, mentions, Elections.of(knowledge, article, mentions), ShapeReading.NONE).claims();
  }

  /** What shapes tell and nothing else; what follows from it is not drawn. */
  List<Claim> shapesAlone(Article article) {
    Document document = analyzer.analyze(article);
    List<List<Found>> mentions = mentionFinder.mentions(document);
    Elections elections = Elections.of(knowledge, article, mentions);
    return shapes.read(article, new Surroundings(document, mentions, elections)).claims();
  }

  /** The whole reading less those claims for which nothing but another claim stands. */
  List<Claim> withoutEntailed(Article article) {
    return Corpus.PIPELINE.read(article).claims().stream()
        .filter(claim -> !claim.evidence().stream().allMatch(e -> e.rule().startsWith("entailed.") || e.rule().startsWith("linked."))).toList();
  }
}
