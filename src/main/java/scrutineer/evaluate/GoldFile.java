package scrutineer.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import scrutineer.dataset.ClaimRow;
import scrutineer.dataset.ClaimsCsv;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.ResourceException;

/** Gold claims as read from CSV files in the columns of the contract. */
public final class GoldFile {
  private GoldFile() {}

  /** @throws ResourceException with all faults of all the files */
  public static List<GoldClaim> read(Collection<Path> files) {
    List<GoldClaim> gold = new ArrayList<>();
    List<Diagnostic> faults = new ArrayList<>();
    for (Path file : files) {
      try {
        ClaimsCsv.read(file).forEach(row -> gold.add(of(row)));
      } catch (ResourceException e) {
        faults.addAll(e.diagnostics());
      }
    }
    if (!faults.isEmpty()) {
      throw new ResourceException(faults);
    }
    return gold;
  }

  /**
   * As {@link #read(Collection)}, and no row may speak of an article that is not there.
   *
   * @param articles the ids of all articles that there are
   */
  public static List<GoldClaim> read(Collection<Path> files, Set<String> articles) {
    List<GoldClaim> gold = read(files);
    List<Diagnostic> faults = gold.stream().filter(g -> !articles.contains(g.article())).map(GoldFile::stray).toList();
    if (!faults.isEmpty()) {
      throw new ResourceException(faults);
    }
    return gold;
  }

  public static GoldClaim of(ClaimRow row) {
    return new GoldClaim(row.article(), row.statement(), row.optional(), row.note(), row.source());
  }

  private static Diagnostic stray(GoldClaim claim) {
    int colon = claim.source().lastIndexOf(':');
    return new Diagnostic(claim.source().substring(0, colon), Integer.parseInt(claim.source().substring(colon + 1)), 0,
        "there is no article '" + claim.article() + "'");
  }
}
