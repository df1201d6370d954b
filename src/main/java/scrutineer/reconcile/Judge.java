package scrutineer.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.election.Party;
import scrutineer.official.Parties;
import scrutineer.record.Closeness;
import scrutineer.record.Compatible;

/** Gives one claim its status and the sentence that explains it. */
final class Judge {
  /** Long numbers; a count of seats that is one off is a miscount, no slip of a finger. */
  private static final Set<Measure> SLIPPERY = Set.of(Measure.VOTES, Measure.MAJORITY, Measure.SHARE, Measure.SHARE_CHANGE,
      Measure.MAJORITY_SHARE, Measure.SWING, Measure.TURNOUT);

  private final Facts facts;
  private final Parties parties;

  Judge(Facts facts, Parties parties) {
    this.facts = facts;
    this.parties = parties;
  }

  /**
   * @param party the party that articles give the claim's candidate
   * @param rivals the other claims of the same article on the same thing
   */
  ClaimVerdict judge(Claim claim, Optional<Party> party, List<Claim> rivals) {
    Statement s = claim.statement();
    Answer answer = s.party().filter(p -> parties.named(p.name()).isEmpty())
        .map(p -> Answer.missing("'" + p + "' is no party of the official data")).orElseGet(() -> facts.answer(s, party));
    if (answer.views().isEmpty()) {
      return without(claim, answer, rivals);
    }
    Value first = answer.views().get(0).value();
    Finding finding = right(s, answer)
        .or(() -> Doubts.soften(s, answer, facts)).or(() -> selfContradiction(claim, rivals, first))
        .or(() -> swapped(s)).or(() -> otherElection(s)).or(() -> slip(s, answer))
        .orElseGet(() -> new Finding(Status.CONTRADICTED, "told " + told(s) + ", declared " + text(first)));
    return verdict(claim, finding, answer);
  }

  private ClaimVerdict without(Claim claim, Answer answer, List<Claim> rivals) {
    return switch (answer.without()) {
      case REFUTED -> verdict(claim, refutal(claim, answer, rivals));
      case NOT_IN_OFFICIAL -> unchecked(claim, new Finding(Status.NOT_IN_OFFICIAL, answer.why()), rivals);
      case UNRESOLVED -> unchecked(claim, new Finding(Status.UNRESOLVED, answer.why()), rivals);
    };
  }

  private Finding refutal(Claim claim, Answer answer, List<Claim> rivals) {
    return contradiction(claim, rivals).map(rival -> new Finding(Status.SELF_CONTRADICTED,
            "the article tells " + told(claim.statement()) + " and " + told(rival.statement()) + "; " + answer.why()))
        .or(() -> swapped(claim.statement())).orElse(new Finding(Status.CONTRADICTED, answer.why()));
  }

  /**
   * A claim that nothing can be held against. Where the article itself tells another value the sentence says so, but
   * neither is accused: both may be right, as first and second round, seats won and seats held, notional and real.
   */
  static ClaimVerdict unchecked(Claim claim, Finding finding, List<Claim> rivals) {
    String also = contradiction(claim, rivals).map(rival -> "; the article also tells " + told(rival.statement())).orElse("");
    return verdict(claim, new Finding(finding.status(), finding.why() + also));
  }

  /** The best of the agreements with any of the views. */
  private Optional<Finding> right(Statement s, Answer answer) {
    return answer.views().stream().flatMap(view -> agreement(s, view, answer).stream())
        .min(Comparator.comparing(Finding::status));
  }

  private Optional<Finding> agreement(Statement s, View view, Answer answer) {
    Optional<BigDecimal> told = Compatible.number(s.value());
    if (told.isEmpty()) {
      return word(s, view).map(f -> named(f, view, answer));
    }
    BigDecimal truth = Compatible.number(view.value()).orElseThrow();
    String figures = told(s) + " for " + text(view.value());
    return switch (Closeness.of(s.measure(), told.get(), s.precision(), truth)) {
      case EXACT -> Optional.of(named(new Finding(Status.EXACT, told(s) + ", " + view.as()), view, answer));
      case HEDGED -> Optional.of(named(new Finding(Status.HEDGED, figures + " is inside its hedge, " + view.as()), view, answer));
      case ROUNDED -> Optional.of(named(new Finding(Status.ROUNDED, figures + " is rounded, " + view.as()), view, answer));
      case BOUND_HOLDS -> Optional.of(new Finding(Status.UNRESOLVED, figures + " holds as a bound, but is far from it"));
      case APART -> Optional.empty();
    };
  }

