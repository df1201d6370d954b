package scrutineer.bench;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import scrutineer.text.Sentence;

/**
 * A sentence's tree of dependencies (Universal Dependencies, basic).
 *
 * @param tags part of speech of each token
 * @param heads index of the token that each hangs on; -1 for the root
 * @param relations how it hangs on it, such as {@code nsubj:pass}
 */
record Parse(List<String> words, String[] tags, int[] heads, String[] relations) {
  /** How the parts of one name, and those who are named together, hang on each other. */
  private static final Set<String> OF_ONE_NAME = Set.of("compound", "flat", "appos", "nmod:poss", "amod", "conj");

  /** CoreNLP's tagger and its neural dependency parser, as the default pipeline has them. */
  static final class Parser {
    private final MaxentTagger tagger = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
    private final DependencyParser parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);

    Parse parse(Sentence sentence) {
      List<TaggedWord> tagged = tag(sentence);
      int[] heads = new int[tagged.size()];
      String[] relations = new String[tagged.size()];
      Arrays.fill(heads, -1);
      Arrays.fill(relations, "dep");
      for (TypedDependency dependency : parser.predict(tagged).typedDependencies()) {
        heads[dependency.dep().index() - 1] = dependency.gov().index() - 1;
        relations[dependency.dep().index() - 1] = dependency.reln().toString();
      }
      return new Parse(sentence.tokens().stream().map(t -> t.lower()).toList(), tagged.stream().map(TaggedWord::tag).toArray(String[]::new), heads, relations);
    }

    List<TaggedWord> tag(Sentence sentence) {
      return tagger.apply(sentence.tokens().stream().map(t -> new Word(t.form())).toList());
    }
  }

  List<Integer> children(int of, String... how) {
    Set<String> wanted = Set.of(how);
    List<Integer> children = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == of && wanted.contains(relations[i])) {
        children.add(i);
      }
    }
    return children;
  }

  /** Of some tokens that follow each other the one that the others hang on. */
  int top(int from, int to) {
    for (int i = from; i < to; i++) {
      if (heads[i] < from || heads[i] >= to) {
        return i;
      }
    }
    return from;
  }

  /** Puts in a token and all that is named with it. */
  void addName(int token, BitSet into) {
    if (!into.get(token)) {
      into.set(token);
      for (int i = 0; i < heads.length; i++) {
        if (heads[i] == token && OF_ONE_NAME.contains(relations[i])) {
          addName(i, into);
        }
      }
    }
  }

  /** Steps from one token to another along the tree. */
  int distance(int one, int other) {
    int up = 0;
    for (int a = one; a >= 0 && up <= heads.length; a = heads[a], up++) {
      int down = 0;
      for (int b = other; b >= 0 && down <= heads.length; b = heads[b], down++) {
        if (a == b) {
          return up + down;
        }
      }
    }
    return heads.length;
  }
}
