package scrutineer.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import scrutineer.app.Traces;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.dataset.ClaimRow;
import scrutineer.evaluate.Evaluation;
import scrutineer.evaluate.Interval;
import scrutineer.evaluate.Scope;
import scrutineer.evaluate.Tally;
import scrutineer.evaluate.Taxonomy;
import scrutineer.evaluate.TextHints;
import scrutineer.evaluate.TraceHints;
import scrutineer.extract.Part;
import scrutineer.knowledge.Knowledge;
import scrutineer.knowledge.LessKnowledge;
import scrutineer.learn.Gain;
import scrutineer.nlp.CoreNlpAnalyzer;
import scrutineer.nlp.OpenNlpAnalyzer;
import scrutineer.pipeline.ClaimLesson;
import scrutineer.text.Article;

/** Writes the scores on the corpus into the page on accuracy. */
public final class AccuracyMain {
  private static final Path PAGE = Path.of("src/site/markdown/accuracy.md");
  private final List<String> lines = new ArrayList<>();
  private final List<Article> articles = Corpus.articles();
  private final Evaluation evaluation = Corpus.evaluation(articles, Corpus.claims());

  private AccuracyMain() {}

  public static void main(String[] arguments) throws IOException {
    AccuracyMain main = new AccuracyMain();
    main.totals();
    main.byLayout();
    main.byElection();
    main.byMeasure();
    main.byKind();
    main.ablation();
    Pages.write(PAGE, main.lines);
  }

  private void totals() {
    table("measures", "precision", "recall", "F1", "95 % interval of F1");
    for (Scope scope : Scope.values()) {
      Tally tally = evaluation.total(scope);
      Interval interval = evaluation.interval(scope);
      row(scope.text(), score(tally.precision()), score(tally.recall()), score(tally.f1()),
          Pages.format("%.3f to %.3f", interval.low(), interval.high()));
    }
  }

  private void byLayout() {
    Set<String> told = evaluation.marked().stream().filter(m -> m.gold().isPresent()).map(m -> m.article()).collect(Collectors.toSet());
    Map<Layouts, List<Article>> kinds = new TreeMap<>(articles.stream().collect(Collectors.groupingBy(a -> Layouts.of(a, told.contains(a.id())))));
    heading("By layout");
    table("layout", "articles", "core P", "core R", "core F1", "all F1", "spurious", "missed");
    kinds.forEach((kind, some) -> {
      Evaluation e = Corpus.evaluation(some, Corpus.claims());
      Tally core = e.total(Scope.CORE);
      Tally all = e.total(Scope.ALL);
      row(kind.text(), some.size(), score(core.precision()), score(core.recall()), score(core.f1()), score(all.f1()), all.spurious(), all.missed());
    });
  }

  private void byElection() {
    heading("By kind of election");
    table("election", "core P", "core R", "core F1", "all F1", "spurious", "missed");
    Map<String, Tally> core = evaluation.byBody(Scope.CORE);
    evaluation.byBody(Scope.ALL).forEach((body, all) -> {
      Tally c = core.getOrDefault(body, Tally.NONE);
      row("`" + body + "`", score(c.precision()), score(c.recall()), score(c.f1()), score(all.f1()), all.spurious(), all.missed());
    });
  }

  private void byMeasure() {
    heading("By measure");
    table("measure", "precision", "recall", "F1", "correct", "spurious", "missed");
    Map<Measure, Tally> measures = evaluation.byMeasure();
    measures.forEach((measure, t) -> row("`" + measure.text() + "`" + (measure.core() ? ", core" : ""), score(t.precision()), score(t.recall()),
        score(t.f1()), t.correct(), t.spurious(), t.missed()));
  }

  private void byKind() {
    heading("By kind of mistake");
    table("kind", "missed", "spurious", "F1 won if mended", "meaning");
    Map<String, String> texts = articles.stream().collect(Collectors.toMap(Article::id, Article::text));
    Taxonomy.groups(evaluation, Taxonomy.of(evaluation, new TraceHints(Traces.of(Corpus.PIPELINE, articles)).or(new TextHints(texts))), Scope.ALL).forEach(g ->
        row(g.kind().text(), g.tally().missed(), g.tally().spurious(), Pages.format("%.4f", g.gain()), g.kind().meaning()));
  }

  private void ablation() {
    heading("What each part does");
    table("reading", "core P", "core R", "core F1", "all F1", "all F1 less that of the whole (95 %)");
    Knowledge knowledge = Knowledge.load();
    Ablation ablation = new Ablation(knowledge);
    Ablation unnominated = new Ablation(LessKnowledge.withoutNominations());
    Evaluation whole = Corpus.evaluation(articles, Corpus.claims(articles, ablation::whole));
    variant("whole, with no claim left out as unlikely", whole, whole);
    Lessons lessons = new Lessons(knowledge);
    variant("whole, unlikely claims left out as learned on other articles", lessons.kept(lessons.crossValidated(), ClaimLesson.LEAST), whole);
    variant("without what shapes tell: sentences alone, also in lists and tables", ablation::withoutShapes, whole);
    variant("shapes alone: no sentence is read", ablation::shapesAlone, whole);
    variant("without the claims that follow from others and are told nowhere", ablation::withoutEntailed, whole);
    variant("without words of time in sentences", ablation::withoutTimes, whole);
    variant("without people on no known ballot paper", ablation::withoutFoundPeople, whole);
    variant("without people found by the words around them alone", ablation::withoutCuedPeople, whole);
    variant("without nominations", unnominated::whole, whole);
    variant("without what sentences and headings before say of the contest", less(knowledge, Part.FOCUS), whole);
    variant("forecasts, hopes, hypotheses and rumours read as results", less(knowledge, Part.REFUSALS), whole);
    variant("verbs that are denied read as if they were not", less(knowledge, Part.NEGATION), whole);
    variant("no claim taken back that another one rules out", less(knowledge, Part.CONSTRAINTS), whole);
    variant("OpenNLP's sentences and tokens instead of CoreNLP's", new Ablation(knowledge, new OpenNlpAnalyzer(), Set.of())::whole, whole);
  }

  private static Function<Article, List<Claim>> less(Knowledge knowledge, Part part) {
    return new Ablation(knowledge, new CoreNlpAnalyzer(), Set.of(part))::whole;
  }

  private void variant(String name, Function<Article, List<Claim>> reader, Evaluation whole) {
    variant(name, Corpus.evaluation(articles, Corpus.claims(articles, reader)), whole);
  }

  private void variant(String name, Evaluation e, Evaluation whole) {
    Tally core = e.total(Scope.CORE);
    row(name, score(core.precision()), score(core.recall()), score(core.f1()), score(e.total(Scope.ALL).f1()), e == whole ? "" : Gain.f1(whole, e, Scope.ALL));
  }

  private void heading(String text) {
    lines.addAll(List.of("", "### " + text, ""));
  }

  private void table(Object... columns) {
    row(columns);
    lines.add("|" + "---|".repeat(columns.length));
  }

  private void row(Object... cells) {
    lines.add(java.util.Arrays.stream(cells).map(Object::toString).collect(Collectors.joining(" | ", "| ", " |")));
  }

  private static String score(java.util.OptionalDouble share) {
    return share.isPresent() ? Pages.format("%.3f", share.getAsDouble()) : "–";
  }
}
