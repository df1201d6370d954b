package scrutineer.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scrutineer.claim.Measure;
import scrutineer.claim.Value;

/**
 * The mistakes of an evaluation by kind. A false claim and a miss that one slip explains are one mistake; each is in at
 * most one such pair, and of all pairings the one of greatest likeness is taken.
 */
public final class Taxonomy {
  /** What one telling of a winner or loser makes known together. */
  private static final Set<Measure> ENTAILED = EnumSet.of(Measure.ELECTED, Measure.PARTY, Measure.WINNER_PARTY,
      Measure.OUTCOME, Measure.GAINED_FROM);

  private record Side(Marked marked, Loose loose) {
    static Side of(Marked m) {
      return new Side(m, Loose.of(m.article(), m.statement()));
    }
  }

  /**
   * What is known of an article when its mistakes are judged.
   *
   * @param goldPlaces places that the article speaks of
   * @param readContests contests of which something was read rightly that entails more
   */
  private record Context(Set<String> goldPlaces, Set<String> readContests) {}

  /**
   * All mistakes of a kind.
   *
   * @param tally of this kind alone: misses and false claims
   * @param gain by how much F1 would rise if all of them were mended: each miss found, each false claim gone
   */
  public record Group(ErrorKind kind, Tally tally, double gain, List<Mistake> mistakes) {}

  private Taxonomy() {}

  /** The mistakes in order of articles; within an article the pairs first. */
  public static List<Mistake> of(Evaluation evaluation, Hints hints) {
    Map<String, List<Side>> byArticle = evaluation.marked().stream().map(Side::of)
        .collect(Collectors.groupingBy(side -> side.marked.article()));
    List<Mistake> mistakes = new ArrayList<>();
    evaluation.articles().forEach(article -> ofArticle(byArticle.getOrDefault(article, List.of()), hints, mistakes));
    return mistakes;
  }

  /** The kinds that occur, the costliest first. */
  public static List<Group> groups(Evaluation evaluation, List<Mistake> mistakes, Scope scope) {
    Tally total = evaluation.total(scope);
    Map<ErrorKind, List<Mistake>> byKind = new EnumMap<>(ErrorKind.class);
    mistakes.forEach(m -> byKind.computeIfAbsent(m.kind(), k -> new ArrayList<>()).add(m));
    List<Group> groups = new ArrayList<>();
    byKind.forEach((kind, some) -> {
      Tally tally = tally(some, scope);
      if (!tally.isEmpty()) {
        groups.add(new Group(kind, tally, gain(total, tally), List.copyOf(some)));
      }
    });
    groups.sort(Comparator.comparingDouble(Group::gain).reversed());
    return groups;
  }

  private static Tally tally(List<Mistake> mistakes, Scope scope) {
    return mistakes.stream().flatMap(m -> Stream.concat(m.missed().stream(), m.spurious().stream()))
        .filter(m -> scope.includes(m.statement().measure()))
        .map(m -> Tally.NONE.with(m.mark())).reduce(Tally.NONE, Tally::plus);
  }

  private static double gain(Tally total, Tally mended) {
    Tally after = new Tally(total.correct() + mended.missed(), total.spurious() - mended.spurious(),
        total.missed() - mended.missed());
    return after.f1().orElse(1) - total.f1().orElse(1);
  }

  private static void ofArticle(List<Side> sides, Hints hints, List<Mistake> mistakes) {
    List<Side> missed = sides.stream().filter(s -> s.marked.mark() == Mark.MISSED).toList();
    List<Side> spurious = sides.stream().filter(s -> s.marked.mark() == Mark.SPURIOUS).toList();
    Context context = context(sides);
    int[] spuriousOf = Assignment.best(missed.size(), spurious.size(), edges(missed, spurious));
    Set<Integer> paired = new HashSet<>();
    for (int i = 0; i < spuriousOf.length; i++) {
      if (spuriousOf[i] >= 0) {
        Side s = spurious.get(spuriousOf[i]);
        paired.add(spuriousOf[i]);
        mistakes.add(new Mistake(kind(s.loose, missed.get(i).loose, context), Optional.of(missed.get(i).marked),
            Optional.of(s.marked)));
      }
    }
    for (int i = 0; i < spuriousOf.length; i++) {
      if (spuriousOf[i] < 0) {
        Side m = missed.get(i);
        mistakes.add(new Mistake(kindOfMiss(m, context, hints), Optional.of(m.marked), Optional.empty()));
      }
    }
    IntStream.range(0, spurious.size()).filter(j -> !paired.contains(j)).mapToObj(spurious::get).forEach(
        s -> mistakes.add(new Mistake(kindOfFalse(s, context), Optional.empty(), Optional.of(s.marked))));
  }

