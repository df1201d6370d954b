package scrutineer.mention;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import scrutineer.resource.Table;

/**
 * The cheap question before all others: has a text a word of elections at all? One pass over its characters, up to the
 * first such word; most of what is crawled ends here.
 */
public final class ElectionCues {
  /** A text of a few lines is read in any case: "Ada Byrne held Northmoor" needs no such word. In characters; set by hand, November 2026. */
  private static final int SHORT = 1000;

  private final Set<String> whole = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final int shortest;
  private final int longest;

  public ElectionCues() {
    for (Table.Row row : Table.resource("lexicons/election-cues.csv", "cue", "whole").rows()) {
      (row.get("whole").equals("yes") ? whole : beginnings).add(row.get("cue"));
    }
    shortest = beginnings.stream().mapToInt(String::length).min().orElse(1);
    longest = beginnings.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Whether a text may tell of an election. */
  public boolean in(String text) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      // BatterseaLabour: words run together where small letters meet capitals
      boolean ends = start >= 0 && (!letter || Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1)));
      if (ends && cue(text, start, i)) {
        return true;
      }
      if (ends || start < 0) {
        start = letter ? i : -1;
      }
    }
    return text.length() < SHORT;
  }

  private boolean cue(String text, int from, int to) {
    if (to - from < 2 || to - from < shortest && whole.isEmpty()) {
      return false;
    }
    String word = text.substring(from, Math.min(to, from + longest + 1)).toLowerCase(Locale.ROOT);
    if (whole.contains(word)) {
      return true;
    }
    for (int length = shortest; length <= Math.min(word.length(), longest); length++) {
      if (beginnings.contains(word.substring(0, length))) {
        return true;
      }
    }
    return false;
  }
}
