package scrutineer.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import scrutineer.dataset.MentionRow;
import scrutineer.evaluate.MentionEvaluation.Score;
import scrutineer.text.Span;

class MentionEvaluationTest {
  private static final List<MentionRow> GOLD = List.of(row("a", 0, 9, "person", "A"), row("a", 15, 24, "place", "seat:N"),
      row("a", 29, 35, "party", "Labour"), row("b", 0, 5, "person", ""));

  private static MentionRow row(String article, int start, int end, String type, String link) {
    return new MentionRow(article, new Span(start, end), type, "", Optional.of(link).filter(l -> !l.isEmpty()));
  }

  @Test void goldAgainstItselfIsWhole() {
    MentionEvaluation itself = MentionEvaluation.of(GOLD, GOLD);

    assertEquals(20, itself.scores().size());
    assertTrue(itself.scores().stream().allMatch(s -> s.f1().orElse(1) == 1 && s.missed() + s.spurious() + s.incorrect() == 0));
    assertEquals(3, score(itself, "link", "all").correct());
    assertEquals(OptionalDouble.of(1), score(itself, "strict", "person").f1());
  }

  @Test void onlyArticlesAndTypesThatAreMarkedCount() {
    List<MentionRow> found = new ArrayList<>(GOLD);
    found.add(row("a", 40, 45, "number", ""));
    found.add(row("c", 0, 5, "person", "B"));

    assertEquals(MentionEvaluation.of(GOLD, GOLD), MentionEvaluation.of(found, GOLD));
  }

  @Test void countsEveryScoreByType() {
    List<MentionRow> found = List.of(row("a", 0, 9, "person", "B"), row("a", 15, 20, "place", "seat:N"), row("a", 29, 35, "place", ""));
    MentionEvaluation scores = MentionEvaluation.of(found, GOLD);

    assertCounts(score(scores, "strict", "all"), 1, 2, 0, 1, 0);
    assertCounts(score(scores, "exact", "all"), 2, 1, 0, 1, 0);
    assertCounts(score(scores, "partial", "all"), 2, 0, 1, 1, 0);
    assertCounts(score(scores, "type", "all"), 2, 1, 0, 1, 0);
    assertCounts(score(scores, "link", "all"), 0, 1, 0, 2, 1);
    assertCounts(score(scores, "strict", "place"), 0, 1, 0, 0, 1);
    assertCounts(score(scores, "strict", "party"), 0, 0, 0, 1, 0);
  }

  @Test void orderChangesNothing() {
    Random random = new Random(1);
    List<MentionRow> found = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int start = random.nextInt(40);
      MentionRow row = row("a", start, start + 1 + random.nextInt(9), random.nextBoolean() ? "person" : "place", "L" + random.nextInt(3));
      if (found.stream().noneMatch(f -> f.span().equals(row.span()))) {
        found.add(row);
      }
    }
    List<MentionRow> gold = new ArrayList<>(GOLD);
    MentionEvaluation scores = MentionEvaluation.of(found, gold);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(found, random);
      Collections.shuffle(gold, random);
      assertEquals(scores, MentionEvaluation.of(found, gold));
    }
  }

  @Test void everyFormTellsTheSameScores() {
    MentionReport report = new MentionReport(MentionEvaluation.of(GOLD.subList(0, 2), GOLD));

    assertTrue(report.csv().startsWith("score,type,precision,recall,f1,correct,incorrect,partial,missed,spurious\n"
        + "strict,all,1.0000,0.5000,0.6667,2,0,0,2,0\n"), report.csv());
    assertTrue(report.markdown().contains("| strict | all | 1.0000 | 0.5000 | 0.6667 | 2 | 0 | 0 | 2 | 0 |\n"), report.markdown());
    assertTrue(report.text().contains("4 mentions marked in 2 articles\n"), report.text());
    assertTrue(report.json().contains("\"f1\" : 0.6667"), report.json());
  }

  private static Score score(MentionEvaluation scores, String score, String type) {
    return scores.scores().stream().filter(s -> s.score().equals(score) && s.type().equals(type)).findFirst().orElseThrow();
  }

  private static void assertCounts(Score score, int correct, int incorrect, int partial, int missed, int spurious) {
    assertEquals(List.of(correct, incorrect, partial, missed, spurious),
        List.of(score.correct(), score.incorrect(), score.partial(), score.missed(), score.spurious()), score.toString());
  }
}
