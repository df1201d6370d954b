package scrutineer.extract;

import java.util.Optional;
import scrutineer.mention.Words;

/** Finds who owns a loose number. */
final class Owners {
  private final FigureContext figures;
  private final SentenceView view;

  Owners(FigureContext figures) {
    this.figures = figures;
    this.view = figures.view;
  }

  /** Who owns a loose number: brackets behind a name, "for X" behind it, "X's" before it, or the name just before. */
  Optional<Agent> of(int i, boolean bare) {
    Node left = figures.at(i - 1);
    if ((left.is("(") || left.is(":") || left.is("-") || left.is("\u2013") || left.is("'s") || left.is("'")) && figures.at(i - 2).isAgent()) {
      return figures.settled(figures.at(i - 2));
    }
    if (left.isAgent() && !left.agent().refers().equals("it")) {
      return figures.settled(left);
    }
    if (figures.at(i + 1).is("for") || figures.at(i + 1).is("votes") && figures.at(i + 2).is("for")) {
      for (int k = i + 2; k < i + 6; k++) {
        if (figures.at(k).isAgent()) {
          return figures.settled(figures.at(k));
        }
      }
    }
    for (int k = i - 1; k >= Math.max(0, i - 9); k--) {
      Node node = figures.at(k);
      if (node.isAgent() && (node.agent().refers().equals("they") || node.agent().refers().equals("it"))) {
        continue;
      }
      if (node.isAgent()) {
        Optional<Agent> agent = figures.settled(node);
        boolean on = view.clause.has(k + 1, i, Words.set("on", "with", "polled", "polling", "vote", "total", "tally", "had", "got", "took", "votes", "received", "attracted", "behind", "amassed", "mustered", "managed", "share", "have", "was", "were", "has"));
        return on || !bare && node.agent().isPerson() ? agent : Optional.empty();
      }
      if (node.is(";") || node.isNumber() && !figures.at(i - 1).is(",") || node.is("by") || node.is(",") && k < i - 4) {
        break;
      }
    }
    return Optional.empty();
  }
}
