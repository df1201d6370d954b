package scrutineer.extract;

import java.util.Optional;
import scrutineer.election.Party;
import scrutineer.link.Person;

/**
 * Who does something in a sentence: a person, a party, a person of a told party, or a word that points back.
 *
 * @param refers {@code he, she, they, it, party, seat} where it points back, else empty
 * @param definite "the Conservative", "the Liberal Democrat": one person of that party
 */
record Agent(Optional<Person> person, Optional<Party> party, String refers, boolean definite) {
  static Agent of(Person person) {
    return new Agent(Optional.of(person), Optional.empty(), "", false);
  }

  static Agent of(Party party) {
    return new Agent(Optional.empty(), Optional.of(party), "", false);
  }

  static Agent pointing(String refers) {
    return new Agent(Optional.empty(), Optional.empty(), refers, false);
  }

  /** Whether the person is meant by a pronoun or a description, and so may have been mistaken. */
  boolean weak() {
    return !refers.isEmpty() || definite;
  }

  Agent with(Party told) {
    return new Agent(person, Optional.of(told), refers, definite);
  }

  boolean isPerson() {
    return person.isPresent();
  }

  boolean isParty() {
    return person.isEmpty() && party.isPresent();
  }
}
