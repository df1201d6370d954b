package scrutineer.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import scrutineer.claim.Claim;
import scrutineer.claim.Evidence;
import scrutineer.claim.Statement;
import scrutineer.knowledge.Knowledge;
import scrutineer.learn.Classifier;

/**
 * Tells of each claim how likely it is right, and leaves out those that are most likely wrong. Learned on the
 * open corpus (learning.md of the site). Immutable.
 */
final class ClaimJudge {
  static final String MODEL = "claims";
  /**
   * F1 is greatest if those are kept whose chance is at least half of it (Lipton, Elkan and Narayanaswamy 2014), 0.44 on the corpus. This
   * is the highest of the thresholds on learning.md at which the gain's interval stays above 0, and careful with rules that the
   * weights have not seen. November 2026.
   */
  static final double LEAST = 0.2;

  private final Knowledge knowledge;
  private final Classifier classifier;

  /** @param kept each with its chance in all its evidence; @param dropped what was left out, with its chance */
  record Judged(List<Claim> kept, List<Remark> dropped) {}

  ClaimJudge(Knowledge knowledge, Classifier classifier) {
    this.knowledge = knowledge;
    this.classifier = classifier;
  }

  Judged judge(Pipeline.Unrated read) {
    List<Claim> claims = read.claims();
    ClaimClues clues = new ClaimClues(knowledge, read.document(), read.mentions(), read.elections(), claims);
    List<Claim> kept = new ArrayList<>(claims.size());
    List<Remark> dropped = new ArrayList<>();
    for (Claim claim : claims) {
      double chance = rounded(classifier.chance(Classifier.RIGHT, clues.of(claim)));
      if (chance >= LEAST) {
        kept.add(rated(claim, chance));
      } else {
        dropped.add(new Remark(claim.best().span(), "doubtful", told(claim.statement()) + " (" + claim.best().rule() + ") dropped: its chance is "
            + String.format(Locale.ROOT, "%.2f", chance)));
      }
    }
    return new Judged(kept, dropped);
  }

  /** To three digits: more are no knowledge, and would differ from machine to machine. */
  private static double rounded(double chance) {
    return Math.min(0.999, Math.max(0.001, Math.round(chance * 1000) / 1000.0));
  }

  private static Claim rated(Claim claim, double chance) {
    return new Claim(claim.article(), claim.statement(),
        claim.evidence().stream().map(e -> new Evidence(e.span(), e.quote(), e.rule(), chance)).toList());
  }

  private static String told(Statement statement) {
    return statement.contest() + " " + statement.measure().text() + " " + statement.candidate().map(c -> c + " ").orElse("")
        + statement.party().map(p -> p.name() + " ").orElse("") + statement.value().text();
  }
}
