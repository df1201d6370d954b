package scrutineer.extract.shape;

import java.util.regex.Pattern;

/** Words above a list that tell that those named in it have won. */
final class Winners {
  private static final Pattern TOLD = Pattern.compile(
      "(?i)\\b(?:elected|winners?|who won|won what|have won|returned|victors?|successful candidates?|(?:new|your) mps|how (?:\\S+ ){1,4}voted|results?)\\b");
  private static final Pattern NOT = Pattern.compile(
      "(?i:\\b(?:targets?|candidates? (?:for|standing)|to watch|nominat\\w+|not elected|defending|marginals?|next)\\b)|\\b(?:could|may|might|will|would)\\b");

  private Winners() {}

  /** @param words a heading, or running text, of which the last sentence counts */
  static boolean told(String words) {
    String last = last(words);
    return TOLD.matcher(last).find() && !NOT.matcher(last).find();
  }

  /** The last sentence of some. */
  static String last(String words) {
    return words.substring(Math.max(0, Math.max(words.lastIndexOf(". "), words.lastIndexOf("? "))));
  }
}
