package scrutineer.pipeline;

import java.util.ArrayList;
import java.util.List;
import scrutineer.claim.Claim;
import scrutineer.extract.ProseReader;
import scrutineer.extract.Surroundings;
import scrutineer.extract.shape.ShapeReader;
import scrutineer.extract.shape.ShapeReading;
import scrutineer.knowledge.Knowledge;
import scrutineer.learn.Models;
import scrutineer.link.Elections;
import scrutineer.mention.ElectionCues;
import scrutineer.mention.Found;
import scrutineer.mention.MentionFinder;
import scrutineer.text.Analyzer;
import scrutineer.text.Article;
import scrutineer.text.Document;

/** The order of the stages for one article. Immutable; one is shared by all threads. */
public final class Pipeline {
  private final Knowledge knowledge;
  private final Analyzer analyzer;
  private final ElectionCues cues = new ElectionCues();
  private final MentionFinder mentionFinder;
  private final ShapeReader shapes;
  private final ProseReader prose;
  private final ClaimJudge judge;

  /** @param models where learned choices come from */
  public Pipeline(Analyzer analyzer, Knowledge knowledge, Models models) {
    this.knowledge = knowledge;
    this.analyzer = analyzer;
    this.mentionFinder = new MentionFinder(knowledge);
    this.shapes = new ShapeReader(knowledge);
    this.prose = new ProseReader(knowledge);
    this.judge = new ClaimJudge(knowledge, models.named(ClaimJudge.MODEL));
  }

  public Reading read(Article article) {
    if (!cues.in(article.text())) {
      return new Reading(new Document(article, List.of()), List.of(), List.of(), () -> List.of("no word of elections: not read"), List::of);
    }
    Unrated unrated = unrated(article);
    ClaimJudge.Judged judged = judge.judge(unrated);
    List<Remark> remarks = new ArrayList<>(unrated.prose().notes().stream().map(n -> new Remark(n.span(), n.kind(), n.text())).toList());
    remarks.addAll(unrated.doubts());
    remarks.addAll(judged.dropped());
    return new Reading(unrated.document(), judged.kept(), remarks, () -> explained(unrated, judged), unrated.prose().meanings());
  }

  private static List<String> explained(Unrated unrated, ClaimJudge.Judged judged) {
    List<String> lines = new ArrayList<>(unrated.prose().explanation().get());
    unrated.doubts().forEach(remark -> lines.add("doubtful  \"" + remark.span().of(unrated.document().text()) + "\": " + remark.text()));
    judged.dropped().forEach(remark -> lines.add("doubtful  " + remark.text()));
    return lines;
  }

  /**
   * What was read, before it is told how far it can be trusted.
   *
   * @param doubts rows of tables that the rest of their table speaks against
   */
  record Unrated(Document document, List<List<Found>> mentions, Elections elections, List<Claim> claims, ProseReader.Reading prose,
      List<Remark> doubts) {}

  Unrated unrated(Article article) {
    Document document = analyzer.analyze(article);
    List<List<Found>> mentions = mentionFinder.mentions(document);
    Elections elections = Elections.of(knowledge, article, mentions);
    ShapeReading shaped = shapes.read(article, new Surroundings(document, mentions, elections));
    ProseReader.Reading read = prose.read(document, mentions, elections, shaped);
    List<Remark> doubts = shaped.doubts().stream().map(d -> new Remark(d.span(), "doubtful-row", d.text())).toList();
    return new Unrated(document, mentions, elections, read.claims(), read, doubts);
  }
}
