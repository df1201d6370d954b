package scrutineer.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.link.Person;

/** What the text before has told of councils and wards and what later sentences go back to: who ran a council until now, who was tied. */
final class LocalStory {
  /** After so many sentences nobody remembers a tie. */
  private static final int REMEMBERED = 6;

  /** Two people with the same number of votes. */
  record Tie(Contest contest, Person first, Person second, int sentence) {}

  private final Map<Contest, Party> formerly = new LinkedHashMap<>();
  private List<Contest> last = List.of();
  private Tie tie;
  private int sentence;

  void next() {
    sentence++;
    if (tie != null && sentence - tie.sentence() > REMEMBERED) {
      tie = null;
    }
  }

  /** A party ran these councils until now. */
  void formerly(List<Contest> contests, Party party) {
    contests.forEach(c -> formerly.put(c, party));
    last = new ArrayList<>(contests);
  }

  Map<Contest, Party> formerly() {
    return formerly;
  }

  /** The councils whose former rulers were told last. */
  List<Contest> last() {
    return last;
  }

  void tied(Contest contest, Person first, Person second) {
    tie = new Tie(contest, first, second, sentence);
  }

  Optional<Tie> tie() {
    return Optional.ofNullable(tie);
  }

  void decided() {
    tie = null;
  }
}
