package scrutineer.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Outcome;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.link.Person;
import scrutineer.mention.Words;
import scrutineer.text.Block;
import scrutineer.text.Span;

/** Reads results told by nouns: "a big win for Labour in Tooting", "Labour gain from Con", "her victory over", "the new MP". */
final class Nominals {
  private static final Set<String> GO_GOES = Words.set("go", "goes", "went");
  private static final Set<String> COME_COMES = Words.set("come", "comes", "came");
  private static final Set<String> A_AN = Words.set("a", "an", "another", "the", "first", "narrow", "comfortable", "famous", "historic", "easy");
  private static final Set<String> WITH = Words.set("with");
  private static final Set<String> COUNTED_NOTIONAL = Words.set("counted", "notional");
  private static final Set<String> WINS = Words.set("win", "wins", "victory", "triumph", "success", "victories", "survival", "re-election", "reelection");
  private static final Set<String> DEFEATS = Words.set("defeat", "loss", "downfall", "demise", "exit");
  private static final Set<String> HOLDS = Words.set("survival", "re-election", "reelection");
  private static final Set<String> WINNER_WORDS = Words.set("winner", "winners", "elected", "in");
  private static final Set<String> LOSER_WORDS = Words.set("loser", "losers", "out", "gone");

  private final Context context;
  private final SentenceView view;

