package scrutineer.extract;

import java.util.List;
import java.util.Set;
import scrutineer.mention.Words;

/** Finds who stands before a verb: Byrne in "Byrne, 43, narrowly won", in "Byrne, who won" and in "Byrne stood and won". */
final class Subjects {
  /** Words behind which a verb shares the subject of the verb before it. */
  private static final Set<String> COORDINATORS = Words.set("and", "but", "then", "or", "&", "yet", "before", "after", "while", "by", "having");
  private static final Set<String> OWNING = Words.set("his", "her", "their", "its", "my", "our");
  /** Somebody else than the one whose they are. */
  private static final Set<String> PEOPLE = Words.set("leader", "father", "mother", "son", "daughter", "wife", "husband", "brother", "sister", "colleague", "colleagues", "predecessor", "successor", "boss", "agent", "deputy", "ally", "friend", "cousin", "uncle",
      "grandfather", "opponent", "rival", "challenger", "neighbour");
  private static final Set<String> RELATIVES = Words.set("who", "which", "that");

  private final Clause clause;
  private final Voice voice;
  private final EarlierSubjects earlier;
  private final Insertions insertions;

  Subjects(Clause clause, Voice voice) {
    this.clause = clause;
    this.voice = voice;
    this.earlier = new EarlierSubjects(clause, this);
    this.insertions = new Insertions(clause, voice, earlier);
  }

  /** The agents or places that a verb is told of, in order; empty where none is found. */
  List<Node> of(int v) {
    int i = v - 1;
    while (i >= 0 && passedOver(clause.at(i))) {
      Node node = clause.at(i);
      if (RELATIVES.contains(node.word())) {
        return antecedent(i);
      }
      if (node.is("to") && i == v - 1) {
        return earlier.before(i, v);
      }
      i--;
    }
    return i < 0 ? fronted(v) : endingAt(i, v);
  }

  private static boolean passedOver(Node node) {
    return node.isWord() && (ClauseWords.BETWEEN.contains(node.word()) || node.word().endsWith("ly"))
        || node.isVerb() && ClauseWords.BETWEEN.contains(node.word()) || node.kind() == Node.Kind.TIME;
  }

  private List<Node> endingAt(int i, int v) {
    Node node = clause.at(i);
    if (node.isAgent() || node.isPlace()) {
      return named(i, v);
    }
    if (ClauseWords.isDash(node)) {
      return insertions.acrossDash(i, v);
    }
    if (node.is(",") || node.is(")")) {
      return insertions.acrossComma(i, v);
    }
    if (COORDINATORS.contains(node.word()) || node.isNumber() || node.is(";") || node.is(":")) {
      return earlier.before(i, v);
    }
    return nounPhrase(i, v);
  }

  private List<Node> named(int i, int v) {
    Node before = clause.at(i - 1);
    if (clause.at(i).isPlace() && before.is("in") && clause.at(i - 2).isAgent() && clause.at(i - 2).agent().isPerson()) {
      return clause.group(i - 2);
    }
    if (insertions.governed(i) && !before.is("in")) {
      return earlier.before(i, v);
    }
    // "X, a close ally of Y, won": Y only describes X
    if (before.is("of") || clause.at(i - 2).is("of") && before.isWord()) {
      int open = insertions.openingComma(i - 1);
      if (open > 0 && clause.at(open - 1).isAgent() && clause.at(open - 1).agent().isPerson()) {
        return clause.group(open - 1);
      }
    }
    return clause.group(i);
  }

  /** "The Conservative party chairman took": walks back over plain words to an agent, at most six. */
  private List<Node> nounPhrase(int from, int v) {
    for (int i = from; i >= Math.max(0, from - 6); i--) {
      Node node = clause.at(i);
      boolean somebodys = node.isAgent() && OWNING.contains(node.agent().refers()) && PEOPLE.contains(clause.at(from).word());
      if (somebodys || node.is("whose")) {
        return List.of(); // "Byrne - whose father held the seat -", "his leader kept Northmoor"
      }
      if (node.isAgent() || node.isPlace()) {
        return clause.group(i);
      }      if (node.isVerb() || node.is(",") || node.is(";") || node.isNumber()) {
        return earlier.before(i, v);
      }
    }
    return earlier.before(from, v);
  }

  /** Whom "who", "which" or "that" means. */
  private List<Node> antecedent(int relative) {
    for (int i = relative - 1; i >= Math.max(0, relative - 8); i--) {
      Node node = clause.at(i);
      if (node.isAgent() && !ClauseWords.possessive(node) || node.isPlace()) {
        return List.of(node);
      }
      if (node.isVerb()) {
        break;
      }
    }
    return List.of();
  }

  /** A verb at the sentence's head: "Taking the seat, she …" has its subject behind the comma. */
  private List<Node> fronted(int v) {
    boolean participle = v <= 1 && voice.passive(v);
    if (clause.at(v).verb().form() != Verbs.Form.ING && !participle) {
      return List.of();
    }
    for (int i = v + 1; i < clause.nodes.size(); i++) {
      if (clause.at(i).is(",")) {
        return clause.at(i + 1).isAgent() ? List.of(clause.at(i + 1)) : clause.at(i + 2).isAgent() ? List.of(clause.at(i + 2)) : List.of();
      }
    }
    return List.of();
  }
}
