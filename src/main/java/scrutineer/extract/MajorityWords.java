package scrutineer.extract;

import java.util.Set;
import scrutineer.mention.Words;

/** Finds the word that makes a number a majority. */
final class MajorityWords {
  static final Set<String> MAJORITY = Words.set("majority", "majorities", "maj", "maj.", "lead", "margin", "margins", "cushion", "advantage", "gap", "leads", "buffer", "difference", "deficit", "cushions");

  private static final Set<String> GOVERNING = Words.set("overall", "outright", "nobody", "no", "working");

  private final FigureContext figures;
  private final SentenceView view;

  MajorityWords(FigureContext figures) {
    this.figures = figures;
    this.view = figures.view;
  }

  /** Index of the word "majority" (or its like) that a number belongs to, or -1. */
  int cue(int i) {
    for (int k = i + 1; k <= Math.min(view.nodes().size() - 1, i + 4); k++) {
      Node node = figures.at(k);
      if (MAJORITY.contains(node.word()) && (node.isWord() || node.isVerb())) {
        return k;
      }
      if (node.isNumber() || node.is(",") || node.is(".") || node.is(";") || node.is("with") || node.is("and") || node.is("(") || node.is(")") || node.is("a") || node.is("by") || node.is("to") || node.is("over") || node.is("in") || node.is("for") || node.isPlace() || node.isAgent() && node.agent().isPerson()) {
        break;
      }
    }
    for (int k = i + 2; (figures.at(i + 1).is("was") || figures.at(i + 1).is("is")) && k <= i + 5; k++) {
      if (MAJORITY.contains(figures.at(k).word()) && (figures.at(k).isWord() || figures.at(k).isVerb())) {
        return k;
      }
    }
    boolean pair = false;
    for (int k = i - 1; k >= Math.max(0, i - 12); k--) {
      Node node = figures.at(k);
      if (MAJORITY.contains(node.word()) && (node.isWord() || node.isVerb())) {
        return k;
      }
      if (node.is(":") && view.clause.has(k - 6, k, GOVERNING)) {
        return -1; // "nobody has a majority: the Tories have 28"
      }
      if (node.isNumber()) {
        pair = fromTo(k, i) || listed(k, i);
        if (!pair) {
          return -1;
        }
      } else if (node.is(";") || node.is("with") && k < i - 2 || node.is("while") || node.is("turnout") || node.is("votes") && !pair || node.is("polled") || node.is("share")) {
        return -1;
      }
    }
    return -1;
  }

  /** "from 274 in 2015 to nearly 14,000", "down from 4,870 to 33". */
  private boolean fromTo(int first, int second) {
    boolean to = false;
    for (int k = first + 1; k < second; k++) {
      to |= figures.at(k).is("to") || figures.at(k).is("from") || figures.at(k).is("against") || figures.at(k).is("compared");
    }
    return to && second - first < 9;
  }

  private boolean listed(int first, int second) {
    for (int k = first + 1; k < second; k++) {
      Node node = figures.at(k);
      if (!node.is(",") && !node.is("and") && !node.is("votes")) {
        return false;
      }
    }
    return true;
  }
}
