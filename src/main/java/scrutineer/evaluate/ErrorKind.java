package scrutineer.evaluate;

import java.util.Locale;

/** What went wrong with a miss or a false claim, by the part of the reading that would have to be mended. */
public enum ErrorKind {
  MENTION_NOT_FOUND("a name or figure was not found in the text"),
  WRONG_BOUNDARY("a name was cut too short or too long"),
  WRONG_PERSON("said of another person"),
  WRONG_SEAT("the place's name was taken for a place that the article does not speak of"),
  WRONG_PARTY("said of another party, or another party said"),
  WRONG_CONTEST("said of another contest of the same article"),
  WRONG_ELECTION("said of another election: the time was misread"),
  WRONG_MEASURE("the figure was taken for another measure"),
  WRONG_VALUE("another value was read"),
  MISSED_LAYOUT_ROW("stands in a list or table and was not read"),
  MISSED_FRAME("said in words that no rule reads"),
  WRONGLY_REFUSED("was read, but refused as forecast, hope or the like"),
  SHOULD_HAVE_BEEN_REFUSED("claimed where the article reports no such thing"),
  ENTAILMENT_MISSING("follows from what was read of the same contest");

  private final String meaning;

  ErrorKind(String meaning) {
    this.meaning = meaning;
  }

  /** As written in reports: {@code missed layout row}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public String meaning() {
    return meaning;
  }
}
