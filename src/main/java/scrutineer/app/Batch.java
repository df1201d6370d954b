package scrutineer.app;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import scrutineer.dataset.ArticleFiles;
import scrutineer.dataset.ArticleFiles.Intake;
import scrutineer.dataset.ArticleFiles.Source;
import scrutineer.dataset.SetAside;
import scrutineer.pipeline.Reading;
import scrutineer.text.Article;

/**
 * Reads many articles on several threads and hands the outcomes on in the order of the input, so that the number of
 * threads makes no difference to what comes out. Only a few articles are held at a time.
 */
public final class Batch {
  /** Articles under way per thread: enough that one long article does not leave the other threads idle. */
  private static final int AHEAD = 8;

  private final ArticleFiles files;
  private final Function<Article, Reading> reader;
  private final int threads;

  /** @param reader safe for use by several threads */
  public Batch(ArticleFiles files, Function<Article, Reading> reader, int threads) {
    this.files = files;
    this.reader = reader;
    this.threads = threads;
  }

  /** What became of one input. */
  public sealed interface Outcome {
    record Read(Source source, Reading reading) implements Outcome {}

    record NotRead(SetAside why) implements Outcome {}
  }

  /**
   * Reads all sources.
   *
   * @param each called once for each source, in order, on this thread
   * @throws InterruptedException if this thread is interrupted; what was under way is given up
   */
  public void read(List<Source> sources, Consumer<Outcome> each) throws InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, Batch::worker);
    try {
      Deque<Future<Outcome>> underWay = new ArrayDeque<>();
      Iterator<Source> left = sources.iterator();
      while (left.hasNext() || !underWay.isEmpty()) {
        while (left.hasNext() && underWay.size() < threads * AHEAD) {
          Source source = left.next();
          underWay.add(workers.submit(() -> read(source)));
        }
        // A result that is ready is handed out without a look at the interruption.
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        each.accept(underWay.remove().get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "reading");
    thread.setDaemon(true);
    return thread;
  }

  private Outcome read(Source source) {
    Intake intake = files.read(source);
    if (intake instanceof Intake.Refused refused) {
      return new Outcome.NotRead(refused.why());
    }
    try {
      return new Outcome.Read(source, reader.apply(((Intake.Taken) intake).article()));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.NotRead(new SetAside(source.name(), source.id(), SetAside.Reason.FAILED, "fault of the program: " + where(e)));
    }
  }

  private static String where(Throwable e) {
    return e + Arrays.stream(e.getStackTrace()).filter(frame -> frame.getClassName().startsWith("scrutineer."))
        .findFirst().map(frame -> " at " + frame).orElse("");
  }
}
