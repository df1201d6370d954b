package scrutineer.extract.shape;

import java.util.Optional;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.text.Span;

/** What the article around a shape tells of it. */
public interface Setting {
  /** The election that the article reports, from its date and words. */
  ElectionId main();

  /** The contest that the prose before an offset is about, if any. */
  Optional<Contest> focusAt(int offset);

  /** The contest of the first office that a stretch of prose names as one: "mayor of Eastwick". */
  default Optional<Contest> officeIn(Span stretch) {
    return Optional.empty();
  }
}
