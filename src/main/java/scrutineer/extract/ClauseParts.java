package scrutineer.extract;

import java.util.Set;
import scrutineer.mention.Words;

/** Parts a sentence into stretches, one statement each: "He won by 12 votes | but in 2015 | he had lost". */
final class ClauseParts {
  private static final Set<String> SUBJECT_PRONOUNS = Words.set("he", "she", "they");
  private static final Set<String> MARKS = Words.set(";", ":", "but", "while", "whereas", "than", "-", "\u2013", "\u2014", "(", ")");

  private final Clause clause;
  private final int[] numbers;

  ClauseParts(Clause clause) {
    this.clause = clause;
    this.numbers = new int[clause.nodes.size()];
    int stretch = 0;
    for (int i = 0; i < numbers.length; i++) {
      stretch += parts(i) ? 1 : 0;
      numbers[i] = stretch;
    }
  }

  boolean same(int a, int b) {
    return numbers[a] == numbers[b];
  }

  /** The first node of the stretch that a node stands in. */
  int start(int at) {
    int start = at;
    while (start > 0 && same(start - 1, at)) {
      start--;
    }
    return start;
  }

  /** Whether a node begins a new stretch. */
  private boolean parts(int i) {
    Node node = clause.at(i);
    if (node.isAgent()) {
      return agentParts(i);
    }
    if (!node.isWord()) {
      return false;
    }
    if (node.is("to") && clause.at(i + 1).isVerb() && clause.at(i + 1).verb().form() == Verbs.Form.BASE) {
      return true;
    }
    if (node.is(",") || node.is("and")) {
      return joinParts(i);
    }
    return MARKS.contains(node.word()) || ClauseWords.BREAKS.contains(node.word()) && !node.is("as") && !node.is("since");
  }

  /** "the seat she won", "the one Labour lost": a clause without its "that". */
  private boolean agentParts(int i) {
    Node before = clause.at(i - 1);
    if (SUBJECT_PRONOUNS.contains(clause.at(i).agent().refers()) && i > 0) {
      return before.isAgent() || before.isPlace() || before.is("seat");
    }
    return before.is("seat") || before.is("constituency") || before.is("one");
  }

  /** A comma or "and" parts statements, but not the items of a list. */
  private boolean joinParts(int i) {
    Node next = clause.at(i + 1);
    if (clause.at(i - 1).kind() == next.kind() && !next.isWord() || next.is("and")) {
      return false;
    }
    return clause.at(i).is(",") ? !next.is("compared") : verbSoon(i + 1);
  }

  private boolean verbSoon(int from) {
    for (int i = from; i < Math.min(clause.nodes.size(), from + 4); i++) {
      if (clause.at(i).isVerb()) {
        return true;
      }
      if (clause.at(i).is(",")) {
        return false;
      }
    }
    return false;
  }
}
