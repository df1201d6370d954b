package scrutineer.extract;

import java.util.List;
import java.util.Set;
import scrutineer.mention.Words;

/** Finds the subject that a verb shares with the verb before it: in "Byrne stood again and won", Byrne for "won". */
final class EarlierSubjects {
  /** "giving Labour the seat": whoever stands behind these is the one who gets what the next verb tells. */
  private static final Set<String> GIVING = Words.set("giving", "handing", "leaving", "allowing", "letting", "helping", "seeing", "enabling");
  private static final Set<String> CLAUSE_STARTS = Words.set(";", "while", "but", "as", "when", "because", ":");

  private final Clause clause;
  private final Subjects subjects;

  EarlierSubjects(Clause clause, Subjects subjects) {
    this.clause = clause;
    this.subjects = subjects;
  }

  /**
   * The subject of the verb before this one, for coordinated and participial verbs; else the first agent of the statement.
   *
   * @param from where to begin looking to the left
   * @param v the verb whose subject is wanted
   */
  List<Node> before(int from, int v) {
    for (int i = Math.min(from, v - 1); i >= 0; i--) {
      Node node = clause.at(i);
      if (node.isAgent() && GIVING.contains(clause.at(i - 1).word())) {
        return List.of(node);
      }
      if (node.isVerb()) {
        return subjects.of(i);
      }
      if (node.is(";")) {
        return List.of();
      }
    }
    List<Node> first = firstOfClause(from, v);
    return first.isEmpty() ? nearest(from, v) : first;
  }

  private List<Node> firstOfClause(int from, int v) {
    for (int i = clauseStart(Math.min(from, v - 1)); i < Math.min(from + 1, v); i++) {
      Node node = clause.at(i);
      Node before = clause.at(i - 1);
      boolean behindPreposition = isPreposition(before) || before.is("the") && isPreposition(clause.at(i - 2));
      if (node.isAgent() && !ClauseWords.possessive(node) && !behindPreposition) {
        return List.of(node);
      }
    }
    return List.of();
  }

  private static boolean isPreposition(Node node) {
    return ClauseWords.PREPOSITIONS.contains(node.word());
  }

  private List<Node> nearest(int from, int v) {
    for (int i = Math.min(from, v - 1); i >= 0; i--) {
      Node node = clause.at(i);
      Node before = clause.at(i - 1);
      if (node.isAgent() && !ClauseWords.possessive(node) && !before.is("by") && !before.is("over") && !before.is("from")) {
        return clause.group(i);
      }
    }
    return List.of();
  }

  private int clauseStart(int from) {
    for (int i = from; i > 0; i--) {
      if (CLAUSE_STARTS.contains(clause.at(i).word())) {
        return i + 1;
      }
    }
    return 0;
  }
}
