package scrutineer.layout;

import java.util.List;
import java.util.Optional;
import scrutineer.election.Party;
import scrutineer.election.Place;

/** What the lexer asks of those who know names. Keys are lower-case words with single blanks, without accents and marks. */
public interface Names {
  /** A party by one of its names. */
  Optional<Party> party(String key);

  /** Whether a party's name may be something else where no party is expected. */
  boolean risky(String key);

  /** Whether a party's name is written with a comma in it. */
  boolean comma(String key);

  /** All places of this name, the likeliest first; empty where there is none. */
  List<Place> places(String key);

  /** Whether this is the whole name of somebody who stood somewhere. */
  boolean person(String key);

  /** The name of a place or a well-known party that a key is a misprint of. */
  Optional<String> meant(String key);

  /** Whether a key may be a misprint of a party's name, {@link #meant} tells for certain; the cheap question before it. */
  boolean maybeParty(String key);

  /** Places by their names without blanks and marks, as in hashtags. */
  List<Place> tagged(String letters);

  /** Whether some of those who ever stood have this first name. */
  boolean forename(String key);

  /** How many words the longest name has; longer stretches need not be asked for. */
  int longest();

  /** Whether some name is, or begins with, these words; the question that spares all others. */
  boolean begins(String key);
}
