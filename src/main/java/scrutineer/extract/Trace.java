package scrutineer.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutineer.election.Contest;
import scrutineer.link.Person;
import scrutineer.mention.Found;
import scrutineer.mention.Mention;
import scrutineer.text.Sentence;
import scrutineer.text.Span;

/**
 * How one sentence was read, for {@code explain}.
 *
 * @param focus the contest that the text was about after this sentence
 * @param weighed what became of the place names with several readings
 * @param treatment who read it: as running text, as a shape, or not at all
 * @param refused stretches that report no result
 */
record Trace(Sentence sentence, List<Found> mentions, Map<Mention, Person> people, Optional<Contest> focus, Map<Mention, Weighed> weighed, String treatment, List<Span> refused) {}
