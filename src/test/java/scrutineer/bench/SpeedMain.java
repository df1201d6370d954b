package scrutineer.bench;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import scrutineer.app.Splitting;
import scrutineer.app.Standard;
import scrutineer.dataset.ArticleFiles;
import scrutineer.dataset.ArticleFiles.Intake;
import scrutineer.pipeline.Pipeline;
import scrutineer.text.Article;

/**
 * Measures how fast articles are read, beside CoreNLP in the same process; not a test. What is compared takes turns, so
 * that a busy machine is busy for all alike; one thread is timed by its processor time, two by the clock.
 * See {@code src/site/markdown/speed.md}.
 */
public final class SpeedMain {
  private static final int ROUNDS = 7;
  private static final double WARM_UP_SECONDS = 12;
  private static final double ROUND_SECONDS = 3;
  /** CoreNLP's default pipeline reads about an article a second. */
  private static final int SAMPLE = 12;
  private static final String DEFAULT_MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private final List<Article> articles;
  private final double tokensPerArticle;
  private final PrintStream out;

  private SpeedMain(List<Article> articles, PrintStream out) {
    this.articles = articles;
    this.out = out;
    this.tokensPerArticle = (double) articles.stream().mapToInt(a -> tokens(a).size()).sum() / articles.size();
  }

  /** @param args folders or files of articles; without any, the corpus */
  public static void main(String[] args) throws IOException {
    List<Article> articles = articles(args.length == 0 ? List.of("corpus") : Arrays.asList(args));
    Collections.shuffle(articles, new Random(1));
    SpeedMain main = new SpeedMain(articles, System.out);
    Pipeline pipeline = new Standard().pipeline();
    Stages.of(articles, pipeline).print(System.out);
    main.ownAndTokenizer(pipeline);
    main.analyzers();
    if (SpeedMain.class.getClassLoader().getResource(DEFAULT_MODEL) == null) {
      System.out.println("CoreNLP's default pipeline: no models on the class path (Maven profile bench)");
    } else {
      main.againstDefault(pipeline);
    }
  }

  private static List<Article> articles(List<String> paths) throws IOException {
    ArticleFiles files = new ArticleFiles(InputStream.nullInputStream(), ArticleFiles.USUAL_LIMIT);
    List<Article> articles = new ArrayList<>();
    for (ArticleFiles.Source source : files.list(paths).sources()) {
      if (files.read(source) instanceof Intake.Taken taken) {
        articles.add(taken.article());
      }
    }
    return articles;
  }

  private void ownAndTokenizer(Pipeline pipeline) {
    out.printf(Locale.ROOT, "%d articles of %.0f tokens%n", articles.size(), tokensPerArticle);
    Consumer<Article> read = pipeline::read;
    Consumer<Article> tokenize = SpeedMain::tokens;
    List<Double> own = new ArrayList<>();
    List<Double> tokenizer = new ArrayList<>();
    List<Double> two = new ArrayList<>();
    List<Double> one = new ArrayList<>();
    oneThread(read, WARM_UP_SECONDS);
    oneThread(tokenize, WARM_UP_SECONDS / 4);
    for (int round = 0; round < ROUNDS; round++) {
      own.add(oneThread(read, ROUND_SECONDS));
      tokenizer.add(oneThread(tokenize, ROUND_SECONDS));
      one.add(clocked(read, 1));
      two.add(clocked(read, 2));
    }
    show("whole pipeline, one thread", own);
    show("CoreNLP's tokenizer alone", tokenizer);
    show("whole pipeline, two threads, by the clock", two);
    out.printf(Locale.ROOT, "tokenizer alone / whole pipeline: %.2f; two threads / one: %.2f%n", Timing.median(tokenizer) / Timing.median(own), Timing.median(two) / Timing.median(one));
  }

  /** Both analyzers, alone and with the whole reading behind them. */
  private void analyzers() {
    Map<String, Consumer<Article>> work = new LinkedHashMap<>();
    for (Splitting splitting : Splitting.values()) {
      work.put(splitting + ", sentences and tokens alone", splitting.analyzer()::analyze);
      work.put(splitting + ", whole pipeline", new Standard().pipeline(splitting)::read);
    }
    Map<String, List<Double>> rates = new LinkedHashMap<>();
    work.values().forEach(w -> oneThread(w, WARM_UP_SECONDS / 2));
    for (int round = 0; round < ROUNDS; round++) {
      work.forEach((name, w) -> rates.computeIfAbsent(name, n -> new ArrayList<>()).add(oneThread(w, ROUND_SECONDS)));
    }
    rates.forEach(this::show);
  }

  private void againstDefault(Pipeline pipeline) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    StanfordCoreNLP coreNlp = new StanfordCoreNLP(properties);
    List<Article> sample = articles.subList(0, Math.min(SAMPLE, articles.size()));
    int tokens = sample.stream().mapToInt(a -> tokens(a).size()).sum();
    sample.subList(0, sample.size() / 2).forEach(a -> coreNlp.annotate(new Annotation(a.text())));
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      long start = Timing.processorTime();
      sample.forEach(a -> coreNlp.annotate(new Annotation(a.text())));
      double seconds = (Timing.processorTime() - start) / 1e9;
      double own = oneThread(sample, pipeline::read, ROUND_SECONDS);
      ratios.add(own / (sample.size() / seconds));
      out.printf(Locale.ROOT, "%d articles, %d tokens: CoreNLP's default pipeline %.2f articles/s, %.0f tokens/s; own %.1f articles/s, %.0f tokens/s%n",
          sample.size(), tokens, sample.size() / seconds, tokens / seconds, own, own * tokens / sample.size());
    }
    out.printf(Locale.ROOT, "own / CoreNLP's default pipeline: %.0f%n", Timing.median(ratios));
  }

  private double oneThread(Consumer<Article> work, double seconds) {
    return oneThread(articles, work, seconds);
  }

  /** Articles a second of this thread's processor time. */
  private static double oneThread(List<Article> articles, Consumer<Article> work, double seconds) {
    long start = Timing.processorTime();
    int done = 0;
    while (Timing.processorTime() - start < seconds * 1e9) {
      work.accept(articles.get(done++ % articles.size()));
    }
    return done / ((Timing.processorTime() - start) / 1e9);
  }

  /** Articles a second by the clock. */
  private double clocked(Consumer<Article> work, int threads) {
    AtomicInteger done = new AtomicInteger();
    long start = System.nanoTime();
    List<Thread> all = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      Thread thread = new Thread(() -> {
        while (System.nanoTime() - start < ROUND_SECONDS * 1e9) {
          work.accept(articles.get(done.getAndIncrement() % articles.size()));
        }
      });
      thread.start();
      all.add(thread);
    }
    for (Thread thread : all) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return done.get() / ((System.nanoTime() - start) / 1e9);
  }

  private static List<CoreLabel> tokens(Article article) {
    return new PTBTokenizer<>(new StringReader(article.text()), new CoreLabelTokenFactory(), "ptb3Escaping=false,untokenizable=noneKeep").tokenize();
  }

  private void show(String what, List<Double> rates) {
    out.printf(Locale.ROOT, "%-42s %8.1f articles/s %9.0f tokens/s (median of %d; %.1f to %.1f articles/s)%n", what, Timing.median(rates),
        Timing.median(rates) * tokensPerArticle, rates.size(), Collections.min(rates), Collections.max(rates));
  }
}
