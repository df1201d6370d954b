package scrutineer.mention;

/** Slips of the pen: spellings close enough to be meant. */
public final class Slips {
  private Slips() {}

  /**
   * Whether two words differ by one edit (by two from nine letters on), where an edit is a letter added, dropped, changed or
   * two neighbours swapped (Damerau 1964, optimal string alignment), and share their first letter. Words under five letters never do.
   */
  public static boolean close(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter < 5 || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    int most = shorter >= 9 ? 2 : 1;
    return Math.abs(a.length() - b.length()) <= most && distance(a, b) <= most;
  }

  /** A spelling checker's replacement: at least three letters at the start and four at the end are right, the length nearly. */
  static boolean sameEnds(String a, String b) {
    int head = 0;
    while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(a.length(), b.length()) && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    return head >= 3 && tail >= 5 && head + tail >= 8 && Math.abs(a.length() - b.length()) <= 2;
  }

  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
