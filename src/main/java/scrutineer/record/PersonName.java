package scrutineer.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import scrutineer.election.Spelling;

/**
 * A person's name in comparable words: no titles, case, accents or hyphens.
 *
 * @param words given names first, surname last; a surname of two words is two
 */
public record PersonName(List<String> words) {
  private static final Set<String> TITLES = WordList.lines("record/titles.txt");
  /** Shorter words are too soon another name to be taken for a slip of the pen. */
  private static final int SURE_OF_A_SLIP = 5;

  /** How sure it is that two names are one person's. */
  public enum Likeness {
    /** The same words, or one form leaves some out. */
    SAME,
    /** Another spelling, a short form, an initial. */
    SPELLED_OTHERWISE,
    DIFFERENT
  }

  public PersonName {
    words = List.copyOf(words);
  }

  public static PersonName of(String text) {
    List<String> words = new ArrayList<>(List.of(Spelling.plain(text).split(" ")));
    while (words.size() > 1 && TITLES.contains(words.get(0))) {
      words.remove(0);
    }
    while (words.size() > 1 && TITLES.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return new PersonName(words);
  }

  public String surname() {
    return words.get(words.size() - 1);
  }

  public Likeness likeness(PersonName other) {
    if (String.join("", words).equals(String.join("", other.words)) || leavesOut(other) || other.leavesOut(this)) {
      return Likeness.SAME;
    }
    boolean both = words.size() > 1 && other.words.size() > 1;
    if (both && (given(other) && surnames(other) || slipOfSurname(other) || shortened(other) || other.shortened(this))) {
      return Likeness.SPELLED_OTHERWISE;
    }
    return !both && oneWordSlip(other) ? Likeness.SPELLED_OTHERWISE : Likeness.DIFFERENT;
  }

  /** The surname alone, or first and last name without those between. */
  private boolean leavesOut(PersonName fuller) {
    int n = words.size();
    int m = fuller.words.size();
    if (n >= m) {
      return false;
    }
    boolean tail = fuller.words.subList(m - n, m).equals(words);
    boolean ends = n > 1 && words.get(0).equals(fuller.words.get(0)) && inOrder(fuller.words)
        && surname().equals(fuller.surname());
    return tail || ends;
  }

  private boolean inOrder(List<String> fuller) {
    int at = 0;
    for (String word : fuller) {
      if (at < words.size() && words.get(at).equals(word)) {
        at++;
      }
    }
    return at == words.size();
  }

  private boolean surnames(PersonName other) {
    return surname().equals(other.surname());
  }

  /** A first name in common, or first names that one person may go by. */
  private boolean given(PersonName other) {
    for (String mine : words.subList(0, words.size() - 1)) {
      for (String theirs : other.words.subList(0, other.words.size() - 1)) {
        if (mine.length() > 1 && mine.equals(theirs)) {
          return true;
        }
      }
    }
    return GivenNames.oneMayBeTheOther(words.get(0), other.words.get(0));
  }

  private boolean slipOfSurname(PersonName other) {
    String mine = surname();
    String theirs = other.surname();
    return words.get(0).equals(other.words.get(0)) && slip(mine, theirs);
  }

  /** Half of a double surname: Rosena Allin for Rosena Allin-Khan. */
  private boolean shortened(PersonName fuller) {
    return words.size() > 1 && words.size() < fuller.words.size() && words.get(0).equals(fuller.words.get(0))
        && inOrder(fuller.words);
  }

  private boolean oneWordSlip(PersonName other) {
    return slip(surname(), other.surname()) && !Objects.equals(surname(), other.surname());
  }

  private static boolean slip(String a, String b) {
    int length = Math.min(a.length(), b.length());
    return length >= SURE_OF_A_SLIP && a.charAt(0) == b.charAt(0) && Spelling.slips(a, b) <= (length < 8 ? 1 : 2);
  }
}
