package scrutineer.extract.shape;

import java.util.regex.Pattern;

/** Words above a list that tell that those named in it have won. */
final class Winners {
  private static final Pattern TOLD = Pattern.compile(
      "(?i)\\b(?:elected|winners?|who won|won what|have won|returned|victors?|successful candidates?|(?:new|your) mps|how (?:\\S+ ){1,4}voted|results?|who holds what)\\b");
  private static final Pattern NOT = Pattern.compile("(?i)\\b(?:targets?|candidates (?:for|standing)|to watch|nominat\\w+|not elected|defending|marginals?|could|may|might|will|would|next)\\b");

  private Winners() {}

  static boolean told(String words) {
    return TOLD.matcher(words).find() && !NOT.matcher(words).find();
  }
}
