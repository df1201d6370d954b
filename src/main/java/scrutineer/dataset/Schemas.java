package scrutineer.dataset;

import static scrutineer.dataset.TableSchema.Type.BOOLEAN;
import static scrutineer.dataset.TableSchema.Type.INTEGER;
import static scrutineer.dataset.TableSchema.Type.LIST;
import static scrutineer.dataset.TableSchema.Type.NUMBER;
import static scrutineer.dataset.TableSchema.Type.STRING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.claim.Precision;
import scrutineer.claim.Value;
import scrutineer.dataset.TableSchema.Column;
import scrutineer.dataset.TableSchema.Reference;
import scrutineer.election.PlaceType;
import scrutineer.reconcile.Status;
import scrutineer.reconcile.Verdict;

/** The tables of the dataset, in words for the person who uses them. */
public final class Schemas {
  private static final Column ELECTION = Column.of("election", STRING,
      "Group id of the election in Democracy Club's style (parl.2017-06-08); where only the year is known, parl.2016");
  private static final Column PLACE_TYPE = Column.of("place_type", STRING, "What kind of place", words(PlaceType.values()));
  private static final Column PLACE = Column.of("place", STRING, "The place's canonical name");
  private static final List<String> CONTEST_KEY = List.of("election", "place_type", "place");
  private static final List<Column> WHERE = List.of(ELECTION,
      Column.of("contest_id", STRING, "The contest's id in Democracy Club's style (parl.battersea.2017-06-08); "
          + "empty for wards, whose council an article need not tell, and for areas"),
      PLACE_TYPE, PLACE,
      Column.of("ons_code", STRING, "The place's code of the Office for National Statistics on polling day, where it is held"));
  private static final List<Column> SOURCES = List.of(
      Column.of("articles", INTEGER, "How many articles tell anything of this row"),
      Column.of("from", LIST, "Their ids"),
      Column.of("disputed", BOOLEAN, "Whether articles (or places of one article) disagree on a value of this row"),
      Column.of("dispute", STRING, "Each value that they disagree on: all that was told, and by which articles"));
  private static final List<Reference> TO_CONTESTS = List.of(new Reference(CONTEST_KEY, "contests", CONTEST_KEY));

