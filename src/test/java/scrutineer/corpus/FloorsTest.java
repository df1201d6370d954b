package scrutineer.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import scrutineer.dataset.ClaimsCsv;
import scrutineer.evaluate.Digest;
import scrutineer.evaluate.Evaluation;
import scrutineer.evaluate.Floors;
import scrutineer.evaluate.FrozenClaims;
import scrutineer.evaluate.GoldClaim;
import scrutineer.evaluate.GoldFile;
import scrutineer.evaluate.Scorer;
import scrutineer.text.Article;

/** What the program says of the corpus today, against what it has reached before. */
class FloorsTest {
  private static final Path FLOORS = Path.of("gold/floors.csv");
  private static final Path FROZEN = Path.of("gold/frozen/claims.csv");

  /** Raise them with {@code evaluate CLAIMS --articles corpus --floors gold/floors.csv --raise-floors}. */
  @Test
  void noScoreFallsBelowItsFloor() {
    assertTrue(Files.exists(FLOORS), "no floors: " + FLOORS);
    List<Article> articles = Corpus.articles();
    Map<String, String> texts = new TreeMap<>();
    articles.forEach(article -> texts.put(article.id(), article.text()));
    List<GoldClaim> gold = GoldFile.read(List.of(Corpus.GOLD), texts.keySet());

    Evaluation evaluation = Scorer.score(Corpus.claims(), gold, texts.keySet());

    assertEquals(List.of(), Floors.read(FLOORS).faults(evaluation, Digest.of(texts, gold)));
  }

  /** Where the difference is meant, write it down: {@code extract corpus --out gold/frozen/claims.csv}. */
  @Test
  void claimsAreThoseWrittenDown() {
    assertTrue(Files.exists(FROZEN), "no frozen run: " + FROZEN);

    FrozenClaims difference = FrozenClaims.compare(ClaimsCsv.read(FROZEN), Corpus.claims());

    List<String> changes = new ArrayList<>();
    difference.went().forEach(row -> changes.add("went: " + row.article() + " " + row.statement()));
    difference.came().forEach(row -> changes.add("came: " + row.article() + " " + row.statement()));
    assertEquals(List.of(), changes);
  }
}
