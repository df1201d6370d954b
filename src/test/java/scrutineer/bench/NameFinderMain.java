package scrutineer.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import scrutineer.app.Standard;
import scrutineer.corpus.Ablation;
import scrutineer.corpus.Corpus;
import scrutineer.evaluate.Evaluation;
import scrutineer.evaluate.Scope;
import scrutineer.evaluate.Tally;
import scrutineer.knowledge.Knowledge;
import scrutineer.learn.Gain;
import scrutineer.learn.Teacher;
import scrutineer.mention.Found;
import scrutineer.mention.MentionFinder;
import scrutineer.nlp.CoreNlpAnalyzer;
import scrutineer.pipeline.Pipeline;
import scrutineer.text.Article;
import scrutineer.text.Document;
import scrutineer.text.Sentence;

/**
 * What OpenNLP's name finder, learned on the corpus by cross-validation over articles, adds to the reading if people that it
 * finds, and nothing else has, count as found; and what it costs. Nothing that is learned is kept.
 */
public final class NameFinderMain {
  private static final int ROUNDS = 7;
  private final List<Article> articles = Corpus.articles();
  private final Knowledge knowledge = Knowledge.load();
  private final Ablation reading = new Ablation(knowledge);
  private final Map<String, Document> documents = new HashMap<>();

  private NameFinderMain() {
    CoreNlpAnalyzer analyzer = new CoreNlpAnalyzer();
    articles.forEach(article -> documents.put(article.id(), analyzer.analyze(article)));
  }

  public static void main(String[] arguments) {
    NameFinderMain main = new NameFinderMain();
    Evaluation without = Corpus.evaluation(main.articles, Corpus.claims(main.articles, a -> main.reading.with(a, (document, found) -> found)));
    print("without the name finder", without);
    main.measure("taught by gold names", false, without);
    Map<String, TokenNameFinderModel> models = main.measure("taught by gold names and the rules' people", true, without);
    main.time(models.get(main.articles.get(0).id()));
  }

  private Map<String, TokenNameFinderModel> measure(String how, boolean ownToo, Evaluation without) {
    NameLessons lessons = new NameLessons(articles, new MentionFinder(knowledge), ownToo);
    List<List<NameSample>> samples = articles.stream().map(a -> lessons.samples(documents.get(a.id()))).toList();
    Map<String, TokenNameFinderModel> models = crossValidated(samples);
    agreement(samples, models);
    MorePeople people = new MorePeople();
    Evaluation with = Corpus.evaluation(articles, Corpus.claims(articles, a -> {
      NameFinderME finder = new NameFinderME(models.get(a.id()));
      return reading.with(a, (document, found) -> tagged(finder, people, document, found));
    }));
    print(how, with);
    System.out.println("  gain of core F1 " + Gain.f1(without, with, Scope.CORE) + ", of all F1 " + Gain.f1(without, with, Scope.ALL) + "; people added " + people.added());
    return models;
  }

  /** For each article a model that has learned from the articles of all other parts. */
  private Map<String, TokenNameFinderModel> crossValidated(List<List<NameSample>> samples) {
    List<TokenNameFinderModel> folds = IntStream.range(0, Teacher.FOLDS).parallel().mapToObj(fold ->
        NameLessons.train(IntStream.range(0, samples.size()).filter(i -> i % Teacher.FOLDS != fold).mapToObj(samples::get).flatMap(List::stream).toList())).toList();
    Map<String, TokenNameFinderModel> models = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      models.put(articles.get(i).id(), folds.get(i % Teacher.FOLDS));
    }
    return models;
  }

  /** How many of the people it was to find it does, in articles it has not seen. */
  private void agreement(List<List<NameSample>> samples, Map<String, TokenNameFinderModel> models) {
    int both = 0;
    int marked = 0;
    int found = 0;
    for (int i = 0; i < samples.size(); i++) {
      NameFinderME finder = new NameFinderME(models.get(articles.get(i).id()));
      for (NameSample sample : samples.get(i)) {
        List<Span> told = Arrays.asList(finder.find(sample.getSentence()));
        List<Span> right = Arrays.stream(sample.getNames()).map(s -> new Span(s.getStart(), s.getEnd())).toList();
        both += (int) told.stream().filter(s -> right.contains(new Span(s.getStart(), s.getEnd()))).count();
        marked += right.size();
        found += told.size();
      }
    }
    System.out.printf(Locale.ROOT, "  people marked %d, found %d, of them marked %d: precision %.3f, recall %.3f%n", marked, found, both, both / (double) found, both / (double) marked);
  }

  private static List<List<Found>> tagged(NameFinderME finder, MorePeople people, Document document, List<List<Found>> found) {
    finder.clearAdaptiveData();
    List<List<Found>> all = new ArrayList<>();
    for (int s = 0; s < found.size(); s++) {
      Sentence sentence = document.sentences().get(s);
      List<MorePeople.Name> names = Arrays.stream(finder.find(NameLessons.forms(sentence))).map(n -> new MorePeople.Name(n.getStart(), n.getEnd())).toList();
      all.add(people.beside(document.text(), sentence, found.get(s), names));
    }
    return all;
  }

  /** Both take turns; the first round of each only warms up. */
  private void time(TokenNameFinderModel model) {
    Pipeline pipeline = new Standard().pipeline();
    NameFinderME finder = new NameFinderME(model);
    List<Double> whole = new ArrayList<>();
    List<Double> names = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      double read = Timing.seconds(() -> articles.forEach(pipeline::read));
      double found = Timing.seconds(() -> articles.forEach(a -> find(finder, documents.get(a.id()))));
      if (round > 0) {
        whole.add(read);
        names.add(found);
      }
    }
    int tokens = documents.values().stream().flatMap(d -> d.sentences().stream()).mapToInt(s -> s.tokens().size()).sum();
    System.out.printf(Locale.ROOT, "processor time of one thread: whole reading %.1f microseconds a token, name finder %.1f; ratio %.2f%n",
        Timing.median(whole) / tokens * 1e6, Timing.median(names) / tokens * 1e6, Timing.median(names) / Timing.median(whole));
  }

  private static void find(NameFinderME finder, Document document) {
    finder.clearAdaptiveData();
    document.sentences().forEach(s -> finder.find(NameLessons.forms(s)));
  }

  private static void print(String name, Evaluation evaluation) {
    Tally all = evaluation.total(Scope.ALL);
    System.out.printf(Locale.ROOT, "%s: core F1 %.4f, all F1 %.4f, correct %d, spurious %d, missed %d%n", name, evaluation.total(Scope.CORE).f1().orElse(1), all.f1().orElse(1),
        all.correct(), all.spurious(), all.missed());
  }
}
