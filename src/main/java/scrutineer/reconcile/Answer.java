package scrutineer.reconcile;

import java.util.List;
import java.util.Optional;

/**
 * What the official data has to say to a statement.
 *
 * @param views what may rightly be told, the declared value first; empty where nothing is known
 * @param subject how the person is named officially, where the article spells the name otherwise
 * @param without what it is if there are no views
 * @param why why there are none
 */
record Answer(List<View> views, Optional<String> subject, Without without, String why) {
  /** What the lack of a value means. */
  enum Without { NOT_IN_OFFICIAL, UNRESOLVED, REFUTED }

  Answer {
    views = List.copyOf(views);
  }

  static Answer of(List<View> views) {
    return new Answer(views, Optional.empty(), Without.NOT_IN_OFFICIAL, "");
  }

  static Answer of(View... views) {
    return of(List.of(views));
  }

  static Answer missing(String why) {
    return new Answer(List.of(), Optional.empty(), Without.NOT_IN_OFFICIAL, why);
  }

  static Answer open(String why) {
    return new Answer(List.of(), Optional.empty(), Without.UNRESOLVED, why);
  }

  /** The statement is wrong though there is no value to put in its place: a seat that was held was gained from nobody. */
  static Answer refuted(String why) {
    return new Answer(List.of(), Optional.empty(), Without.REFUTED, why);
  }

  Answer about(Optional<String> officialName) {
    return new Answer(views, officialName, without, why);
  }
}
