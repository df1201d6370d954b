package scrutineer.extract;

import java.math.BigDecimal;
import java.util.Optional;
import scrutineer.election.Contest;
import scrutineer.election.Place;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Reads turnouts: a percentage beside the word, or beside the electorate. */
final class Turnouts {
  private final FigureContext figures;
  private final Context context;
  private final SentenceView view;

  Turnouts(FigureContext figures) {
    this.figures = figures;
    this.context = figures.context;
    this.view = figures.view;
  }

  boolean read(int i) {
    NumberMention n = figures.number(i);
    if (n.unit() != Unit.PERCENT && n.unit() != Unit.NONE || n.value().compareTo(BigDecimal.valueOf(100)) > 0 || n.value().compareTo(BigDecimal.valueOf(5)) < 0) {
      return false;
    }
    boolean cue = false;
    for (int k = i - 1; k >= Math.max(0, i - 12) && !cue; k--) {
      if (figures.at(k).is("turnout") || figures.at(k).is("turnouts")) {
        cue = true;
      } else if (figures.at(k).is(";") || figures.at(k).isNumber() && !between(k, i)) {
        break;
      }
    }
    for (int k = i + 1; k <= i + 2 && !cue; k++) {
      cue = figures.at(k).is("turnout");
    }
    boolean electorate = n.unit() == Unit.PERCENT && (figures.near(i + 1, i + 6, Words.set("electorate", "electors", "turned")) || figures.near(i + 1, i + 7, Words.set("entitled")) );
    if (!cue && !electorate || n.unit() == Unit.NONE && n.value().scale() <= 0 && !cue) {
      return false;
    }
    Optional<Contest> contest = turnoutContest(i, figures.time(i));
    contest.ifPresent(c -> figures.turnout(i, c, "x", "figure.turnout"));
    return true;
  }

  private boolean between(int k, int i) {
    return figures.at(k + 1).is("from") || figures.at(k + 1).is("to") || figures.at(k + 1).is("compared") || figures.at(k + 1).is(",");
  }

  private Optional<Contest> turnoutContest(int i, String when) {
    if ((figures.at(i + 1).is("in") || figures.at(i + 1).is("at")) && figures.at(i + 2).isPlace()) {
      return context.choose(figures.at(i + 2).places()).flatMap(p -> context.elections.contest(p, when));
    }
    Optional<Place> named = view.areaByWord(0, view.nodes().size());
    if (named.isPresent()) {
      return context.elections.contest(named.get(), when);
    }
    for (int k = i - 1; k >= 0; k--) {
      Node node = figures.at(k);
      if (node.isPlace()) {
        return context.choose(node.places()).flatMap(p -> context.elections.contest(p, when));
      }
    }
    for (int k = i + 1; k < Math.min(view.nodes().size(), i + 8); k++) {
      Node node = figures.at(k);
      if (node.isPlace()) {
        return context.choose(node.places()).flatMap(p -> context.elections.contest(p, when));
      }
    }
    return view.contestNear(i, when);
  }
}
