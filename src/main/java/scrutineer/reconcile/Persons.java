package scrutineer.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import scrutineer.election.Party;
import scrutineer.official.Parties;
import scrutineer.official.Standing;
import scrutineer.record.PersonName;
import scrutineer.record.PersonName.Likeness;

/** Finds the candidacies that a told name may mean. */
final class Persons {
  private final List<Standing> standings;
  private final Parties parties;

  Persons(List<Standing> standings, Parties parties) {
    this.standings = standings;
    this.parties = parties;
  }

  /** The candidacies whose name is likest to the told one; several where it cannot decide; none if nobody's is like it. */
  List<Standing> named(String name, Optional<Party> party) {
    PersonName told = PersonName.of(name);
    for (Likeness likeness : List.of(Likeness.SAME, Likeness.SPELLED_OTHERWISE)) {
      List<Standing> found = standings.stream().filter(s -> likeness(told, s) == likeness).toList();
      if (!found.isEmpty()) {
        return narrowed(narrowed(found, s -> s.person().equals(name)), s -> of(s, party));
      }
    }
    return byParty(told, party);
  }

  /** A first name with another surname (maiden, married) or a badly spelled name, with the right party. */
  private List<Standing> byParty(PersonName told, Optional<Party> party) {
    return standings.stream().filter(s -> of(s, party))
        .filter(s -> {
          PersonName official = PersonName.of(s.person());
          return told.words().size() > 1 && (official.words().get(0).equals(told.words().get(0))
              || official.surname().equals(told.surname()));
        }).toList();
  }

  private boolean of(Standing standing, Optional<Party> party) {
    return party.filter(p -> parties.same(p, standing.party())).isPresent();
  }

  private static List<Standing> narrowed(List<Standing> found, Predicate<Standing> by) {
    List<Standing> fewer = found.size() < 2 ? found : found.stream().filter(by).toList();
    return fewer.isEmpty() ? found : fewer;
  }

  private static Likeness likeness(PersonName told, Standing standing) {
    return Stream.concat(Stream.of(standing.person()), standing.otherNames().stream())
        .map(name -> told.likeness(PersonName.of(name))).min(Likeness::compareTo).orElseThrow();
  }

  /** The official name, where the told one is more than a shorter form of it. */
  static Optional<String> otherSpelling(String told, Standing standing) {
    boolean same = PersonName.of(told).likeness(PersonName.of(standing.person())) == Likeness.SAME;
    return same ? Optional.empty() : Optional.of(standing.person());
  }
}
