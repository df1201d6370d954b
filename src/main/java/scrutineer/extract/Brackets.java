package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.election.Contest;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Reads numbers in brackets: behind a name somebody's votes or share, behind a place its majority. */
final class Brackets {
  private static final Set<String> OTHER_THINGS = Words.set("turnout", "turnouts", "electorate", "population", "share", "swing", "polled", "remain", "leave", "target", "targets");

  /** A smaller number in brackets behind a majority may be a percentage or a place in a list. */
  private static final int LEAST_MAJORITY = 100;

  private final FigureContext figures;

  Brackets(FigureContext figures) {
    this.figures = figures;
  }

  /** @return whether the number is settled by standing in brackets */
  boolean read(int i) {
    boolean closed = figures.at(i + 1).is(")") || figures.at(i + 1).is(",") || figures.at(i + 1).is(";") || figures.at(i + 1).is("/");
    if (!closed) {
      return false;
    }
    if (figures.at(i - 1).is("(")) {
      if (figures.at(i - 2).isNumber()) {
        return lastTime(i, i - 2);
      }
      return figures.at(i - 2).isPlace() ? place(i, i - 2) : figures.at(i - 2).isAgent() && person(i, figures.at(i - 2));
    }
    // "Tamworth (Christopher Pincher, 6,090)"
    boolean named = figures.at(i - 1).is(",") && figures.at(i - 2).isAgent() && figures.at(i - 3).is("(") && figures.at(i - 4).isPlace();
    return named && place(i, i - 4);
  }

  private boolean person(int i, Node node) {
    NumberMention n = figures.number(i);
    Optional<Agent> owner = figures.settled(node).filter(Agent::isPerson);
    boolean votes = figures.countsVotes(i) && n.value().intValue() >= 100;
    if (owner.isEmpty() || !votes && n.unit() != Unit.PERCENT) {
      return false;
    }
    String when = figures.time(i);
    figures.emit(votes ? Measure.VOTES : Measure.SHARE, i, owner.get(), when, n.value(), votes ? "figure.votes.bracket" : "figure.share.bracket");
    return true;
  }

  /** "Majority 3,337 (17,040)", "Turnout: 62.4pc (63.7pc)": the same of the election before. */
  private boolean lastTime(int i, int now) {
    Optional<SentenceView.Figure> said = figures.view.figure(now);
    char sign = figures.view.sentence.tokens().get(figures.at(i).from()).form().charAt(0);
    if (said.isEmpty() || !Character.isDigit(sign) || !figures.at(i + 1).is(")") || !figures.view.when(now).equals("now")) {
      return false;
    }
    Measure measure = said.get().measure();
    Optional<Contest> before = figures.context.elections.contest(said.get().contest().place(), "previous");
    boolean majority = measure == Measure.MAJORITY && figures.countsVotes(i) && figures.number(i).value().intValue() >= LEAST_MAJORITY;
    boolean turnout = measure == Measure.TURNOUT && figures.number(i).unit() == Unit.PERCENT;
    if (before.isPresent() && majority) {
      figures.majority(i, before.get(), "previous", "figure.majority.bracket-before");
    } else if (before.isPresent() && turnout) {
      figures.turnout(i, before.get(), "previous", "figure.turnout.bracket-before");
    }
    return majority || turnout;
  }

  private boolean place(int i, int place) {
    if (figures.number(i).unit() == Unit.PERCENT && figures.turnoutBefore(i)) {
      String then = figures.view.when(i);
      Optional<Contest> here = figures.seat(place, then);
      here.ifPresent(c -> figures.turnout(i, c, then, "figure.turnout.bracket"));
      return here.isPresent();
    }
    boolean other = figures.near(0, figures.size(), OTHER_THINGS) && !figures.context.majorityTold();
    if (other || !figures.countsVotes(i)) {
      return false;
    }
    String when = figures.view.when(i);
    Optional<Contest> contest = figures.seat(place, when);
    contest.ifPresent(c -> figures.majority(i, c, when, "figure.majority.bracket"));
    return contest.isPresent();
  }
}
