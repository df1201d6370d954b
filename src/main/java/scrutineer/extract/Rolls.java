package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Outcome;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.extract.Verbs.Frame;
import scrutineer.link.Person;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/**
 * Reads those who are told of together in one breath: "Among the casualties were Cole in Eastwick and Dyer in Northmoor", "the
 * survivors included Byrne", "New to the benches is Byrne, for Eastwick", "Gone is Cole", "Another seat to stay with Labour was Southwick".
 */
final class Rolls {
  private static final Set<String> TO_ON = Words.set("to", "on", "in", "among", "at");
  private static final Set<String> IS_ARE = Words.set("is", "are", "was", "were", "being");
  private static final Set<String> THOSE_MPS = Words.set("those", "mps", "ministers", "people", "candidates", "tories", "names", "faces", "to");
  private static final Set<String> IS_WAS = Words.set("is", "was", "are", "were");
  private static final Set<String> SEAT = Words.set("seat");
  private static final Set<String> GO_FALL = Words.set("go", "fall");
  private static final Set<String> TO_BY = Words.set("to", "by", "from", "over");
  private static final Set<String> AMONG_LIST = Words.set("among", "list");
  private static final Set<String> INCLUDED_INCLUDE = Words.set("included", "include", "includes");
  private static final Set<String> BE = Words.set("is", "are", "was", "were", "included", "include", "includes", "including", "being", "come", "came");
  private static final Set<String> LOST = Words.set("casualties", "casualty", "losers", "fallen", "victims", "defeated", "ousted", "unseated", "beaten", "vanquished", "scalps", "scalp", "departed");
  private static final Set<String> WON = Words.set("winners", "victors", "newcomers", "victorious", "re-elected");
  private static final Set<String> KEPT = Words.set("survivors", "survivor", "re-elected");
  private static final Set<Frame> WINS = Set.of(Frame.WIN, Frame.HOLD, Frame.GAIN);
  private static final Set<Frame> LOSSES = Set.of(Frame.LOSE, Frame.OUST, Frame.BEAT);
  private static final Set<String> WHERE = Words.set("in", "at", "for", "(", "of", ",");
  private static final Set<String> GAINED = Words.set("gains", "haul", "conquests", "captures", "trophies", "acquisitions");
  private static final Set<String> LOSSES_NAMED = Words.set("losses");
  private static final Set<String> HEADS = Words.set("another", "others", "other", "first", "last", "one", "most", "biggest", "highest-profile", "only", "next", "latest", "two", "three", "also", "earliest", "senior", "second", "third");
  private static final Set<String> SCALP = Words.set("scalp");
  private static final Set<String> SEATS = Words.set("seat", "seats", "constituency", "constituencies");
  private static final Set<String> MORE = Words.set("another", "other", "one", "more", "among", "also", "third", "second");
  private static final Set<String> NOT = Words.set("not", "n't", "never");
  private static final int REACH = 9;

  private final Context context;
  private final SentenceView view;

