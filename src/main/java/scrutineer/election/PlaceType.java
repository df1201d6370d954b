package scrutineer.election;

import java.util.Locale;

/** What kind of place a contest is about; the words of the contract (claims.md). */
public enum PlaceType {
  SEAT, WARD, COUNCIL, AREA, OFFICE;

  /** As written in claims.csv. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** @throws IllegalArgumentException if the word is not one of the five */
  public static PlaceType parse(String text) {
    return valueOf(text.trim().toUpperCase(Locale.ROOT));
  }
}
