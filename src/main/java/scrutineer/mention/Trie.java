package scrutineer.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import scrutineer.text.Token;

/**
 * Names by their words, for the longest match from a token on. A match begins and ends at token borders, so never inside
 * a longer word; commas and full stops inside a name are passed over.
 */
final class Trie<T> {
  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>(2);
    T value;
  }

  /** @param end index one past the last token of the match */
  record Hit<T>(int end, T value) {}

  private final Node<T> root = new Node<>();
  private final BinaryOperator<T> merge;

  Trie(BinaryOperator<T> merge) {
    this.merge = merge;
  }

  void put(String name, T value) {
    Node<T> node = root;
    for (String word : Words.of(name)) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    if (node != root) {
      node.value = node.value == null ? value : merge.apply(node.value, value);
    }
  }

  /** The longest name that begins at a token; in "Eastwick's" the place, not Eastwick South for short. @param words the words of each token of the sentence */
  Optional<Hit<T>> longest(List<Token> tokens, List<List<String>> words, int from) {
    Node<T> node = root;
    Hit<T> best = null;
    for (int i = from; i < tokens.size(); i++) {
      List<String> ofToken = words.get(i);
      if (ofToken.isEmpty()) {
        if (i == from || !skippable(tokens.get(i).form())) {
          break;
        }
        continue;
      }
      for (String word : ofToken) {
        node = node == null ? null : node.next.get(word);
      }
      if (node == null) {
        break;
      }
      boolean owner = best != null && best.end() == i && (tokens.get(i).is("'s") || tokens.get(i).is("\u2019s"));
      if (node.value != null && !owner) {
        best = new Hit<>(i + 1, node.value);
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean skippable(String form) {
    return form.equals(",") || form.equals(".") || form.equals("-");
  }
}
