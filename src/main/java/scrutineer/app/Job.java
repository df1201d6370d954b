package scrutineer.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import scrutineer.claim.Claim;
import scrutineer.dataset.ClaimRow;
import scrutineer.dataset.SetAside;
import scrutineer.evaluate.Evaluation;
import scrutineer.evaluate.GoldClaim;
import scrutineer.evaluate.GoldFile;
import scrutineer.evaluate.Scorer;
import scrutineer.official.OfficialResults;
import scrutineer.reconcile.Coverage;
import scrutineer.reconcile.Reconciler;
import scrutineer.reconcile.Reconciliation;
import scrutineer.record.ContestRecord;
import scrutineer.record.RecordAssembler;

/**
 * The main job: articles go in one by one, and when all are in, the claims are put together, held against the official
 * results and scored. What it is held against is read first, so that a fault in there shows before any work is done.
 */
public final class Job {
  private final List<GoldClaim> gold;
  private final Optional<OfficialResults> official;
  private final Set<String> articles = new TreeSet<>();
  private final Set<String> missed = new TreeSet<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<SetAside> setAside = new ArrayList<>();
  private final Map<String, Integer> remarks = new TreeMap<>();

  /** @throws scrutineer.resource.ResourceException with all faults of the gold files or of the official results */
  public Job(Gold gold) {
    this.gold = GoldFile.read(gold.claims());
    this.official = gold.official().map(OfficialResults::load);
  }

  /**
   * What came of it.
   *
   * @param articles how many were read
   * @param reconciliations one for each record; none where there are no official results to hold them against
   * @param coverage the other direction: what was declared at the elections of these records, and how much of it is told
   * @param evaluation empty where none of the articles has gold claims
   * @param remarks how often the reader could make no sense of something, by kind
   */
  public record Result(int articles, List<SetAside> setAside, List<Claim> claims, List<ContestRecord> records,
      List<Reconciliation> reconciliations, List<Coverage> coverage, Optional<Evaluation> evaluation,
      Map<String, Integer> remarks) {

    /** For run.json. */
    Map<String, Integer> counts() {
      Map<String, Integer> counts = new LinkedHashMap<>();
      counts.put("articles", articles);
      counts.put("set-aside", setAside.size());
      counts.put("claims", claims.size());
      counts.put("contests", records.size());
      remarks.forEach((kind, n) -> counts.put("remark " + kind, n));
      return counts;
    }
  }

  /** Takes in one outcome; to be called in the order of the input. */
  public void add(Batch.Outcome outcome) {
    if (outcome instanceof Batch.Outcome.Read read) {
      articles.add(read.source().id());
      claims.addAll(read.reading().claims());
      read.reading().remarks().forEach(remark -> remarks.merge(remark.kind(), 1, Integer::sum));
    } else if (outcome instanceof Batch.Outcome.NotRead notRead) {
      setAside.add(notRead.why());
      missed.add(notRead.why().article());
    }
  }

  /** All that follows from the articles taken in. */
  public Result finish() {
    List<ContestRecord> records = new RecordAssembler().assemble(claims);
    Optional<Reconciler> reconciler = official.map(Reconciler::new);
    List<Reconciliation> checked = reconciler.map(r -> r.reconcile(records)).orElse(List.of());
    List<Coverage> coverage = reconciler.map(r -> r.coverage(checked)).orElse(List.of());
    return new Result(articles.size(), List.copyOf(setAside), List.copyOf(claims), records, checked, coverage, evaluation(),
        new TreeMap<>(remarks));
  }

  /**
   * Over all articles, if gold speaks of at least one: of an article that it does not speak of nothing should be claimed,
   * and of one that was set aside everything was missed.
   */
  private Optional<Evaluation> evaluation() {
    Set<String> all = new TreeSet<>(articles);
    all.addAll(missed);
    if (gold.stream().noneMatch(claim -> all.contains(claim.article()))) {
      return Optional.empty();
    }
    return Optional.of(Scorer.score(claims.stream().map(ClaimRow::of).toList(), gold, all));
  }
}
