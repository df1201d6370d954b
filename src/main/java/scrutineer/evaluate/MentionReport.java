package scrutineer.evaluate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import scrutineer.evaluate.MentionEvaluation.Score;

/** Scores of mentions and links for people and for machines. */
public final class MentionReport {
  private static final List<String> COLUMNS = List.of("score", "type", "precision", "recall", "f1", "correct", "incorrect",
      "partial", "missed", "spurious");
  private final MentionEvaluation evaluation;

  public MentionReport(MentionEvaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** For a terminal. */
  public String text() {
    return lines(cells -> String.format(Locale.ROOT, "%-8s %-7s %9s %7s %7s %8s %10s %8s %7s %9s", (Object[]) cells.toArray(String[]::new)), "");
  }

  /** As a table of Markdown. */
  public String markdown() {
    return "# Mentions\n\n" + lines(cells -> "| " + String.join(" | ", cells) + " |", "|---|---|---|---|---|---|---|---|---|---|\n");
  }

  private String lines(Function<List<String>, String> line, String underHead) {
    String head = evaluation.gold() + " mentions marked in " + evaluation.articles().size() + " articles\n\n";
    return head + line.apply(COLUMNS) + "\n" + underHead
        + evaluation.scores().stream().map(score -> line.apply(cells(score)) + "\n").collect(Collectors.joining());
  }

  /** No cell has a comma. */
  public String csv() {
    return String.join(",", COLUMNS) + "\n"
        + evaluation.scores().stream().map(score -> String.join(",", cells(score)) + "\n").collect(Collectors.joining());
  }

  public String json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("articles", evaluation.articles().size()).put("gold", evaluation.gold());
    for (Score score : evaluation.scores()) {
      ObjectNode node = json.withArray("scores").addObject().put("score", score.score()).put("type", score.type());
      put(node, "precision", score.precision());
      put(node, "recall", score.recall());
      put(node, "f1", score.f1());
      node.put("correct", score.correct()).put("incorrect", score.incorrect()).put("partial", score.partial())
          .put("missed", score.missed()).put("spurious", score.spurious());
    }
    return json.toPrettyString() + "\n";
  }

  private static void put(ObjectNode node, String name, OptionalDouble figure) {
    if (figure.isPresent()) {
      node.put(name, Double.parseDouble(Wording.of(figure)));
    } else {
      node.putNull(name);
    }
  }

  private static List<String> cells(Score s) {
    return List.of(s.score(), s.type(), Wording.of(s.precision()), Wording.of(s.recall()), Wording.of(s.f1()),
        Integer.toString(s.correct()), Integer.toString(s.incorrect()), Integer.toString(s.partial()),
        Integer.toString(s.missed()), Integer.toString(s.spurious()));
  }
}
