package scrutineer.link;

import java.util.List;
import java.util.Optional;
import scrutineer.election.Candidacy;
import scrutineer.election.ElectionId;

/**
 * A person of an article: all mentions that mean the same one.
 *
 * @param name the fullest form that the article gives, slips of the pen mended where a ballot paper tells how
 * @param candidacies where this person stood, as far as nominations tell; empty for people on no list
 * @param gender {@code m}, {@code f}, or {@code ?} where the given name does not tell
 */
public record Person(String name, List<Candidacy> candidacies, char gender) {
  public Person {
    candidacies = List.copyOf(candidacies);
  }

  /** The candidacy at an election; empty where there is none, or two namesakes stood. */
  public Optional<Candidacy> at(ElectionId election) {
    Candidacy found = null;
    for (Candidacy candidacy : candidacies) {
      if (candidacy.contest().election().equals(election)) {
        if (found != null) {
          return Optional.empty();
        }
        found = candidacy;
      }
    }
    return Optional.ofNullable(found);
  }

  public String surname() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
