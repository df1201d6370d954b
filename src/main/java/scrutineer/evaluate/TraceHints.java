package scrutineer.evaluate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scrutineer.claim.Statement;

/** Tells from what the program found on its way whether a name or figure was never found, or a claim was refused. */
public final class TraceHints implements Hints {
  /**
   * What was found in one article.
   *
   * @param names people and places, in any form
   * @param figures numbers, whatever their unit; signs make no difference
   * @param refused stretches of the text that were refused, as telling no result
   */
  public record Trace(Set<String> names, Set<BigDecimal> figures, List<String> refused) {
    public Trace {
      names = names.stream().map(LooseText::normal).collect(Collectors.toUnmodifiableSet());
      figures = figures.stream().map(n -> n.abs().stripTrailingZeros()).collect(Collectors.toUnmodifiableSet());
      refused = List.copyOf(refused);
    }
  }

  private final Map<String, Trace> traces;

  /** @param traces by article; an article that is not there gets no hint */
  public TraceHints(Map<String, Trace> traces) {
    this.traces = Map.copyOf(traces);
  }

  @Override public Optional<ErrorKind> of(GoldClaim missed) {
    Trace trace = traces.get(missed.article());
    if (trace == null) {
      return Optional.empty();
    }
    if (trace.refused.stream().anyMatch(stretch -> TextHints.tells(stretch, missed.statement()))) {
      return Optional.of(ErrorKind.WRONGLY_REFUSED);
    }
    return found(trace, missed.statement()) ? Optional.empty() : Optional.of(ErrorKind.MENTION_NOT_FOUND);
  }

  private static boolean found(Trace trace, Statement s) {
    boolean figure = SuspectGold.number(s.value()).map(n -> trace.figures.contains(n.abs().stripTrailingZeros()))
        .orElse(true);
    return figure && named(trace.names, s.contest().place().name())
        && s.candidate().map(name -> named(trace.names, surname(name))).orElse(true);
  }

  private static String surname(String name) {
    List<String> words = LooseText.words(name);
    return words.isEmpty() ? name : words.get(words.size() - 1);
  }

  /** Whether one of the names found has all these words, or is all that is left of them ("Croydon" for its seat). */
  private static boolean named(Collection<String> found, String name) {
    List<String> words = LooseText.words(name);
    return found.stream().map(LooseText::words)
        .anyMatch(other -> !other.isEmpty() && (other.containsAll(words) || words.containsAll(other)));
  }
}
