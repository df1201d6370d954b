package scrutineer.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/**
 * Reads shares that no verb leads to: "Labour 30.9%, down 17 points. Brexit Party 28.9% from a standing start", and those told
 * with their change and no word of either: "Labour was down 12.7 points to 39.6, the Tories eight to 31.3".
 */
final class BareShares {
  private static final Set<String> OPENS = Words.set(",", ";", "and", ":", ".", "");
  private static final Set<String> CLOSES = Words.set(",", ".", ";", "(", "and", "from", "");
  private static final Set<String> UP = Words.set("up", "rose", "climbed", "jumped", "increased", "grew");
  private static final Set<String> DOWN = Words.set("down", "fell", "dropped", "slumped", "slipped", "plunged");
  private static final Set<String> SMALL = Words.set("by", "almost", "nearly", "over", "more", "than", "just", "about", "around", "some", "which", "is", "was", "a", "only", "another", "roughly");
  /** Words that make of a rise or fall something else than one of shares. */
  private static final Set<String> OTHERWISE = Words.set("seats", "councillors", "turnout", "majority", "votes", "mps", "electorate");

  /** Of more than the one contest that the text is at. */
  private static final Set<String> LARGER = Words.set("constituencies", "constituency", "list", "lists", "regional", "region", "national", "nationally", "nationwide", "country", "county", "council", "wards");

  private final Context context;
  private final SentenceView view;
  private final FigureContext figures;

  BareShares(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
    this.figures = new FigureContext(context, view);
  }

  void read() {
    if (!context.elections.reporting() || context.surveyed(view.sentence.paragraph()) || view.clause.has(0, view.nodes().size(), LARGER)) {
      return;
    }
    int sign = 0;
    for (int i = 0; i < view.nodes().size(); i++) {
      if (!at(i).isNumber() || !view.free(i)) {
        continue;
      }
      int moved = movedTo(i);
      if (moved > 0) {
        int own = sign(i);
        sign = own != 0 ? own : sign;
        levelled(i, moved, own, sign);
      } else if (share(i) && at(i).number().unit() == Unit.PERCENT && bare(i)) {
        emit(Measure.SHARE, i, at(i - 1).agent(), at(i).number().value());
        changeBehind(i);
      }
    }
  }

  private Node at(int i) {
    return view.clause.at(i);
  }

  private static boolean party(Node node) {
    return node.isAgent() && node.agent().isParty() && !node.agent().definite();
  }

  private boolean share(int i) {
    NumberMention n = at(i).number();
    return n.value().signum() > 0 && n.value().compareTo(BigDecimal.valueOf(100)) <= 0 && (n.unit() == Unit.PERCENT || n.unit() == Unit.NONE && n.value().scale() > 0);
  }

  /** "Labour 30.9%," at the head of a sentence or behind a mark. */
  private boolean bare(int i) {
    int before = at(i - 2).is("the") ? i - 3 : i - 2;
    int earlier = figures.numberBefore(i);
    boolean listed = earlier < 0 || at(earlier).number().unit() == Unit.PERCENT && at(earlier - 1).isAgent();
    return listed && party(at(i - 1)) && OPENS.contains(at(before).word()) && !at(before).isNumber() && !at(before).isAgent() && !at(before).isPlace() && (CLOSES.contains(at(i + 1).word()) && at(i + 1).isWord() || i + 1 >= view.nodes().size());
  }

  /** "30.9%, which is down 17 points", "21.4%, down 25", "12.3%, up nine". */
  private void changeBehind(int i) {
    int sign = 0;
    for (int k = i + 1; k <= i + 6; k++) {
      Node node = at(k);
      sign = UP.contains(node.word()) ? 1 : DOWN.contains(node.word()) ? -1 : sign;
      if (node.isNumber()) {
        boolean points = node.number().unit() == Unit.POINTS || node.number().unit() == Unit.PERCENT || node.number().unit() == Unit.NONE && node.number().value().compareTo(BigDecimal.valueOf(70)) < 0;
        if (sign != 0 && points && view.free(k) && !at(k - 1).is("to") && !at(k - 1).is("from")) {
          emit(Measure.SHARE_CHANGE, k, at(i - 1).agent(), node.number().value().abs().multiply(BigDecimal.valueOf(sign)));
        }
        return;
      }
      if (!node.is(",") && !node.is("(") && sign == 0 && !SMALL.contains(node.word())) {
        return;
      }
    }
  }

  /** Index of the share in "12.7 points to 39.6", or -1. */
  private int movedTo(int i) {
    int to = at(i + 1).is("points") || at(i + 1).is("point") || at(i + 1).is("percentage") ? i + 2 : i + 1;
    to = at(to).is("points") ? to + 1 : to;
    NumberMention n = at(i).number();
    boolean change = n.value().compareTo(BigDecimal.valueOf(70)) < 0 && (n.unit() == Unit.POINTS || n.unit() == Unit.PERCENT || n.unit() == Unit.NONE);
    boolean both = change && at(to).is("to") && at(to + 1).isNumber() && view.free(to + 1) && share(to + 1);
    return both && !view.clause.has(0, view.nodes().size(), OTHERWISE) ? to + 1 : -1;
  }

  /** 1 or -1 for what stands before a change with small words alone between; else 0. */
  private int sign(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      String last = at(k).isVerb() ? view.sentence.tokens().get(at(k).to() - 1).lower() : at(k).word();
      if (UP.contains(at(k).word()) || UP.contains(last)) {
        return 1;
      }
      if (DOWN.contains(at(k).word()) || DOWN.contains(last)) {
        return -1;
      }
      if (!SMALL.contains(at(k).word())) {
        return 0;
      }
    }
    return 0;
  }

  /** @param own the sign that stands before the change itself; 0 where it is that of the party before */
  private void levelled(int i, int share, int own, int sign) {
    boolean gapped = own == 0 && sign != 0 && party(at(i - 1));
    Optional<Agent> owner = gapped ? Optional.of(at(i - 1).agent()) : own != 0 ? ownerBefore(i) : Optional.empty();
    owner.ifPresent(o -> {
      emit(Measure.SHARE_CHANGE, i, o, at(i).number().value().abs().multiply(BigDecimal.valueOf(sign)));
      emit(Measure.SHARE, share, o, at(share).number().value());
    });
  }

  private Optional<Agent> ownerBefore(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 9) && !at(k).is(";"); k--) {
      if (at(k).isAgent()) {
        Agent agent = context.resolve(at(k).agent());
        return agent.isParty() || agent.isPerson() ? Optional.of(agent) : Optional.empty();
      }
      if (at(k).isNumber() || at(k).isPlace()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void emit(Measure measure, int i, Agent owner, BigDecimal value) {
    // "down 17 points on two years ago": the change is of now
    figures.emit(measure, i, owner, measure == Measure.SHARE_CHANGE ? view.time() : view.when(i), value, "figure.share.bare");
    view.use(i);
  }
}
