package scrutineer.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/**
 * Reads places that are told of without a verb of their own: "Labour held Eastwick by 12 and Northmoor by 30",
 * "Eastwick was held, as were Northmoor (Ada Byrne, 6,090) and Southwick".
 */
final class Gapping {
  private static final Set<String> SEPARATORS = Words.set(",", "and", ";", "&", "while");
  static final Set<String> AUXILIARIES = Words.set("was", "were", "did", "is", "are", "has", "have", "had", "do", "does");

  private final Context context;
  private final SentenceView view;
  private final Settling settling;

  Gapping(Context context, SentenceView view, Settling settling) {
    this.context = context;
    this.view = view;
    this.settling = settling;
  }

  /** Reads the places behind a verb to which what it told applies too, up to the next verb. */
  void read(Telling told) {
    for (int i = told.verb + 1; i < view.clause.nodes.size(); i++) {
      Node node = at(i);
      if (node.is(";") || node.isVerb() && node.verb().form() != Verbs.Form.BASE && !AUXILIARIES.contains(node.word())) {
        return;
      }
      Node before = at(i - 1);
      if (node.isPlace() && (before.is("and") || before.is(",") || AUXILIARIES.contains(before.word()))) {
        place(told, i, false);
      } else if (node.isPlace() && before.isAgent() && before.agent().isPerson() && SEPARATORS.contains(at(i - 2).word()) && !at(i + 1).is("'s")) {
        somebodyElse(told, before.agent(), i);
      } else if (node.isPlace() && before.is("in") && at(i + 1).isAgent() && at(i + 1).agent().refers().equals("it") && at(i + 2).is("was") && at(i + 3).isAgent() && at(i + 3).agent().isPerson()) {
        somebodyElse(told, at(i + 3).agent(), i);
      }
    }
  }

  /** "Byrne won Eastwick, Cole Northmoor and Dyer Southwick". */
  private void somebodyElse(Telling told, Agent agent, int i) {
    Optional<Place> place = context.choose(at(i).places()).filter(p -> p.type() != PlaceType.AREA && !told.places.contains(p));
    if (place.isPresent()) {
      Telling like = told.like(i, view.span(i - 1, i));
      like.winners.clear();
      like.incumbentLost = told.incumbentLost;
      (told.winners.isEmpty() ? like.losers : like.winners).add(context.resolve(agent));
      like.places.add(place.get());
      settling.settle(like);
    }
  }

  /** "Byrne in Eastwick, Cole in Northmoor and Dyer in Southwick all won": what was told of the last is told of the others. */
  void before(Telling told, List<Node> subjects) {
    int last = subjects.size() == 1 ? view.clause.nodes.indexOf(subjects.get(0)) : -1;
    for (int i = last; i > 3 && SEPARATORS.contains(at(i - 1).word()); ) {
      int place = at(i - 2).is(")") ? i - 3 : i - 2;
      if (!at(place).isPlace() || !at(place - 1).is("in") && !at(place - 1).is("(") || !at(place - 2).isAgent() || !at(place - 2).agent().isPerson()) {
        return;
      }
      somebodyElse(told, at(place - 2).agent(), place);
      i = place - 2;
    }
  }

  private Node at(int i) {
    return view.clause.at(i);
  }

  /**
   * Tells the same of another place, with the person and the majority behind it.
   *
   * @param always also where neither a figure nor a person nor "as was" shows that it is told
   */
  void place(Telling told, int i, boolean always) {
    Optional<Place> place = context.choose(at(i).places()).filter(p -> p.type() != PlaceType.AREA && !told.places.contains(p));
    if (place.isEmpty()) {
      return;
    }
    Telling like = told.like(i, view.span(i, i));
    like.places.add(place.get());
    int k = i + 1;
    boolean bracket = at(k).is("(");
    if (bracket && at(k + 1).isAgent() && at(k + 1).agent().isPerson()) {
      winner(like, at(k + 1));
      k += 2;
    }
    boolean by = at(k).is("by") && at(k + 1).isAgent();
    if (by) {
      winner(like, at(k + 1));
      k += 2;
    }
    int to = at(k).is("to") ? to(k) : -1;
    if (to > 0) {
      winner(like, at(to));
    }
    if (at(k).is("from")) {
      int party = at(k + 1).is("the") ? k + 2 : k + 1;
      like.from = at(party).isAgent() && at(party).agent().isParty() ? at(party).agent().party() : like.from;
    }
    boolean figure = bracket || at(k).is("by");
    if (figure) {
      majority(like, k);
    }
    if (figure || by || to > 0 || always || AUXILIARIES.contains(at(i - 1).word())) {
      settling.settle(like);
    }
  }

  /** "Eastwick fell to Byrne, Northmoor to his colleague Cole": the one to whom the next place went; -1 where it is nobody. */
  private int to(int from) {
    for (int k = from + 1; k <= from + 5; k++) {
      if (at(k).isAgent() && !ClauseWords.possessive(at(k))) {
        return k;
      }
      if (at(k).isNumber() || at(k).isVerb() || at(k).isPlace()) {
        return -1;
      }
    }
    return -1;
  }

  /** Somebody of the party that was told. */
  private void winner(Telling like, Node node) {
    Optional<Party> party = like.winners.stream().findFirst().flatMap(Agent::party).or(() -> like.winnerParty);
    Agent named = context.resolve(node.agent());
    like.winners.clear();
    like.winners.add(party.isPresent() && named.party().isEmpty() && named.isPerson() ? named.with(party.get()) : named);
  }

  private void majority(Telling like, int from) {
    for (int i = from; i <= from + 3; i++) {
      if (at(i).isNumber() && at(i).number().unit() == Unit.VOTES && !like.winners.isEmpty() && like.winners.get(0).isPerson()) {
        return;
      }
      if (at(i).isNumber() && view.free(i) && at(i).number().unit() != Unit.PERCENT) {
        like.majorities.add(at(i).number());
        view.use(i);
        return;
      }
    }
  }
}
