package scrutineer.extract;

import java.math.BigDecimal;
import java.util.Optional;
import scrutineer.claim.Measure;
import scrutineer.election.Contest;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;

/** Gives two figures without a name to those of whom it is told that they won and lost: "It was not close: 21,791 to 16,492". */
final class BarePairs {
  private final FigureContext figures;
  private final Context context;

  BarePairs(FigureContext figures) {
    this.figures = figures;
    this.context = figures.context;
  }

  boolean read(int i) {
    Optional<Integer> pair = figures.view.pairOf(i);
    if (pair.isEmpty() || !figures.view.free(pair.get())) {
      return false;
    }
    NumberMention a = figures.number(i);
    NumberMention b = figures.number(pair.get());
    boolean percent = a.unit() == Unit.PERCENT || b.unit() == Unit.PERCENT;
    boolean fits = percent ? a.value().add(b.value()).compareTo(BigDecimal.valueOf(100)) <= 0 && b.value().intValue() >= 10 : a.value().intValue() >= 500 && b.value().intValue() >= 500;
    String when = figures.view.when(i);
    Optional<Contest> contest = figures.view.contestNear(i, when).filter(c -> figures.view.allowed(c, when));
    if (!fits || contest.isEmpty()) {
      return false;
    }
    Optional<String> winner = context.facts.only(contest.get(), true);
    Optional<String> loser = context.facts.only(contest.get(), false);
    if (winner.isEmpty() || loser.isEmpty()) {
      return false;
    }
    boolean ordered = a.value().compareTo(b.value()) >= 0;
    keep(contest.get(), winner.get(), ordered ? a : b, percent);
    keep(contest.get(), loser.get(), ordered ? b : a, percent);
    figures.view.use(pair.get());
    return true;
  }

  private void keep(Contest contest, String person, NumberMention n, boolean percent) {
    if (percent) {
      context.facts.percent(contest, Measure.SHARE, Optional.of(person), Optional.empty(), n.value(), n.precision(), n.span(), "figure.share.bare-pair");
    } else {
      context.facts.count(contest, Measure.VOTES, Optional.of(person), Optional.empty(), n.value(), n.precision(), n.span(), "figure.votes.bare-pair");
    }
  }
}
