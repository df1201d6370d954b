package scrutineer.extract;

import java.math.BigDecimal;
import java.util.Optional;
import scrutineer.claim.Measure;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Reads votes and shares that a verb or the nearest name gives to somebody. */
final class Votes {
  private final FigureContext figures;
  private final Context context;
  private final SentenceView view;
  private final Owners owners;

  Votes(FigureContext figures) {
    this.figures = figures;
    this.context = figures.context;
    this.view = figures.view;
    this.owners = new Owners(figures);
  }

  /** Votes or a share of somebody, by the verb that was read. @param strict a verb that says nothing by itself ("had") */
  void votesOrShare(int i, Agent owner, String when, boolean strict) {
    NumberMention n = figures.number(i);
    boolean votes = n.unit() == Unit.VOTES || n.unit() == Unit.NONE && n.value().scale() <= 0 && n.value().intValue() >= (strict ? 100 : 20);
    if (votes && n.value().signum() > 0 && !(strict && n.unit() == Unit.NONE && owner.isParty() && n.value().intValue() < 700)) {
      figures.emit(Measure.VOTES, i, owner, when, n.value(), "figure.votes");
      view.use(i);
      Optional<Integer> pair = view.pairOf(i);
      pair.ifPresent(p -> second(p, when));
    } else if (n.unit() == Unit.PERCENT && n.value().compareTo(BigDecimal.valueOf(100)) <= 0) {
      figures.emit(Measure.SHARE, i, owner, when, n.value(), "figure.share");
      view.use(i);
    }
  }

  /** A share without its sign, told as the second of two. */
  void share(int i, Agent owner, String when) {
    figures.emit(Measure.SHARE, i, owner, when, figures.number(i).value(), "figure.share.pair");
    view.use(i);
  }

  /** The second of a pair: "to Dent Coad's 16,333", "against 13,715 for …". */
  private void second(int p, String when) {
    Optional<Agent> owner = Optional.empty();
    for (int k = p - 1; k >= Math.max(0, p - 4) && owner.isEmpty(); k--) {
      Node node = figures.at(k);
      if (node.isAgent()) {
        owner = Optional.of(context.resolve(node.agent()));
      } else if (node.isNumber()) {
        break;
      }
    }
    for (int k = p + 1; k <= p + 5 && owner.isEmpty(); k++) {
      Node node = figures.at(k);
      if (node.isAgent() && (figures.at(k - 1).is("for") || figures.at(k - 1).is("the") || figures.at(k - 1).is("of") || figures.at(k - 1).is("by"))) {
        owner = Optional.of(context.resolve(node.agent()));
      } else if (node.is(",") || node.isNumber()) {
        break;
      }
    }
    if (owner.isPresent() && (owner.get().isPerson() || owner.get().isParty())) {
      figures.emit(Measure.VOTES, p, owner.get(), when, figures.number(p).value(), "figure.votes.pair");
      view.use(p);
    }
  }

  boolean read(int i) {
    NumberMention n = figures.number(i);
    boolean percent = n.unit() == Unit.PERCENT;
    boolean votes = n.unit() == Unit.VOTES || n.unit() == Unit.NONE && n.value().scale() <= 0 && n.value().intValue() >= 100;
    if (!percent && !votes || n.value().signum() < 0) {
      return false;
    }
    Optional<Agent> owner = owners.of(i, n.unit() == Unit.NONE);
    if (owner.isEmpty() || percent && !shareWords(i) && !owner.get().isPerson()) {
      return false;
    }
    String when = figures.time(i);
    if (percent) {
      figures.emit(Measure.SHARE, i, owner.get(), when, n.value(), "figure.share.near");
    } else {
      figures.emit(Measure.VOTES, i, owner.get(), when, n.value(), "figure.votes.near");
      view.pairOf(i).ifPresent(p -> second(p, when));
    }
    return true;
  }

  private boolean shareWords(int i) {
    return figures.near(i - 8, i + 7, Words.set("share", "vote", "votes", "poll", "cast", "ballot", "voters", "support"));
  }
}
