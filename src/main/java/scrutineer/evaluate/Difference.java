package scrutineer.evaluate;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import scrutineer.claim.Measure;

/**
 * In what a claim and a gold claim of one article differ.
 *
 * @param facets empty for two that agree
 * @param likeness how near they come; higher is nearer, 0 for two that have nothing to do with one another
 */
record Difference(Set<Facet> facets, int likeness) {
  /** What can differ. The weight says how much its agreement tells: many statements share an election, few a figure. */
  enum Facet {
    ELECTION(1), MEASURE(3), PLACE(3), SUBJECT(3), VALUE(2);

    private final int weight;

    Facet(int weight) {
      this.weight = weight;
    }
  }

  /** A figure of this size, or a fraction, is hardly twice in an article by chance: its agreement tells the most. */
  private static final double TELLING = 100;
  private static final int TELLING_WEIGHT = 4;

  static Difference between(Loose claim, Loose gold) {
    EnumSet<Facet> facets = EnumSet.noneOf(Facet.class);
    differs(facets, Facet.ELECTION, !sameElection(claim, gold));
    differs(facets, Facet.MEASURE, claim.measure() != gold.measure());
    differs(facets, Facet.PLACE, claim.placeType() != gold.placeType() || !claim.place().equals(gold.place()));
    differs(facets, Facet.SUBJECT, !sameSubject(claim, gold));
    differs(facets, Facet.VALUE, !claim.sameValue(gold));
    int likeness = EnumSet.complementOf(facets).stream().mapToInt(f -> f.weight).sum();
    if (!facets.contains(Facet.VALUE) && telling(gold)) {
      likeness += TELLING_WEIGHT;
    }
    return new Difference(facets, related(claim, gold, facets) ? likeness : 0);
  }

  private static void differs(Set<Facet> facets, Facet facet, boolean differs) {
    if (differs) {
      facets.add(facet);
    }
  }

  private static boolean sameElection(Loose claim, Loose gold) {
    return claim.body().equals(gold.body()) && claim.when().startsWith(gold.when().substring(0, 4))
        && claim.sameDay(gold);
  }

  /** Across measures only named candidates can differ. */
  private static boolean sameSubject(Loose claim, Loose gold) {
    if (claim.measure() == gold.measure()) {
      return claim.sameSubject(gold);
    }
    return claim.candidate().isEmpty() || gold.candidate().isEmpty()
        || LooseText.samePerson(claim.candidate(), gold.candidate());
  }

  /** Two statements have to do with one another by place, by person or by a telling figure. */
  private static boolean related(Loose claim, Loose gold, Set<Facet> facets) {
    return !facets.contains(Facet.PLACE)
        || !facets.contains(Facet.SUBJECT) && !claim.candidate().isEmpty() && !gold.candidate().isEmpty()
        || !facets.contains(Facet.VALUE) && (telling(gold) || claim.measure() == gold.measure());
  }

  static boolean telling(Loose statement) {
    if (!statement.measure().numeric()) {
      return false;
    }
    return Math.abs(Double.parseDouble(statement.value())) >= TELLING || statement.value().contains(".");
  }

  /**
   * Whether one slip explains the difference: one facet, or a telling figure that went to another contest and so to
   * another person, election or measure too.
   */
  boolean oneSlip(Loose claim, Loose gold) {
    if (facets.size() == 1) {
      return !facets.contains(Facet.MEASURE) || claim.measure().numeric() || bothOfContest(claim, gold);
    }
    return facets.size() == 2 && !facets.contains(Facet.VALUE) && telling(gold);
  }

  private static boolean bothOfContest(Loose claim, Loose gold) {
    return claim.measure().subject() == Measure.Subject.CONTEST && gold.measure().subject() == Measure.Subject.CONTEST;
  }

  /** Whether the names share a word, so that one was cut out wrongly rather than taken for another. */
  static boolean overlappingNames(Loose claim, Loose gold) {
    return !Collections.disjoint(new HashSet<>(claim.candidate()), gold.candidate());
  }
}
