package scrutineer.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import scrutineer.dataset.MentionRow;

/**
 * Mentions found, and what they were taken to mean, against those that a reader has marked. Only articles and types that
 * the reader has marked count.
 *
 * @param articles ids of the articles that count
 * @param gold how many mentions the reader has marked
 * @param scores totals first, then each type by itself
 */
public record MentionEvaluation(Set<String> articles, int gold, List<Score> scores) {
  /** The name of the scores of all types together. */
  public static final String ALL = "all";

  /**
   * The counts of one kind of score over one type; for links, correct is the reader's id, incorrect another, missed none
   * where the reader gives one, and spurious one where the reader gives none.
   *
   * @param score {@code strict, exact, partial, type} or {@code link}
   * @param type {@link #ALL} or a type
   */
  public record Score(String score, String type, OptionalDouble precision, OptionalDouble recall, OptionalDouble f1,
      int correct, int incorrect, int partial, int missed, int spurious) {}

  public MentionEvaluation {
    articles = Set.copyOf(articles);
    scores = List.copyOf(scores);
  }

  public static MentionEvaluation of(Collection<MentionRow> found, Collection<MentionRow> gold) {
    Set<String> articles = gold.stream().map(MentionRow::article).collect(Collectors.toCollection(TreeSet::new));
    Set<String> types = gold.stream().map(MentionRow::type).collect(Collectors.toCollection(TreeSet::new));
    List<MentionRow> counted = found.stream().filter(m -> articles.contains(m.article()) && types.contains(m.type())).toList();
    List<Score> scores = new ArrayList<>(scores(ALL, counted, gold));
    for (String type : types) {
      Predicate<MentionRow> ofType = m -> m.type().equals(type);
      scores.addAll(scores(type, counted.stream().filter(ofType).toList(), gold.stream().filter(ofType).toList()));
    }
    return new MentionEvaluation(articles, gold.size(), scores);
  }

  private static List<Score> scores(String type, Collection<MentionRow> found, Collection<MentionRow> gold) {
    List<Score> scores = new ArrayList<>();
    Map<MentionScorer.Schema, MentionScorer.Counts> counts = MentionScorer.score(spans(found), spans(gold));
    counts.forEach((schema, c) -> scores.add(new Score(schema.text(), type, c.precision(), c.recall(), c.f1(), c.correct(),
        c.incorrect(), c.partial(), c.missed(), c.spurious())));
    LinkScorer.Counts c = LinkScorer.score(links(found), links(gold));
    scores.add(new Score("link", type, c.precision(), c.recall(), c.f1(), c.right(), c.wrong(), 0, c.missing(), c.extra()));
    return scores;
  }

  private static List<MentionScorer.TypedSpan> spans(Collection<MentionRow> mentions) {
    return mentions.stream()
        .map(m -> new MentionScorer.TypedSpan(m.article(), m.span().start(), m.span().end(), m.type())).toList();
  }

  private static List<LinkScorer.Linked> links(Collection<MentionRow> mentions) {
    return mentions.stream().map(m ->
        new LinkScorer.Linked(new LinkScorer.At(m.article(), m.span().start(), m.span().end()), m.link())).toList();
  }
}
