package scrutineer.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import scrutineer.claim.Claim;
import scrutineer.claim.Statement;
import scrutineer.knowledge.Knowledge;
import scrutineer.learn.Classifier;
import scrutineer.learn.Features;
import scrutineer.learn.Taught;
import scrutineer.nlp.MaxentTraining.Case;
import scrutineer.text.Article;

/** The claims read in one article before any is left out, each with its clues. */
public record ClaimLesson(String article, List<Claim> claims, List<Features> features) {
  /** The name of the program's model and the least chance that it keeps. */
  public static final String MODEL = ClaimJudge.MODEL;
  public static final double LEAST = ClaimJudge.LEAST;

  public static ClaimLesson of(Knowledge knowledge, Pipeline pipeline, Article article) {
    Pipeline.Unrated read = pipeline.unrated(article);
    List<Claim> claims = read.claims();
    ClaimClues clues = new ClaimClues(knowledge, read.document(), read.mentions(), read.elections(), claims);
    return new ClaimLesson(article.id(), claims, claims.stream().map(clues::of).toList());
  }

  /** @param right by statement; a claim that was not judged, as it repeats another, teaches nothing */
  public Taught taught(Map<Statement, Boolean> right) {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Boolean one = right.get(claims.get(i).statement());
      if (one != null) {
        cases.add(new Case(one ? Classifier.RIGHT : Classifier.WRONG, features.get(i)));
      }
    }
    return new Taught(article, cases);
  }

  /** The chance of each claim, in order. */
  public List<Double> chances(Classifier model) {
    return features.stream().map(f -> model.chance(Classifier.RIGHT, f)).toList();
  }
}
