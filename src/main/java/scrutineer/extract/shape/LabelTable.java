package scrutineer.extract.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import scrutineer.layout.Label;
import scrutineer.layout.Labels;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.ResourceException;
import scrutineer.resource.Table;

/** Reads {@code lexicons/shape-labels.csv}: columns phrase, label. */
final class LabelTable {
  private LabelTable() {}

  /** @throws ResourceException if the file is missing or names a label that there is none of */
  static Labels load() {
    Map<String, Label> phrases = new HashMap<>();
    List<Diagnostic> faults = new ArrayList<>();
    for (Table.Row row : Table.resource("lexicons/shape-labels.csv", "phrase", "label").rows()) {
      try {
        phrases.put(row.get("phrase"), Label.valueOf(row.get("label")));
      } catch (IllegalArgumentException e) {
        faults.add(row.fault("label", "no label '" + row.get("label") + "'"));
      }
    }
    if (!faults.isEmpty()) {
      throw new ResourceException(faults);
    }
    return new Labels(phrases);
  }
}
