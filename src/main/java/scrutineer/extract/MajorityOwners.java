package scrutineer.extract;

import java.util.Set;
import scrutineer.claim.Outcome;
import scrutineer.election.Contest;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/** Tells what a majority says of the one who has it: who has a majority has won, and a party that had one won then. */
final class MajorityOwners {
  private static final Set<String> HAD = Words.set("had");
  private static final Set<String> CHANGED = Words.set("increased", "increasing", "increase", "increases", "cut", "slashed", "reduced", "halved", "doubled", "doubling", "stretched", "extended", "extending", "grew", "grown", "fell", "fallen", "dropped", "rose", "risen",
      "shrank", "shrunk", "swollen", "swelled", "climbed", "trimmed", "dwindled", "tumbled", "plunged", "slumped", "down", "up", "boosted", "whittled", "soared", "ballooned", "more", "gone", "went", "widened", "narrowed", "trebled", "tripled");

  private static final Set<String> UNDER = Words.set("under");
  private static final Set<String> OWN = Words.set("his", "her");

  private final FigureContext figures;
  private final Context context;
  private final SentenceView view;

  MajorityOwners(FigureContext figures) {
    this.figures = figures;
    this.context = figures.context;
    this.view = figures.view;
  }

  void read(int i, int cue, Contest contest, String when) {
    party(i, cue, contest);
    possessor(i, cue, contest, when);
  }

  /** "his majority", "Labour's majority under Byrne": where ballot papers say that the owner did not stand this time, the contest before. */
  Contest stood(int i, int cue, Contest contest) {
    for (int k = cue + 1; cue >= 0 && k <= cue + 5 && figures.near(cue + 1, cue + 2, UNDER); k++) {
      if (figures.at(k).isAgent()) {
        return stood(figures.at(k), contest);
      }
    }
    for (int k = cue - 1; cue > 0 && k >= Math.max(0, cue - 4); k--) {
      Node node = figures.at(k);
      if (node.isAgent() && (figures.at(k - 1).is("by") || figures.at(k - 2).is("by")) && figures.at(k + 1).is("with")) {
        return contest; // "taking the seat vacated by Cole with a majority of 12"
      }
      if (node.isAgent() && successor(k)) {
        return contest; // "succeeds Cole with a majority of 12"
      }
      if (node.isAgent() && (owning(node, k) || k == cue - 1)) {
        return stood(node, contest);
      }
    }
    return contest;
  }

  private boolean successor(int k) {
    for (int v = k - 1; v >= Math.max(0, k - 4); v--) {
      if (figures.at(v).isVerb()) {
        return figures.at(v).verb().frame() == Verbs.Frame.SUCCEED;
      }
    }
    return false;
  }

  private Contest stood(Node owner, Contest contest) {
    return context.resolve(owner.agent()).person().flatMap(p -> context.papers.stood(contest, p)).orElse(contest);
  }

  private boolean owning(Node node, int k) {
    return figures.at(k + 1).is("'s") || figures.at(k + 1).is("'") || figures.at(k + 1).is("had") || figures.at(k + 1).is("with") || OWN.contains(node.agent().refers());
  }

  /** "her majority is now", "increasing her majority from 274 to nearly 14,000": whoever has a majority has won; one that grew or shrank was held. */
  private void possessor(int i, int cue, Contest contest, String when) {
    boolean named = when.length() == 4 || when.startsWith("by-election ") || when.startsWith("-");
    boolean present = contest.election().equals(context.elections.main()) || when.equals("now");
    if (cue < 0 || !present && !named) {
      return;
    }
    Agent owner = null;
    int at = -1;
    for (int k = cue - 1; k >= Math.max(0, cue - 4); k--) {
      Node node = figures.at(k);
      if (node.isAgent() && (named && (figures.at(k + 1).is("had") || figures.at(k + 1).is("'d") && figures.near(k + 2, k + 4, HAD)) || figures.at(k + 1).is("'s") || figures.at(k + 1).is("'") || node.agent().refers().equals("his") || node.agent().refers().equals("her") || node.agent().refers().equals("their"))) {
        owner = context.resolve(node.agent());
        at = k;
        break;
      }
    }
    if (owner == null) {
      return;
    }
    Span span = view.span(at, Math.max(i, cue));
    if (!present) {
      // a majority in a named year tells that its owner was elected then
      if (owner.isPerson()) {
        context.facts.elected(contest, owner.person().get().name(), true, span, "figure.majority.owner-then");
      }
      return;
    }
    if (owner.isPerson() && context.contestOf(owner.person().get(), "now").map(contest::equals).orElse(true)) {
      context.facts.elected(contest, owner.person().get().name(), true, span, "figure.majority.owner");
      if (view.clause.has(at - 6, i + 6, CHANGED)) {
        context.facts.outcome(contest, Outcome.HOLD, span, "figure.majority.changed");
      }
    } else if (owner.isParty()) {
      context.facts.winnerParty(contest, owner.party().get(), span, "figure.majority.owner");
    }
  }

  /** "the Tories had an 8,000 majority", "a Labour majority of 4,852": the party that won then. */
  private void party(int i, int cue, Contest contest) {
    int from = Math.min(i, cue < 0 ? i : cue);
    for (int k = from - 1; k >= Math.max(0, from - 6); k--) {
      Node node = figures.at(k);
      if (node.isAgent() && node.agent().isParty() && !figures.at(k - 1).is("over")) {
        boolean whose = figures.at(k + 1).is("majority") || figures.at(k + 1).is("lead") || figures.at(k + 1).is("'s") || figures.at(k + 1).is("had") || figures.at(k + 1).isVerb() || k == from - 1;
        if (whose) {
          context.facts.winnerParty(contest, node.agent().party().get(), view.span(k, Math.max(i, cue)), "figure.majority.party");
        }
        return;
      }
      if (node.is(",") || node.is(";") || node.isAgent() || node.isPlace()) {
        return;
      }
    }
  }
}
