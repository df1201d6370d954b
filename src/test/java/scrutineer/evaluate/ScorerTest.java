package scrutineer.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import scrutineer.claim.Measure;
import scrutineer.dataset.ClaimRow;
import scrutineer.dataset.ClaimsCsv;
import scrutineer.resource.ResourceException;

class ScorerTest {
  private static final String SEAT = "parl.2017-06-08,seat,Northmoor,";

  /** The expected numbers are those of the reference scorer in Python. */
  @ParameterizedTest(name = "{0} on {1}: {11}")
  @CsvFileSource(resources = "/scrutineer/evaluate/small.cases.csv", numLinesToSkip = 1)
  void countsAsTheReference(String claims, String gold, String articles, int coreTp, int coreFp, int coreFn, int allTp,
      int allFp, int allFn, int hedgesRight, int hedges, String why) {
    List<GoldClaim> golds = read(gold).stream().map(GoldFile::of).toList();
    Evaluation evaluation = articles == null ? Scorer.score(read(claims), golds)
        : Scorer.score(read(claims), golds, Set.of(articles.split(" ")));

    assertEquals(new Tally(coreTp, coreFp, coreFn), evaluation.total(Scope.CORE));
    assertEquals(new Tally(allTp, allFp, allFn), evaluation.total(Scope.ALL));
    assertEquals(new Ratio(hedgesRight, hedges), evaluation.hedges());
  }