  Nominals(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  void read() {
    heading();
    for (int i = 0; i < view.nodes().size(); i++) {
      Node node = view.nodes().get(i);
      if (!node.isWord() && !node.isVerb() || view.refused(i)) {
        continue;
      }
      if (node.is("out") && GO_GOES.contains(view.clause.at(i + 1).word()) && view.clause.at(i + 2).isAgent()) {
        person(view.clause.at(i + 2).agent(), false, i);
      } else if (node.is("in") && COME_COMES.contains(view.clause.at(i + 1).word())) {
        for (int k = i + 2; k <= i + 4; k++) {
          if (view.clause.at(k).isAgent() && view.clause.at(k).agent().isPerson()) {
            person(view.clause.at(k).agent(), true, i);
            break;
          }
        }
      } else if (WINS.contains(node.word()) && attributed(i)) {
        emit(i, view.clause.at(i - 1).agent(), null, i, "noun.win");
      } else if (WINS.contains(node.word()) && noun(i)) {
        win(i);
      } else if (DEFEATS.contains(node.word()) && noun(i)) {
        defeat(i);
      } else if ((node.is("gain") || node.is("hold") || node.is("gains") || node.is("holds")) && !HeadedLists.heads(view.clause, i)) {
        outcome(i);
      }
    }
  }

  /** "out goes X; in comes Y". */
  private void person(Agent agent, boolean won, int i) {
    Agent meant = context.resolve(agent);
    if (meant.isPerson()) {
      Person person = meant.person().get();
      context.contestOf(person, "now").or(() -> view.contestNear(i, "now")).filter(c -> view.allowed(c, "now"))
          .ifPresent(c -> context.facts.elected(c, person.name(), won, view.span(i, i + 2), "inversion.in-out"));
    }
  }

  /** "a Labour victory", "another Conservative triumph", where the sentence names the seat. */
  private boolean attributed(int i) {
    Node party = view.clause.at(i - 1);
    boolean article = A_AN.contains(view.clause.at(i - 2).word());
    return party.isAgent() && party.agent().isParty() && article && seatNamed() && !view.clause.at(i + 1).is("over");
  }

  private boolean noun(int i) {
    Node before = view.clause.at(i - 1);
    return before.isWord() && !before.is("to") || before.isAgent() && view.clause.at(i + 1).is("for");
  }

  /** "Winner: Liberal Democrats in Sutton and Cheam", "Loser: Greg Hands". */
  private void heading() {
    List<Node> nodes = view.nodes();
    if (nodes.size() < 3 || !nodes.get(1).is(":")) {
      return;
    }
    boolean winner = WINNER_WORDS.contains(nodes.get(0).word());
    boolean loser = LOSER_WORDS.contains(nodes.get(0).word());
    if (!winner && !loser || view.sentence.block() != Block.HEADING && view.sentence.block() != Block.LIST_ITEM && view.sentence.block() != Block.PARAGRAPH || !nodes.get(2).isAgent()) {
      return;
    }
    Agent agent = context.resolve(nodes.get(2).agent());
    boolean told = false;
    for (int i = 3; i < nodes.size(); i++) {
      if (nodes.get(i).isPlace()) {
        Optional<Contest> contest = seat(nodes.get(i)).flatMap(p -> context.elections.contest(p, "now"));
        if (contest.isPresent() && agent.isParty() && winner) {
          context.facts.winnerParty(contest.get(), agent.party().get(), view.span(2, i), "heading.winner");
        }
        told = true;
      }
    }
    if (!told && agent.isPerson()) {
      context.contestOf(agent.person().get(), "now").ifPresent(c -> context.facts.elected(c, agent.person().get().name(), winner, view.span(0, 2), "heading.winner"));
    }
  }

  private Optional<Place> seat(Node node) {
    return context.choose(node.places()).filter(p -> p.type() != PlaceType.AREA);
  }

  /** "a big win for Labour in Tooting", "Jo Gideon's win over Gareth Snell". */
  private void win(int i) {
    Agent winner = null;
    Agent loser = null;
    int last = i;
    for (int k = i - 1; k >= Math.max(0, i - 6); k--) {
      Node node = view.clause.at(k);
      if (node.isAgent() && (view.clause.at(k + 1).is("'s") || view.clause.at(k + 1).is("'") || node.agent().refers().equals("his") || node.agent().refers().equals("her"))) {
        winner = context.resolve(node.agent());
        break;
      }
      if (node.isVerb() || node.is(",") || node.isPlace()) {
        break;
      }
    }
    for (int k = i + 1; k < Math.min(view.nodes().size(), i + 9); k++) {
      Node node = view.clause.at(k);
      if (node.isVerb() || node.is(";") || node.is(".")) {
        break;
      }
      if (node.isAgent()) {
        String prep = prep(k);
        Agent agent = context.resolve(node.agent());
        if (prep.equals("for") || prep.equals("by")) {
          winner = winner == null ? agent : winner;
        } else if (prep.equals("over") || prep.equals("against")) {
          loser = agent;
        }
        last = k;
      }
    }
    if (winner == null && view.clause.has(i - 4, i, WITH)) {
      winner = subjectBefore(i);
    }
    if (winner == null || !winner.isPerson() && !winner.isParty() || winner.isParty() && loser == null && !seatNamed()) {
      return;
    }
    emit(i, winner, loser, last, "noun.win");
  }

  /** "Ed Balls's defeat", "defeat for X", "X's defeat at the hands of Y". */
  private void defeat(int i) {
    if (of(i)) {
      return;
    }
    Agent loser = null;
    Agent winner = null;
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      Node node = view.clause.at(k);
      if (node.isAgent() && (view.clause.at(k + 1).is("'s") || view.clause.at(k + 1).is("'") || node.agent().refers().equals("his") || node.agent().refers().equals("her"))) {
        loser = context.resolve(node.agent());
        break;
      }
    }
    for (int k = i + 1; k < Math.min(view.nodes().size(), i + 9); k++) {
      Node node = view.clause.at(k);
      if (node.isVerb() || node.is(";") || node.is(",") && loser != null) {
        break;
      }
      if (node.isAgent() && (prep(k).equals("for") || prep(k).equals("of")) && !view.clause.at(k - 2).is("hands") && loser == null) {
        loser = context.resolve(node.agent());
      } else if (node.isAgent() && (prep(k).equals("by") || prep(k).equals("to") || prep(k).equals("of"))) {
        winner = context.resolve(node.agent());
      }
    }
    if (loser == null || !loser.isPerson()) {
      return;
    }
    String when = view.when(i);
    Person person = loser.person().get();
    Optional<Contest> contest = context.contestOf(person, when).or(() -> view.contestNear(i, when));
    if (contest.isPresent() && view.allowed(contest.get(), when)) {
      context.facts.elected(contest.get(), person.name(), false, view.span(Math.max(0, i - 2), i), "noun.defeat");
      if (winner != null && winner.isPerson()) {
        context.facts.elected(contest.get(), winner.person().get().name(), true, view.span(Math.max(0, i - 2), i), "noun.defeat");
      }
    }
  }

