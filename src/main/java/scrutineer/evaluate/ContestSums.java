package scrutineer.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.claim.Precision;
import scrutineer.claim.Value;
import scrutineer.election.ElectionId;
import scrutineer.election.PlaceType;

/** Checks the required gold claims of one article on one contest against each other. */
final class ContestSums {
  /** Bodies whose seats have one member each. */
  private static final Set<String> SINGLE = Set.of("parl", "sp", "naw", "gla");
  /** Shares are rounded one by one; so many points too much can come of that. */
  private static final BigDecimal FULL = new BigDecimal("100.5");

  private final List<GoldClaim> claims;
  private final List<Suspect> suspects = new ArrayList<>();

  ContestSums(List<GoldClaim> claims) {
    this.claims = claims;
  }

  List<Suspect> suspects() {
    twoValues();
    outcome();
    shares();
    if (oneWinner()) {
      winners();
      majority();
    }
    return suspects;
  }

  private boolean oneWinner() {
    ElectionId election = claims.get(0).statement().contest().election();
    return claims.get(0).statement().contest().place().type() == PlaceType.SEAT && SINGLE.contains(election.body())
        && election.day().isPresent();
  }

  private Stream<GoldClaim> of(Measure measure) {
    return claims.stream().filter(c -> c.statement().measure() == measure);
  }

  private void accuse(GoldClaim claim, String why) {
    suspects.add(new Suspect(claim, Suspect.Check.ARITHMETIC, why));
  }

  private static String subject(GoldClaim claim) {
    return claim.statement().candidate().map(LooseText::normal)
        .or(() -> claim.statement().party().map(p -> LooseText.party(p.name()))).orElse("the contest");
  }

  private void twoValues() {
    Map<List<Object>, GoldClaim> first = new HashMap<>();
    for (GoldClaim claim : claims) {
      if (claim.statement().precision() == Precision.EXACT) {
        GoldClaim other = first.putIfAbsent(List.of(claim.statement().measure(), subject(claim)), claim);
        if (other != null && !other.statement().value().equals(claim.statement().value())) {
          accuse(claim, "also " + other.statement().value().text() + " for " + subject(claim) + at(other));
        }
      }
    }
  }

  private static String at(GoldClaim other) {
    return other.source().isEmpty() ? "" : " at " + other.source();
  }

  private void outcome() {
    Optional<GoldClaim> winner = of(Measure.WINNER_PARTY).findFirst();
    of(Measure.GAINED_FROM).forEach(from -> {
      winner.filter(w -> w.statement().value().equals(from.statement().value()))
          .ifPresent(w -> accuse(from, "gained from the party that won"));
      of(Measure.OUTCOME).filter(o -> o.statement().value().equals(new Value.Result(Outcome.HOLD)))
          .forEach(hold -> accuse(from, "gained from a party, yet held" + at(hold)));
    });
  }

  private void shares() {
    BigDecimal sum = of(Measure.SHARE).map(c -> number(c)).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(FULL) > 0) {
      accuse(of(Measure.SHARE).findFirst().orElseThrow(), "all shares together come to " + sum.toPlainString());
    }
  }

  private void winners() {
    List<GoldClaim> elected =
        of(Measure.ELECTED).filter(c -> c.statement().value().equals(new Value.Truth(true))).toList();
    if (elected.size() > 1) {
      accuse(elected.get(1), "also elected: " + subject(elected.get(0)) + at(elected.get(0)));
    }
    of(Measure.PARTY).filter(p -> elected.stream().anyMatch(e -> subject(e).equals(subject(p))))
        .forEach(p -> of(Measure.WINNER_PARTY).filter(w -> !w.statement().value().equals(p.statement().value()))
            .forEach(w -> accuse(w, "the one elected stood for " + p.statement().value().text() + at(p))));
  }

  /** The winner's votes less the runner-up's are the majority, where all three are told to the vote. */
  private void majority() {
    List<GoldClaim> votes = of(Measure.VOTES).filter(c -> c.statement().precision() == Precision.EXACT).toList();
    long subjects = votes.stream().map(ContestSums::subject).distinct().count();
    if (votes.size() < 2 || subjects < votes.size()) {
      return;
    }
    List<BigDecimal> sorted = votes.stream().map(ContestSums::number).sorted().toList();
    BigDecimal lead = sorted.get(sorted.size() - 1).subtract(sorted.get(sorted.size() - 2));
    of(Measure.MAJORITY).filter(m -> m.statement().precision() == Precision.EXACT)
        .filter(m -> number(m).compareTo(lead) != 0)
        .forEach(m -> accuse(m, "the two highest votes told are " + lead.toPlainString() + " apart"));
  }

  private static BigDecimal number(GoldClaim claim) {
    return SuspectGold.number(claim.statement().value()).orElseThrow();
  }
}
