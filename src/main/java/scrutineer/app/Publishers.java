package scrutineer.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.ResourceException;
import scrutineer.resource.Table;

/** Who published which article, from a table with the columns {@code article} and {@code publisher}. */
public final class Publishers {
  private Publishers() {}

  /**
   * Publisher by article.
   *
   * @throws ResourceException with every row that has an empty cell or gives an article a second publisher
   */
  public static Map<String, String> read(Path file) {
    Map<String, String> publishers = new TreeMap<>();
    List<Diagnostic> faults = new ArrayList<>();
    for (Table.Row row : Table.read(file, "article", "publisher").rows()) {
      String article = row.get("article");
      String publisher = row.get("publisher");
      if (article.isEmpty() || publisher.isEmpty()) {
        faults.add(row.fault("an article and its publisher are wanted"));
      } else if (!publisher.equals(publishers.computeIfAbsent(article, a -> publisher))) {
        faults.add(row.fault("article", "article '" + article + "' is already of '" + publishers.get(article) + "'"));
      }
    }
    if (!faults.isEmpty()) {
      throw new ResourceException(faults);
    }
    return publishers;
  }
}
