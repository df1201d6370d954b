package scrutineer.extract;

import java.util.Set;
import scrutineer.mention.Words;

/** Keeps, from the left to the right of a sentence, the party that numbers without a party of their own are told of. */
final class TallySubjects {
  private static final Set<String> WITH_ON = Words.set("with", "on");
  private static final Set<String> ASIDE = Words.set("to", "from", "over", "against", "than", "ahead");
  private static final Set<String> LEAVING = Words.set("leaving", "leaves", "left", "leave");
  private static final Set<String> CLAUSES = Words.set(";", "while", "but", "where", "whereas", "as", "who", "which");
  private static final Set<String> GOING_ON = Words.set("who", "which", "whose", "now", "down");

  private final Context context;
  private final Clause clause;
  private Agent last;
  private Agent subject;
  private Agent lastAside;
  private Agent firstAside;

  TallySubjects(Context context, SentenceView view) {
    this.context = context;
    this.clause = view.clause;
  }

  /** Whom a number at the node passed last is told of; null for nobody. */
  Agent now() {
    return last;
  }

  /** Goes on past a node. */
  void pass(int i) {
    Node node = clause.at(i);
    subject = CLAUSES.contains(node.word()) ? null : subject;
    last = subject != null && participle(i) ? subject : last;
    last = leaving(i) ? clause.at(i + 1).agent().refers().equals("it") || lastAside == null ? subject : lastAside : last;
    if (node.isAgent()) {
      agent(i, context.resolve(node.agent()));
    }
  }

  private void agent(int i, Agent agent) {
    boolean it = (agent.refers().equals("it") || agent.refers().equals("they")) && last == null;
    boolean aside = TallyOwners.isParty(agent) && aside(i);
    lastAside = aside ? agent : lastAside;
    last = aside && last != null && last != firstAside ? last : TallyOwners.isParty(agent) ? agent : agent.isPerson() ? null : it ? context.lastParty().map(Agent::of).orElse(null) : last;
    firstAside = aside && firstAside == null && last == agent ? agent : firstAside;
    subject = subject == null ? last : subject;
  }

  /** "swept the Tories from power, going from four to 22": it is told of the subject. */
  private boolean participle(int i) {
    String word = clause.at(i).word();
    return word.endsWith("ing") && word.length() > 4 && !word.startsWith("leav") && !word.startsWith("giv") && !word.equals("being") && !word.startsWith("includ") && !word.startsWith("accord") && (clause.at(i - 1).is(",") || clause.at(i - 1).is("after") || clause.at(i - 1).is("by") || clause.at(i - 1).is("before"));
  }

  /** "leaving it with 40", "which leaves them on 12". */
  private boolean leaving(int i) {
    return LEAVING.contains(clause.at(i).word()) && clause.at(i + 1).isAgent() && Set.of("it", "they").contains(clause.at(i + 1).agent().refers()) && clause.has(i + 2, i + 4, WITH_ON);
  }

  /** "took it from the Tories, winning 31 seats": those it was taken from are not the ones who count, unless the sentence goes on about them. */
  private boolean aside(int i) {
    int k = clause.at(i - 1).is("the") ? i - 2 : i - 1;
    return ASIDE.contains(clause.at(k).word()) && !(clause.at(i + 1).is(",") && GOING_ON.contains(clause.at(i + 2).word())) && !GOING_ON.contains(clause.at(i + 1).word());
  }
}
