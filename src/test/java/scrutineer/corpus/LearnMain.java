package scrutineer.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import scrutineer.evaluate.Evaluation;
import scrutineer.evaluate.GoldClaim;
import scrutineer.evaluate.GoldFile;
import scrutineer.evaluate.Scope;
import scrutineer.evaluate.Tally;
import scrutineer.knowledge.Knowledge;
import scrutineer.learn.Classifier;
import scrutineer.learn.Gain;
import scrutineer.pipeline.ClaimLesson;

/** Learns from the corpus and its gold claims: writes the program's weights, and the figures of the pages on learning and confidence. */
public final class LearnMain {
  private static final Path MODELS = Path.of("src/main/resources/scrutineer/models");
  private static final Path LEARNING = Path.of("src/site/markdown/learning.md");
  private static final Path CONFIDENCE = Path.of("src/site/markdown/confidence.md");
  private static final double[] LEAST = {0, 0.2, 0.3, 0.4, 0.5, 0.6};

  private final Knowledge knowledge = Knowledge.load();
  private final Lessons lessons = new Lessons(knowledge);
  private final Map<String, Classifier> models = lessons.crossValidated();

  private LearnMain() {}

  public static void main(String[] arguments) throws IOException {
    LearnMain main = new LearnMain();
    Files.createDirectories(MODELS);
    Files.writeString(MODELS.resolve(ClaimLesson.MODEL + ".csv"), main.lessons.table());
    Pages.write(CONFIDENCE, main.confidence());
    Pages.write(LEARNING, main.learning());
  }

  private List<String> confidence() {
    List<String> lines = new ArrayList<>();
    List<Reliability.Rated> rated = lessons.rated(models);
    long right = rated.stream().filter(Reliability.Rated::right).count();
    lines.add(Pages.format("%d claims of %d articles, of which %d are right (%.3f).", rated.size(), lessons.lessons.size(), right, right / (double) rated.size()));
    lines.add("");
    lines.addAll(Reliability.of(rated).markdown());
    Reliability byRule = Reliability.of(lessons.ratedByRule());
    lines.add(Pages.format("- By the share right of each rule and measure alone: error %.3f, Brier score %.4f", byRule.error(), byRule.brier()));
    return lines;
  }

  private List<String> learning() {
    List<String> lines = new ArrayList<>(List.of("### Which claims to keep", "",
        "| claims kept | precision | recall | core F1 | all F1 | gain of all F1 (95 %) |", "|---|---|---|---|---|---|"));
    for (double least : LEAST) {
      Evaluation kept = lessons.kept(models, least);
      Tally all = kept.total(Scope.ALL);
      lines.add(Pages.format("| %s | %.3f | %.3f | %.4f | %.4f | %s |", least == 0 ? "all" : "chance of " + least + " or more" + (least == ClaimLesson.LEAST ? ": used" : ""),
          all.precision().orElse(1), all.recall().orElse(1), kept.total(Scope.CORE).f1().orElse(1), all.f1().orElse(1), Gain.f1(lessons.evaluation, kept, Scope.ALL)));
    }
    List<GoldClaim> gold = GoldFile.read(List.of(Corpus.GOLD));
    lines.addAll(List.of("", "### Other choices", "", "| choice | cases | right by hand | right as learned | gain (95 %) |", "|---|---|---|---|---|"));
    lines.add(row("the polling day of an article whose date is taken away", Decisions.dating(knowledge, lessons.articles, gold)));
    lines.add(row("this election or another one, from the sentence alone", Decisions.time(lessons.lessons, gold, false)));
    lines.add(row("this election or another one, knowing what the rules say", Decisions.time(lessons.lessons, gold, true)));
    return lines;
  }

  private static String row(String choice, Decisions.Outcome outcome) {
    return Pages.format("| %s | %d | %.4f | %.4f | %s |", choice, outcome.cases(), outcome.hand() / (double) outcome.cases(),
        outcome.learned() / (double) outcome.cases(), outcome.gain());
  }
}
