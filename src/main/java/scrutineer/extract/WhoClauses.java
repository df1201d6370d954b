package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;

/** Clauses that begin with "who" and end with a comma: "Byrne, who lost Northmoor in 2017, won with a majority of 12". */
final class WhoClauses {
  /** From the word "who" to the comma behind it. */
  private record Range(int from, int to) {
    boolean holds(int i) {
      return i >= from && i <= to;
    }
  }

  private final List<Range> ranges = new ArrayList<>();

  WhoClauses(Clause clause) {
    for (int i = 1; i < clause.nodes.size(); i++) {
      if (clause.at(i).is("who") && clause.at(i - 1).is(",")) {
        int end = i + 1;
        while (end < clause.nodes.size() && !clause.at(end).is(",") && !clause.at(end).is(";")) {
          end++;
        }
        if (clause.at(end).is(",")) {
          ranges.add(new Range(i, end));
        }
      }
    }
  }

  /** Whether a place stands within such a clause and a figure without. */
  boolean apart(int place, int figure) {
    return ranges.stream().anyMatch(r -> r.holds(place) && !r.holds(figure));
  }
}
