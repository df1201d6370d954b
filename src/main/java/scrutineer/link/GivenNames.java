package scrutineer.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scrutineer.mention.Words;
import scrutineer.resource.Table;

/** Given names that one person may go by. */
final class GivenNames {
  private static final int LEAST_OF_A_SHORT_FORM = 2;

  private final Map<String, Set<String>> groups = new HashMap<>();

  GivenNames() {
    for (Table.Row row : Table.resource("lexicons/short-forms.csv", "names").rows()) {
      List<String> group = List.of(row.get("names").split("\\|")).stream().map(Words::key).toList();
      group.forEach(name -> groups.computeIfAbsent(name, n -> new HashSet<>()).addAll(group));
    }
  }

  /** A listed pair, or one the beginning of the other: Josh, Joshua. Far from certain without a seat that fits. */
  boolean oneMayBeTheOther(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = shorter.equals(a) ? b : a;
    return shorter.length() > LEAST_OF_A_SHORT_FORM && longer.startsWith(shorter) || shorter.length() == LEAST_OF_A_SHORT_FORM && longer.startsWith(shorter) && longer.length() > 3
        || groups.getOrDefault(a, Set.of()).contains(b);
  }
}
