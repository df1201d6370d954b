package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.election.Contest;
import scrutineer.election.PlaceType;
import scrutineer.mention.Words;

/**
 * Reads a vote that rose or fell from one figure to another: "the Labour vote fell from 17,153 to 13,068 and the Tory vote from
 * 15,321 to 15,199": the first figure is of the election before.
 */
final class VoteChanges {
  private static final Set<String> VOTE = Words.set("vote", "votes", "tally", "total", "poll", "support", "theirs", "score");
  private static final Set<String> MOVED = Words.set("fell", "fall", "falling", "fallen", "dropped", "drop", "dropping", "slumped", "slump", "plunged", "tumbled", "slipped", "slipping", "jumped", "rose", "rise", "rising", "risen", "climbed", "leapt", "grew", "went", "doubled", "trebled",
      "tripled", "halved", "increased", "shrank", "cut", "up", "down", "collapsed", "soared", "surged", "crashed", "sank", "plummeted", "swelled", "dwindled", "declined", "increase", "collapse", "more");
  private static final int FEWEST_VOTES = 100;
  private static final int REACH = 10;
  /** A party may have fewer seats than this, so that a larger bare figure counts votes. */
  private static final int LEAST_LEVEL = 500;
  private static final Set<String> SMALL = Words.set("just", "only", "a", "mere", "under", "over", "about", "around", "nearly", "almost", "barely", "more", "than", "some");
  private static final Set<String> CREPT = Words.set("crept", "collapse", "collapsed", "reduced", "shrivelled", "dwindled", "limited", "squeezed", "up", "down", "slump", "slumps", "drops", "falls", "rises", "jumps", "climbs");
  private static final Set<String> OTHERWISE = Words.set("seats", "councillors", "turnout", "electorate", "members", "deposit", "swing", "lead");

  private final Context context;
  private final SentenceView view;
  private final FigureContext figures;

  VoteChanges(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
    this.figures = new FigureContext(context, view);
  }

  void read() {
    boolean moved = false;
    for (int i = 1; i < view.nodes().size(); i++) {
      int to = at(i).isNumber() && at(i - 1).is("from") && votes(i) ? to(i) : -1;
      if (to > 0 && (moved || told(i))) {
        moved |= change(i, to);
      } else if (at(i).isNumber() && votes(i) && at(i).number().value().intValue() >= LEAST_LEVEL && fellTo(i)) {
        level(i);
      }
    }
  }

  /** "slumped to 1,556", "crept up to 1,133 votes": with nothing but small words between the verb and the figure. */
  private boolean fellTo(int i) {
    int k = i - 1;
    while (k > i - 4 && SMALL.contains(at(k).word())) {
      k--;
    }
    return at(k).is("to") && (MOVED.contains(at(k - 1).word()) || CREPT.contains(at(k - 1).word())) && !view.clause.has(i - REACH, i, MajorityWords.MAJORITY)
        && !view.clause.has(i - REACH, i + 4, OTHERWISE);
  }

  private void level(int i) {
    Optional<Agent> owner = owner(i);
    Optional<Contest> now = owner.flatMap(o -> figures.contest(i, o, view.when(i)));
    now.filter(c -> c.place().type() == PlaceType.SEAT || c.place().type() == PlaceType.WARD || c.place().type() == PlaceType.OFFICE).ifPresent(c -> {
      figures.emitIn(Measure.VOTES, i, c, owner.get(), view.when(i), at(i).number().value(), "figure.votes.level");
      view.use(i);
    });
  }

  private Node at(int i) {
    return view.clause.at(i);
  }

  private boolean votes(int i) {
    return view.free(i) && figures.countsVotes(i) && at(i).number().value().intValue() >= FEWEST_VOTES;
  }

  /** Index of the second figure in "from 17,153 to 13,068", "from 17,153 votes in 2017 to 13,068"; or -1. */
  private int to(int i) {
    for (int k = i + 1; k <= i + 5; k++) {
      if (at(k).is("to") && at(k + 1).isNumber() && votes(k + 1)) {
        return k + 1;
      }
      boolean time = at(k).kind() == Node.Kind.TIME || at(k).is("in") || at(k).is("votes") || at(k).is("at") || at(k).is("the");
      if (!time) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a vote is said to have moved, and no majority. */
  private boolean told(int i) {
    boolean vote = view.clause.has(i - REACH, i, VOTE) || at(i).number().unit() == scrutineer.mention.Unit.VOTES;
    boolean moved = view.clause.has(i - REACH, i, MOVED) || java.util.stream.IntStream.range(Math.max(0, i - REACH), i).anyMatch(k -> at(k).isVerb() && MOVED.contains(at(k).word()));
    return vote && moved && !view.clause.has(i - REACH, i, MajorityWords.MAJORITY);
  }

  private boolean change(int from, int to) {
    Optional<Agent> owner = owner(from);
    Optional<Contest> now = owner.flatMap(o -> figures.contest(to, o, view.when(to).equals("now") || view.when(to).equals("previous") ? view.time() : view.when(to)));
    Optional<Contest> before = now.flatMap(c -> context.elections.previous(c.place(), c.election()).map(e -> new Contest(e, c.place())));
    if (before.isEmpty()) {
      return false;
    }
    Agent then = owner.get().isPerson() && !context.papers.mayStand(before.get(), owner.get().person().get()) && owner.get().party().isPresent() ? Agent.of(owner.get().party().get()) : owner.get();
    figures.emitIn(Measure.VOTES, from, before.get(), then, "previous", at(from).number().value(), "figure.votes.from-to");
    figures.emitIn(Measure.VOTES, to, now.get(), owner.get(), context.elections.reporting() ? "now" : "previous", at(to).number().value(), "figure.votes.from-to");
    view.use(from);
    view.use(to);
    return true;
  }

  /** Whoever stands last before the figure: "the Labour vote", "Byrne's vote". */
  private Optional<Agent> owner(int i) {
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      boolean its = at(k).isAgent() && (at(k).agent().refers().equals("its") || at(k).agent().refers().equals("their"));
      if (at(k).isAgent() && !its) {
        Agent agent = context.resolve(at(k).agent());
        return agent.isParty() || agent.isPerson() ? Optional.of(agent) : Optional.empty();
      }
      if (at(k).is(";") || at(k).isNumber()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
