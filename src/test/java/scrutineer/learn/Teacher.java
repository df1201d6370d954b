package scrutineer.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scrutineer.nlp.MaxentClassifier;
import scrutineer.nlp.MaxentTraining;
import scrutineer.nlp.MaxentTraining.Case;
import scrutineer.resource.Table;

/** Trains on articles, and for cross-validation on all articles but those of one part at a time. */
public final class Teacher {
  /** Parts that the articles are dealt into, by turns in order of their ids, so that like kinds are spread over all. */
  public static final int FOLDS = 10;
  /** A feature of fewer articles is left out: it knows those articles rather than the language. */
  private static final int LEAST_ARTICLES = 3;

  private final double l2;

  /** @param l2 how strongly weights are drawn towards zero */
  public Teacher(double l2) {
    this.l2 = l2;
  }

  /** A table of weights, the same for the same articles in the same order. */
  public String table(List<Taught> articles) {
    Map<String, Integer> counts = new HashMap<>();
    for (Taught taught : articles) {
      Set<String> seen = new HashSet<>();
      taught.cases().forEach(c -> seen.addAll(List.of(c.features().names())));
      seen.forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    List<Case> cases = new ArrayList<>();
    articles.forEach(t -> t.cases().forEach(c -> cases.add(new Case(c.outcome(), common(c.features(), counts)))));
    return MaxentTraining.table(cases, l2);
  }

  private static Features common(Features features, Map<String, Integer> counts) {
    Features common = new Features();
    for (int i = 0; i < features.names().length; i++) {
      if (counts.get(features.names()[i]) >= LEAST_ARTICLES) {
        common.add(features.names()[i], features.values()[i]);
      }
    }
    return common;
  }

  /** For each article a model that has learned from the articles of all other parts. */
  public Map<String, Classifier> crossValidated(List<Taught> articles) {
    Map<String, Classifier> models = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Taught> others = new ArrayList<>();
      List<String> left = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        if (i % FOLDS == fold) {
          left.add(articles.get(i).article());
        } else {
          others.add(articles.get(i));
        }
      }
      Classifier model = MaxentClassifier.of(Table.parse("part " + fold, table(others)));
      left.forEach(article -> models.put(article, model));
    }
    return models;
  }
}
