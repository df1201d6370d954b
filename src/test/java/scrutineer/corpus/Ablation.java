package scrutineer.corpus;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import scrutineer.claim.Claim;
import scrutineer.extract.Part;
import scrutineer.extract.ProseReader;
import scrutineer.extract.Surroundings;
import scrutineer.extract.shape.ShapeReader;
import scrutineer.extract.shape.ShapeReading;
import scrutineer.knowledge.Knowledge;
import scrutineer.link.Elections;
import scrutineer.mention.Found;
import scrutineer.mention.Mention.PersonMention;
import scrutineer.mention.Mention.TimeMention;
import scrutineer.mention.MentionFinder;
import scrutineer.nlp.CoreNlpAnalyzer;
import scrutineer.text.Analyzer;
import scrutineer.text.Article;
import scrutineer.text.Document;

/** The stages of the pipeline put together with one of them left out or changed; no claim is left out as unlikely. */
public final class Ablation {
  private final Knowledge knowledge;
  private final Analyzer analyzer;
  private final MentionFinder mentionFinder;
  private final ShapeReader shapes;
  private final ProseReader prose;

  public Ablation(Knowledge knowledge) {
    this(knowledge, new CoreNlpAnalyzer(), Set.of());
  }

  /** @param without parts of the reading of sentences that are left out */
  Ablation(Knowledge knowledge, Analyzer analyzer, Set<Part> without) {
    this.knowledge = knowledge;
    this.analyzer = analyzer;
    this.mentionFinder = new MentionFinder(knowledge);
    this.shapes = new ShapeReader(knowledge);
    this.prose = new ProseReader(knowledge, without);
  }

  /** Other mentions than were found, for the same document. */
  @FunctionalInterface
  public interface Changed {
    List<List<Found>> mentions(Document document, List<List<Found>> found);
  }

  /** All of it. */
  List<Claim> whole(Article article) {
    return with(article, (document, found) -> found);
  }

  public List<Claim> with(Article article, Changed changed) {
    Document document = analyzer.analyze(article);
    List<List<Found>> mentions = changed.mentions(document, mentionFinder.mentions(document));
    Elections elections = Elections.of(knowledge, article, mentions);
    return prose.read(document, mentions, elections, shapes.read(article, new Surroundings(document, mentions, elections))).claims();
  }

  private List<Claim> without(Article article, Predicate<Found> gone) {
    UnaryOperator<List<Found>> rest = sentence -> sentence.stream().filter(gone.negate()).toList();
    return with(article, (document, found) -> found.stream().map(rest).toList());
  }

  /** As if no year, no "last time" and no "in 2015" were understood in sentences. */
  List<Claim> withoutTimes(Article article) {
    return without(article, found -> found.mention() instanceof TimeMention);
  }

  /** As if only people on a ballot paper that is known, and surnames of theirs, were found. */
  List<Claim> withoutFoundPeople(Article article) {
    return without(article, found -> foundBy(found, "given name") || foundBy(found, "the words around it"));
  }

  /** As if a name had to begin with a given name that some ballot paper has. */
  List<Claim> withoutCuedPeople(Article article) {
    return without(article, found -> foundBy(found, "the words around it"));
  }

  private static boolean foundBy(Found found, String what) {
    return found.mention() instanceof PersonMention person && person.foundBy().equals(what);
  }

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
    return whole(article).stream()
        .filter(claim -> !claim.evidence().stream().allMatch(e -> e.rule().startsWith("entailed.") || e.rule().startsWith("linked."))).toList();
  }
}