  /** claims.csv; the columns of {@link ClaimsCsv#COLUMNS}. */
  public static final TableSchema CLAIMS = new TableSchema("claims",
      "A statement that an article makes about an election that has been decided", List.of(
          Column.of("article", STRING, "Id of the article: its file name without the ending"),
          ELECTION, PLACE_TYPE, PLACE,
          Column.of("measure", STRING, "What is told", measures()),
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

  /** contests.csv. */
  public static final TableSchema CONTESTS = new TableSchema("contests",
      "A place's vote on one polling day, as all articles together tell it",
      join(List.of(WHERE, List.of(
          Column.of("winner", LIST, "Who is said to have been elected; several for a place with several seats"),
          Column.of("winner_articles", INTEGER, "How many articles tell a winner")),
          told(RecordTables.OF_CONTEST),
          List.of(Column.of("swing_to", STRING, "The party that the swing went to")), SOURCES)),
      CONTEST_KEY, List.of());

  /** candidacies.csv. */
  public static final TableSchema CANDIDACIES = new TableSchema("candidacies",
      "A person standing in a contest, as all articles together tell it",
      join(List.of(WHERE, List.of(Column.of("candidate", STRING, "The person, in the fullest form that any article gives")),
          told(RecordTables.OF_CANDIDATE), SOURCES)),
      List.of("election", "place_type", "place", "candidate"), TO_CONTESTS);

  /** tallies.csv. */
  public static final TableSchema TALLIES = new TableSchema("tallies",
      "A party in an area, on a council, or in any place where articles tell of the party and not of its candidate",
      join(List.of(WHERE, List.of(Column.of("party", STRING, "The party's short name"),
          Column.of("party_id", STRING, "The party's id at the Electoral Commission, where it has one")),
          told(RecordTables.OF_PARTY), SOURCES)),
      List.of("election", "place_type", "place", "party"), TO_CONTESTS);

  /** reconciliation.csv. */
  public static final TableSchema RECONCILIATION = new TableSchema("reconciliation",
      "A claim held against the official result; or a declared value that no article tells", List.of(ELECTION,
          WHERE.get(1), PLACE_TYPE, PLACE,
          Column.of("article", STRING, "Id of the article that makes the claim; empty for what no article tells"),
          Column.of("measure", STRING, "What is told", measures()),
          Column.of("candidate", STRING, "The person it is about, as the article names them"),
          Column.of("party", STRING, "The party it is about, where a party is the subject"),
          Column.of("told", STRING, "The claim's value"),
          Column.of("precision", STRING, "The hedge of a number", words(Precision.values())),
          Column.of("official", STRING, "The declared value that comes nearest; empty where there is none"),
          Column.of("difference", NUMBER, "Told less official, in the unit of the measure; numbers only"),
          Column.of("verdict", STRING, "What the status comes to", words(Verdict.values())),
          Column.of("status", STRING, "How the told value stands to the declared one",
              Arrays.stream(Status.values()).map(Status::text).toArray(String[]::new)),
          Column.of("why", STRING, "The reason, in a sentence")),
      List.of(), TO_CONTESTS);

  /** trust.csv. */
  public static final TableSchema TRUST = new TableSchema("trust",
      "How far an article, a publisher or a measure can be trusted: how its claims stand to the official results", List.of(
          Column.of("of", STRING, "What the row counts over", TrustTable.ROWS.toArray(String[]::new)),
          Column.of("source", STRING, "Id of the article, or name of the publisher; all for total and measure"),
          Column.of("measure", STRING, "What is told; all where every measure counts",
              Stream.concat(Stream.of(TrustTable.ALL), Arrays.stream(measures())).toArray(String[]::new)),
          Column.of("agrees", INTEGER, "Claims told as declared"),
          Column.of("compatible", INTEGER, "Claims that are rounded, hedged or as published elsewhere"),
          Column.of("contradicts", INTEGER, "Claims that are wrong"),
          Column.of("uncheckable", INTEGER, "Claims with nothing to hold them against; they count neither way"),
          Column.of("right", NUMBER, "(agrees + compatible) / (agrees + compatible + contradicts), 0 to 1; empty where nothing could be checked"),
          Column.of("right_low", NUMBER, "Lower end of the 95 % interval (Wilson) of right: low where few claims could be checked"),
          Column.of("summary", STRING, "The same in a sentence")),
      List.of("of", "source", "measure"), List.of());

  /** coverage.csv. */
  public static final TableSchema COVERAGE = new TableSchema("coverage",
      "A declared contest of an election that articles tell of, and how much of it they tell", List.of(ELECTION,
          WHERE.get(1), PLACE_TYPE, PLACE,
          Column.of("articles", INTEGER, "How many articles make a claim on the contest; 0 where none does"),
          Column.of("from", LIST, "Their ids"),
          Column.of("declared", INTEGER, "How many values were declared: winner, majority, turnout, the votes of each candidate ..."),
          Column.of("told", INTEGER, "How many of these some article tells, rightly or not"),
          Column.of("untold", LIST, "The measures of which at least one value is in no article")),
      CONTEST_KEY, List.of());

  /** evaluation.csv; the columns of the report in {@code evaluate}. */
  public static final TableSchema EVALUATION = new TableSchema("evaluation",
      "How well articles were read, against gold claims, over some of the claims", List.of(
          Column.of("of", STRING, "What the row counts over", "total", "measure", "body", "article"),
          Column.of("name", STRING, "Which of those: all, a measure, a kind of election (parl, local ...), an article's id"),
          Column.of("measures", STRING, "Whether only core measures count or all; of a measure, whether it is core",
              "core", "all", "other"),
          Column.of("precision", NUMBER, "correct / (correct + spurious); empty where nothing was claimed"),
          Column.of("recall", NUMBER, "correct / (correct + missed); empty where there was nothing to find"),
          Column.of("f1", NUMBER, "Harmonic mean of precision and recall"),
          Column.of("f1_low", NUMBER, "Lower end of the 95 % bootstrap interval of f1 over articles; totals only"),
          Column.of("f1_high", NUMBER, "Its upper end"),
          Column.of("correct", INTEGER, "Claims that meet a required gold claim, one to one"),
          Column.of("spurious", INTEGER, "Claims that meet no gold claim"),
          Column.of("missed", INTEGER, "Required gold claims that no claim meets")),
      List.of("of", "name", "measures"), List.of());

  /** set-aside.csv. */
  public static final TableSchema SET_ASIDE = new TableSchema("set-aside", "An input that was not read, and why", List.of(
      Column.of("file", STRING, "The file as it was named; - for standard input"),
      Column.of("article", STRING, "The id that the article would have"),
      Column.of("reason", STRING, "Why",
          Arrays.stream(SetAside.Reason.values()).map(SetAside.Reason::text).toArray(String[]::new)),
      Column.of("detail", STRING, "The same in a sentence")), List.of("file"), List.of());

  /** In the order of their use. */
  public static final List<TableSchema> ALL =
      List.of(CLAIMS, CONTESTS, CANDIDACIES, TALLIES, RECONCILIATION, TRUST, COVERAGE, EVALUATION, SET_ASIDE);

  private Schemas() {}

  /** The columns of measures, as RecordTables fills them. */
  private static List<Column> told(List<Measure> measures) {
    List<Column> columns = new ArrayList<>();
    for (Measure measure : measures) {
      String name = measure.text();
      columns.add(value(measure));
      if (measure.value() == Value.PartyName.class) {
        columns.add(Column.of(name + "_id", STRING, "That party's id at the Electoral Commission, where it has one"));
      }
      if (measure.numeric()) {
        columns.add(Column.of(name + "_precision", STRING, "The hedge of that number", words(Precision.values())));
      }
      columns.add(Column.of(name + "_articles", INTEGER, "How many articles tell this " + name.replace('_', ' ')));
    }
    return columns;
  }

  private static Column value(Measure measure) {
    String name = measure.text();
    return switch (measure) {
      case ELECTED -> Column.of(name, BOOLEAN, "Whether the person was elected");
      case PARTY -> Column.of(name, STRING, "The party that the person stood for");
      case WINNER_PARTY -> Column.of(name, STRING, "The party that won; for a council, that controls it (or no overall control)");
      case OUTCOME -> Column.of(name, STRING, "Whether the party that held the place holds it still", words(Outcome.values()));
      case GAINED_FROM -> Column.of(name, STRING, "The party that lost the place");
      case VOTES -> Column.of(name, INTEGER, "Votes");
      case SHARE -> Column.of(name, NUMBER, "Percent of the valid votes");
      case SHARE_CHANGE -> Column.of(name, NUMBER, "Change of the share, percentage points");
      case MAJORITY -> Column.of(name, INTEGER, "Votes between the first and the second; for a council, seats");
      case MAJORITY_SHARE -> Column.of(name, NUMBER, "The majority in percent of the valid votes");
      case SWING -> Column.of(name, NUMBER, "Swing, percentage points");
      case TURNOUT -> Column.of(name, NUMBER, "Percent of the electorate that voted");
      case SEATS -> Column.of(name, INTEGER, "Seats held after the election");
      case SEATS_CHANGE -> Column.of(name, INTEGER, "Seats more or less than before");
      case RANK -> Column.of(name, INTEGER, "Place in the order of votes, 2 or lower down");
    };
  }

  private static List<Column> join(List<List<Column>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  private static String[] measures() {
    return Arrays.stream(Measure.values()).map(Measure::text).toArray(String[]::new);
  }

  /** Enum constants as they are written in cells. */
  private static String[] words(Enum<?>... values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toArray(String[]::new);
  }
}
