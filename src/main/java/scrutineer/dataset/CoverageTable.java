package scrutineer.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import scrutineer.claim.Measure;
import scrutineer.reconcile.Coverage;

/** Rows of {@link Schemas#COVERAGE}. */
public final class CoverageTable {
  private final Codes codes;

  public CoverageTable(Codes codes) {
    this.codes = codes;
  }

  /** In the order given. */
  public List<List<String>> rows(List<Coverage> contests) {
    return contests.stream().map(this::row).toList();
  }

  private List<String> row(Coverage contest) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("election", contest.contest().election().toString());
    row.put("contest_id", codes.contest(contest.contest()).orElse(""));
    row.put("place_type", contest.contest().place().type().text());
    row.put("place", contest.contest().place().name());
    row.put("articles", Integer.toString(contest.articles().size()));
    row.put("from", String.join(TableSchema.LIST_DELIMITER, contest.articles()));
    row.put("declared", Integer.toString(contest.declared()));
    row.put("told", Integer.toString(contest.told()));
    row.put("untold", String.join(TableSchema.LIST_DELIMITER, contest.untold().stream().map(Measure::text).toList()));
    return Schemas.COVERAGE.row(row);
  }
}