  Rolls(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  void read() {
    for (int i = 0; i < view.nodes().size(); i++) {
      if (!BE.contains(at(i).word()) || view.refused(i) || !view.when(i).equals("now") || !context.elections.reporting()) {
        continue;
      }
      int start = start(i);
      Optional<Outcome> none = Optional.empty();
      if (places(start, i)) {
        continue;
      }
      boolean not = view.clause.has(start, i, NOT);
      if (not && (heads(start, i, WON) || heads(start, i, KEPT) || those(start, i, WINS))) {
        people(i, false, none);
      } else if (not) {
        continue;
      } else if (heads(start, i, LOST) || those(start, i, LOSSES) || toGo(start, i, false) || at(start).is("gone")) {
        people(i, false, none);
      } else if (heads(start, i, KEPT) || those(start, i, Set.of(Frame.HOLD))) {
        people(i, true, Optional.of(Outcome.HOLD));
      } else if (toGo(start, i, true)) {
        people(i, true, none);
      } else if (heads(start, i, WON) || those(start, i, WINS) || at(start).is("new") && TO_ON.contains(at(start + 1).word())) {
        people(i, true, none);
      }
    }
  }

  private Node at(int i) {
    return view.clause.at(i);
  }

  private int start(int be) {
    int start = be;
    while (start > 0 && !at(start - 1).is(";") && !at(start - 1).is("-") && !at(start - 1).is("\u2013")) {
      start--;
    }
    return at(start).is("and") || at(start).is("but") ? start + 1 : start;
  }

  /** "Among the casualties of the night were", "the casualties included". */
  private boolean heads(int start, int be, Set<String> words) {
    boolean among = at(start).is("among") || view.clause.has(start, be, SCALP) || !IS_ARE.contains(at(be).word());
    return among && be - start <= REACH && view.clause.has(start, be, words) && noPerson(start, be);
  }

  /** "Among those who held on were". */
  private boolean those(int start, int be, Set<Frame> frames) {
    if (!at(start).is("among") || be - start > REACH || !view.clause.has(start, be, THOSE_MPS) || !noPerson(start, be)) {
      return false;
    }
    for (int k = start; k < be; k++) {
      if (at(k).isVerb() && frames.contains(at(k).verb().frame())) {
        return true;
      }
    }
    return false;
  }

  /** "Another to survive was", "the first minister to lose his seat was", "One who did go was". */
  private boolean toGo(int start, int be, boolean won) {
    if (!IS_WAS.contains(at(be).word()) || be - start > 2 * REACH || !view.clause.has(start, be, HEADS) || !noPerson(start, be) && !view.clause.has(be - 3, be, SEAT)) {
      return false;
    }
    for (int k = Math.max(start, be - 4); k < be; k++) {
      boolean leads = at(k).isVerb() && (at(k - 1).is("to") || at(k - 1).is("be") || at(k - 1).is("did") || at(k - 1).is("who"));
      boolean ends = k == be - 1 || at(k + 1).is("his") || at(k + 2).is("seat") || view.clause.has(k, be, SEAT);
      if (leads && ends) {
        Frame frame = at(k).verb().frame();
        boolean passive = at(k - 1).is("be");
        boolean lost = frame == Frame.LOSE || frame == Frame.FALL && GO_FALL.contains(at(k).verb().base()) || passive && LOSSES.contains(frame);
        return won ? !passive && (frame == Frame.HOLD || frame == Frame.WIN) : lost;
      }
    }
    return false;
  }

  private boolean noPerson(int from, int to) {
    for (int k = from; k < to; k++) {
      if (at(k).isAgent() && at(k).agent().isPerson()) {
        return false;
      }
    }
    return true;
  }

  /** The people listed behind a verb of being, each with a place of its own or where that person is known to have stood. */
  private void people(int be, boolean won, Optional<Outcome> outcome) {
    for (int i = be + 1; i < view.nodes().size() && !at(i).is(";") && !at(i).isVerb(); i++) {
      if (at(i).isAgent() && at(i).agent().isPerson() && at(i).agent().refers().isEmpty() && (!at(i + 1).is("'s") || view.clause.has(be - 7, be, SCALP)) && !(!view.clause.has(be - 7, be, SCALP) && at(i - 1).is("of")) && !TO_BY.contains(at(i - 1).word())) {
        Person person = at(i).agent().person().get();
        int end = i;
        Optional<Contest> contest = context.contestOf(person, "now").or(() -> placeOf(end)).filter(c -> c.place().type() != PlaceType.AREA && view.allowed(c, "now"));
        contest.ifPresent(c -> tell(c, at(end).agent(), person, won, outcome, view.span(end, end)));
      }
    }
  }

  private void tell(Contest contest, Agent agent, Person person, boolean won, Optional<Outcome> outcome, Span span) {
    context.facts.elected(contest, person.name(), won, span, "roll.people");
    agent.party().ifPresent(p -> context.facts.party(contest, person.name(), p, span, "roll.people"));
    outcome.ifPresent(o -> context.facts.outcome(contest, o, span, "roll.people"));
  }

  /** The place told beside somebody who is on no known list. */
  private Optional<Contest> placeOf(int person) {
    return WHERE.contains(at(person + 1).word()) && at(person + 2).isPlace()
        ? context.choose(at(person + 2).places()).filter(p -> p.type() != PlaceType.AREA).flatMap(p -> context.elections.contest(p, "now"))
            .filter(c -> context.facts.any(c) || context.seenAt(c).isEmpty()) : Optional.empty();
  }

  /** "Another seat to stay with the Tories was Eastwick", "other seats taken from Labour were …". @return whether it is one of these */
  private boolean places(int start, int be) {
    int noun = -1;
    if (trophies(start, be)) {
      return true;
    }
    for (int k = start; k < Math.min(be, start + 5); k++) {
      noun = SEATS.contains(at(k).word()) && view.clause.has(start, k, MORE) ? k : noun;
    }
    if (noun < 0 || !at(be + 1).isPlace() || be - noun > REACH) {
      return false;
    }
    Optional<Party> with = Optional.empty();
    Optional<Party> from = Optional.empty();
    Frame frame = null;
    for (int k = noun + 1; k < be; k++) {
      Node node = at(k);
      frame = node.isVerb() && frame == null ? node.verb().frame() : frame;
      Node before = at(k - 1).is("the") ? at(k - 2) : at(k - 1);
      if (node.isAgent() && node.agent().isParty()) {
        boolean off = before.is("from") || before.is("off") || frame == Frame.LOSE && before.is("by");
        from = off ? node.agent().party() : from;
        with = off ? with : node.agent().party();
      }
    }
    if (frame == null || with.isEmpty() && from.isEmpty() || frame == Frame.BEAT || frame == Frame.POLL) {
      return frame != null;
    }
    boolean hold = frame == Frame.HOLD || frame == Frame.STAY;
    boolean gain = !hold && (from.isPresent() || frame == Frame.GAIN || frame == Frame.FALL || frame == Frame.LOSE);
    for (Contest contest : listed(be + 1)) {
      Span span = view.span(noun, be + 1);
      with.ifPresent(p -> context.facts.winnerParty(contest, p, span, "roll.places"));
      from.ifPresent(p -> context.facts.gainedFrom(contest, p, span, "roll.places"));
      if (hold || gain) {
        context.facts.outcome(contest, hold ? Outcome.HOLD : Outcome.GAIN, span, "roll.places");
      }
    }
    return true;
  }

  /** "Among Labour's gains were Eastwick and Northmoor", "the Tory losses included Southwick". */
  private boolean trophies(int start, int be) {
    boolean among = view.clause.has(start, be, AMONG_LIST) || INCLUDED_INCLUDE.contains(at(be).word());
    for (int k = start + 1; among && k < Math.min(be, start + REACH); k++) {
      int owner = at(k - 1).is("'s") || at(k - 1).is("'") ? k - 2 : k - 1;
      boolean party = at(owner).isAgent() && at(owner).agent().isParty();
      if (party && (GAINED.contains(at(k).word()) || LOSSES_NAMED.contains(at(k).word()))) {
        boolean gained = GAINED.contains(at(k).word());
        Party whose = at(owner).agent().party().get();
        Span span = view.span(owner, be + 1);
        for (Contest contest : listed(be + 1)) {
          if (gained) {
            context.facts.winnerParty(contest, whose, span, "roll.places");
          } else {
            context.facts.gainedFrom(contest, whose, span, "roll.places");
          }
          context.facts.outcome(contest, Outcome.GAIN, span, "roll.places");
        }
        return at(be + 1).isPlace();
      }
    }
    return false;
  }

  private List<Contest> listed(int from) {
    List<Contest> contests = new ArrayList<>();
    for (int k = from; k < view.nodes().size() && (at(k).isPlace() || at(k).is(",") || at(k).is("and")); k++) {
      if (at(k).isPlace()) {
        context.choose(at(k).places()).filter(p -> p.type() == PlaceType.SEAT).flatMap(p -> context.elections.contest(p, "now")).filter(c -> view.allowed(c, "now")).ifPresent(contests::add);
      }
    }
    return contests;
  }
}
