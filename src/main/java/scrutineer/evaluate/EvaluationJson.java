package scrutineer.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Writes evaluation.json. */
final class EvaluationJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private EvaluationJson() {}

  static String write(EvaluationReport report) {
    Evaluation evaluation = report.evaluation();
    ObjectNode root = object();
    root.put("articles", evaluation.articles().size());
    for (Scope scope : Scope.values()) {
      root.set(scope.text(), total(evaluation, scope));
    }
    root.set("hedges", hedges(evaluation.hedges()));
    Map<String, Tally> measures = new TreeMap<>();
    evaluation.byMeasure().forEach((measure, tally) -> measures.put(measure.text(), tally));
    root.set("by_measure", tallies(measures));
    root.set("by_body", tallies(evaluation.byBody(Scope.ALL)));
    root.set("by_article", tallies(evaluation.byArticle(Scope.ALL)));
    if (!report.mistakes().isEmpty()) {
      root.set("kinds", kinds(evaluation, report.mistakes()));
      root.set("mistakes", mistakes(report.mistakes()));
    }
    report.against().ifPresent(comparison -> root.set("against", against(comparison)));
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain nodes can be written", e);
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static ObjectNode total(Evaluation evaluation, Scope scope) {
    ObjectNode node = tally(evaluation.total(scope));
    Interval interval = evaluation.interval(scope);
    node.putArray("f1_interval_95").add(rounded(interval.low())).add(rounded(interval.high()));
    put(node, "macro_f1_over_measures", evaluation.macroOverMeasures(scope));
    put(node, "macro_f1_over_articles", evaluation.macroOverArticles(scope));
    return node;
  }

  private static ObjectNode tally(Tally tally) {
    ObjectNode node = object();
    put(node, "precision", tally.precision());
    put(node, "recall", tally.recall());
    put(node, "f1", tally.f1());
    return node.put("correct", tally.correct()).put("spurious", tally.spurious()).put("missed", tally.missed());
  }

  private static ObjectNode tallies(Map<String, Tally> tallies) {
    ObjectNode node = object();
    tallies.forEach((name, tally) -> node.set(name, tally(tally)));
    return node;
  }

  private static ObjectNode hedges(Ratio ratio) {
    ObjectNode node = object().put("right", ratio.part()).put("of", ratio.whole());
    put(node, "accuracy", ratio.value());
    return node;
  }

  private static ObjectNode kinds(Evaluation evaluation, List<Mistake> mistakes) {
    ObjectNode node = object();
    for (Scope scope : Scope.values()) {
      ArrayNode kinds = node.putArray(scope.text());
      Taxonomy.groups(evaluation, mistakes, scope).forEach(group -> kinds.addObject().put("kind", group.kind().text())
          .put("missed", group.tally().missed()).put("spurious", group.tally().spurious())
          .put("f1_won_if_mended", rounded(group.gain())));
    }
    return node;
  }

  private static ArrayNode mistakes(List<Mistake> mistakes) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Mistake mistake : mistakes) {
      ObjectNode node = array.addObject().put("kind", mistake.kind().text())
          .put("article", mistake.missed().or(mistake::spurious).orElseThrow().article());
      mistake.missed().ifPresent(m -> side(node.putObject("missed"), m));
      mistake.spurious().ifPresent(m -> side(node.putObject("claimed"), m));
    }
    return array;
  }

  private static void side(ObjectNode node, Marked marked) {
    node.put("statement", Wording.of(marked.statement()));
    marked.gold().ifPresent(gold -> node.put("source", gold.source()).put("note", gold.note()));
    marked.claim().flatMap(claim -> claim.evidence()).ifPresent(e -> node.put("start", e.span().start())
        .put("end", e.span().end()).put("quote", e.quote()).put("rule", e.rule()));
    marked.nearest().ifPresent(nearest -> node.put("nearest", Wording.of(nearest)));
  }

  private static ObjectNode against(Comparison comparison) {
    ObjectNode node = object().put("fixed", comparison.fixed().size()).put("broken", comparison.broken().size())
        .put("still_wrong", comparison.stillWrong().size());
    for (Scope scope : Scope.values()) {
      Interval interval = comparison.differenceInterval(scope);
      ObjectNode change = node.putObject(scope.text());
      change.put("f1_change", rounded(comparison.difference(scope))).put("p", rounded(comparison.chance(scope)));
      change.putArray("f1_change_interval_95").add(rounded(interval.low())).add(rounded(interval.high()));
    }
    return node;
  }

  private static void put(ObjectNode node, String name, OptionalDouble figure) {
    if (figure.isPresent()) {
      node.put(name, rounded(figure.getAsDouble()));
    } else {
      node.putNull(name);
    }
  }

  private static double rounded(double figure) {
    return Math.round(figure * 10_000) / 10_000.0;
  }
}
