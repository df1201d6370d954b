package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.election.Contest;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Reads two majorities of one place, then and now: "saw 10,435 become 814", "turned 92 into 2,781", "is down from 12,341 to 3,115". */
final class Transitions {
  private static final Set<String> TURNED_TURNS = Words.set("turned", "turns", "turning");
  private static final Set<String> INTO = Words.set("into");
  private static final Set<String> INTO_WITH = Words.set("into", "with", "by");
  private static final Set<String> TO = Words.set("to");
  private static final Set<String> BECOMING = Words.set("become", "became", "becomes", "becoming");
  private static final Set<String> TURNING = Words.set("turned", "turning", "turns", "turn", "converted", "transformed", "replaced");
  private static final Set<String> MOVING = Words.set("down", "up", "cut", "slashed", "halved", "reduced", "doubled", "trimmed", "whittled", "shrank", "grew");
  private static final Set<String> OTHER_MEASURES = Words.set("vote", "votes", "share", "turnout", "seats", "councillors", "polled", "swing", "mps", "electorate", "deposit", "people", "members");

  private final FigureContext figures;
  private final MajorityWords words;
  private final MajorityOwners owners;

  Transitions(FigureContext figures) {
    this.figures = figures;
    this.words = new MajorityWords(figures);
    this.owners = new MajorityOwners(figures);
  }

  /** @param i the first of the two numbers; both are settled if they are read */
  boolean read(int i) {
    int next = numberAfter(i);
    if (next < 0 || !figures.view.free(next) || !figures.countsVotes(i) || !figures.countsVotes(next) || !told(i, next)) {
      return false;
    }
    String before = figures.view.clause.when(i).filter(t -> !t.equals("now")).orElse("previous");
    Optional<Contest> now = figures.view.contestNear(next, "now");
    Optional<Contest> then = now.flatMap(c -> figures.context.elections.contest(c.place(), before));
    if (now.isEmpty() || then.isEmpty()) {
      return false;
    }
    figures.majority(i, then.get(), before, "figure.majority.before");
    figures.majority(next, now.get(), "now", "figure.majority.after");
    int cue = words.cue(i);
    if (cue >= 0) {
      owners.read(i, cue, then.get(), before);
    }
    figures.view.use(next);
    return true;
  }

  private boolean told(int i, int next) {
    if (figures.near(i + 1, next, BECOMING) && next - i <= 4) {
      return true;
    }
    boolean into = figures.near(i + 1, next, TURNED_TURNS) && figures.near(i + 1, next, INTO);
    if (into && next - i <= 7 && words.cue(i) >= 0) {
      return true;
    }
    if (figures.near(i - 8, i, TURNING) && figures.near(i + 1, next, INTO_WITH)) {
      return figures.near(i + 1, next, INTO) || figures.near(i - 8, i, MajorityWords.MAJORITY);
    }
    boolean fromTo = figures.at(i - 1).is("from") && figures.near(i + 1, next, TO) && next - i <= 6;
    return fromTo && words.cue(i) < 0 && figures.near(i - 10, i, MOVING) && !figures.near(0, figures.size(), OTHER_MEASURES)
        && figures.number(i).unit() == Unit.NONE && figures.number(i).value().intValue() >= 20 && (figures.context.majorityTold() || majorityBefore() || subject(i));
  }

  private boolean majorityBefore() {
    return figures.context.facts.figureBefore(figures.view.sentence.span().start(), figures.paragraphStart()).map(f -> f.measure() == Measure.MAJORITY).orElse(false);
  }

  /** A person's own figure that goes down is a majority: "Bridget Phillipson is down from". */
  private boolean subject(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
      if (figures.at(k).isAgent()) {
        return figures.at(k).agent().isPerson();
      }
    }
    return false;
  }

  private int numberAfter(int i) {
    for (int k = i + 1; k < Math.min(figures.size(), i + 14); k++) {
      if (figures.at(k).isNumber()) {
        return k;
      }
      if (figures.at(k).is(";")) {
        return -1;
      }
    }
    return -1;
  }
}
