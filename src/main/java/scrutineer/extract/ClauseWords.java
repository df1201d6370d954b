package scrutineer.extract;

import java.util.Set;
import scrutineer.mention.Words;

/** Small words that more than one question about a clause goes by: in "has now been beaten by", "has now been" and "by". */
final class ClauseWords {
  /** Words that may stand between a verb and its subject. */
  static final Set<String> BETWEEN = Words.set("has", "have", "had", "having", "was", "were", "is", "are", "be", "been", "being", "will", "not", "n't", "now", "then", "also", "too", "just", "only", "even",
      "still", "to", "did", "does", "do", "never", "again", "once", "both", "all", "each", "duly", "however", "himself", "herself", "got", "gets", "get", "could", "would", "may", "might", "must", "should", "can",
      "managed", "able", "proceeded", "went", "on", "said", "soon", "eventually", "today", "sensationally", "there", "yesterday", "tonight", "instead", "promptly", "twice", "already", "always", "ever", "more", "than", "'s", "'ve", "'d", "about", "later", "first", "thus", "so", "indeed", "at", "last", "no", "longer", "since", "almost", "very", "nearly", "out", "'", "who", "which", "that", "going", "meanwhile", "though", "nonetheless", "nevertheless", "likewise", "finally");
  /** Words that begin another statement. */
  static final Set<String> BREAKS = Words.set("while", "whereas", "although", "though", "after", "because", "where", "who", "which", "if", "when", "as", "since", "before", "whose", "despite", "until", "unless", "leaving", "meaning", "making", "marking", "thanks", "amid", "following", "but");
  static final Set<String> PREPOSITIONS = Words.set("by", "to", "from", "over", "with", "in", "at", "for", "against", "of", "on", "off", "behind", "ahead", "into", "than", "between", "under", "past", "among", "near", "across", "through", "like");

  private ClauseWords() {}

  static boolean isDash(Node node) {
    return node.is("-") || node.is("\u2013") || node.is("\u2014");
  }

  /** "his", "her", "its", "their": they say whose something is, and seldom who acts. */
  static boolean possessive(Node agent) {
    String refers = agent.agent().refers();
    return refers.equals("his") || refers.equals("her") || refers.equals("its") || refers.equals("their");
  }
}
