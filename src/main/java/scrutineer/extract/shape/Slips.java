package scrutineer.extract.shape;

/** Slips of the pen. */
final class Slips {
  private Slips() {}

  /** Whether two names differ by two neighbouring letters that have changed places. */
  static boolean swapped(String one, String other) {
    if (one.length() != other.length() || one.equals(other)) {
      return false;
    }
    int i = 0;
    while (one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i + 1 < one.length() && one.charAt(i) == other.charAt(i + 1) && one.charAt(i + 1) == other.charAt(i)
        && one.substring(i + 2).equals(other.substring(i + 2));
  }

  /** Whether two words of some length differ by two letters at most. */
  static boolean near(String one, String other) {
    return Math.abs(one.length() - other.length()) <= 2 && apart(one, other) <= 2;
  }

  /** How many letters have to be put in, taken out or changed to make one of the other. */
  static int apart(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
