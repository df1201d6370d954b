package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.election.PlaceType;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Reads what is told by pointing back at another verb: "So did Cole, by 353, in Eastwick", "Dyer suffered the same fate". */
final class SameAgain {
  private static final Set<String> MEETING = Words.set("suffered", "met", "shared");
  private static final Set<String> FATE = Words.set("fate");

  private static final Set<String> ENDS = Words.set(".", ",", ";", "", ":");

  private final Context context;
  private final SentenceView view;
  private final Clause clause;
  private final Settling settling;
  private final Gapping gapping;
  private Optional<Telling> last = Optional.empty();

  SameAgain(Context context, SentenceView view, Settling settling, Gapping gapping) {
    this.context = context;
    this.view = view;
    this.clause = view.clause;
    this.settling = settling;
    this.gapping = gapping;
  }

  /** Keeps what was told, for this sentence and, if it is of the present election, for the next. */
  void remember(Telling told) {
    last = Optional.of(told);
    context.lastTold(last.filter(t -> t.when.equals("now")));
  }

  /** Reads at a node that may point back: "so", "as", "did", "suffered". */
  void read(int i) {
    last.or(context::lastTold).ifPresent(told -> who(i).forEach(k -> again(told, k)));
    if (denied(i)) {
      last.or(context::lastTold).ifPresent(told -> contrary(told, i - 1));
    }
  }

  /** "Byrne lived to fight another day, Cole did not." */
  private boolean denied(int i) {
    boolean not = clause.at(i).is("did") && (clause.at(i + 1).is("not") || clause.at(i + 1).is("n't"));
    return not && clause.at(i - 1).isAgent() && clause.at(i - 1).agent().isPerson() && (i + 2 >= clause.nodes.size() || ENDS.contains(clause.at(i + 2).word()));
  }

  private void contrary(Telling told, int k) {
    boolean won = told.winners.stream().anyMatch(Agent::isPerson);
    if (won == told.losers.stream().anyMatch(Agent::isPerson)) {
      return;
    }
    Telling other = new Telling(k, told.frame, told.when, view.span(k, k + 2));
    (won ? other.losers : other.winners).add(context.resolve(clause.at(k).agent()));
    settling.settle(other);
  }

  private List<Integer> who(int i) {
    Node next = clause.at(i + 1);
    boolean soDid = (clause.at(i).is("so") || clause.at(i).is("as")) && Gapping.AUXILIARIES.contains(next.word());
    if (soDid && (clause.at(i + 2).isAgent() || clause.at(i + 2).isPlace())) {
      return listed(i + 2);
    }
    boolean named = clause.at(i - 1).isAgent() || clause.at(i - 1).isPlace();
    return named && likewise(i) ? List.of(i - 1) : List.of();
  }

  private List<Integer> listed(int from) {
    List<Integer> who = new ArrayList<>();
    for (int k = from; k < clause.nodes.size(); k++) {
      Node node = clause.at(k);
      Node before = clause.at(k - 1);
      if (node.isAgent() && node.agent().isPerson() || node.isPlace() && !before.is("in") && !before.is("at")) {
        who.add(k);
      } else if (node.is(";") || node.isVerb()) {
        break;
      }
    }
    return who;
  }

  /** "did the same", "did likewise", "followed suit", "met the same fate". */
  private boolean likewise(int i) {
    Node node = clause.at(i);
    Node next = clause.at(i + 1);
    return node.is("did") && (next.is("the") && clause.at(i + 2).is("same") || next.is("likewise")) || node.is("followed") && next.is("suit")
        || MEETING.contains(node.word()) && clause.has(i + 1, i + 5, FATE);
  }

  private void again(Telling told, int k) {
    if (clause.at(k).isPlace()) {
      gapping.place(told, k, false);
      return;
    }
    Telling like = told.like(k, view.span(k, k));
    like.winners.clear();
    (told.winners.isEmpty() ? like.losers : like.winners).add(context.resolve(clause.at(k).agent()));
    details(like, k);
    settling.settle(like);
  }

  /** By how much and where, up to the place, the next person or verb. */
  private void details(Telling like, int who) {
    for (int n = who + 1; n < Math.min(clause.nodes.size(), who + 9); n++) {
      Node next = clause.at(n);
      if (next.isNumber() && view.free(n) && behindBy(n) && next.number().unit() != Unit.PERCENT) {
        like.majorities.add(next.number());
        view.use(n);
      } else if (next.isPlace()) {
        context.choose(next.places()).filter(p -> p.type() != PlaceType.AREA).ifPresent(like.places::add);
        return;
      } else if (next.isAgent() && next.agent().isPerson() || next.isVerb()) {
        return;
      }
    }
  }

  private boolean behindBy(int n) {
    return clause.at(n - 1).is("(") || clause.at(n - 1).is("by") || clause.at(n - 2).is("by") || clause.at(n - 3).is("by");
  }
}
