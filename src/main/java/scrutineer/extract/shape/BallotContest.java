package scrutineer.extract.shape;

import java.util.List;
import java.util.Optional;
import scrutineer.election.Contest;

/** Settles the contest of a list: by its names, else by the headings above it. */
final class BallotContest {
  /** So many names tell the election, whatever a heading says. */
  private static final int ENOUGH = 3;
  private final Whereabouts whereabouts;

  BallotContest(Whereabouts whereabouts) {
    this.whereabouts = whereabouts;
  }

  Optional<Contest> of(List<Contestant> list, Ballot ballot, Scene scene) {
    Optional<Contest> held = list.isEmpty() ? ballot.holder.flatMap(h -> whereabouts.stoodIn(h.name(), h.party(), scene.election())) : Optional.empty();
    if (held.isPresent()) {
      return held;
    }
    List<Whereabouts.Told> told = new java.util.ArrayList<>();
    list.forEach(c -> c.person().ifPresent(p -> told.add(new Whereabouts.Told(p, c.party()))));
    ballot.holder.ifPresent(h -> told.add(new Whereabouts.Told(h.name(), Optional.of(h.party()))));
    ballot.named.ifPresent(n -> told.add(new Whereabouts.Told(n.text(), ballot.winnerTold())));
    Optional<Contest> byName = told.isEmpty() ? Optional.empty() : whereabouts.ofCandidates(told, scene.election(), scene.place(), scene.until());
    if (byName.filter(c -> told.size() < ENOUGH && headed(c, scene)).isPresent()) {
      return byName.map(c -> new Contest(scene.election(), c.place()));
    }
    byName.ifPresent(scene::settle);
    return byName.or(() -> scene.contest(ballot.start())
        .filter(c -> told.size() * 2 < list.size() || !whereabouts.strangers(c, told)));
  }

  /** Whether a heading names the place of a contest, and another election. */
  private static boolean headed(Contest contest, Scene scene) {
    return scene.elsewhen() && scene.place().filter(contest.place()::equals).isPresent() && !contest.election().equals(scene.election());
  }
}
