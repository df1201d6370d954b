package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Outcome;
import scrutineer.election.Contest;
import scrutineer.link.Person;
import scrutineer.mention.OfficeNames;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/**
 * Reads who was given an office: "Byrne was declared mayor of Eastwick", "will be its first commissioner", "made Byrne their
 * MP", "a third term for Byrne as mayor".
 */
final class Officeholders {
  private static final Set<String> POSTS = Words.set("mp", "msp", "mla", "ms", "member", "mayor", "commissioner", "pcc", "pfcc", "councillor");
  private static final Set<String> NAMED = Words.set("declared", "named", "confirmed", "proclaimed", "unveiled", "announced", "installed", "crowned", "revealed", "sworn");
  private static final Set<String> BEEN = Words.set("was", "were", "been", "being", "is", "'s");
  private static final Set<String> HAS = Words.set("was", "were", "been", "being", "is", "'s", "has", "have", "had");
  private static final Set<String> MADE = Words.set("make", "made", "makes", "making");
  private static final Set<String> WHOSE = Words.set("the", "its", "new", "first", "next", "their");
  private static final Set<String> LESS = Words.set("candidate", "candidates", "former", "ex", "ex-mp", "deputy", "not", "n't", "never", "acting", "interim", "who", "lord", "if", "should", "hopes", "hoping", "could", "could've", "would", "shadow", "year", "whether", "wants", "longer");
  private static final Set<String> A_AN = Words.set("a", "an");
  private static final Set<String> IF = Words.set("if", "should", "whether", "had", "unless", "until");
  private static final Set<String> NTH = Words.set("second", "third", "fourth", "fifth", "sixth", "another", "further", "consecutive", "successive");
  /** What keeps a term from being had: "no second term for Byrne". */
  private static final Set<String> NO_TERM = Words.set("no", "deny", "denied", "denies", "denying", "bid", "hope", "hopes", "chance", "seek", "seeks", "seeking", "sought", "quest", "eyeing", "ended", "ends", "wanted", "asked", "asking", "campaign", "vote", "voted");
  private static final int REACH = 9;

  private final Context context;
  private final SentenceView view;

  Officeholders(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  void read() {
    for (int i = 0; i < view.nodes().size(); i++) {
      if (view.refused(i)) {
        continue;
      }
      if (NAMED.contains(at(i).word()) && view.clause.has(i - 3, i, BEEN)) {
        named(i);
      } else if (at(i).is("be") && (at(i - 1).is("will") || at(i - 1).is("'ll"))) {
        named(i);
      } else if (MADE.contains(at(i).word())) {
        made(i);
      } else if (at(i).is("term") && view.clause.has(i - 3, i, NTH)) {
        term(i);
      }
    }
  }

  private Node at(int i) {
    return view.clause.at(i);
  }

  /** "was declared the first mayor", "will be police commissioner for Northshire". */
  private void named(int i) {
    int post = post(i + 1);
    Optional<Agent> who = post < 0 ? Optional.empty() : subject(i);
    who.ifPresent(agent -> tell(agent, i, post, "office.named"));
  }

  /** "Voters made Byrne their mayor", "to make Byrne the first commissioner". */
  private void made(int i) {
    boolean whose = at(i + 2).isAgent() && at(i + 2).agent().refers().length() > 0 || WHOSE.contains(at(i + 2).word());
    int post = at(i + 1).isAgent() && at(i + 1).agent().isPerson() && whose ? post(i + 2) : -1;
    if (post > 0) {
      tell(context.resolve(at(i + 1).agent()), i, post, "office.made");
    }
  }

  /** "A third term for Byrne as mayor", "it is a third term for Byrne, the mayor of Eastwick". */
  private void term(int i) {
    Node who = at(i + 2).is("the") ? at(i + 3) : at(i + 2);
    if (!at(i + 1).is("for") || !who.isAgent() || view.clause.has(0, i, LESS) || view.clause.has(0, i, NO_TERM) || !view.when(i).equals("now")) {
      return;
    }
    int end = view.nodes().indexOf(who);
    int post = post(end + 1);
    Agent agent = context.resolve(who.agent());
    if (agent.isPerson() && (post > 0 || context.focus().isPresent())) {
      tell(agent, i, Math.max(end, post), "office.term").ifPresent(c -> context.facts.outcome(c, Outcome.HOLD, view.span(i - 1, end), "office.term"));
    }
  }

  /** Where a post is named behind an index, with nothing between that makes it less; else -1. */
  private int post(int from) {
    for (int k = from; k < Math.min(view.nodes().size(), from + REACH); k++) {
      Node node = at(k);
      boolean office = node.isPlace() && OfficeNames.office(view.sentence.tokens().get(node.to() - 1));
      if (office || POSTS.contains(node.word())) {
        // "a member of the committee", "MP of the year"
        boolean elsewhere = at(k + 1).is("of") && !at(k + 2).isPlace() && !at(k + 3).isPlace();
        return elsewhere || LESS.contains(at(k + 1).word()) || A_AN.contains(at(from).word()) ? -1 : k;
      }
      if (node.isVerb() || node.is(";") || node.is(".") || LESS.contains(node.word()) || node.isAgent() && node.agent().isPerson() && node.agent().refers().isEmpty()) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<Agent> subject(int i) {
    int k = i - 1;
    while (k >= 0 && (at(k).isWord() && !at(k).is(",") && !at(k).is(";") || at(k).isVerb() && HAS.contains(at(k).word()))) {
      k--;
    }
    int owner = at(k).is(",") ? beforeInsertion(k) : k;
    Node node = at(owner);
    boolean told = node.isAgent() && !at(owner + 1).is("'s") && !view.clause.has(owner - 2, owner, IF) && !view.clause.has(owner + 1, i, LESS);
    return told ? Optional.of(context.resolve(node.agent())).filter(Agent::isPerson) : Optional.empty();
  }

  /** "Byrne, a former teacher, will be": across what is said between commas. */
  private int beforeInsertion(int comma) {
    for (int k = comma - 1; k > Math.max(0, comma - 14); k--) {
      if (at(k).is(",")) {
        return k - 1;
      }
    }
    return -1;
  }

  private Optional<Contest> tell(Agent agent, int from, int to, String rule) {
    Person person = agent.person().get();
    boolean named = at(to).isPlace() || at(to + 1).isWord() && (at(to + 2).isPlace() || at(to + 2).is("the") && at(to + 3).isPlace());
    Optional<Contest> near = named ? view.contestNear(to, "now") : Optional.empty();
    Optional<Contest> contest = near.or(() -> context.contestOf(person, "now")).or(() -> view.contestNear(to, "now")).filter(c -> view.allowed(c, "now"));
    if (contest.isEmpty() || !view.when(from).equals("now") || !context.elections.reporting()) {
      return Optional.empty();
    }
    Span span = view.span(from, to);
    context.facts.elected(contest.get(), person.name(), true, span, rule);
    agent.party().ifPresent(p -> context.facts.party(contest.get(), person.name(), p, span, rule));
    for (int k = from; k <= to; k++) {
      if (at(k).isAgent() && at(k).agent().isParty()) {
        context.facts.party(contest.get(), person.name(), at(k).agent().party().get(), span, rule);
      }
    }
    return contest;
  }
}
