package scrutineer.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import scrutineer.election.Candidacy;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.knowledge.Knowledge;
import scrutineer.mention.Found;
import scrutineer.mention.Mention;
import scrutineer.mention.MentionFinder;
import scrutineer.nlp.CoreNlpAnalyzer;
import scrutineer.pipeline.Pipeline;
import scrutineer.resource.Table;
import scrutineer.text.Article;
import scrutineer.text.Document;

/**
 * Names of people, places and parties and words of time as papers write them, in a sentence, and what they mean; and words that
 * mean none. Places and elections are judged by the claims that are made about them.
 */
class LinkingTest {
  /** Part of the cases that must be right. */
  private static final double LEAST_RIGHT = 0.98;
  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final CoreNlpAnalyzer ANALYZER = new CoreNlpAnalyzer();
  private static final MentionFinder FINDER = new MentionFinder(KNOWLEDGE);
  private static final People PEOPLE = new People(KNOWLEDGE);
  private static final Pipeline PIPELINE = new Pipeline(ANALYZER, KNOWLEDGE, name -> (outcome, features) -> 9);

  @Test
  void peopleAreLinkedToTheirBallotPapers() {
    holds("people", 150, row -> row.get("link"), LinkingTest::person, "day", "text", "mention", "link");
  }

  @Test
  void placesAndPartiesAreLinked() {
    holds("places", 100, row -> row.get("link"), LinkingTest::placeOrParty, "kind", "day", "text", "mention", "link");
  }

  @Test
  void electionsAreLinked() {
    holds("elections", 100, row -> row.get("elections"), LinkingTest::elections, "day", "text", "elections");
  }

  /** Candidates and their scores where a name has several readings; the reason where it stays open. */
  @Test
  void explainWeighsTheReadings() {
    String told = explained("Labour gained Kensington by 2,903 votes.");
    assertTrue(told.contains("seat:Kensington and Bayswater, of seat:Kensington and Bayswater (22: "), told);
    assertTrue(told.contains("council:Kensington and Chelsea (16: "), told);
    assertTrue(told.contains("seat:Kensington (6: not there on the day"), told);
    String open = explained("Greg Smith held Mid Buckinghamshire.");
    assertTrue(open.contains("Greg Smith: left open, since 2 of this name stood in parl.2024-07-04"), open);
    assertTrue(open.contains("Mid Buckinghamshire for Conservative, 0.50; Mid Buckinghamshire for Green, 0.50"), open);
    String parliament = explained("At Westminster, Labour has won more seats than any other party.");
    assertTrue(parliament.contains("left open, since it stands for a parliament"), parliament);
  }

  private static String explained(String text) {
    return String.join("\n", PIPELINE.read(new Article("case", Optional.of(LocalDate.parse("2024-07-05")), text)).explanation());
  }

  private static void holds(String name, int least, Function<Table.Row, String> expected, Function<Table.Row, String> found, String... columns) {
    List<Table.Row> rows = Table.read(Path.of("src/test/resources/scrutineer/link/" + name + ".cases.csv"), columns).rows();
    List<String> wrong = new ArrayList<>();
    List<String> invented = new ArrayList<>();
    for (Table.Row row : rows) {
      String link = found.apply(row);
      if (!link.equals(expected.apply(row))) {
        String fault = row.file() + ":" + row.line() + " " + row.get("text") + " is linked to " + link + ", not to " + expected.apply(row);
        wrong.add(fault);
        if (expected.apply(row).equals("none")) {
          invented.add(fault);
        }
      }
    }
    assertTrue(rows.size() >= least);
    assertEquals(List.of(), invented, () -> String.join("\n", wrong));
    assertTrue(wrong.size() <= (1 - LEAST_RIGHT) * rows.size(), () -> String.join("\n", wrong));
  }

  private static Article article(Table.Row row) {
    return new Article("case", Optional.of(LocalDate.parse(row.get("day"))), row.get("text"));
  }

  /** The candidacy at the election that the sentence is about; open where there is none or several; none where nobody is found. */
  private static String person(Table.Row row) {
    Article article = article(row);
    Document document = ANALYZER.analyze(article);
    List<List<Found>> mentions = FINDER.mentions(document);
    Elections elections = Elections.of(KNOWLEDGE, article, mentions);
    Map<Mention, Person> linked = PEOPLE.link(mentions, elections, seats(mentions));
    List<Mention> here = mentions.stream().flatMap(List::stream).map(Found::mention)
        .filter(m -> m instanceof Mention.PersonMention && m.span().of(row.get("text")).equals(row.get("mention"))).toList();
    if (here.isEmpty()) {
      return "none";
    }
    return Optional.ofNullable(linked.get(here.get(here.size() - 1))).flatMap(p -> p.at(elections.main())).map(LinkingTest::text).orElse("open");
  }

  private static String text(Candidacy candidacy) {
    return candidacy.contest().place().name() + ": " + candidacy.person();
  }

  private static Set<Place> seats(List<List<Found>> mentions) {
    Set<Place> seats = new HashSet<>();
    mentions.stream().flatMap(List::stream).map(Found::mention).filter(Mention.PlaceMention.class::isInstance)
        .forEach(m -> ((Mention.PlaceMention) m).readings().stream().filter(p -> p.type() == PlaceType.SEAT).forEach(seats::add));
    return seats;
  }

  private static String placeOrParty(Table.Row row) {
    if (row.get("link").equals("none") || row.get("kind").equals("party")) {
      return mentioned(row);
    }
    return PIPELINE.read(article(row)).claims().stream().map(c -> c.statement().contest().place().toString()).distinct().sorted()
        .collect(Collectors.joining(" "));
  }

  /** What a mention that touches the words is taken for. */
  private static String mentioned(Table.Row row) {
    int from = row.get("text").indexOf(row.get("mention"));
    int to = from + row.get("mention").length();
    return FINDER.mentions(ANALYZER.analyze(article(row))).stream().flatMap(List::stream).map(Found::mention)
        .filter(m -> m.span().start() < to && m.span().end() > from).map(m -> meaning(m, row.get("kind"))).filter(s -> !s.isEmpty()).findFirst().orElse("none");
  }

  private static String meaning(Mention mention, String kind) {
    if (mention instanceof Mention.PartyMention party && kind.equals("party")) {
      return party.party().name();
    }
    return mention instanceof Mention.PlaceMention place && kind.equals("place") ? place.readings().toString() : "";
  }

  private static String elections(Table.Row row) {
    Set<String> found = new TreeSet<>(List.of(row.get("elections").split(" ")));
    Set<String> told = new TreeSet<>();
    PIPELINE.read(article(row)).claims().forEach(c -> told.add(c.statement().contest().election().toString()));
    return told.isEmpty() ? "none" : told.equals(found) ? row.get("elections") : String.join(" ", told);
  }
}