  /** "Byrne's defeat of Cole": hers over him. */
  private boolean of(int i) {
    int owner = view.clause.at(i - 1).is("'s") || view.clause.at(i - 1).is("'") ? i - 2 : i - 3;
    boolean possessive = view.clause.at(owner + 1).is("'s") || view.clause.at(owner + 1).is("'");
    boolean both = view.clause.at(i).is("defeat") && view.clause.at(i + 1).is("of") && possessive && view.clause.at(owner).isAgent();
    Node object = view.clause.at(i + 2).isAgent() ? view.clause.at(i + 2) : view.clause.at(i + 3);
    if (!both || !object.isAgent() || !object.agent().isPerson()) {
      return false;
    }
    emit(i, context.resolve(view.clause.at(owner).agent()), context.resolve(object.agent()), i + 2, "noun.win");
    return true;
  }

  private boolean seatNamed() {
    for (int k = 0; k < view.nodes().size(); k++) {
      if (view.clause.at(k).isPlace() && seat(view.clause.at(k)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "she returns with a comfortable win": who does what comes with it. */
  private Agent subjectBefore(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 6); k--) {
      if (view.clause.at(k).isVerb()) {
        List<Node> subjects = view.clause.subjects(k);
        return subjects.size() == 1 && subjects.get(0).isAgent() ? context.resolve(subjects.get(0).agent()) : null;
      }
    }
    return null;
  }

  private String prep(int k) {
    for (int p = k - 1; p >= Math.max(0, k - 3); p--) {
      if (view.clause.at(p).is("the") || view.clause.at(p).is("a")) {
        continue;
      }
      return view.clause.at(p).word();
    }
    return "";
  }

  private void emit(int i, Agent winner, Agent loser, int last, String rule) {
    String when = view.when(i);
    Optional<Contest> contest = winner.person().flatMap(p -> context.contestOf(p, when)).or(() -> view.contestNear(i, when));
    if (contest.isEmpty() || !view.allowed(contest.get(), when)) {
      return;
    }
    Span span = view.span(i, last);
    Contest c = contest.get();
    winner.person().ifPresent(p -> context.facts.elected(c, p.name(), true, span, rule));
    winner.party().ifPresent(p -> context.facts.winnerParty(c, p, span, rule));
    if (HOLDS.contains(view.clause.at(i).word())) {
      context.facts.outcome(c, Outcome.HOLD, span, rule);
    }
    if (loser != null && loser.isPerson()) {
      context.facts.elected(c, loser.person().get().name(), false, span, rule);
    }
  }

  /** "Labour gain from Con", "a Conservative hold", "was a Labour gain". */
  private void outcome(int i) {
    Node before = view.clause.at(i - 1);
    int at = i - 1;
    if (before.is("party") || before.is("'s") || before.is("comfortable")) {
      before = view.clause.at(i - 2);
      at = i - 2;
    }
    if (!before.isAgent() && view.clause.at(i + 1).is("for")) {
      for (int k = i + 2; k <= i + 3; k++) {
        if (view.clause.at(k).isAgent() && view.clause.at(k).agent().isParty()) {
          before = view.clause.at(k);
          at = k;
        }
      }
    }
    boolean verbUse = view.clause.at(i + 1).isPlace() && view.nodes().get(i).isVerb();
    if (!before.isAgent() || before.agent().party().isEmpty() || before.agent().isPerson() || view.clause.at(i + 1).isNumber() || view.clause.at(i + 1).is("of") || verbUse) {
      return;
    }
    if (view.nodes().get(i).word().equals("gains") && !seatNamed()) {
      return; // "Tory gains came thick and fast": of no seat
    }
    boolean notional = view.clause.has(i - 5, i, COUNTED_NOTIONAL);
    String when = view.when(i);
    Optional<Contest> contest = view.contestNear(i, when);
    if (notional || contest.isEmpty() || !view.allowed(contest.get(), when) || view.nodes().get(i).word().endsWith("s") && !view.nodes().get(i).isVerb()) {
      return;
    }
    Contest c = contest.get();
    Span span = view.span(at, i);
    boolean gain = view.nodes().get(i).word().startsWith("gain");
    context.facts.winnerParty(c, before.agent().party().get(), span, "noun.outcome");
    context.facts.outcome(c, gain ? Outcome.GAIN : Outcome.HOLD, span, "noun.outcome");
    if (gain && view.clause.at(i + 1).is("from")) {
      for (int k = i + 2; k <= i + 3; k++) {
        Node node = view.clause.at(k);
        if (node.isAgent() && node.agent().party().isPresent()) {
          context.facts.gainedFrom(c, node.agent().party().get(), view.span(at, k), "noun.outcome.from");
          return;
        }
      }
    }
  }
}
