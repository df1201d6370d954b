package scrutineer.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import scrutineer.claim.Statement;
import scrutineer.dataset.ClaimRow;
import scrutineer.evaluate.Evaluation;
import scrutineer.evaluate.Mark;
import scrutineer.knowledge.Knowledge;
import scrutineer.learn.Classifier;
import scrutineer.learn.Taught;
import scrutineer.learn.Teacher;
import scrutineer.pipeline.ClaimLesson;
import scrutineer.text.Article;

/** What the claims of the corpus teach of claims: which are right, told by what speaks for each of them. */
public final class Lessons {
  /** Of 2, 6, 10 and 15 the one with the least Brier score in cross-validation. November 2026. */
  private static final double L2 = 6;

  final List<Article> articles = Corpus.articles();
  final List<ClaimLesson> lessons;
  /** Of all claims, before any is left out. */
  final Evaluation evaluation;
  private final List<Taught> taught;
  private final Map<String, Map<Statement, Boolean>> right = new HashMap<>();
  private final Teacher teacher = new Teacher(L2);

  public Lessons(Knowledge knowledge) {
    this(Corpus.articles().stream().map(article -> ClaimLesson.of(knowledge, Corpus.PIPELINE, article)).toList());
  }

  private Lessons(List<ClaimLesson> lessons) {
    this.lessons = lessons;
    evaluation = Corpus.evaluation(articles, lessons.stream().flatMap(l -> l.claims().stream()).map(ClaimRow::of).toList());
    evaluation.marked().stream().filter(m -> m.claim().isPresent())
        .forEach(m -> right.computeIfAbsent(m.article(), a -> new HashMap<>()).put(m.statement(), m.mark() != Mark.SPURIOUS));
    taught = lessons.stream().map(l -> l.taught(right(l))).toList();
  }

  /** The same claims with other clues. */
  public Lessons with(UnaryOperator<ClaimLesson> clues) {
    return new Lessons(lessons.stream().map(clues).toList());
  }

  public List<ClaimLesson> lessons() {
    return lessons;
  }

  public Evaluation evaluation() {
    return evaluation;
  }

  /** Which claims of an article are right; one that repeats another is not there. */
  public Map<Statement, Boolean> right(ClaimLesson lesson) {
    return right.getOrDefault(lesson.article(), Map.of());
  }

  /** The program's table of weights, learned from all articles. */
  String table() {
    return teacher.table(taught);
  }

  /** For each article a model that has not seen it. */
  public Map<String, Classifier> crossValidated() {
    return teacher.crossValidated(taught);
  }

  /** Chances by models that have not seen the article, with what came out. */
  public List<Reliability.Rated> rated(Map<String, Classifier> models) {
    List<Reliability.Rated> rated = new ArrayList<>();
    for (ClaimLesson lesson : lessons) {
      List<Double> chances = lesson.chances(models.get(lesson.article()));
      for (int i = 0; i < chances.size(); i++) {
        Boolean one = right(lesson).get(lesson.claims().get(i).statement());
        if (one != null) {
          rated.add(new Reliability.Rated(chances.get(i), one));
        }
      }
    }
    return rated;
  }

  /** The same by the share right of each rule and measure in the articles of the other parts. */
  List<Reliability.Rated> ratedByRule() {
    List<Judged> judged = Judged.of(evaluation);
    Map<String, Integer> folds = new HashMap<>();
    lessons.forEach(l -> folds.put(l.article(), folds.size() % Teacher.FOLDS));
    List<Reliability.Rated> rated = new ArrayList<>();
    for (int fold = 0; fold < Teacher.FOLDS; fold++) {
      int left = fold;
      RuleShares shares = new RuleShares(judged.stream().filter(c -> folds.get(c.article()) != left).toList());
      judged.stream().filter(c -> folds.get(c.article()) == left).forEach(c -> rated.add(new Reliability.Rated(shares.chance(c.rule(), c.measure()), c.right())));
    }
    return rated;
  }

  /** What is left of the claims if those below a chance go. */
  public Evaluation kept(Map<String, Classifier> models, double least) {
    List<ClaimRow> kept = new ArrayList<>();
    for (ClaimLesson lesson : lessons) {
      List<Double> chances = lesson.chances(models.get(lesson.article()));
      for (int i = 0; i < chances.size(); i++) {
        if (chances.get(i) >= least) {
          kept.add(ClaimRow.of(lesson.claims().get(i)));
        }
      }
    }
    return Corpus.evaluation(articles, kept);
  }
}