  private Optional<Finding> word(Statement s, View view) {
    if (s.value().equals(view.value())) {
      return Optional.of(new Finding(Status.EXACT, told(s) + ", " + view.as()));
    }
    boolean alias = s.value() instanceof Value.PartyName told && view.value() instanceof Value.PartyName real
        && parties.same(told.party(), real.party());
    String why = told(s) + " is another name of " + text(view.value()) + ", " + view.as();
    return alias ? Optional.of(new Finding(Status.ALIAS, why)) : Optional.empty();
  }

  /** Another publisher's value, or another spelling of the name, is said so. */
  private static Finding named(Finding finding, View view, Answer answer) {
    if (view.variant()) {
      return new Finding(Status.PUBLISHED_VARIANT, finding.why());
    }
    if (answer.subject().isPresent() && finding.status() == Status.EXACT) {
      return new Finding(Status.ALIAS, finding.why() + "; the name is published as " + answer.subject().get());
    }
    return finding;
  }

  private Optional<Finding> selfContradiction(Claim claim, List<Claim> rivals, Value official) {
    return contradiction(claim, rivals).map(rival -> new Finding(Status.SELF_CONTRADICTED,
        "the article tells " + told(claim.statement()) + " and " + told(rival.statement()) + "; declared " + text(official)));
  }

  private static Optional<Claim> contradiction(Claim claim, List<Claim> rivals) {
    Statement s = claim.statement();
    return rivals.stream().filter(r -> !Compatible.values(s.measure(), s.value(), s.precision(),
        r.statement().value(), r.statement().precision())).findFirst();
  }

  private Optional<Finding> swapped(Statement s) {
    return isChance(s) ? Optional.empty() : same(s, facts.neighbours(s)).map(v -> new Finding(Status.SWAPPED, told(s) + " is " + v.as()));
  }

  private Optional<Finding> otherElection(Statement s) {
    return same(s, facts.elsewhere(s))
        .map(v -> new Finding(Status.OTHER_ELECTION, told(s) + " is right for another election: " + v.as()));
  }

  /** A percentage of one or two digits is somebody else's too often. */
  private static boolean isChance(Statement s) {
    return s.value() instanceof Value.Percent percent && percent.points().precision() < Slip.ENOUGH_DIGITS;
  }

  /** A match that is no accident: exact and no round percentage, or a hedge with the figure close by. */
  private static Optional<View> same(Statement s, List<View> views) {
    Optional<BigDecimal> told = Compatible.number(s.value());
    boolean vague = s.value() instanceof Value.Percent percent && percent.points().scale() < 1;
    Predicate<View> matches = view -> told.isEmpty() ? s.value().equals(view.value())
        : !vague && close(s, told.get(), Compatible.number(view.value()).orElseThrow());
    return views.stream().filter(matches).findFirst();
  }

  private static boolean close(Statement s, BigDecimal told, BigDecimal truth) {
    Closeness closeness = Closeness.of(s.measure(), told, s.precision(), truth);
    boolean near = told.subtract(truth).abs().multiply(BigDecimal.valueOf(50)).compareTo(truth.abs()) <= 0;
    return closeness == Closeness.EXACT || closeness == Closeness.HEDGED && near;
  }

  private static Optional<Finding> slip(Statement s, Answer answer) {
    if (!SLIPPERY.contains(s.measure())) {
      return Optional.empty();
    }
    Optional<BigDecimal> told = Compatible.number(s.value());
    for (View view : answer.views()) {
      Optional<String> slip = told.flatMap(t -> Slip.between(t, Compatible.number(view.value()).orElseThrow()));
      if (slip.isPresent()) {
        return Optional.of(new Finding(Status.DIGIT_SLIP, told(s) + " for " + text(view.value()) + ": " + slip.get()));
      }
    }
    return Optional.empty();
  }

  private static ClaimVerdict verdict(Claim claim, Finding finding) {
    return new ClaimVerdict(claim, finding.status(), Optional.empty(), Optional.empty(), finding.why());
  }

  private static ClaimVerdict verdict(Claim claim, Finding finding, Answer answer) {
    Optional<Value> official = answer.views().stream().filter(v -> !v.variant()).findFirst().map(v -> printed(v.value()));
    Optional<BigDecimal> difference = Compatible.number(claim.statement().value())
        .flatMap(told -> official.flatMap(Compatible::number).map(told::subtract)).filter(d -> d.signum() != 0);
    return new ClaimVerdict(claim, finding.status(), official, difference, finding.why());
  }

  static String told(Statement s) {
    String hedge = s.precision() == Precision.EXACT ? "" : s.precision().text() + " ";
    return hedge + text(s.value());
  }

  static String text(Value value) {
    return printed(value).text();
  }

  /** Percentages to two decimals, as papers and publishers print them at the finest; all else as it is. */
  static Value printed(Value value) {
    return value instanceof Value.Percent p && p.points().scale() > 2
        ? new Value.Percent(p.points().setScale(2, RoundingMode.HALF_UP)) : value;
  }
}
