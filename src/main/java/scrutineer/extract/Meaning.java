package scrutineer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutineer.election.Candidacy;
import scrutineer.election.ElectionId;
import scrutineer.link.Person;
import scrutineer.mention.Found;
import scrutineer.mention.Mention;

/**
 * A mention and what it was taken to mean, by an id that other programs can be compared with.
 *
 * @param id of a party its canonical short name; of a place type and name ({@code seat:Wells}); of a person a candidacy
 *     ({@code parl.2010-05-06:Wells:Tessa Munt}): that at the article's election, else the last before it, else the first
 *     after it. Empty for who stood nowhere, as far as nominations tell, and for kinds that mean nothing on a list
 */
public record Meaning(Mention mention, Optional<String> id) {

  /** All mentions of a document, in order of the text. */
  static List<Meaning> all(List<List<Found>> mentions, Map<Mention, Person> people, ElectionId main) {
    List<Meaning> all = new ArrayList<>();
    for (List<Found> sentence : mentions) {
      sentence.forEach(found -> all.add(new Meaning(found.mention(), id(found.mention(), people, main))));
    }
    return all;
  }

  private static Optional<String> id(Mention mention, Map<Mention, Person> people, ElectionId main) {
    if (mention instanceof Mention.PartyMention party) {
      return Optional.of(party.party().name());
    }
    if (mention instanceof Mention.PlaceMention place) {
      return Optional.of(place.readings().get(0).toString());
    }
    return Optional.ofNullable(people.get(mention)).flatMap(person -> candidacy(person, main))
        .map(c -> c.contest().election() + ":" + c.contest().place().name() + ":" + c.person());
  }

  private static Optional<Candidacy> candidacy(Person person, ElectionId main) {
    Comparator<Candidacy> byTime = Comparator.comparing(c -> c.contest().election().when());
    return person.at(main)
        .or(() -> person.candidacies().stream().filter(c -> before(c, main)).max(byTime))
        .or(() -> person.candidacies().stream().min(byTime));
  }

  private static boolean before(Candidacy candidacy, ElectionId main) {
    return candidacy.contest().election().when().compareTo(main.when()) < 0;
  }
}
