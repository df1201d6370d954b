package scrutineer.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import scrutineer.election.Place;

/**
 * What a place name with several readings was taken for just then, and what spoke for each; for {@code explain}.
 *
 * @param chosen empty where the name was left open
 * @param readings best first
 */
record Weighed(Optional<Place> chosen, List<Reading> readings) {
  /**
   * One reading. What is asked first counts for more than all that is asked later, so that scores compare as the choice is made.
   *
   * @param score 16 voted on or standing on the day, 4 of the article's own body, 2 of the kind just spoken of, 1 named before
   * @param why what of these holds
   */
  record Reading(Place place, int score, String why) {}

  static final int STANDS = 16;
  static final int OWN_BODY = 4;
  static final int KIND = 2;
  static final int NAMED = 1;

  static Reading reading(Place place, boolean stands, boolean ownBody, boolean kind, boolean named) {
    int score = (stands ? STANDS : 0) + (ownBody ? OWN_BODY : 0) + (kind ? KIND : 0) + (named ? NAMED : 0);
    List<String> why = List.of(stands ? "there on the day" : "not there on the day", ownBody ? "of the article's election" : "", kind ? "of the kind spoken of" : "", named ? "named before" : "");
    return new Reading(place, score, why.stream().filter(w -> !w.isEmpty()).collect(Collectors.joining(", ")));
  }

  static Weighed of(Optional<Place> chosen, List<Reading> readings) {
    return new Weighed(chosen, readings.stream().sorted(Comparator.comparing((Reading r) -> !chosen.equals(Optional.of(r.place))).thenComparing(Reading::score, Comparator.reverseOrder())).toList());
  }

  /** "seat:Kensington (23: there on the day, ...) before council:..."; or that it was left open, and between what. */
  String text() {
    String all = readings.stream().map(r -> r.place + " (" + r.score + ": " + r.why + ")").collect(Collectors.joining("; "));
    return chosen.isPresent() ? chosen.get() + ", of " + all : "left open, since it stands for a parliament; of " + all;
  }
}
