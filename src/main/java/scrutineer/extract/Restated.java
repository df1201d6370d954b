package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Reads a number that says the one before it in another unit: "22,780, or 45.1 per cent", "145 votes, or 0.3 per cent of the total". */
final class Restated {
  private static final Set<String> LINKS = Words.set(",", "or", "(", "-", "\u2013", "\u2014", "that", "is", "just", "a", "about", "exactly", "namely", "/", "=", ")", "votes", "equivalent", "to", "share", "of", "the", "electorate");

  private static final Set<String> POLL = Words.set("vote", "votes", "poll", "those", "total", "cast", "ballots");

  private final FigureContext figures;

  Restated(FigureContext figures) {
    this.figures = figures;
  }

  boolean read(int i) {
    int before = figures.numberBefore(i);
    Optional<SentenceView.Figure> said = before < 0 ? Optional.empty() : figures.view.figure(before);
    if (said.isEmpty() || !linked(before, i)) {
      return false;
    }
    NumberMention n = figures.number(i);
    Measure measure = said.get().measure();
    String when = figures.view.when(before);
    if (n.unit() == Unit.PERCENT && measure == Measure.MAJORITY && !figures.at(i + 1).is("to")) {
      figures.majority(i, said.get().contest(), when, "figure.majority.restated");
      return true;
    }
    if (n.unit() == Unit.PERCENT && measure == Measure.TURNOUT) {
      figures.turnout(i, said.get().contest(), when, "figure.turnout.restated");
      return true;
    }
    boolean exact = measure == Measure.SHARE && n.unit() == Unit.PERCENT && figures.at(i - 1).is("(");
    boolean share = measure == Measure.VOTES && n.unit() == Unit.PERCENT || exact;
    boolean votes = measure == Measure.SHARE && figures.countsVotes(i) && n.value().intValue() >= 100;
    if (share || votes) {
      figures.emitIn(share ? Measure.SHARE : Measure.VOTES, i, said.get().contest(), said.get().owner().orElseThrow(), when, n.value(), share ? "figure.share.restated" : "figure.votes.restated");
    }
    return share || votes;
  }

  private boolean said(int node, Measure measure) {
    return figures.view.figure(node).map(f -> f.measure() == measure).orElse(false);
  }

  private boolean linked(int before, int i) {
    boolean mark = false;
    for (int k = before + 1; k < i; k++) {
      if (!figures.is(k, LINKS) || k > before + 5) {
        return false;
      }
      boolean ofTheVote = said(before, Measure.VOTES) && figures.number(i).unit() == Unit.PERCENT && figures.at(i + 1).is("of") && figures.near(i + 2, i + 5, POLL);
      mark |= (said(before, Measure.TURNOUT) || ofTheVote) && figures.at(k).is(",") || figures.at(k).is("or") || figures.at(k).is("(") || figures.at(k).is("-") || figures.at(k).is("\u2013") || figures.at(k).is("\u2014") || figures.at(k).is("/");
    }
    return mark && !figures.at(i - 1).is("to");
  }
}
