package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.election.Contest;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.extract.Verbs.Frame;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/**
 * Reads sentences that begin with the seat as a heading and with who has it: "Eastwick: Ada Byrne (Con), maj 389.", "NORTHMOOR:
 * Byrne (Lab) by 12 from Cole (PC).", "Eastwick: Byrne re-elected for Labour", "Northmoor: Byrne holds for Labour".
 */
final class HeadedMembers {
  private static final Set<String> BULLETS = Words.set("\u2022", "*", "-", "\u2013", "\u25cf", "\u00b7");
  private static final Set<String> MARKS = Words.set(":", "-", "\u2013", "\u2014");
  private static final Set<Frame> WON = Set.of(Frame.WIN, Frame.HOLD, Frame.GAIN);
  private static final Set<String> BEHIND_VERB = Words.set("for", "with", ",", ".", "by", "again", "comfortably", "easily", "");
  private static final Set<String> AGAIN = Words.set("re-elected", "reelected", "re-elect");

  private final Context context;
  private final SentenceView view;

  HeadedMembers(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  void read() {
    int place = BULLETS.contains(at(0).word()) ? 1 : 0;
    int who = at(place + 2).is("the") ? place + 3 : place + 2;
    boolean headed = at(place).isPlace() && MARKS.contains(at(place + 1).word()) && at(who).isAgent() && at(who).agent().isPerson() && at(who).agent().refers().isEmpty();
    if (!headed || !context.elections.reporting() || view.refused(who)) {
      return;
    }
    context.choose(at(place).places()).filter(p -> p.type() == PlaceType.SEAT || p.type() == PlaceType.WARD || p.type() == PlaceType.OFFICE)
        .flatMap(this::contest).filter(c -> context.papers.mayStand(c, at(who).agent().person().get())).ifPresent(c -> member(c, who));
  }

  private Optional<Contest> contest(Place place) {
    return context.elections.contest(place, "now").filter(c -> view.allowed(c, "now"));
  }

  private Node at(int i) {
    return view.clause.at(i);
  }

  private void member(Contest contest, int who) {
    Node next = at(who + 1);
    boolean majority = next.is(",") && Figures.MAJORITY.contains(at(who + 2).word()) && (at(who + 3).isNumber() || at(who + 4).isNumber());
    boolean by = next.is("by") && at(who + 2).isNumber();
    boolean back = next.is("back") && BEHIND_VERB.contains(at(who + 2).word());
    boolean verb = next.isVerb() && WON.contains(next.verb().frame()) && BEHIND_VERB.contains(at(who + 2).word());
    // "Northshire - Ada Byrne (Con)." and no more
    boolean alone = next.is(".") && who + 2 >= view.nodes().size() && at(who).agent().party().isPresent();
    if (!majority && !by && !back && !verb && !alone) {
      return;
    }
    elected(contest, at(who).agent(), true, view.span(who, who + 1));
    if (by) {
      from(contest, who + 3);
    }
    if (back || verb) {
      votes(contest, who);
    }
    if (verb) {
      holds(contest, who, next);
    }
  }

  private void elected(Contest contest, Agent agent, boolean won, Span span) {
    String name = agent.person().get().name();
    context.facts.elected(contest, name, won, span, "heading.member");
    agent.party().ifPresent(p -> context.facts.party(contest, name, p, span, "heading.member"));
  }

  /** "by 12 votes from Cole", "by 12 over Cole": who was second. */
  private void from(Contest contest, int i) {
    int k = at(i).is("votes") ? i + 1 : i;
    int rival = at(k + 1).is("the") ? k + 2 : k + 1;
    if ((at(k).is("from") || at(k).is("over")) && at(rival).isAgent() && at(rival).agent().isPerson()) {
      elected(contest, at(rival).agent(), false, view.span(k, rival));
    }
  }

  /** "back with 30,419", "re-elected for Labour with 13,788". */
  private void votes(Contest contest, int who) {
    int i = who + 3;
    while (i < who + 7 && !at(i - 1).is("with")) {
      i++;
    }
    if (at(i - 1).is("with") && at(i).isNumber() && !Figures.MAJORITY.contains(at(i + 1).word()) && view.free(i) && new FigureContext(context, view).countsVotes(i)) {
      context.facts.count(contest, Measure.VOTES, Optional.of(at(who).agent().person().get().name()), Optional.empty(), at(i).number().value(), at(i).number().precision(), at(i).number().span(), "heading.member.votes");
      view.use(i);
    }
  }

  private void holds(Contest contest, int who, Node verb) {
    if (verb.verb().frame() == Frame.HOLD || AGAIN.contains(verb.word())) {
      context.facts.outcome(contest, Outcome.HOLD, view.span(who, who + 1), "heading.member");
    }
    int party = at(who + 3).is("the") ? who + 4 : who + 3;
    if (at(who + 2).is("for") && at(party).isAgent() && at(party).agent().isParty()) {
      context.facts.party(contest, at(who).agent().person().get().name(), at(party).agent().party().get(), view.span(who, party), "heading.member");
    }
  }
}
