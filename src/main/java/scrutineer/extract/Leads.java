package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.election.Contest;
import scrutineer.link.Person;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/** Who won and who lost where a lead is told: "finished 2,131 clear of Labour's X", "a majority of 213 over the Conservative Y". */
final class Leads {
  private static final Set<String> AHEAD = Words.set("ahead", "clear", "front", "spare", "hand");
  private static final Set<String> LOWER = Words.set("third", "fourth", "fifth");
  private static final Set<String> LED = Words.set("led", "leads", "leading", "headed");
  private static final Set<String> FINISHING = Words.set("finished", "finish", "was", "is", "finishing", "ended");
  private static final Set<String> BEHIND = Words.set("behind", "adrift", "short");

  private final Context context;
  private final SentenceView view;

  Leads(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  void read() {
    for (int i = 0; i < view.nodes().size(); i++) {
      Node node = view.nodes().get(i);
      if (view.refused(i) || !node.isWord() && !node.isVerb()) {
        continue;
      }
      if (node.is("more") && view.clause.at(i + 1).is("than") && figureBefore(i) && view.clause.at(i + 2).kind() != Node.Kind.TIME && view.when(i).equals("now") && !lowerPlace(i)) {
        ahead(i, i + 2, true);
      } else if (Figures.MAJORITY.contains(node.word())) {
        over(i);
      } else if (AHEAD.contains(node.word()) && (!node.is("spare") && !node.is("hand") || view.clause.at(i + 1).is("over") || view.clause.at(i + 1).is("from")) && figureBefore(i) && view.when(i).equals("now") && !lowerPlace(i)) {
        ahead(i, view.clause.at(i + 1).is("of") || view.clause.at(i + 1).is("over") || view.clause.at(i + 1).is("from") ? i + 2 : i + 1, true);
      } else if (LED.contains(node.word())) {
        led(i);
      } else if (BEHIND.contains(node.word()) && figureBefore(i) && view.when(i).equals("now") && !lowerPlace(i)) {
        ahead(i, view.clause.at(i + 1).is("of") ? i + 2 : i + 1, false);
      }
    }
  }

  /** A lead for third place is told in the same stretch between marks. */
  private boolean lowerPlace(int i) {
    for (int k = i - 1; k >= i - 3; k--) {
      if (view.clause.at(k).isNumber() && RankWords.leadOfLower(view.clause, k)) {
        return true;
      }
    }
    for (int step : new int[] {-1, 1}) {
      for (int k = i; k >= 0 && k < view.nodes().size() && !view.clause.at(k).is(",") && !view.clause.at(k).is(";"); k += step) {
        if (LOWER.contains(view.clause.at(k).word())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean figureBefore(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
      if (view.clause.at(k).isNumber()) {
        return !view.refused(k);
      }
    }
    return false;
  }

  /** "majority (of N) over X": X has lost. */
  private void over(int i) {
    for (int k = i + 1; k < Math.min(view.nodes().size(), i + 7); k++) {
      Node node = view.clause.at(k);
      if (node.is("over")) {
        for (int a = k + 1; a < Math.min(view.nodes().size(), k + 8); a++) {
          Node agent = view.clause.at(a);
          if (agent.isAgent() && agent.agent().isPerson()) {
            emit(agent.agent(), false, view.span(i, a), i, view.when(i));
            return;
          }
          if (agent.isVerb() || agent.is(",") || agent.is(";")) {
            return;
          }
        }
      }
      if (node.isVerb() || node.is(";")) {
        return;
      }
    }
  }

  /** "After the first round Byrne led Cole by 33,413 to 31,352": the votes of both, and no win yet. */
  private void led(int i) {
    Agent first = subject(i);
    int second = -1;
    for (int k = i + 1; k <= i + 4 && second < 0; k++) {
      second = view.clause.at(k).isAgent() ? k : -1;
    }
    if (first == null || second < 0) {
      return;
    }
    FigureContext figures = new FigureContext(context, view);
    for (int k = second + 1; k <= second + 4; k++) {
      Optional<Integer> pair = view.clause.at(k).isNumber() && view.clause.at(k - 1).is("by") ? view.pairOf(k) : Optional.empty();
      if (pair.isPresent()) {
        Agent other = context.resolve(view.clause.at(second).agent());
        votesOrShare(figures, k, first);
        votesOrShare(figures, pair.get(), other);
      }
    }
  }

  private void votesOrShare(FigureContext figures, int at, Agent owner) {
    if (owner.isPerson() || owner.isParty()) {
      Measure measure = figures.countsVotes(at) ? Measure.VOTES : Measure.SHARE;
      figures.emit(measure, at, owner, view.when(at), figures.number(at).value(), "lead.pair");
      view.use(at);
    }
  }

  private void ahead(int i, int from, boolean leading) {
    Agent other = null;
    for (int k = from; k < Math.min(view.nodes().size(), from + 6); k++) {
      Node node = view.clause.at(k);
      if (node.isAgent()) {
        other = context.resolve(node.agent());
        break;
      }
      if (node.isVerb() || node.is(",") || node.is(";")) {
        break;
      }
    }
    if (other == null && leading) {
      return;
    }
    Agent subject = beside(i, leading).orElseGet(() -> subject(verb(i)));
    Span span = view.span(Math.max(0, i - 2), i);
    if (subject != null && subject.isPerson()) {
      emit(subject, leading, span, i);
    }
    if (other != null && other.isPerson() && !(leading ? false : beatenAlready(other))) {
      emit(other, !leading, span, i);
    }
  }

  /** Index of the verb before a word, or of the word itself. */
  private int verb(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 8); k--) {
      if (view.clause.at(k).isVerb() || FINISHING.contains(view.clause.at(k).word())) {
        return k;
      }
    }
    return i;
  }

  /** "with Cole 536 votes behind": whoever stands right before the figure. */
  private Optional<Agent> beside(int i, boolean leading) {
    int k = i - 1;
    while (k > i - 4 && !view.clause.at(k).isNumber()) {
      k--;
    }
    Node left = view.clause.at(k - 1);
    return !leading && view.clause.at(k).isNumber() && left.isAgent() && left.agent().isPerson() ? Optional.of(context.resolve(left.agent())) : Optional.empty();
  }

  private Agent subject(int verb) {
    if (view.clause.at(verb).isVerb()) {
      var subjects = view.clause.subjects(verb);
      return subjects.size() == 1 && subjects.get(0).isAgent() ? context.resolve(subjects.get(0).agent()) : null;
    }
    for (int k = verb - 1; k >= 0; k--) {
      Node node = view.clause.at(k);
      if (node.isAgent()) {
        return context.resolve(node.agent());
      }
      if (node.is(";") || node.is(",") && k != verb - 1) {
        return null;
      }
    }
    return null;
  }

  /** Somebody else has won there: to be ahead of one rival is not to win. */
  private boolean beatenAlready(Agent agent) {
    Person person = agent.person().get();
    return context.contestOf(person, "now").flatMap(c -> context.facts.only(c, true)).map(w -> !Context.sameName(w, person.name())).orElse(false);
  }

  private void emit(Agent agent, boolean won, Span span, int at) {
    emit(agent, won, span, at, "now");
  }

  private void emit(Agent agent, boolean won, Span span, int at, String when) {
    Person person = agent.person().get();
    Optional<Contest> contest = context.contestOf(person, when).or(() -> view.contestNear(at, when));
    if (contest.isPresent() && view.allowed(contest.get(), when)) {
      context.facts.elected(contest.get(), person.name(), won, span, "lead.over");
    }
  }
}
