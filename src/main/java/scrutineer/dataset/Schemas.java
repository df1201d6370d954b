package scrutineer.dataset;

import static scrutineer.dataset.TableSchema.Type.INTEGER;
import static scrutineer.dataset.TableSchema.Type.NUMBER;
import static scrutineer.dataset.TableSchema.Type.STRING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.dataset.TableSchema.Column;
import scrutineer.election.PlaceType;

/** The tables of the dataset, in words for the person who uses them. */
public final class Schemas {
  static final Column ELECTION = Column.of("election", STRING,
      "Group id of the election in Democracy Club's style (parl.2017-06-08); where only the year is known, parl.2016");
  static final Column PLACE_TYPE = Column.of("place_type", STRING, "What kind of place", words(PlaceType.values()));
  static final Column PLACE = Column.of("place", STRING, "The place's canonical name");

  /** claims.csv; the columns of {@link ClaimsCsv#COLUMNS}. */
  public static final TableSchema CLAIMS = new TableSchema("claims",
      "A statement that an article makes about an election that has been decided", List.of(
          Column.of("article", STRING, "Id of the article: its file name without the ending"),
          ELECTION, PLACE_TYPE, PLACE,
          Column.of("measure", STRING, "What is told",
              Arrays.stream(Measure.values()).map(Measure::text).toArray(String[]::new)),
          Column.of("candidate", STRING, "The person it is about, in the fullest form that the article gives, without titles"),
          Column.of("party", STRING, "The party it is about, where a party is the subject"),
          Column.of("value", STRING, "The value: a whole number, a percentage, true or false, hold or gain, a party's name"),
          Column.of("precision", STRING, "The hedge of a number; empty for other values", words(Precision.values())),
          Column.of("start", INTEGER, "Offset of the quote's first character, from 0, in UTF-16 units of the decoded article"),
          Column.of("end", INTEGER, "Offset one past the quote's last character, in the same units"),
          Column.of("quote", STRING, "The article's text from start to end, to the letter"),
          Column.of("confidence", NUMBER, "Chance that the claim is right, 0 to 1"),
          Column.of("rule", STRING, "Id of the rule that read it")),
      List.of(), List.of());

  /** set-aside.csv. */
  public static final TableSchema SET_ASIDE = new TableSchema("set-aside", "An input that was not read, and why", List.of(
      Column.of("file", STRING, "The file as it was named; - for standard input"),
      Column.of("reason", STRING, "Why", Arrays.stream(SetAside.Reason.values()).map(SetAside.Reason::text).toArray(String[]::new)),
      Column.of("detail", STRING, "The same in a sentence")), List.of("file"), List.of());

  private Schemas() {}

  /** Enum constants as they are written in cells. */
  static String[] words(Enum<?>... values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toArray(String[]::new);
  }
}
