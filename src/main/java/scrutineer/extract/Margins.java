package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.election.Contest;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Tells that a number is a majority without the word: "465 ahead of", "61 to spare", "came within 617 votes of", "by 31". */
final class Margins {
  private static final Set<String> SHORT_SHY = Words.set("short", "shy");
  private static final Set<String> KEEPING_SAVING = Words.set("keeping", "saving", "retaining", "deposit", "overall", "outright");
  private static final Set<String> AHEAD = Words.set("ahead", "clear", "behind", "adrift", "short", "spare", "hand", "front", "good", "separated", "separating", "shy", "better", "apart", "split", "play");
  /** "her 630-vote defeat". */
  private static final Set<String> DEFEATS = Words.set("defeat", "loss", "win", "victory", "triumph", "hold");
  private static final Set<String> RIVALS = Words.set("rival", "opponent", "challenger", "defector", "incumbent", "member", "runner-up", "nearest", "closest", "next", "minister", "leader", "favourite", "sitting");
  private static final Set<String> BEHIND = Words.set("behind", "adrift", "short", "shy");
  private static final Set<String> LOWER = Words.set("third", "fourth", "fifth", "sixth", "deposit");
  private static final Set<String> CHANGED = Words.set("up", "down", "increased", "increasing", "increase", "rose", "rise", "risen", "grew", "grown", "grow", "fell", "fallen", "fall", "falling", "dropped", "drop", "cut", "reduced", "slashed", "trimmed", "swelled", "climbed", "climb",
      "slumped", "swell", "shrank", "boosted", "widened", "narrowed", "improved", "extended", "majority", "vote", "share", "turnout", "swing", "shed", "higher", "lower", "exceeded", "outnumbered", "multiplied", "narrower");
  private static final Set<String> SIZES = Words.set("a", "just", "only", "the", "some", "mere", "barely", "a", "fully", "exactly", "precisely", "all");

  private static final Set<String> HAD = Words.set("had", "did", "managed", "got", "polled", "achieved", "won", "took");

  private final FigureContext figures;

  Margins(FigureContext figures) {
    this.figures = figures;
  }

  /** Whether words beside a number make it the distance between first and second. */
  boolean tells(int i) {
    NumberMention n = figures.number(i);
    if (n.unit() != Unit.VOTES && n.unit() != Unit.NONE) {
      return false;
    }
    return ahead(i) && !saving(i) || within(i) || more(i) || (n.unit() == Unit.VOTES || ownedBefore(i)) && DEFEATS.contains(figures.at(i + 1).word())
        || figures.at(i - 1).is("of") && figures.at(i - 2).is("one") && figures.context.majorityTold()
        || figures.at(i - 1).is("of") && figures.at(i - 2).is("tune") && figures.at(i - 3).is("the")
        || figures.at(i - 1).is("by") && (figures.at(i - 2).is("ahead") || figures.at(i - 2).is("clear") || figures.at(i - 2).is("short"))
        || figures.at(i + 1).is("in") && figures.at(i + 2).isAgent() && figures.at(i + 2).agent().refers().equals("it")
        || figures.at(i + 1).is("the") && figures.at(i + 2).is("other") && figures.at(i + 3).is("way")
        || figures.at(i + 1).is("up") && figures.at(i + 2).is("on") && figures.at(i + 3).isAgent()
        || figures.at(i + 1).is("too") && figures.at(i + 2).is("strong")
        || figures.number(i).unit() == Unit.VOTES && figures.at(i + 1).is("did") && figures.at(i + 2).is("for");
  }

