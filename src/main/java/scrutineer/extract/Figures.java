package scrutineer.extract;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Reads the numbers of one sentence, measure by measure: before the verbs those with a noun of their own, after them the rest. */
final class Figures {
  static final Set<String> MAJORITY = MajorityWords.MAJORITY;

  private final SentenceView view;
  private final Turnouts turnouts;
  private final Swings swings;
  private final Majorities majorities;
  private final ShareChanges changes;
  private final Votes votes;
  private final Bases bases;
  private final Brackets brackets;
  private final Echoes echoes;
  private final PlacedFigures placed;
  private final Asked asked;
  private final OrderedFigures ordered;
  private final Transitions transitions;

  Figures(Context context, SentenceView view) {
    FigureContext figures = new FigureContext(context, view);
    this.view = view;
    turnouts = new Turnouts(figures);
    swings = new Swings(figures);
    majorities = new Majorities(figures);
    changes = new ShareChanges(figures);
    votes = new Votes(figures);
    bases = new Bases(figures);
    brackets = new Brackets(figures);
    transitions = new Transitions(figures);
    echoes = new Echoes(figures);
    placed = new PlacedFigures(figures);
    asked = new Asked(figures);
    ordered = new OrderedFigures(figures);
  }

  /** Before the verbs: numbers with a noun that says what they are. */
  void cued() {
    each(i -> asked.answered(i) || ordered.read(i) || placed.read(i) || brackets.read(i) || transitions.read(i) || turnouts.read(i) || swings.tells(i) || majorities.read(i) || echoes.read(i) || changes.read(i));
  }

  /** After the verbs: votes and shares by the nearest owner. */
  void rest() {
    for (int i = 0; i < view.nodes().size(); i++) {
      if (view.nodes().get(i).isNumber() && !view.refused(i) && swings.tells(i)) {
        swings.read(i);
        view.use(i);
      }
    }
    each(i -> majorities.rest(i) || echoes.read(i) || bases.read(i) || votes.read(i));
  }

  private void each(IntPredicate reader) {
    List<Node> nodes = view.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).isNumber() && view.free(i) && reader.test(i)) {
        view.use(i);
      }
    }
  }

  /** Votes or a share of somebody, by the verb that was read. @param strict a verb that says nothing by itself ("had") */
  void votesOrShare(int i, Agent owner, String when, boolean strict) {
    votes.votesOrShare(i, owner, when, strict);
  }

  /** A share without its sign, told as the second of two. */
  void share(int i, Agent owner, String when) {
    votes.share(i, owner, when);
  }
}
