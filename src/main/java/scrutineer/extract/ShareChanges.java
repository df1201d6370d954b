package scrutineer.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Reads rises and falls of shares, and what they rose or fell to. */
final class ShareChanges {
  private static final Set<String> TURNOUT_TURNOUTS = Words.set("turnout", "turnouts");
  private static final Set<String> MAJORITY_VOTES = Words.set("majority", "votes");
  private static final Set<String> FALLING = Words.set("down", "fell", "falling", "fallen", "dropped", "drop", "drops", "slumped", "slump", "plunged", "tumbled", "slipped", "lost", "losing", "decrease", "decreased", "fall", "declined", "decline",
      "plummeted", "reduction", "collapsed", "shed", "sank", "slid", "crashed", "loss", "lower", "reduced", "dip", "dipped", "off", "slippage", "slipping", "minus", "less");
  private static final Set<String> RISING = Words.set("up", "rose", "rising", "risen", "climbed", "climbing", "increase", "increased", "increasing", "gained", "jumped", "surged", "grew", "rise", "leapt", "soared", "swell", "swelled", "gain", "higher", "more", "advance", "improved", "plus", "climb", "climbs", "rises", "swelling", "shot", "added", "adding", "better", "increases", "jump", "boost");

  private static final Set<String> RISING_BEHIND = Words.set("up", "increase", "rise", "better", "more", "higher", "advance");
  private static final Set<String> FALLING_BEHIND = Words.set("down", "drop", "fall", "reduction", "decrease", "slump", "lower", "less", "off", "slide");
  private static final Set<String> DOUBLED = Words.set("doubled", "trebled", "tripled", "halved", "quadrupled", "doubling", "trebling");
  private static final Set<String> CHANGED = Words.set("increased", "reduced", "improved", "higher", "lower", "bigger", "smaller");
  private static final Set<String> SHARE = Words.set("share", "points", "percentage", "vote", "poll", "support");
  private static final Set<String> NOT_OWNERS = Words.set("over", "behind", "than", "against", "by", "from", "to", "as", "on", "expense");

  private static final Set<String> GOING = Words.set("went", "go", "goes", "gone", "going", "was", "were", "is", "came", "crept", "edged", "shot");

  private final FigureContext figures;
  private final SentenceView view;
  private final Owners owners;

  ShareChanges(FigureContext figures) {
    this.figures = figures;
    this.view = figures.view;
    this.owners = new Owners(figures);
  }

  /** "up 2.6 points", "a fall of 6.6 per cent in share", "tumbled by 15 points to 40.9 per cent". @return whether the number is settled */
  boolean read(int i) {
    NumberMention n = figures.number(i);
    boolean decimal = n.unit() == Unit.NONE && n.value().scale() > 0;
    if (n.unit() != Unit.PERCENT && n.unit() != Unit.POINTS && !decimal) {
      return false;
    }
    boolean turnout = figures.near(i - 7, i + 7, TURNOUT_TURNOUTS);
    if (!turnout && n.unit() != Unit.POINTS && level(i)) {
      return true;
    }
    int sign = changedShare(i) ? 0 : sign(i);
    if (sign == 0 || decimal && !figures.near(0, figures.size(), SHARE)) {
      return false;
    }
    if (turnout || n.unit() != Unit.POINTS && figures.near(i - 6, i, MAJORITY_VOTES)) {
      return turnout;
    }
    BigDecimal value = sign < 0 ? n.value().abs().negate() : n.value();
    owner(i).ifPresent(o -> figures.emit(Measure.SHARE_CHANGE, i, o, view.time(), value, "figure.share-change"));
    return true;
  }

  /** "on an increased share of 52.6%": the share itself. */
  private boolean changedShare(int i) {
    return figures.at(i - 1).is("of") && figures.near(i - 3, i - 1, SHARE) && figures.near(i - 5, i - 2, CHANGED);
  }

