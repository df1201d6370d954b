package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Outcome;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.extract.Verbs.Frame;
import scrutineer.extract.Verbs.Form;
import scrutineer.mention.Words;

/** Reads sentences that begin with what happened: "Hanging on for the Tories are Ada Byrne (Eastwick) and …", "Beaten were …". */
final class Inversions {
  private static final Set<String> BE = Words.set("is", "are", "was", "were");
  private static final Set<Frame> WON = Set.of(Frame.WIN, Frame.HOLD, Frame.GAIN);
  private static final Set<Frame> LOST = Set.of(Frame.LOSE, Frame.OUST, Frame.BEAT);
  private static final Set<String> NEGATIONS = Words.set("not", "never", "nearly", "almost");
  private static final int LATEST_VERB = 4;

  private final Context context;
  private final SentenceView view;
  private final Settling settling;

  Inversions(Context context, SentenceView view, Settling settling) {
    this.context = context;
    this.view = view;
    this.settling = settling;
  }

  /** @return whether the sentence is one of these, and so has been read */
  boolean read(int v) {
    Frame frame = at(v).verb().frame();
    Form form = at(v).verb().form();
    int be = be(v);
    boolean participle = form == Form.ING || form == Form.PARTICIPLE || form == Form.PAST_OR_PARTICIPLE;
    if (view.clause.has(0, v, NEGATIONS) || !participle || be < 0 || v > LATEST_VERB || !leads(v) || !WON.contains(frame) && !LOST.contains(frame)) {
      return false;
    }
    boolean won = WON.contains(frame);
    if (won && form != Form.ING && !at(v).verb().base().contains("elect") && !at(v).verb().base().equals("return")) {
      return false;
    }
    List<Integer> people = people(be + 1);
    Optional<Party> party = party(v + 1, be);
    for (int i : people) {
      Telling told = new Telling(i, frame, view.when(v), view.span(i, i));
      Agent agent = context.resolve(at(i).agent());
      (won ? told.winners : told.losers).add(agent);
      told.winnerParty = won ? party : Optional.empty();
      told.outcome = frame == Frame.HOLD ? Optional.of(Outcome.HOLD) : Optional.empty();
      told.incumbentLost = frame == Frame.OUST;
      place(i).ifPresent(told.places::add);
      settling.settle(told);
    }
    return !people.isEmpty();
  }

  private Node at(int i) {
    return view.clause.at(i);
  }

  /** Only small words before the verb: "Also hanging on". */
  private boolean leads(int v) {
    return view.nodes().subList(0, v).stream().allMatch(n -> n.isWord() && !n.is(",") || n.is(",") && v <= 2);
  }

  private int be(int v) {
    for (int i = v + 1; i < Math.min(view.nodes().size(), v + 22); i++) {
      if (at(i).isWord() && BE.contains(at(i).word())) {
        return at(i - 1).isAgent() && at(i - 1).agent().isPerson() ? -1 : i;
      }
      if (at(i).isVerb() && !BE.contains(at(i).word()) && i < v + 4 || at(i).isAgent() && at(i).agent().isPerson() || at(i).is(";")) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<Party> party(int from, int to) {
    for (int i = from; i < to; i++) {
      if (at(i).isAgent() && at(i).agent().isParty() && (at(i - 1).is("for") || at(i - 2).is("for"))) {
        return at(i).agent().party();
      }
    }
    return Optional.empty();
  }

  /** The people listed behind "are", up to the next verb. */
  private List<Integer> people(int from) {
    List<Integer> people = new ArrayList<>();
    for (int i = from; i < view.nodes().size() && !at(i).is(";") && !at(i).is("."); i++) {
      if (at(i).isVerb()) {
        break;
      }
      if (at(i).isAgent() && at(i).agent().isPerson() && !at(i - 1).is("to") && !at(i - 1).is("by") && !at(i + 1).is("'s")) {
        people.add(i);
      }
    }
    return people;
  }

  private Optional<Place> place(int person) {
    for (int i = person + 1; i <= person + 4; i++) {
      if (at(i).isPlace()) {
        return context.choose(at(i).places()).filter(p -> p.type() != PlaceType.AREA);
      }
      if (at(i).isAgent() && at(i).agent().isPerson() || at(i).is("and")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
