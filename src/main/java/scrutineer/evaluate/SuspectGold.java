package scrutineer.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import scrutineer.claim.Measure;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.election.Contest;

/**
 * Looks for gold claims that cannot all be right: by their own arithmetic, by the official results, by the article's
 * text. It accuses nobody: newspapers err too, and gold keeps what they say.
 */
public final class SuspectGold {
  /** What an official result says against a statement: a sentence; empty where it agrees or does not know. */
  @FunctionalInterface
  public interface Official extends Function<Statement, Optional<String>> {}

  /** For callers without official results. */
  public static final Official NO_OFFICIAL = statement -> Optional.empty();

  private SuspectGold() {}

  /**
   * @param texts the articles' texts by id; claims of other articles, and optional ones, which a reader may have worked
   *     out, are not held against a text
   * @return in order of the gold claims' sources within each check
   */
  public static List<Suspect> find(Collection<GoldClaim> gold, Map<String, String> texts, Official official) {
    List<Suspect> suspects = new ArrayList<>(arithmetic(gold));
    for (GoldClaim claim : gold) {
      official.apply(claim.statement())
          .ifPresent(why -> suspects.add(new Suspect(claim, Suspect.Check.OFFICIAL, why)));
    }
    suspects.addAll(untold(gold, texts));
    return suspects;
  }

  private static List<Suspect> arithmetic(Collection<GoldClaim> gold) {
    record At(String article, Contest contest) {}
    Map<At, List<GoldClaim>> byContest = gold.stream().filter(g -> !g.optional()).collect(Collectors.groupingBy(
        g -> new At(g.article(), g.statement().contest()),
        () -> new TreeMap<>(Comparator.comparing(At::article).thenComparing(At::contest)), Collectors.toList()));
    return byContest.values().stream().flatMap(claims -> new ContestSums(claims).suspects().stream()).toList();
  }

  private static List<Suspect> untold(Collection<GoldClaim> gold, Map<String, String> texts) {
    Map<String, FiguresInText> figures = new HashMap<>();
    List<Suspect> suspects = new ArrayList<>();
    for (GoldClaim claim : gold) {
      String text = texts.get(claim.article());
      if (text != null && !claim.optional()) {
        FiguresInText told = figures.computeIfAbsent(claim.article(), id -> FiguresInText.of(text));
        untold(claim, text, told)
            .ifPresent(what -> suspects.add(new Suspect(claim, Suspect.Check.TEXT, "the article has no " + what)));
      }
    }
    return suspects;
  }

  private static Optional<String> untold(GoldClaim claim, String text, FiguresInText told) {
    Statement s = claim.statement();
    // Places are told in too many ways ("behind the two of them") to say that one is not.
    Optional<BigDecimal> number = s.measure() == Measure.RANK ? Optional.empty() : number(s.value());
    return number.filter(n -> !told.tell(n)).map(n -> n.abs().toPlainString() + " in digits or words")
        .or(() -> s.candidate().filter(name -> !names(text, name)).map(name -> "'" + name + "', nor the surname"));
  }

  private static boolean names(String text, String name) {
    List<String> words = LooseText.words(name);
    return words.isEmpty() || LooseText.normal(text).contains(words.get(words.size() - 1));
  }

  static Optional<BigDecimal> number(Value value) {
    if (value instanceof Value.Count count) {
      return Optional.of(BigDecimal.valueOf(count.n()));
    }
    return value instanceof Value.Percent percent ? Optional.of(percent.points()) : Optional.empty();
  }
}
