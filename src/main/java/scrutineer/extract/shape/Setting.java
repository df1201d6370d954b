package scrutineer.extract.shape;

import java.util.Optional;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;

/** What the article around a shape tells of it. */
public interface Setting {
  /** The election that the article reports, from its date and words. */
  ElectionId main();

  /** The contest that the prose before an offset is about, if any. */
  Optional<Contest> focusAt(int offset);
}
