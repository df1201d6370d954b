package scrutineer.mention;

import java.util.HashSet;
import java.util.Set;
import scrutineer.text.Document;
import scrutineer.text.Sentence;
import scrutineer.text.Token;

/** Times of day that lead the posts of a live blog: "18.55 Turnout is put at …"; no figure, and nothing before a name. */
final class TimeStamps {
  /** So many paragraphs with one make a blog. */
  private static final int LEAST = 3;

  private final Set<Sentence> stamped = new HashSet<>();

  TimeStamps(Document document) {
    int paragraph = -1;
    for (Sentence sentence : document.sentences()) {
      if (sentence.paragraph() != paragraph && time(sentence.tokens().get(0))) {
        stamped.add(sentence);
      }
      paragraph = sentence.paragraph();
    }
  }

  /** Whether a sentence begins with the time of its post. */
  boolean lead(Sentence sentence) {
    return stamped.size() >= LEAST && stamped.contains(sentence);
  }

  /** Whether a token may be a time of day with a full stop: 00.00 to 23.59. */
  static boolean time(Token token) {
    String form = token.form();
    int stop = form.length() - 3;
    return stop >= 1 && stop <= 2 && form.charAt(stop) == '.' && digits(form, 0, stop) && digits(form, stop + 1, form.length())
        && Integer.parseInt(form.substring(0, stop)) < 24 && Integer.parseInt(form.substring(stop + 1)) < 60;
  }

  private static boolean digits(String form, int from, int to) {
    for (int i = from; i < to; i++) {
      if (form.charAt(i) < '0' || form.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
