package scrutineer.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import scrutineer.election.Spelling;
import scrutineer.resource.Table;

/** Which given names one person may go by. */
final class GivenNames {
  private static final Map<String, Set<String>> GROUPS = new HashMap<>();

  static {
    for (Table.Row row : Table.resource("lexicons/short-forms.csv", "names").rows()) {
      Set<String> group = Set.of(Spelling.plain(row.get("names").replace('|', ' ')).split(" "));
      group.forEach(name -> GROUPS.computeIfAbsent(name, n -> new HashSet<>()).addAll(group));
    }
  }

  private GivenNames() {}

  /** Equal, an initial, the beginning of the other (Ed, Edward), a known short form, or a slip of the pen. */
  static boolean oneMayBeTheOther(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = shorter.equals(a) ? b : a;
    return longer.startsWith(shorter) && (shorter.length() != 2 || longer.length() > 3 || a.equals(b))
        || GROUPS.getOrDefault(a, Set.of()).contains(b)
        || shorter.length() >= 5 && a.charAt(0) == b.charAt(0) && Spelling.slips(a, b) == 1;
  }
}
