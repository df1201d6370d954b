package scrutineer.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import scrutineer.app.Standard;
import scrutineer.bench.ParseClues.Verdict;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.claim.Statement;
import scrutineer.corpus.Corpus;
import scrutineer.corpus.Lessons;
import scrutineer.corpus.Reliability;
import scrutineer.evaluate.Evaluation;
import scrutineer.evaluate.Mark;
import scrutineer.evaluate.Marked;
import scrutineer.evaluate.Scope;
import scrutineer.extract.VerbFrames;
import scrutineer.knowledge.Knowledge;
import scrutineer.learn.Classifier;
import scrutineer.learn.Features;
import scrutineer.learn.Gain;
import scrutineer.mention.MentionFinder;
import scrutineer.nlp.CoreNlpAnalyzer;
import scrutineer.pipeline.ClaimLesson;
import scrutineer.pipeline.Pipeline;
import scrutineer.text.Article;
import scrutineer.text.Document;
import scrutineer.text.Sentence;

/**
 * What CoreNLP's dependency parser costs beside the reading of the same articles, whether its parses agree with claims that
 * rest on sentences, and what that agreement adds to the chance of a claim. Needs the profile bench.
 */
public final class ParserMain {
  private static final int ROUNDS = 4;
  private static final double[] LEAST = {0.2, 0.3, 0.4, 0.5};

  private final Knowledge knowledge = Knowledge.load();
  private final List<Article> articles = Corpus.articles();
  private final Parse.Parser parser = new Parse.Parser();
  private final Map<String, ParseClues> clues = new HashMap<>();
  private final List<Sentence> sentences = new ArrayList<>();

  private ParserMain() {
    CoreNlpAnalyzer analyzer = new CoreNlpAnalyzer();
    MentionFinder finder = new MentionFinder(knowledge);
    VerbFrames verbs = new VerbFrames();
    for (Article article : articles) {
      Document document = analyzer.analyze(article);
      sentences.addAll(document.sentences());
      clues.put(article.id(), new ParseClues(document, finder.mentions(document), parser, verbs));
    }
  }

  public static void main(String[] arguments) {
    ParserMain main = new ParserMain();
    Lessons before = new Lessons(main.knowledge);
    main.agreement(before);
    main.missed(before.evaluation());
    main.judged(before);
    main.time();
  }

  /** How often the parse says what a claim says, and how often that claim is right. */
  private void agreement(Lessons lessons) {
    Map<Measure, Map<Verdict, int[]>> counts = new EnumMap<>(Measure.class);
    for (ClaimLesson lesson : lessons.lessons()) {
      Map<Statement, Boolean> right = lessons.right(lesson);
      for (Claim claim : lesson.claims()) {
        if (ParseClues.ofSentence(claim) && right.containsKey(claim.statement())) {
          int[] count = counts.computeIfAbsent(claim.statement().measure(), m -> new EnumMap<>(Verdict.class))
              .computeIfAbsent(clues.get(lesson.article()).of(claim), v -> new int[2]);
          count[0]++;
          count[1] += right.get(claim.statement()) ? 1 : 0;
        }
      }
    }
    System.out.println("claims that rest on sentences: how many, and the share right, by what the parse says");
    counts.forEach((measure, byVerdict) -> {
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-14s", measure.text()));
      byVerdict.forEach((verdict, n) -> line.append(String.format(Locale.ROOT, "  %s %d, right %.3f", verdict, n[0], n[1] / (double) n[0])));
      System.out.println(line);
    });
  }

  /** Of those who were elected or beaten and are not claimed: whom a parse would give the right role in some sentence. */
  private void missed(Evaluation evaluation) {
    Map<Mark, Map<Verdict, Integer>> counts = new EnumMap<>(Mark.class);
    for (Marked marked : evaluation.marked()) {
      if (marked.gold().isPresent() && marked.statement().measure() == Measure.ELECTED) {
        Verdict verdict = clues.get(marked.article()).anywhere(marked.gold().get().statement());
        counts.computeIfAbsent(marked.mark(), m -> new EnumMap<>(Verdict.class)).merge(verdict, 1, Integer::sum);
      }
    }
    System.out.println("gold claims of who was elected or not, by what came of them and what a parse says anywhere: " + counts);
  }

  /** The judgement of claims with and without what the parse says; each article judged by what the others teach. */
  private void judged(Lessons before) {
    Lessons after = before.with(lesson -> {
      List<Features> features = new ArrayList<>();
      for (int i = 0; i < lesson.claims().size(); i++) {
        Claim claim = lesson.claims().get(i);
        Verdict verdict = ParseClues.ofSentence(claim) ? clues.get(lesson.article()).of(claim) : Verdict.NOTHING;
        features.add(ParseClues.with(lesson.features().get(i), claim, verdict));
      }
      return new ClaimLesson(lesson.article(), lesson.claims(), features);
    });
    Map<String, Classifier> without = before.crossValidated();
    Map<String, Classifier> with = after.crossValidated();
    System.out.printf(Locale.ROOT, "Brier score without %.5f, with what the parse says %.5f%n", Reliability.of(before.rated(without)).brier(), Reliability.of(after.rated(with)).brier());
    for (double least : LEAST) {
      Evaluation one = before.kept(without, least);
      Evaluation other = after.kept(with, least);
      System.out.printf(Locale.ROOT, "chance of %.1f or more: all F1 %.4f without, %.4f with; gain of core F1 %s, of all F1 %s%n", least,
          one.total(Scope.ALL).f1().orElse(1), other.total(Scope.ALL).f1().orElse(1), Gain.f1(one, other, Scope.CORE), Gain.f1(one, other, Scope.ALL));
    }
  }

  /** All three take turns; the first round of each only warms up. */
  private void time() {
    Pipeline pipeline = new Standard().pipeline();
    List<Double> whole = new ArrayList<>();
    List<Double> tags = new ArrayList<>();
    List<Double> parses = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      double read = Timing.seconds(() -> articles.forEach(pipeline::read));
      double tagged = Timing.seconds(() -> sentences.forEach(parser::tag));
      double parsed = Timing.seconds(() -> sentences.forEach(parser::parse));
      if (round > 0) {
        whole.add(read);
        tags.add(tagged);
        parses.add(parsed);
      }
    }
    double each = 1e6 / sentences.size();
    System.out.printf(Locale.ROOT, "processor time of one thread, microseconds a sentence (%d): whole reading %.0f, tagging %.0f, tagging and parsing %.0f; ratio %.1f%n", sentences.size(),
        Timing.median(whole) * each, Timing.median(tags) * each, Timing.median(parses) * each, Timing.median(parses) / Timing.median(whole));
  }
}
