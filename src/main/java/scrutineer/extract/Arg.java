package scrutineer.extract;

import java.util.List;

/**
 * Something that stands behind a verb: in "lost Eastwick to Labour" the place without a preposition and the party behind "to".
 *
 * @param prep the preposition that leads to it, "" for a direct object, "," behind a comma
 * @param at index of its node in the clause
 */
record Arg(String prep, int at, Node node) {
  /** Whether one of these prepositions leads to it. */
  boolean led(String... preps) {
    return List.of(preps).contains(prep);
  }

  boolean direct() {
    return prep.isEmpty();
  }
}