  /** A lead for third place is no majority. */
  boolean amongLosers(int i) {
    if (RankWords.leadOfLower(figures.view.clause, i)) {
      return true;
    }
    for (int step : new int[] {-1, 1}) {
      for (int k = i; k >= 0 && k < figures.size() && Math.abs(k - i) <= 14; k += step) {
        Node node = figures.at(k);
        boolean trailing = step < 0 && figures.near(i + 1, i + 4, BEHIND);
        boolean another = step > 0 && node.is("and") && figures.at(k + 1).isAgent();
        if (k != i && (node.is(",") && !trailing || node.is(";") || another)) {
          break;
        }
        if (LOWER.contains(node.word()) || step < 0 && RankWords.contested(figures.view.clause, k)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "his 1,306 win". */
  private boolean ownedBefore(int i) {
    Node left = figures.at(i - 1);
    return figures.number(i).value().intValue() >= 2 && (left.is("'s") || left.isAgent() && (left.agent().refers().equals("his") || left.agent().refers().equals("her")));
  }

  /** "14 short of keeping her deposit". */
  private boolean saving(int i) {
    return figures.near(i + 1, i + 4, SHORT_SHY) && figures.near(i + 2, i + 6, KEEPING_SAVING);
  }

  private boolean ahead(int i) {
    if (figures.at(i + 1).is("was") || figures.at(i + 1).is("were")) {
      return false; // "his 21,320 was well clear of Cole"
    }
    for (int k = i + 1; k <= Math.min(figures.size() - 1, i + 4); k++) {
      Node node = figures.at(k);
      if (AHEAD.contains(node.word()) && node.isWord() && !(node.is("short") && figures.at(k + 1).is("list"))) {
        return !node.is("front") || figures.at(k - 1).is("in");
      }
      if (node.isNumber() || node.is(",") || node.is(";") || node.isVerb()) {
        break;
      }
    }
    return false;
  }

  /** "came within 617 votes of having two", "brought him to within 777 of defeat". */
  private boolean within(int i) {
    Node behind = figures.at(i + 1);
    boolean of = behind.is("of") || figures.number(i).unit() == Unit.VOTES && (behind.is(".") || behind.is(",") || behind.is(";") || i + 1 >= figures.size());
    for (int k = i - 1; k >= i - 3 && of; k--) {
      if (figures.at(k).is("within")) {
        return true;
      }
    }
    return false;
  }

  /** "1,965 more than the Labour MP", "2,812 votes more"; "2,500 more than in 2015" is a change and no majority. */
  private boolean more(int i) {
    if (figures.at(i + 1).is("than") && saysMore(i)) {
      return rivalBehind(i + 2);
    }
    int at = figures.at(i + 1).is("more") ? figures.at(i + 2).is("votes") && figures.at(i + 3).is("than") ? i + 2 : i + 1 : -1;
    if (at < 0) {
      return false;
    }
    if (!figures.at(at + 1).is("than")) {
      return figures.number(i).unit() == Unit.VOTES && (figures.at(at + 1).is(".") || at + 1 >= figures.size());
    }
    return rivalBehind(at + 2);
  }

  /** "4,066 more votes" is one figure. */
  private boolean saysMore(int i) {
    return figures.view.sentence.tokens().subList(figures.at(i).from(), figures.at(i).to()).stream().anyMatch(t -> t.is("more"));
  }

  private boolean rivalBehind(int from) {
    for (int k = from; k < from + 4; k++) {
      Node node = figures.at(k);
      if (node.is("in") || node.is("at") || node.kind() == Node.Kind.TIME || node.isNumber()) {
        return false;
      }
      if (node.isAgent() && HAD.contains(figures.at(k + 1).word())) {
        return false; // "300 more than Cole had in 2017"
      }
      if (node.isAgent() || figures.is(k, RIVALS)) {
        return !node.isAgent() || !node.agent().refers().equals("they") && !node.agent().refers().equals("it");
      }
    }
    return false;
  }

  /** Index of the "by" that leads to a number ("by 31", "by a mere 31"), unless something grew or shrank by it; else -1. */
  int by(int i) {
    if (!figures.countsVotes(i)) {
      return -1;
    }
    int k = i - 1;
    while (k >= i - 3 && figures.at(k).isWord() && !figures.at(k).is("by") && (figures.is(k, SIZES) || figures.at(k - 1).is("a"))) {
      k--;
    }
    if (!figures.at(k).is("by")) {
      return -1;
    }
    for (int j = k - 1; j >= Math.max(0, k - 14); j--) {
      Node node = figures.at(j);
      if (node.is(";") || node.isVerb() && node.verb().frame() != Verbs.Frame.POLL && node.verb().frame() != Verbs.Frame.FALL) {
        break;
      }
      if (figures.is(j, CHANGED) && !(node.is("majority") && j < k - 5) && !(node.is("up") && figures.at(j + 1).is("on"))) {
        return -1;
      }
    }
    boolean people = figures.number(i).unit() == Unit.NONE && figures.at(i + 1).isWord() && figures.at(i + 1).word().endsWith("s") && figures.at(i + 1).word().length() > 3;
    return people || figures.at(i + 1).is("to") && figures.at(i + 2).isNumber() ? -1 : k;
  }

  /**
   * The contest of a margin that stands with its own name and without a verb: "and Royston Smith, by a mere 31, in Southampton
   * Itchen", "Cheltenham by Alex Chalk by 6,516", "the former in Melksham by 2,401".
   */
  Optional<Contest> local(int by, String when) {
    Optional<Contest> found = Optional.empty();
    for (int k = figures.at(by - 1).is(",") ? by - 2 : by - 1; k >= Math.max(0, by - 9); k--) {
      Node node = figures.at(k);
      if (node.isVerb() || node.isNumber()) {
        return Optional.empty();
      }
      if (node.isPlace() && figures.view.visiting(k)) {
        return Optional.empty(); // "the former Eastwick MP"
      }
      if (node.isPlace()) {
        found = figures.seat(k, when).or(() -> Optional.empty());
      } else if (node.isAgent() && found.isEmpty()) {
        Agent agent = figures.context.resolve(node.agent());
        found = agent.person().flatMap(p -> figures.context.contestOf(p, when));
        if (found.isEmpty()) {
          return Optional.empty();
        }
      } else if (found.isPresent() && (node.is(",") || node.is(";") || node.is("and") || node.is("("))) {
        return found;
      } else if (node.is(",") || node.is(";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