  private static List<ClaimRow> read(String name) {
    try (InputStream in = ScorerTest.class.getResourceAsStream("/scrutineer/evaluate/" + name)) {
      return ClaimsCsv.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test void pairsAsManyAsCanBePairedWhateverTheOrder() {
    // 26.65 is near enough to both; taken greedily for 26.6 it would leave 26.7 missed and 26.56 spurious.
    List<GoldClaim> gold = GoldRows.gold(SEAT + "share,Ada Byrne,,26.6,,", SEAT + "share,Ada Byrne,,26.7,,");
    List<ClaimRow> claims =
        new ArrayList<>(GoldRows.claims(SEAT + "share,Ada Byrne,,26.65,,", SEAT + "share,Ada Byrne,,26.56,,"));

    assertEquals(new Tally(2, 0, 0), Scorer.score(claims, gold).total(Scope.ALL));
    Collections.reverse(claims);
    assertEquals(new Tally(2, 0, 0), Scorer.score(claims, gold).total(Scope.ALL));
  }

  @Test void ofEquallyManyPairsThoseOfTheSameHedgeAreTaken() {
    List<GoldClaim> gold = GoldRows.gold(SEAT + "share,Ada Byrne,,26.6,about,");
    List<ClaimRow> claims =
        GoldRows.claims(SEAT + "share,Ada Byrne,,26.6,,", SEAT + "share,Byrne,,26.6,about,");

    assertEquals(new Ratio(1, 1), Scorer.score(claims, gold).hedges());
  }

  @Test void marksWhatBecameOfEach() {
    List<GoldClaim> gold = GoldRows.gold(SEAT + "majority,,,1204,,", SEAT + "turnout,,,66,,yes",
        SEAT + "elected,Ada Byrne,,true,,");
    List<ClaimRow> claims = GoldRows.claims(SEAT + "majority,,,1240,,", SEAT + "turnout,,,66,,",
        SEAT + "elected,Ada Byrne,,true,,", SEAT + "elected,Byrne,,true,,");

    List<Marked> marked = Scorer.score(claims, gold).marked();
    assertEquals(List.of(Mark.CORRECT, Mark.EXCUSED, Mark.MISSED, Mark.SPURIOUS, Mark.EXCUSED),
        marked.stream().map(Marked::mark).toList());
    assertEquals(gold.get(0).statement(), marked.get(3).nearest().orElseThrow());
    assertEquals(claims.get(0).statement(), marked.get(2).nearest().orElseThrow());
  }

  @Test void averages() {
    List<GoldClaim> gold = new ArrayList<>(GoldRows.goldOf("a", SEAT + "majority,,,1204,,", SEAT + "turnout,,,66,,"));
    gold.addAll(GoldRows.goldOf("b", "local.2018-05-03,ward,Over,votes,Ben Marsh,,700,,"));
    Evaluation evaluation = Scorer.score(GoldRows.claims(SEAT + "majority,,,1204,,"), gold);

    assertEquals(0.5, evaluation.total(Scope.ALL).f1().orElseThrow());
    assertEquals(1 / 3.0, evaluation.macroOverMeasures(Scope.ALL).orElseThrow(), 1e-12);
    assertEquals((2 / 3.0 + 0) / 2, evaluation.macroOverArticles(Scope.ALL).orElseThrow(), 1e-12);
    assertEquals(new Tally(1, 0, 1), evaluation.byBody(Scope.ALL).get("parl"));
    assertEquals(new Tally(0, 0, 1), evaluation.byMeasure().get(Measure.VOTES));
    assertEquals(new Tally(0, 0, 1), evaluation.byArticle(Scope.CORE).get("b"));
  }

  @Test void nothingCountedIsNoScore() {
    Evaluation evaluation = Scorer.score(List.of(), List.of(), Set.of("a"));

    assertEquals(OptionalDouble.empty(), evaluation.total(Scope.ALL).precision());
    assertEquals(OptionalDouble.empty(), evaluation.total(Scope.ALL).f1());
    assertEquals(Tally.NONE, evaluation.byArticle(Scope.ALL).get("a"));
    assertEquals(OptionalDouble.empty(), new Tally(0, 0, 3).precision());
    assertEquals(OptionalDouble.of(0), new Tally(0, 0, 3).f1());
  }

  @Test void theIntervalHoldsTheScoreAndIsTheSameEachTime() {
    List<GoldClaim> gold = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      gold.addAll(GoldRows.goldOf("article" + i, SEAT + "majority,,," + (100 + i) + ",,"));
    }
    List<ClaimRow> claims = gold.stream().skip(5).map(GoldRows::claim).toList();
    Evaluation evaluation = Scorer.score(claims, gold);
    Interval interval = evaluation.interval(Scope.ALL);

    double f1 = evaluation.total(Scope.ALL).f1().orElseThrow();
    assertTrue(interval.low() < f1 && f1 < interval.high(), interval.toString());
    assertEquals(interval, Scorer.score(claims, gold).interval(Scope.ALL));
  }

  @Test void goldAgainstItselfIsPerfect() {
    List<GoldClaim> gold = GoldFile.read(List.of(Path.of("gold/claims/corpus-claims.csv")));
    Evaluation evaluation = Scorer.score(gold.stream().map(GoldRows::claim).toList(), gold);

    assertEquals(1.0, evaluation.total(Scope.ALL).f1().orElseThrow());
    assertEquals(OptionalDouble.of(1), evaluation.hedges().value());
    assertEquals(1.0, evaluation.interval(Scope.CORE).low());
  }

  @Test void foundAndMissedAreTheRequiredGoldAndOrderChangesNothing() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      List<GoldClaim> gold = some(random, 40).stream().map(GoldFile::of).toList();
      List<ClaimRow> claims = some(random, 40);
      Evaluation evaluation = Scorer.score(claims, gold);
      Tally total = evaluation.total(Scope.ALL);

      assertEquals(required(gold), total.correct() + total.missed(), "seed " + seed);
      assertEquals(1.0, Scorer.score(gold.stream().map(GoldRows::claim).toList(), gold).total(Scope.ALL).f1().orElse(1));
      List<GoldClaim> otherGold = new ArrayList<>(gold);
      List<ClaimRow> otherClaims = new ArrayList<>(claims);
      Collections.shuffle(otherGold, random);
      Collections.shuffle(otherClaims, random);
      Evaluation shuffled = Scorer.score(otherClaims, otherGold);
      assertEquals(lines(evaluation), lines(shuffled), "seed " + seed);
      assertEquals(evaluation.hedges(), shuffled.hedges(), "seed " + seed);
    }
  }

  /** Required gold claims, twins counted once. */
  private static long required(List<GoldClaim> gold) {
    return gold.stream().filter(g -> !g.optional()).map(g -> Loose.of(g.article(), g.statement()).key()).distinct().count();
  }

  private static List<String> lines(Evaluation evaluation) {
    return evaluation.marked().stream().map(m -> m.mark() + " " + m.article() + " " + Wording.of(m.statement()) + " / "
        + m.nearest().map(Wording::of).orElse("")).toList();
  }

  /** Rows that often agree, nearly agree and repeat each other. */
  private static List<ClaimRow> some(Random random, int n) {
    String[] rows = new String[n];
    Arrays.setAll(rows, i -> pick(random, "parl.2017-06-08", "parl.2017", "parl.2015-05-07") + ",seat,"
        + pick(random, "Northmoor", "Eastwick") + "," + pick(random,
            "elected," + name(random) + ",,true,", "party," + name(random) + ",,Labour,",
            "votes," + name(random) + ",Labour," + (500 + random.nextInt(2)) + ",about", "votes,,Labour,500,",
            "share," + name(random) + ",," + pick(random, "26.6", "26.64", "26.68", "26.72") + "," + pick(random, "", "over"),
            "swing,," + pick(random, "", "Labour", "SNP") + ",3.5,", "outcome,,,gain,")
        + "," + pick(random, "", "", "yes"));
    return GoldRows.claims(rows);
  }

  private static String name(Random random) {
    return pick(random, "Ada Byrne", "Byrne", "A Byrne", "Tom Byrne", "Tom Lark");
  }

  private static String pick(Random random, String... words) {
    return words[random.nextInt(words.length)];
  }

  @Test void faultsOfAllGoldFilesAreToldAtOnce(@TempDir Path folder) throws IOException {
    Path one = Files.writeString(folder.resolve("one.csv"), GoldRows.HEADER + "a," + SEAT + "majority,,,1204,,,\n"
        + "b," + SEAT + "majority,,,many,,,\n");
    Path other = Files.writeString(folder.resolve("other.csv"), GoldRows.HEADER + "c," + SEAT + "outcome,,,hold,,,\n");

    String faults = assertThrows(ResourceException.class, () -> GoldFile.read(List.of(one, other), Set.of("a")))
        .getMessage();
    assertEquals(List.of("one.csv:3:1: there is no article 'b'",
        "one.csv:3:45: value is 'many'; expected a whole number for majority", "other.csv:2:1: there is no article 'c'"),
        faults.lines().map(line -> line.substring(folder.toString().length() + 1)).toList());
  }

  @Test void everyGoldRowSpeaksOfAnArticleThatThereIs() throws IOException {
    try (var files = Files.list(Path.of("corpus"))) {
      Set<String> articles = files.map(file -> file.getFileName().toString().replaceAll("\\.txt$", ""))
          .collect(Collectors.toSet());
      assertTrue(GoldFile.read(List.of(Path.of("gold/claims/corpus-claims.csv")), articles).size() > 1000);
    }
  }
}
