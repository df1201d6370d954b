package scrutineer.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;

/** Reads the figures behind a verb: "by 4,355 votes", "by 20,810 votes to 17,261", "with 19,567". */
final class VerbNumbers {
  /** A pair of votes is at least this: "by 9 to 5" is something else. */
  private static final int SMALLEST_PAIR = 20;
  /** "with 1,200" are votes; fewer may be a count of anything. */
  private static final int FEWEST_VOTES = 1000;

  /** "with 6,247 going to Cole": somebody else's. */
  private static final Set<String> GOING = Set.of("going", "for");

  private static final Set<String> MORE = Set.of("more", "fewer", "less", "better", "higher", "lower");

  private final VerbRoles roles;
  private final SentenceView view;
  private final List<Arg> args;

  VerbNumbers(VerbRoles roles) {
    this.roles = roles;
    this.view = roles.view();
    this.args = roles.args();
  }

  void tell(Telling told) {
    int k = 0;
    while (k < args.size() && !nextPlace(told, args.get(k))) {
      k += read(told, k);
    }
  }

  /** "by 12 in Eastwick, Northmoor by 30": from the next place on the figures are told of that place. */
  private boolean nextPlace(Telling told, Arg arg) {
    Node before = roles.at(arg.at() - 1);
    // "took Eastwick with 21,736 and Cole Northmoor with 20,467"
    boolean another = before.isAgent() && before.agent().isPerson() && (roles.at(arg.at() - 2).is("and") || roles.at(arg.at() - 2).is(",")) && arg.at() > roles.verb() + 3;
    return arg.node().isPlace() && another || arg.node().isPlace() && !told.majorities.isEmpty() && (before.is(",") || before.is("and"));
  }

  /** Reads what stands at one place behind the verb. @return how many places were read, 1 or 2 */
  private int read(Telling told, int k) {
    Arg arg = args.get(k);
    if (!arg.node().isNumber() || !view.free(arg.at()) || compared(arg.at())) {
      return 1;
    }
    if (sharesOfBoth(told, k)) {
      figures().votesOrShare(arg.at(), told.winners.get(0), told.when, false);
      figures().share(args.get(k + 1).at(), told.losers.get(0), told.when);
      return 2;
    }
    NumberMention n = arg.node().number();
    Optional<Integer> other = view.pairOf(arg.at());
    if (other.isPresent() && votes(n) && arg.led("with") && told.losers.isEmpty() && told.winners.size() == 1) {
      figures().votesOrShare(arg.at(), told.winners.get(0), told.when, false);
      return 1;
    }
    if (other.isPresent() && votes(n) && arg.led("by", "", "with", ",") && n.value().intValue() >= SMALLEST_PAIR) {
      pair(told, arg, other.get());
      return 2;
    }
    if (votes(n) && (arg.led("by", "by of") || !told.majorities.isEmpty() && listed(arg.at()))) {
      told.majorities.add(n);
      view.use(arg.at());
    } else if (arg.led("with") && !view.clause.has(arg.at() + 1, arg.at() + 2, GOING)) {
      with(told, arg);
    }
    return 1;
  }

  /** "by 12 and 30", "by 12 in Eastwick, 30 in Northmoor"; no "by 12 at the age of 30". */
  private boolean listed(int i) {
    int k = i - 1;
    while (view.clause.at(k).is("by") || view.clause.at(k).is("a") || view.clause.at(k).is("just") || view.clause.at(k).is("only")) {
      k--;
    }
    return view.clause.at(k).is("and") || view.clause.at(k).is(",") || view.clause.at(k).isPlace() || view.clause.at(k).isAgent();
  }

  /** "by 1,832, one vote more than in 2015": no figure of its own. */
  private boolean compared(int i) {
    int k = view.clause.at(i + 1).is("votes") || view.clause.at(i + 1).is("vote") ? i + 2 : i + 1;
    boolean tokens = view.sentence.tokens().subList(view.clause.at(i).from(), view.clause.at(i).to()).stream().anyMatch(t -> t.is("more") || t.is("fewer"));
    return (MORE.contains(view.clause.at(k).word()) || tokens) && (view.clause.at(k).is("than") || view.clause.at(k + 1).is("than"));
  }

  /** "beat Cole by 54 per cent to 40". */
  private boolean sharesOfBoth(Telling told, int k) {
    return args.get(k).node().number().unit() == Unit.PERCENT && args.get(k).led("by") && told.winners.size() == 1 && told.losers.size() == 1
        && k + 1 < args.size() && args.get(k + 1).node().isNumber() && args.get(k + 1).prep().startsWith("to");
  }

  private static boolean votes(NumberMention n) {
    return n.unit() == Unit.VOTES || n.unit() == Unit.NONE && n.value().scale() <= 0 && n.value().signum() > 0;
  }

  /** The larger of two numbers of votes is the winner's. */
  private void pair(Telling told, Arg arg, int other) {
    NumberMention n = arg.node().number();
    NumberMention m = view.clause.at(other).number();
    boolean ordered = n.value().compareTo(m.value()) >= 0;
    told.winnerVotes = Optional.of(ordered ? n : m);
    told.loserVotes = Optional.of(ordered ? m : n);
    view.use(arg.at());
    view.use(other);
    rival(other).filter(r -> told.losers.isEmpty()).ifPresent(told.losers::add);
  }

  /** "13,743 to 13,741 for Cole": whose the second figure is. */
  private Optional<Agent> rival(int other) {
    Node prep = view.clause.at(other + 1);
    Node who = view.clause.at(view.clause.at(other + 2).is("the") ? other + 3 : other + 2);
    return prep.is("for") && who.isAgent() && who.agent().isPerson() ? Optional.of(roles.agent(who)) : Optional.empty();
  }

  /** "won with 19,567", "lost with 12,000". */
  private void with(Telling told, Arg arg) {
    NumberMention n = arg.node().number();
    boolean many = votes(n) && n.value().intValue() >= FEWEST_VOTES;
    if (told.winners.size() == 1 && (many || votes(n) && n.unit() == Unit.VOTES || n.unit() == Unit.PERCENT)) {
      figures().votesOrShare(arg.at(), told.winners.get(0), told.when, false);
    } else if (told.losers.size() == 1 && told.winners.isEmpty() && many) {
      figures().votesOrShare(arg.at(), told.losers.get(0), told.when, false);
    }
  }

  private Figures figures() {
    return new Figures(roles.context(), view);
  }
}
