package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Reads rises and falls of shares. */
final class ShareChanges {
  private static final Set<String> FALLING = Words.set("down", "fell", "falling", "fallen", "dropped", "drop", "drops", "slumped", "slump", "plunged", "tumbled", "slipped", "lost", "losing", "decrease", "decreased", "fall", "declined", "decline",
      "plummeted", "reduction", "collapsed", "shed", "sank", "slid", "crashed", "loss", "lower", "reduced", "dip", "dipped", "off", "slippage", "slipping", "minus", "less");
  private static final Set<String> RISING = Words.set("up", "rose", "rising", "risen", "climbed", "climbing", "increase", "increased", "increasing", "gained", "jumped", "surged", "grew", "rise", "leapt", "soared", "swell", "swelled", "gain", "higher", "more", "advance", "improved", "plus", "added", "adding", "better", "increases", "jump", "boost");

  private final FigureContext figures;
  private final Context context;
  private final SentenceView view;

  ShareChanges(FigureContext figures) {
    this.figures = figures;
    this.context = figures.context;
    this.view = figures.view;
  }

  /** "up 2.6 points", "a fall of 6.6 per cent in share". */
  boolean read(int i) {
    NumberMention n = figures.number(i);
    if (n.unit() != Unit.PERCENT && n.unit() != Unit.POINTS && !(n.unit() == Unit.NONE && n.value().scale() > 0)) {
      return false;
    }
    int sign = 0;
    for (int k = i - 1; k >= Math.max(0, i - 4) && sign == 0; k--) {
      Node node = figures.at(k);
      sign = FALLING.contains(node.word()) ? -1 : RISING.contains(node.word()) ? 1 : 0;
      if (node.is("to") || node.is("from") || node.is(",") || node.isNumber() || node.is("with")) {
        break;
      }
    }
    if (sign == 0) {
      for (int k = i + 1; k <= i + 3 && sign == 0; k++) {
        Node node = figures.at(k);
        sign = node.is("up") || node.is("increase") || node.is("rise") || node.is("better") || node.is("more") || node.is("higher") ? 1 : node.is("down") || node.is("drop") || node.is("fall") || node.is("reduction") || node.is("decrease") || node.is("slump") || node.is("lower") || node.is("less") ? -1 : 0;
        if (node.is("than") || node.is(",")) {
          break;
        }
      }
    }
    if (sign == 0 || n.unit() == Unit.NONE && sign != 0 && !figures.near(0, view.nodes().size(), Words.set("share", "points", "percentage"))) {
      return false;
    }
    if (figures.near(i - 6, i, Words.set("turnout", "majority", "votes")) && n.unit() != Unit.POINTS || figures.near(i - 7, i + 7, Words.set("turnout")) ) {
      return figures.near(i - 7, i + 7, Words.set("turnout"));
    }
    Optional<Agent> owner = ownerOfShare(i);
    if (owner.isEmpty()) {
      return true;
    }
    figures.emit(Measure.SHARE_CHANGE, i, owner.get(), "now", sign < 0 ? n.value().abs().negate() : n.value(), "figure.share-change");
    return true;
  }

  private Optional<Agent> ownerOfShare(int i) {
    for (int k = i - 1; k >= 0; k--) {
      Node node = figures.at(k);
      if (node.isAgent()) {
        Agent agent = context.resolve(node.agent());
        if (agent.isPerson() || agent.isParty()) {
          return Optional.of(agent);
        }
      }
      if (node.is(";")) {
        break;
      }
    }
    return Optional.empty();
  }
}
