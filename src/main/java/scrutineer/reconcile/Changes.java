package scrutineer.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Value;
import scrutineer.election.Party;
import scrutineer.official.OfficialResults;
import scrutineer.official.Parties;
import scrutineer.official.SeatResult;
import scrutineer.official.Standing;

/** Changes of share and swing against the general election before on the same boundaries, or the last contest there. */
final class Changes {
  private static final String NO_BASE = "no earlier result on these boundaries to compare with";

  private final SeatResult result;
  private final Parties parties;
  private final List<SeatResult> bases = new ArrayList<>();

  Changes(SeatResult result, OfficialResults official) {
    this.result = result;
    this.parties = official.parties();
    official.generalBefore(result).ifPresent(bases::add);
    official.contestBefore(result).filter(r -> r.boundaries().equals(result.boundaries()) && !bases.contains(r)).ifPresent(bases::add);
  }

  Answer shareChange(Standing one) {
    List<View> views = new ArrayList<>();
    for (SeatResult base : bases) {
      views.add(view(result.share(one).subtract(before(base, one)), base));
    }
    return views.isEmpty() ? Answer.missing(NO_BASE) : Answer.of(views);
  }

  private View view(BigDecimal points, SeatResult base) {
    return new View(new Value.Percent(points), "since " + base.contest().election(), base != bases.get(0));
  }

  /** An Independent is compared with the same person's earlier share only; who did not stand before had none. */
  private BigDecimal before(SeatResult base, Standing one) {
    if (one.party().equals(Party.INDEPENDENT)) {
      return base.standings().stream().filter(s -> s.person().equals(one.person())).findFirst().map(base::share)
          .orElse(BigDecimal.ZERO);
    }
    return share(base, one.party());
  }

  private BigDecimal share(SeatResult contest, Party party) {
    return contest.standings().stream().filter(s -> parties.same(s.party(), party)).map(contest::share)
        .max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
  }

  /** Half of what one gained on the other. Between whom, papers differ: winner and loser, first and second, now or then. */
  Answer swing(Optional<Party> to) {
    List<View> views = new ArrayList<>();
    for (SeatResult base : bases) {
      List<Party> rivals = rivals(base);
      for (Party party : to.map(List::of).orElse(rivals)) {
        for (Party other : to.isPresent() ? everybody(rivals) : rivals) {
          if (!parties.same(party, other)) {
            addSwing(views, base, party, other);
          }
        }
      }
    }
    String why = bases.isEmpty() ? NO_BASE : "no swing to " + to.map(Party::name).orElse("anybody");
    return views.isEmpty() ? Answer.missing(why) : Answer.of(views);
  }

  private void addSwing(List<View> views, SeatResult base, Party party, Party other) {
    BigDecimal gained = share(result, party).subtract(share(base, party));
    BigDecimal lost = share(base, other).subtract(share(result, other));
    BigDecimal swing = gained.add(lost).divide(BigDecimal.valueOf(2), 4, RoundingMode.HALF_UP);
    if (swing.signum() > 0) {
      String between = "from " + other + " to " + party + " since " + base.contest().election();
      views.add(new View(new Value.Percent(swing), between, !views.isEmpty()));
    }
  }

  /** The rivals first, then all others: tables also print the swing between the second and the third. */
  private List<Party> everybody(List<Party> rivals) {
    Set<Party> all = new LinkedHashSet<>(rivals);
    result.standings().forEach(s -> all.add(s.party()));
    return List.copyOf(all);
  }

  private List<Party> rivals(SeatResult base) {
    Set<Party> rivals = new LinkedHashSet<>(List.of(result.winner().party(), base.winner().party()));
    result.runnerUp().ifPresent(s -> rivals.add(s.party()));
    base.runnerUp().ifPresent(s -> rivals.add(s.party()));
    return List.copyOf(rivals);
  }
}
