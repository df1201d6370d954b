package scrutineer.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import scrutineer.dataset.ClaimRow;
import scrutineer.dataset.ClaimsCsv;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.ResourceException;

/** Gold claims as read from CSV files in the columns of the contract. */
public final class GoldFile {
  private GoldFile() {}

  /** @throws ResourceException with all faults of all the files */
  public static List<GoldClaim> read(Collection<Path> files) {
    return read(files, article -> true);
  }

  /**
   * As {@link #read(Collection)}; a row of an article that is not there is a fault too.
   *
   * @param articles the ids of all articles that there are
   */
  public static List<GoldClaim> read(Collection<Path> files, Set<String> articles) {
    return read(files, articles::contains);
  }

  private static List<GoldClaim> read(Collection<Path> files, Predicate<String> thereIs) {
    List<GoldClaim> gold = new ArrayList<>();
    List<Diagnostic> faults = new ArrayList<>();
    for (Path file : files) {
      try {
        ClaimsCsv.read(file, thereIs).forEach(row -> gold.add(of(row)));
      } catch (ResourceException e) {
        faults.addAll(e.diagnostics());
      }
    }
    if (!faults.isEmpty()) {
      throw new ResourceException(faults);
    }
    return gold;
  }

  public static GoldClaim of(ClaimRow row) {
    return new GoldClaim(row.article(), row.statement(), row.optional(), row.note(), row.source());
  }
}
