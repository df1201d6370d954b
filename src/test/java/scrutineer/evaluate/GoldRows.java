package scrutineer.evaluate;

import java.util.List;
import java.util.Optional;
import scrutineer.dataset.ClaimRow;
import scrutineer.dataset.ClaimsCsv;

/** Rows for tests, written as in the files. */
final class GoldRows {
  static final String HEADER =
      "article,election,place_type,place,measure,candidate,party,value,precision,optional,note\n";

  private GoldRows() {}

  /** Rows of article {@code a}; each as {@code election,type,place,measure,candidate,party,value,precision,optional}. */
  static List<ClaimRow> claims(String... rows) {
    return claimsOf("a", rows);
  }

  static List<ClaimRow> claimsOf(String article, String... rows) {
    StringBuilder text = new StringBuilder(HEADER);
    for (String row : rows) {
      text.append(article).append(',').append(row).append(",\n");
    }
    return ClaimsCsv.parse("rows.csv", text.toString());
  }

  static List<GoldClaim> gold(String... rows) {
    return goldOf("a", rows);
  }

  static List<GoldClaim> goldOf(String article, String... rows) {
    return claimsOf(article, rows).stream().map(GoldFile::of).toList();
  }

  static ClaimRow claim(GoldClaim gold) {
    return new ClaimRow(gold.article(), gold.statement(), Optional.empty(), false, "", "");
  }
}
