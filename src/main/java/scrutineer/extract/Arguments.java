package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import scrutineer.mention.Words;

/** Finds what stands behind a verb: in "held Eastwick by 12 votes from Labour" the place, the number and the party. */
final class Arguments {
  /** Words that begin a statement or only a phrase: "after 18 years". */
  private static final Set<String> PHRASES = Words.set("after", "before", "since", "until", "despite", "following", "amid", "thanks");
  private static final Set<String> PHRASE_ENDS = Words.set(",", "by", "in", ".");
  private static final Set<String> POSTS = Words.set("mp", "member", "mayor", "msp");
  /** "control of Eastwick": the place behind these and "of" is what is won, not somebody's. */
  private static final Set<String> OF_PLACES = Words.set("control", "seat", "constituency", "charge", "ward", "division");

  private static final Set<String> AS_ALWAYS = Words.set("ever", "always", "usual", "expected", "predicted", "before");

  private final Clause clause;

  Arguments(Clause clause) {
    this.clause = clause;
  }

  /** What stands behind a verb, up to the clause's end. */
  List<Arg> of(int v) {
    List<Arg> args = new ArrayList<>();
    String prep = "";
    for (int i = v + 1; i < clause.nodes.size() && !ends(i, v + 1); i++) {
      Node node = clause.at(i);
      if (node.isVerb()) {
        dropSubject(args, i);
        break;
      }
      if (node.isWord()) {
        prep = preposition(prep, i);
      } else {
        args.add(new Arg(prep, i, node));
      }
    }
    return args;
  }

  private boolean ends(int i, int from) {
    Node node = clause.at(i);
    boolean breaks = node.isWord() && ClauseWords.BREAKS.contains(node.word()) && !(node.is("before") && i == from);
    boolean nextTold = node.is("and") && clause.at(i + 1).isAgent() && clause.at(i + 1).agent().isPerson() && clause.at(i + 2).isWord() && clause.at(i + 2).word().length() > 4 && clause.at(i + 2).word().endsWith("ed");
    // "Eastwick, where Byrne won by 12, and Northmoor, where Cole won": the next place has its own verb
    boolean nextPlace = node.is("and") && clause.at(i + 1).isPlace() && clause.at(i + 2).is(",") && clause.at(i + 3).is("where");
    return nextTold || nextPlace || node.is(";") || node.is(".") && i > from || node.is(":") || breaks && !asMember(i) && !asEver(i) && !phraseOnly(i);
  }

  /** The preposition that holds behind a word, where another held before it. */
  private String preposition(String prep, int i) {
    Node node = clause.at(i);
    Node next = clause.at(i + 1);
    boolean named = next.isAgent() || next.isPlace();
    if (node.is("of")) {
      return OF_PLACES.contains(clause.at(i - 1).word()) ? "" : prep.isEmpty() ? "of" : prep + " of";
    }
    if (ClauseWords.PREPOSITIONS.contains(node.word())) {
      return node.word();
    }
    if (node.is(",")) {
      return named ? prep : ",";
    }
    return node.is("and") && !named && !next.isNumber() ? "," : prep;
  }

  /** "after 18 years", "despite two recounts": a phrase, not another statement. */
  private boolean phraseOnly(int i) {
    if (!PHRASES.contains(clause.at(i).word())) {
      return false;
    }
    for (int k = i + 1; k <= Math.min(clause.nodes.size() - 1, i + 5); k++) {
      Node node = clause.at(k);
      if (node.isVerb() || node.isAgent() && !clause.at(k - 1).is("by")) {
        return false;
      }
      if (PHRASE_ENDS.contains(node.word())) {
        return true;
      }
    }
    return true;
  }

  /** "held, as ever, by Byrne", "prizes such as Eastwick". */
  private boolean asEver(int i) {
    return clause.at(i).is("as") && (clause.at(i - 1).is("such") || AS_ALWAYS.contains(clause.at(i + 1).word()));
  }

  /** "returns as Conservative MP for X": the post says where. */
  private boolean asMember(int i) {
    return clause.at(i).is("as") && clause.has(i + 1, i + 7, POSTS);
  }

  /** Takes back an agent or place that is the next verb's subject. */
  private void dropSubject(List<Arg> args, int v) {
    int i = v - 1;
    while (i >= 0 && clause.at(i).isWord() && skipped(clause.at(i))) {
      i--;
    }
    boolean governed = ClauseWords.PREPOSITIONS.contains(clause.at(i - 1).word());
    boolean last = !args.isEmpty() && args.get(args.size() - 1).at() == i;
    if (last && (clause.at(i).isAgent() || clause.at(i).isPlace()) && !governed) {
      args.remove(args.size() - 1);
    }
  }

  private static boolean skipped(Node node) {
    return ClauseWords.BETWEEN.contains(node.word()) && !node.is("to") || node.word().endsWith("ly");
  }
}
