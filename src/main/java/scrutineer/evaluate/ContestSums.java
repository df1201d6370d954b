package scrutineer.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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
  private static final BigDecimal FULL = BigDecimal.valueOf(100);
  /** Shares are rounded one by one; no more than this can come of it for each. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.05");

  private final List<GoldClaim> claims;
  private final List<Suspect> suspects = new ArrayList<>();

  ContestSums(List<GoldClaim> claims) {
    this.claims = claims;
  }

  List<Suspect> suspects() {
    if (oneCount()) {
      twoValues();
      shares();
    }
    outcome();
    if (oneWinner()) {
      winners();
      majority();
    }
    return suspects;
  }

  /** Areas may have list votes beside the votes for candidates, offices two rounds of counting. */
  private boolean oneCount() {
    PlaceType type = claims.get(0).statement().contest().place().type();
    return type != PlaceType.AREA && type != PlaceType.OFFICE;
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
    List<GoldClaim> shares = of(Measure.SHARE).toList();
    BigDecimal sum = shares.stream().map(ContestSums::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(FULL.add(ROUNDING.multiply(BigDecimal.valueOf(shares.size())))) > 0) {
      accuse(shares.get(0), "all shares together come to " + sum.toPlainString());
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

  /**
   * The winner's votes less the runner-up's are the majority. Where not all votes are told, the runner-up may be missing
   * among them; then the majority can be smaller than the lead of the two highest told, but never larger.
   */
  private void majority() {
    List<GoldClaim> votes = of(Measure.VOTES).filter(c -> c.statement().precision() == Precision.EXACT)
        .sorted(Comparator.comparing(ContestSums::number).reversed()).toList();
    if (votes.size() < 2 || votes.stream().map(ContestSums::subject).distinct().count() < votes.size()) {
      return;
    }
    BigDecimal lead = number(votes.get(0)).subtract(number(votes.get(1)));
    boolean allTold = of(Measure.RANK).anyMatch(r -> number(r).equals(BigDecimal.valueOf(2))
        && subject(r).equals(subject(votes.get(1))));
    of(Measure.MAJORITY).filter(m -> m.statement().precision() == Precision.EXACT)
        .filter(m -> allTold ? number(m).compareTo(lead) != 0 : number(m).compareTo(lead) > 0)
        .forEach(m -> accuse(m, "the two highest votes told are " + lead.toPlainString() + " apart"));
  }

  private static BigDecimal number(GoldClaim claim) {
    return SuspectGold.number(claim.statement().value()).orElseThrow();
  }
}
