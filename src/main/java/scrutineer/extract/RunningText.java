package scrutineer.extract;

import java.util.Set;
import scrutineer.mention.Words;
import scrutineer.text.Sentence;
import scrutineer.text.Token;

/** Tells running text from lines whose meaning lies in their shape: it has many plain words that are no labels. */
final class RunningText {
  private static final Set<String> LABELS = Words.set("votes", "vote", "majority", "maj", "turnout", "hold", "held", "gain", "gains", "win", "from", "to", "by", "and", "of", "the", "seats", "seat", "share", "swing",
      "elected", "change", "total", "electorate", "no", "per", "cent", "party", "up", "down", "lead", "result", "for", "in", "with", "on", "rejected", "papers", "ballot", "candidate", "spoilt", "not", "independent", "overall", "control", "points", "point", "net", "loss", "lost", "lose", "won", "upon", "under", "in", "le", "de");
  /** Set by hand on the open articles, November 2026. */
  private static final int LEAST_WORDS = 3;
  private static final double LEAST_SHARE = 0.2;

  /** As written: the initial of A. Jones is no article. */
  private static final Set<String> SENTENCE_WORDS = Words.set("a", "an", "his", "her", "their", "its", "who", "was", "were", "has", "have", "had", "he", "she", "it", "they", "him", "He", "She", "It", "They");

  private RunningText() {}

  static boolean is(Sentence sentence) {
    int plain = 0;
    for (Token token : sentence.tokens()) {
      if (!token.capitalised() && Character.isLetter(token.form().charAt(0)) && !LABELS.contains(token.lower())) {
        plain++;
      }
    }
    return toldInFull(sentence) || plain >= LEAST_WORDS && plain >= LEAST_SHARE * sentence.tokens().size();
  }

  /** A full stop behind, and words that only sentences need: "Labour held Northmoor with a majority of 1,204." */
  private static boolean toldInFull(Sentence sentence) {
    String last = sentence.tokens().isEmpty() ? "" : sentence.tokens().get(sentence.tokens().size() - 1).form();
    return last.equals(".") && sentence.tokens().stream().anyMatch(token -> SENTENCE_WORDS.contains(token.form()));
  }
}
