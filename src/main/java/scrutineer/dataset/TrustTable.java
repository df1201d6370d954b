package scrutineer.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import scrutineer.claim.Measure;
import scrutineer.reconcile.Reconciliation;
import scrutineer.reconcile.Trust;

/** Rows of {@link Schemas#TRUST}: from all claims down to one measure of one article. */
public final class TrustTable {
  static final List<String> ROWS = List.of("total", "measure", "publisher", "publisher-measure", "article", "article-measure");

  /** Stands for all articles, and for all measures. */
  static final String ALL = "all";

  private TrustTable() {}

  /** @param publishers publisher by article; articles that are not in it count for no publisher */
  public static List<List<String>> rows(List<Reconciliation> checked, Map<String, String> publishers) {
    List<List<String>> rows = new ArrayList<>();
    add(rows, "total", Trust.total(checked));
    add(rows, "measure", Trust.perMeasure(checked));
    add(rows, "publisher", Trust.per(checked, claim -> Optional.ofNullable(publishers.get(claim.article())), false));
    add(rows, "publisher-measure", Trust.per(checked, claim -> Optional.ofNullable(publishers.get(claim.article())), true));
    add(rows, "article", Trust.perArticle(checked));
    add(rows, "article-measure", Trust.per(checked, claim -> Optional.of(claim.article()), true));
    return rows;
  }

  private static void add(List<List<String>> rows, String of, List<Trust> trusts) {
    for (Trust trust : trusts) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("of", of);
      row.put("source", trust.source().isEmpty() ? ALL : trust.source());
      row.put("measure", trust.measure().map(Measure::text).orElse(ALL));
      row.put("agrees", Integer.toString(trust.agrees()));
      row.put("compatible", Integer.toString(trust.compatible()));
      row.put("contradicts", Integer.toString(trust.contradicts()));
      row.put("uncheckable", Integer.toString(trust.uncheckable()));
      row.put("right", part(trust.right()));
      row.put("right_low", part(trust.rightAtLeast()));
      row.put("summary", trust.summary());
      rows.add(Schemas.TRUST.row(row));
    }
  }

  private static String part(OptionalDouble part) {
    return part.isPresent() ? String.format(Locale.ROOT, "%.3f", part.getAsDouble()) : "";
  }
}
