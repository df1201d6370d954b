package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.election.Contest;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/**
 * Reads who won and who did not where a rival came close: "Byrne came within 617 votes of Cole", "ran Cole to within 31",
 * "was run close by Byrne"; and wins without a verb of winning: "Byrne, 43, home by 12 over Cole", "did it by 12 from Cole".
 */
final class NearMisses {
  private static final Set<String> CAME = Words.set("came", "come", "comes", "coming", "got", "get", "getting", "gets", "was", "finished");
  private static final Set<String> RAN = Words.set("ran", "run", "runs", "running", "pushed", "pushing", "took", "brought", "chased");
  private static final Set<String> BEING = Words.set("was", "were", "been", "being", "is");
  private static final Set<String> RIVAL = Words.set("over", "from", "against", "ahead");
  private static final Set<String> BEHIND_DID = Words.set("by", "with", "again", "for");
  private static final Set<String> LESS = Words.set("not", "n't", "never", "nearly", "almost", "if", "would");

  private final Context context;
  private final SentenceView view;

  NearMisses(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  void read() {
    if (!context.elections.reporting()) {
      return;
    }
    for (int i = 0; i < view.nodes().size(); i++) {
      if (view.refused(i) || !view.when(i).equals("now")) {
        continue;
      }
      if (at(i).is("within") && at(i + 1).isNumber()) {
        within(i);
      } else if (at(i).is("home") && at(i).isWord() && at(i + 1).is("by") && number(i + 1) > 0) {
        won(i, before(i - 1), number(i + 1));
      } else if (did(i)) {
        won(i, before(i - 1), number(i + 2));
      } else if (at(i).is("close") && at(i + 1).is("by") && view.clause.has(i - 3, i, RAN) && view.clause.has(i - 4, i, BEING)) {
        close(i);
      }
    }
  }

  private Node at(int i) {
    return view.clause.at(i);
  }

  private boolean did(int i) {
    return at(i).is("did") && at(i + 1).isAgent() && at(i + 1).agent().refers().equals("it") && (at(i + 2).is("by") ? number(i + 2) > 0 : at(i + 3).is("own") && at(i + 4).is("way") || BEHIND_DID.contains(at(i + 2).word()) && view.hasSeat())
        && !view.clause.has(i - 3, i, LESS);
  }

  /** Index of the figure behind "by", or -1. */
  private int number(int by) {
    for (int k = by + 1; k <= by + 3; k++) {
      if (at(k).isNumber()) {
        return new FigureContext(context, view).countsVotes(k) ? k : -1;
      }
      if (!at(k).isWord() || at(k).is(",")) {
        return -1;
      }
    }
    return -1;
  }

  /** The person right before an index, or before what is said between commas. */
  private Optional<Agent> before(int i) {
    int k = i;
    while (k > i - 3 && at(k).isWord() && !at(k).is(",") && !at(k).is("and")) {
      k--;
    }
    if (at(k).is(",")) {
      for (int open = k - 1; open >= Math.max(1, k - 10); open--) {
        if (at(open).is(",")) {
          return person(open - 1);
        }
      }
      return person(k - 1);
    }
    return person(k);
  }

  private Optional<Agent> person(int i) {
    return at(i).isAgent() ? Optional.of(context.resolve(at(i).agent())).filter(Agent::isPerson) : Optional.empty();
  }

  /** Somebody won by the figure at an index; behind "over" or "from" stands who lost. */
  private void won(int i, Optional<Agent> winner, int figure) {
    if (winner.isEmpty()) {
      return;
    }
    Optional<Contest> contest = contest(winner.get(), i);
    contest.ifPresent(c -> elected(c, winner.get(), true, view.span(i, Math.max(i, figure))));
    if (contest.isPresent() && figure > 0) {
      majority(contest.get(), figure);
      rival(figure).ifPresent(r -> elected(contest.get(), r, false, view.span(i, figure)));
    }
  }

  /** "by 12 votes over Cole", "by 12, ahead of Cole". */
  private Optional<Agent> rival(int figure) {
    int k = at(figure + 1).is("votes") ? figure + 2 : figure + 1;
    k = at(k).is("ahead") && at(k + 1).is("of") ? k + 1 : k;
    return RIVAL.contains(at(k).word()) || at(k).is("of") ? person(at(k + 1).is("the") ? k + 2 : k + 1) : Optional.empty();
  }

  /** "came within 617 votes of Cole", "ran Cole to within 617 votes". */
  private void within(int i) {
    Optional<Agent> near = Optional.empty();
    Optional<Agent> winner = Optional.empty();
    int of = at(i + 2).is("votes") ? i + 3 : i + 2;
    if (at(i - 1).is("to") && person(i - 2).isPresent() && RAN.contains(at(i - 3).word())) {
      winner = person(i - 2);
      near = before(i - 4);
    } else if (at(of).is("of") && (CAME.contains(at(i - 1).word()) || CAME.contains(at(i - 2).word()))) {
      int whom = at(of + 1).isVerb() && (at(of + 1).verb().frame() == Verbs.Frame.BEAT || at(of + 1).verb().frame() == Verbs.Frame.OUST) ? of + 2 : of + 1;
      winner = person(at(whom).is("the") ? whom + 1 : whom);
      near = before(CAME.contains(at(i - 1).word()) ? i - 2 : i - 3);
    }
    if (winner.isEmpty() || near.isEmpty() || winner.get().person().equals(near.get().person())) {
      return;
    }
    Agent first = winner.get();
    Agent second = near.get();
    contest(first, i).filter(c -> contest(second, i).map(c::equals).orElse(true)).ifPresent(c -> {
      elected(c, first, true, view.span(i, i + 1));
      elected(c, second, false, view.span(i, i + 1));
      if (new FigureContext(context, view).countsVotes(i + 1)) {
        majority(c, i + 1);
      }
    });
  }

  /** "Byrne was run close by Cole". */
  private void close(int i) {
    int rival = at(i + 2).is("the") ? i + 3 : i + 2;
    Optional<Agent> winner = before(i - 3);
    winner.flatMap(w -> contest(w, i)).ifPresent(c -> person(rival).ifPresent(r -> elected(c, r, false, view.span(i, rival))));
  }

  private Optional<Contest> contest(Agent agent, int at) {
    return context.contestOf(agent.person().get(), "now").or(() -> view.contestNear(at, "now")).filter(c -> view.allowed(c, "now"));
  }

  private void elected(Contest contest, Agent agent, boolean won, Span span) {
    String name = agent.person().get().name();
    context.facts.elected(contest, name, won, span, "near.miss");
    agent.party().ifPresent(p -> context.facts.party(contest, name, p, span, "near.miss"));
  }

  private void majority(Contest contest, int i) {
    if (view.free(i)) {
      new FigureContext(context, view).majority(i, contest, "now", "near.miss");
      view.use(i);
    }
  }
}