  private static Context context(List<Side> sides) {
    Set<String> places = sides.stream().filter(s -> s.marked.gold().isPresent())
        .map(s -> s.loose.placeType() + s.loose.place()).collect(Collectors.toSet());
    Set<String> read = sides.stream()
        .filter(s -> s.marked.mark() == Mark.CORRECT && ENTAILED.contains(s.loose.measure()))
        .map(s -> contest(s.loose)).collect(Collectors.toSet());
    return new Context(places, read);
  }

  private static String contest(Loose l) {
    return l.body() + l.when().substring(0, 4) + l.placeType() + l.place();
  }

  private static List<Assignment.Edge> edges(List<Side> missed, List<Side> spurious) {
    List<Assignment.Edge> edges = new ArrayList<>();
    for (int i = 0; i < missed.size(); i++) {
      for (int j = 0; j < spurious.size(); j++) {
        Difference difference = Difference.between(spurious.get(j).loose, missed.get(i).loose);
        if (difference.likeness() > 0 && difference.oneSlip(spurious.get(j).loose, missed.get(i).loose)) {
          edges.add(new Assignment.Edge(i, j, difference.likeness()));
        }
      }
    }
    return edges;
  }

  /** The kind of two sides of one slip. Where two facets differ, the contest or election is what was taken wrongly. */
  private static ErrorKind kind(Loose claim, Loose gold, Context context) {
    Set<Difference.Facet> facets = Difference.between(claim, gold).facets();
    if (facets.contains(Difference.Facet.PLACE)) {
      return context.goldPlaces.contains(claim.placeType() + claim.place()) ? ErrorKind.WRONG_CONTEST
          : ErrorKind.WRONG_SEAT;
    }
    if (facets.contains(Difference.Facet.ELECTION)) {
      return ErrorKind.WRONG_ELECTION;
    }
    if (facets.contains(Difference.Facet.MEASURE)) {
      return ErrorKind.WRONG_MEASURE;
    }
    if (facets.contains(Difference.Facet.SUBJECT)) {
      return gold.candidate().isEmpty() ? ErrorKind.WRONG_PARTY
          : Difference.overlappingNames(claim, gold) ? ErrorKind.WRONG_BOUNDARY : ErrorKind.WRONG_PERSON;
    }
    return partyValued(gold) ? ErrorKind.WRONG_PARTY : ErrorKind.WRONG_VALUE;
  }

  private static boolean partyValued(Loose statement) {
    return statement.measure().value() == Value.PartyName.class;
  }

  private static ErrorKind kindOfMiss(Side missed, Context context, Hints hints) {
    boolean entailed =
        ENTAILED.contains(missed.loose.measure()) && context.readContests.contains(contest(missed.loose));
    // Where something of the row was read, the row was not missed.
    return hints.of(missed.marked.gold().orElseThrow())
        .filter(kind -> !entailed || kind != ErrorKind.MISSED_LAYOUT_ROW)
        .orElse(entailed ? ErrorKind.ENTAILMENT_MISSING : ErrorKind.MISSED_FRAME);
  }

  /** A false claim may be a slip beside a gold claim that another claim has met. */
  private static ErrorKind kindOfFalse(Side spurious, Context context) {
    return spurious.marked.nearest().map(s -> Loose.of(spurious.marked.article(), s))
        .filter(gold -> Difference.between(spurious.loose, gold).oneSlip(spurious.loose, gold))
        .map(gold -> kind(spurious.loose, gold, context)).orElse(ErrorKind.SHOULD_HAVE_BEEN_REFUSED);
  }
}
