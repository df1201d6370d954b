package scrutineer.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import scrutineer.election.Candidacy;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.knowledge.Nominations;
import scrutineer.link.Person;
import scrutineer.mention.Slips;
import scrutineer.mention.Words;

/**
 * What ballot papers say of which election is meant: whoever is not on a contest's paper did not stand in it, and is told of
 * an earlier one at the same place. Says nothing of contests whose paper is not known.
 */
final class Papers {
  private final Nominations nominations;
  private final ElectionId main;
  private final LocalDate latest;

  /**
   * @param main the election that the article reports
   * @param latest no later contest can be meant
   */
  Papers(Nominations nominations, ElectionId main, LocalDate latest) {
    this.nominations = nominations;
    this.main = main;
    this.latest = latest;
  }

  /** Whether somebody may have stood in a contest: on its paper, there under a name much like this one, or its paper not known. */
  boolean mayStand(Contest contest, Person person) {
    return person.candidacies().stream().anyMatch(c -> c.contest().equals(contest)) || mayStand(contest, person.name());
  }

  /** As {@link #mayStand(Contest, Person)}, for a name alone: somebody of this surname is on the paper. */
  boolean mayStand(Contest contest, String name) {
    List<Candidacy> paper = nominations.in(contest);
    List<String> words = Words.of(name);
    if (paper.isEmpty() || words.isEmpty()) {
      return true;
    }
    String surname = words.get(words.size() - 1);
    return paper.stream().map(c -> Words.of(c.person())).anyMatch(listed -> listed.contains(surname) || Slips.close(surname, listed.get(listed.size() - 1)))
        || nominations.underOtherNames(name).stream().anyMatch(c -> c.contest().equals(contest));
  }

  /** The contest itself where somebody may have stood in it; else the last one before it at the same place where that person stood. */
  Optional<Contest> stood(Contest contest, Person person) {
    return mayStand(contest, person) ? Optional.of(contest) : lastAt(contest, person);
  }

  /**
   * The contest of two who stood against each other: the one told, the only one there is, or the only one at its place. Where the papers
   * know of none, the one in which the first may have stood.
   */
  Optional<Contest> together(Contest contest, Person one, Person other) {
    if (mayStand(contest, one) && mayStand(contest, other)) {
      return Optional.of(contest);
    }
    List<Contest> common = one.candidacies().stream().map(Candidacy::contest).filter(c -> before(c) && other.candidacies().stream().anyMatch(o -> o.contest().equals(c))).toList();
    List<Contest> here = common.stream().filter(c -> c.place().equals(contest.place())).toList();
    List<Contest> fitting = here.isEmpty() ? common : here;
    return fitting.isEmpty() ? stood(contest, one) : fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private boolean before(Contest contest) {
    return contest.election().day().map(d -> !d.isAfter(latest)).orElse(false);
  }

  private Optional<Contest> lastAt(Contest contest, Person person) {
    return person.candidacies().stream().map(Candidacy::contest).filter(c -> c.place().equals(contest.place()))
        .filter(c -> contest.election().equals(main) || !c.election().equals(main))
        .filter(this::before).max(Comparator.comparing(c -> c.election().day().orElseThrow()));
  }
}
