package scrutineer.claim;

import java.util.List;

/**
 * A statement that an article makes.
 *
 * @param article the article's id
 * @param evidence the places where it is said, the best first; never empty
 */
public record Claim(String article, Statement statement, List<Evidence> evidence) {
  public Claim {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim without evidence: " + statement);
    }
  }

  public Evidence best() {
    return evidence.get(0);
  }
}
