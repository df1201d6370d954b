package scrutineer.evaluate;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import scrutineer.claim.Measure;

/**
 * What came of comparing claims with gold claims.
 *
 * @param articles ids of the articles that count, also those without claim or gold
 * @param marked every claim and every missed gold claim, in an order that the order of the input does not change
 */
public record Evaluation(SortedSet<String> articles, List<Marked> marked) {
  public Evaluation {
    articles = Collections.unmodifiableSortedSet(new TreeSet<>(articles));
    marked = List.copyOf(marked);
  }

  /** All articles together: each claim counts the same (micro average). */
  public Tally total(Scope scope) {
    return tally(marked.stream().filter(m -> scope.includes(m.statement().measure())).toList());
  }

  /** Only measures that occur. */
  public Map<Measure, Tally> byMeasure() {
    return by(Scope.ALL, m -> m.statement().measure());
  }

  /** All {@link #articles}. */
  public Map<String, Tally> byArticle(Scope scope) {
    Map<String, Tally> tallies = by(scope, Marked::article);
    articles.forEach(article -> tallies.putIfAbsent(article, Tally.NONE));
    return tallies;
  }

  /** By kind of election: {@code parl}, {@code local}, {@code mayor} … */
  public Map<String, Tally> byBody(Scope scope) {
    return by(scope, m -> m.statement().contest().election().body());
  }

  /** Mean of the measures' F1: each measure that occurs counts the same. */
  public OptionalDouble macroOverMeasures(Scope scope) {
    return mean(by(scope, m -> m.statement().measure()).values());
  }

  /** Mean of the articles' F1: each article in which there is something to find, or something was found, counts the same. */
  public OptionalDouble macroOverArticles(Scope scope) {
    return mean(by(scope, Marked::article).values());
  }

  /** Where the F1 of all such articles lies, 95 %. */
  public Interval interval(Scope scope) {
    return Bootstrap.f1(List.copyOf(byArticle(scope).values()));
  }

  /** Of the numbers that are right, how many have the right hedge (exact, about, under, over) too. */
  public Ratio hedges() {
    List<Marked> numbers =
        marked.stream().filter(m -> m.mark() == Mark.CORRECT && m.statement().measure().numeric()).toList();
    long right = numbers.stream()
        .filter(m -> Scorer.sameHedge(m.statement(), m.gold().orElseThrow().statement())).count();
    return new Ratio((int) right, numbers.size());
  }

  static Tally tally(Collection<Marked> some) {
    return some.stream().map(m -> Tally.NONE.with(m.mark())).reduce(Tally.NONE, Tally::plus);
  }

  private <K extends Comparable<K>> Map<K, Tally> by(Scope scope, Function<Marked, K> key) {
    Map<K, Tally> tallies = new TreeMap<>();
    for (Marked m : marked) {
      if (m.mark() != Mark.EXCUSED && scope.includes(m.statement().measure())) {
        tallies.merge(key.apply(m), Tally.NONE.with(m.mark()), Tally::plus);
      }
    }
    return tallies;
  }

  private static OptionalDouble mean(Collection<Tally> tallies) {
    return tallies.stream().map(Tally::f1).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble)
        .average();
  }
}
