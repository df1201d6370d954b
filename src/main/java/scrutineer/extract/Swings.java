package scrutineer.extract;

import java.math.BigDecimal;
import java.util.Optional;
import scrutineer.claim.Measure;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Reads swings, and the party that they went to. */
final class Swings {
  private final FigureContext figures;
  private final Context context;
  private final SentenceView view;

  Swings(FigureContext figures) {
    this.figures = figures;
    this.context = figures.context;
    this.view = figures.view;
  }

  boolean read(int i) {
    NumberMention n = figures.number(i);
    boolean before = false;
    for (int k = i - 1; k >= Math.max(0, i - 10); k--) {
      Node node = figures.at(k);
      if (node.is("swing") || node.isVerb() && node.word().equals("swing")) {
        before = true;
        break;
      }
      if (node.isNumber() || node.is(";")) {
        break;
      }
    }
    boolean after = figures.near(i + 1, i + 3, Words.set("swing"));
    if (!before && !after || n.unit() == Unit.VOTES || n.unit() == Unit.SEATS || n.value().compareTo(BigDecimal.valueOf(80)) > 0) {
      return false;
    }
    String when = figures.time(i);
    Optional<Party> to = swingParty(i);
    Optional<Contest> contest = swingContest(i, when);
    if (contest.isPresent()) {
      Optional<Party> side = to.or(() -> figures.winnerOf(contest.get()));
      context.facts.percent(contest.get(), Measure.SWING, Optional.empty(), side, n.value().abs(), n.precision(), n.span(), "figure.swing");
    }
    return true;
  }

  private Optional<Contest> swingContest(int i, String when) {
    for (int k = i - 1; k >= 0; k--) {
      Node node = figures.at(k);
      if (node.isPlace() && context.choose(node.places()).map(p -> p.type() == PlaceType.AREA).orElse(false)) {
        return context.choose(node.places()).flatMap(p -> context.elections.contest(p, when));
      }
    }
    return view.contestNear(i, when);
  }

  private Optional<Party> swingParty(int i) {
    for (int k = Math.max(0, i - 10); k < Math.min(view.nodes().size(), i + 12); k++) {
      Node node = figures.at(k);
      if (node.isAgent() && (figures.at(k - 1).is("to") || figures.at(k - 1).is("towards") || figures.at(k - 1).is("the") && (figures.at(k - 2).is("to") || figures.at(k - 2).is("towards")))) {
        Agent agent = context.resolve(node.agent());
        if (agent.party().isPresent()) {
          return agent.party();
        }
      }
    }
    return Optional.empty();
  }
}
