package scrutineer.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One sentence's nodes, with the questions that frames ask of them. In "Last night Byrne beat Cole in Eastwick": who stands
 * before "beat" (Byrne), what behind it (Cole, in Eastwick), and when it was (last night).
 */
final class Clause {
  final List<Node> nodes;
  private final Voice voice = new Voice(this);
  private final Subjects subjects = new Subjects(this, voice);
  private final Arguments arguments = new Arguments(this);
  private final ClauseTimes times;

  Clause(List<Node> nodes) {
    this.nodes = nodes;
    this.times = new ClauseTimes(this);
  }

  /** A node by its index; an empty word beyond either end. */
  Node at(int i) {
    return i >= 0 && i < nodes.size() ? nodes.get(i) : Node.word(0, "");
  }

  /** Whether one of some words stands between two indexes. */
  boolean has(int from, int to, Set<String> words) {
    for (int i = Math.max(0, from); i < Math.min(nodes.size(), to); i++) {
      if ((nodes.get(i).isWord() || nodes.get(i).isVerb()) && words.contains(nodes.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  boolean passive(int v) {
    return voice.passive(v);
  }

  /** "ousted prime minister X": a participle before a noun tells of no event here. */
  boolean attributive(int v) {
    return voice.attributive(v);
  }

  /** The agents or places that a verb is told of, in order; empty where none is found. */
  List<Node> subjects(int v) {
    return subjects.of(v);
  }

  /** What stands behind a verb, up to the clause's end. */
  List<Arg> args(int v) {
    return arguments.of(v);
  }

  /** A node with those joined to it by "and" and commas on its left: "A, B and C". */
  List<Node> group(int last) {
    return new Joined(this).group(last);
  }

  /** The one time that a part of the sentence between semicolons names. */
  Optional<String> onlyTime(int at) {
    return times.only(at);
  }

  /** The word of time that belongs to a node, if there is one. */
  Optional<String> when(int at) {
    return times.when(at);
  }
}
