package scrutineer.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutineer.claim.Outcome;
import scrutineer.claim.Value;
import scrutineer.election.Party;
import scrutineer.official.OfficialResults;
import scrutineer.official.Parties;
import scrutineer.official.SeatResult;
import scrutineer.official.Standing;

/**
 * Who held a seat before. There are three answers, and a paper may go by any: the publisher's (at general elections the
 * winner of the general election before, on new boundaries a notional one), the winner of the last contest, and the
 * party that the sitting member now stands for.
 */
final class Holding {
  private final SeatResult result;
  private final Parties parties;
  /** The holders, each with the words that say by whose count, the publisher's first. */
  private final Map<Party, String> holders = new LinkedHashMap<>();

  Holding(SeatResult result, OfficialResults official) {
    this.result = result;
    this.parties = official.parties();
    add(result.heldBefore(), "declared");
    Optional<SeatResult> last = official.contestBefore(result);
    last.ifPresent(r -> addAll(r.winner(), "seen from the contest of " + r.contest().election().when()));
    result.standings().stream().filter(Standing::sitting).forEach(s -> addAll(s, "seen from the sitting member " + s.person()));
  }

  private void addAll(Standing holder, String as) {
    add(holder.party(), as);
    holder.formerly().ifPresent(p -> add(p, as + ", the party left on becoming Speaker"));
  }

  private void add(Party party, String as) {
    holders.putIfAbsent(party, as);
  }

  private boolean held(Party holder) {
    return parties.same(holder, result.winner().party());
  }

  List<View> outcomes() {
    Map<Outcome, String> outcomes = new LinkedHashMap<>();
    holders.forEach((party, as) -> outcomes.putIfAbsent(held(party) ? Outcome.HOLD : Outcome.GAIN, as));
    List<View> views = new ArrayList<>();
    outcomes.forEach((outcome, as) -> views.add(new View(new Value.Result(outcome), as, !views.isEmpty())));
    return views;
  }

  /** The parties that may be said to have lost the seat. */
  Answer gainedFrom() {
    List<View> views = new ArrayList<>();
    holders.forEach((party, as) -> {
      if (!held(party)) {
        views.add(new View(new Value.PartyName(party), as, !as.equals("declared")));
      }
    });
    return views.isEmpty() ? Answer.refuted(result.winner().party() + " held the seat already") : Answer.of(views);
  }
}
