package scrutineer.dataset;

import java.util.Optional;
import scrutineer.election.Contest;
import scrutineer.election.Party;

/** The codes by which others know contests, places and parties, so that the dataset can be joined with theirs. */
public interface Codes {
  /** The contest's id in Democracy Club's style ({@code parl.battersea.2017-06-08}); empty where it cannot be told. */
  Optional<String> contest(Contest contest);

  /** The code of the Office for National Statistics of the place as it was on polling day. */
  Optional<String> place(Contest contest);

  /** The Electoral Commission's id of the party where the contest was held ({@code PP52}). */
  Optional<String> party(Party party, Contest contest);
}
