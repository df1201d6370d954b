package scrutineer.extract.shape;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What an article says of the signs in its lists.
 *
 * @param starElected an asterisk marks whoever was elected
 * @param starSitting an asterisk marks whoever had the seat before, and says nothing of who was elected
 * @param capitals whoever was elected is printed in capitals
 */
record Legend(boolean starElected, boolean starSitting, boolean capitals) {
  private static final String STAR = "(?:\\basterisks?\\b|\\bstarred\\b|[(\\[]\\*|(?m:^)\\s*\\*\\s*(?:=|denotes|marks|indicates|means|-|\u2013))[^.;\\n]{0,40}?";
  private static final Pattern ELECTED = Pattern.compile(STAR + "\\b(?:elected|winners?|winning|successful)\\b");
  private static final Pattern SITTING = Pattern.compile(
      STAR + "\\b(?:sitting|incumbents?|outgoing|defending|dissolution|old seat|seeking re-election|previous|existing|current)\\b");
  private static final Pattern CAPITALS = Pattern.compile(
      "\\b(?:elected|winners?|winning candidates?|successful candidates?)\\b[^.;\\n]{0,25}\\bin (?:bold )?(?:capitals|capital letters|upper case)\\b");

  private static final Pattern MARKED = Pattern.compile("\\b(?:elected|winners?|winning|successful)\\b[^.;\\n]{0,30}\\b(?:marked|shown|denoted|indicated|starred)\\b[^.;\\n]{0,10}(?:\\*|asterisks?|stars?)");

  private static final Legend NONE = new Legend(false, false, false);

  static Legend of(String article) {
    String text = article.toLowerCase(Locale.ROOT);
    if (text.indexOf('*') < 0 && !text.contains("asterisk") && !text.contains("starred") && !text.contains("capital") && !text.contains("upper case")) {
      return NONE;
    }
    boolean sitting = SITTING.matcher(text).find();
    return new Legend(!sitting && (ELECTED.matcher(text).find() || MARKED.matcher(text).find()), sitting, CAPITALS.matcher(text).find());
  }

  /** Whether a name as printed stands in capitals. */
  static boolean shouted(String printed) {
    return printed.chars().filter(Character::isUpperCase).count() > 3 && printed.replaceAll("\\bMa?c(?=\\p{Lu})", "").chars().noneMatch(Character::isLowerCase);
  }
}