  /** -1 for a fall, 1 for a rise, 0 where nothing tells either. */
  private int sign(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      Node node = figures.at(k);
      boolean back = node.is("back") && figures.at(k + 1).is("by");
      boolean putOn = node.is("put") && figures.at(k + 1).is("on");
      if (FALLING.contains(node.word()) || back || gone(node) && FALLING.contains(particle(node))) {
        return -1;
      }
      if (RISING.contains(node.word()) || putOn || gone(node) && RISING.contains(particle(node))) {
        return 1;
      }
      if (node.is("to") || node.is("from") || node.is(",") || node.isNumber() || node.is("with")) {
        break;
      }
    }
    int behind = signBehind(i);
    return behind != 0 ? behind : carried(i);
  }

  private static boolean gone(Node verb) {
    return verb.isVerb() && GOING.contains(verb.word());
  }

  /** The last word of a verb of two: "went down". */
  private String particle(Node verb) {
    return view.sentence.tokens().get(verb.to() - 1).lower();
  }

  private int signBehind(int i) {
    for (int k = i + 1; k <= i + 3; k++) {
      Node node = figures.at(k);
      if (node.is("than") || node.is(",") || node.isNumber() || node.is("(") || node.is(")") || node.is("and") || node.is(";")) {
        return 0;
      }
      boolean another = figures.at(k + 1).isNumber() || figures.at(k + 1).is("to") || figures.at(k + 1).is("from");
      if (RISING_BEHIND.contains(node.word()) && !another) {
        return 1;
      }
      if (FALLING_BEHIND.contains(node.word()) && !another) {
        return -1;
      }
    }
    return 0;
  }

  /** "the DUP's share fell by 5.4 points and Sinn Féin's by 6.7": the second goes the way of the first. */
  private int carried(int i) {
    boolean bare = figures.at(i - 1).is("by") && (figures.at(i - 2).is("'s") || figures.at(i - 2).isAgent());
    for (int k = i - 2; k >= 0 && bare; k--) {
      if (figures.at(k).isNumber() && view.figure(k).map(f -> f.measure() == Measure.SHARE_CHANGE).orElse(false)) {
        return sign(k);
      }
    }
    return 0;
  }

  /** What a share rose or fell to: "to 40.9 per cent", "more than doubled its share to 16.8". */
  private boolean level(int i) {
    if (!figures.at(i - 1).is("to") && !(figures.at(i - 2).is("to") && figures.at(i - 1).isWord())) {
      return false;
    }
    int before = figures.numberBefore(i);
    boolean afterChange = before >= i - 4 && before >= 0 && view.figure(before).map(f -> f.measure() == Measure.SHARE_CHANGE).orElse(false);
    if (afterChange) {
      figures.emit(Measure.SHARE, i, view.figure(before).flatMap(SentenceView.Figure::owner).orElseThrow(), "now", figures.number(i).value(), "figure.share.level");
      return true;
    }
    boolean moved = figures.near(i - 7, i, FALLING) || figures.near(i - 7, i, RISING) || figures.near(i - 7, i, DOUBLED);
    if (!moved || before >= i - 7 && before >= 0 || !figures.near(0, i, SHARE) || figures.near(0, i, MajorityWords.MAJORITY)) {
      return false;
    }
    Optional<Agent> owner = owner(i);
    owner.ifPresent(o -> figures.emit(Measure.SHARE, i, o, "now", figures.number(i).value(), "figure.share.level"));
    return owner.isPresent();
  }

  private Optional<Agent> owner(int i) {
    Optional<Agent> stoodFor = Optional.empty();
    for (int k = i - 1; k >= 0; k--) {
      Node node = figures.at(k);
      boolean the = figures.at(k - 1).is("the");
      if (node.isAgent() && node.agent().isParty() && figures.at(the ? k - 2 : k - 1).is("for") && stoodFor.isEmpty()) {
        // "Byrne took 39 per cent for Labour, down ten": her share, if she is named
        stoodFor = owners.subject(k);
        continue;
      }
      if (node.isAgent() && stoodFor.isPresent() && !node.agent().isPerson()) {
        return stoodFor;
      }
      if (node.isAgent() && !node.agent().refers().equals("its") && !node.agent().refers().equals("it") && !figures.is(the ? k - 2 : k - 1, NOT_OWNERS)) {
        Optional<Agent> agent = owners.subject(k);
        if (agent.isPresent()) {
          return agent;
        }
      }
      if (node.is(";")) {
        break;
      }
    }
    return stoodFor;
  }
}
