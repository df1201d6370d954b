package scrutineer.official;

import java.util.List;
import java.util.Optional;
import scrutineer.election.Party;

/**
 * One candidacy of a declared result.
 *
 * @param person the name as published
 * @param otherNames further spellings that Parliament or other results print for the same person
 * @param party the party stood for; Labour and Co-operative candidates are Labour
 * @param adjunct the second party of a joint candidature
 * @param formerly for a Speaker seeking re-election, the party left on becoming Speaker
 * @param votes votes counted, 0 or more
 * @param sitting whether the person was a member of the House when it was dissolved, for any seat and party
 */
public record Standing(String person, List<String> otherNames, Party party, Optional<Party> adjunct,
    Optional<Party> formerly, int votes, boolean elected, boolean sitting) {
  public Standing {
    otherNames = List.copyOf(otherNames);
    if (person.isBlank() || votes < 0) {
      throw new IllegalArgumentException("not a candidacy: '" + person + "' with " + votes + " votes");
    }
  }

  /** The same candidacy with the votes that somebody else published. */
  Standing withVotes(int published) {
    return new Standing(person, otherNames, party, adjunct, formerly, published, elected, sitting);
  }
}
