package scrutineer.extract;

import java.util.Optional;
import scrutineer.claim.Measure;
import scrutineer.election.Contest;
import scrutineer.mention.Unit;

/** Reads a number that answers the question before it: "His majority? 831.", "And the turnout last time? 63.7 per cent." */
final class Asked {
  /** An answer is a number with few words about it. */
  private static final int LONGEST_ANSWER = 7;

  private final FigureContext figures;

  /** @param when the election that was asked about */
  record Question(Measure measure, Contest contest, String when) {}

  Asked(FigureContext figures) {
    this.figures = figures;
  }

  /** Whether a number answers the question that the sentence before has asked. */
  boolean answered(int i) {
    Optional<Question> asked = figures.context.asked();
    if (asked.isEmpty() || figures.size() > LONGEST_ANSWER || figures.numberBefore(i) >= 0) {
      return false;
    }
    Question question = asked.get();
    if (question.measure == Measure.MAJORITY && figures.countsVotes(i)) {
      figures.majority(i, question.contest, question.when, "figure.majority.asked");
    } else if (question.measure == Measure.TURNOUT && figures.number(i).unit() == Unit.PERCENT) {
      figures.turnout(i, question.contest, question.when, "figure.turnout.asked");
    }
    return figures.view.figure(i).isPresent();
  }

  /** The question that this sentence asks, if it ends as one and tells no number itself. */
  Optional<Question> question() {
    int last = figures.size() - 1;
    if (last < 1 || !figures.at(last).is("?") || figures.view.nodes().stream().anyMatch(Node::isNumber)) {
      return Optional.empty();
    }
    for (int i = 0; i < last; i++) {
      boolean majority = figures.is(i, MajorityWords.MAJORITY);
      if (majority || figures.at(i).is("turnout")) {
        String when = figures.view.clause.when(i).or(() -> figures.view.nodes().stream().filter(n -> n.kind() == Node.Kind.TIME).map(Node::when).findFirst()).orElse("now");
        return figures.view.contestNear(i, when).map(c -> new Question(majority ? Measure.MAJORITY : Measure.TURNOUT, c, when));
      }
    }
    return Optional.empty();
  }
}
