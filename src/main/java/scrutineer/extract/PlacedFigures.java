package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Reads the figure of somebody whose place is told in words before it: "Dungworth was second (16,728)", "third on 2,053", "Baker, third for Ukip: 8,328". */
final class PlacedFigures {
  private static final Set<String> WITH = Words.set("with");
  private static final Set<String> LINKS = Words.set("(", "with", "on", ":", ",", "place", "polling", "taking", "getting", "winning", "securing", "attracting", "receiving", "just", "only", "a", "an", "at", "-", "\u2013", "\u2014", "score", "tally", "total", "of", "share", "but", "polled", "mere", "some", "spot");
  /** Behind the figure: it tells how far somebody was from another. */
  private static final Set<String> DISTANCES = Words.set("behind", "ahead", "adrift", "short", "clear", "shy", "fewer", "more", "less", "away", "votes-behind", "down", "up", "majority", "swing", "points", "off", "better", "worse");
  private static final int LEAST_VOTES = 20;

  private final FigureContext figures;
  private final Ranks ranks;

  PlacedFigures(FigureContext figures) {
    this.figures = figures;
    this.ranks = new Ranks(figures.context, figures.view);
  }

  /** @return whether the number belongs to somebody's place */
  boolean read(int i) {
    NumberMention n = figures.number(i);
    boolean percent = n.unit() == Unit.PERCENT || n.unit() == Unit.NONE && n.value().scale() > 0;
    boolean votes = figures.countsVotes(i) && n.value().intValue() >= LEAST_VOTES;
    if (!percent && !votes || n.value().signum() <= 0 || signed(i) || figures.near(i + 1, i + 3, DISTANCES) || percent && figures.at(i + 1).is("of") && figures.at(i + 2).is("those")) {
      return false;
    }
    int place = place(i);
    if (place > 0 && figures.at(place - 1).is("into") && figures.near(i - 1, i, WITH) && beat(place)) {
      return false;
    }
    Optional<Agent> owner = place < 0 || figures.view.refused(place) ? Optional.empty() : ranks.owner(place);
    owner.ifPresent(o -> figures.emit(votes ? Measure.VOTES : Measure.SHARE, i, o, figures.time(i), n.value(), votes ? "figure.votes.place" : "figure.share.place"));
    return owner.isPresent() && figures.view.figure(i).isPresent();
  }

  /** "beat Cole into second place with 16,238": the figure is of whoever beat Cole. */
  private boolean beat(int place) {
    for (int k = place - 2; k >= Math.max(0, place - 6); k--) {
      if (figures.at(k).isVerb()) {
        return figures.at(k).verb().base().equals("beat");
      }
    }
    return false;
  }

  private boolean signed(int i) {
    char first = figures.view.sentence.tokens().get(figures.at(i).from()).form().charAt(0);
    return first == '+' || first == '-' || first == '\u2212';
  }

  /** Index of the word of place that nothing but small words, a party or a seat parts from a number; or -1. */
  private int place(int i) {
    int k = i - 1;
    while (k > 0 && k >= i - 7) {
      Node node = figures.at(k);
      int prep = figures.at(k - 1).is("the") ? k - 2 : k - 1;
      if (node.isWord() && RankWords.names(node.word())) {
        return k < i - 1 ? k : -1;
      }
      if (node.isPlace() && figures.at(prep).is("in") || node.isAgent() && node.agent().isParty() && figures.at(prep).is("for")) {
        k = prep - 1;
      } else if (figures.is(k, LINKS)) {
        k--;
      } else {
        return -1;
      }
    }
    return -1;
  }
}
