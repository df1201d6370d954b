package scrutineer.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutineer.election.Candidacy;
import scrutineer.election.ElectionId;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.link.Elections;
import scrutineer.link.Person;
import scrutineer.mention.Found;
import scrutineer.mention.Mention;

/**
 * Tells when a look back is over although no word says so: somebody is named who stands now and did not stand then, or a seat that
 * there was not then.
 */
final class LookBack {
  private final Elections elections;
  private final Map<Mention, Person> linked;

  LookBack(Elections elections, Map<Mention, Person> linked) {
    this.elections = elections;
    this.linked = linked;
  }

  /** Whether a sentence cannot be told of a time. @param time of a sentence before it; a year, a distance or "previous" */
  boolean impossible(List<Found> mentions, String time) {
    for (Found found : mentions) {
      boolean now = found.mention() instanceof Mention.PlaceMention place ? newPlace(place.readings(), time)
          : found.mention() instanceof Mention.PersonMention && newcomer(Optional.ofNullable(linked.get(found.mention())), time);
      if (now) {
        return true;
      }
    }
    return false;
  }

  private boolean newPlace(List<Place> readings, String time) {
    boolean office = !readings.isEmpty() && readings.stream().allMatch(p -> p.type() == PlaceType.OFFICE && elections.at(p, "now").isPresent() && elections.at(p, time).isEmpty());
    return office || !readings.isEmpty() && readings.stream().allMatch(p -> p.type() == PlaceType.SEAT && there(p, "now") && !there(p, time));
  }

  private boolean there(Place seat, String when) {
    Optional<ElectionId> election = elections.at(seat, when);
    return election.isEmpty() || elections.votes(seat, election.get());
  }

  private boolean newcomer(Optional<Person> person, String time) {
    Optional<Candidacy> now = person.flatMap(p -> p.at(elections.main()));
    Optional<ElectionId> then = now.flatMap(c -> elections.at(c.contest().place(), time));
    return then.isPresent() && !then.equals(Optional.of(elections.main())) && person.get().candidacies().stream().noneMatch(c -> c.contest().election().equals(then.get()));
  }
}
