package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.election.Contest;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/**
 * Reads numbers that say again what the number before them said, of another place or another election: "it was 353 last
 * time", "in Heywood 663", "his own is 4,161", "the 1,819 of five years ago".
 */
final class Echoes {
  private static final Set<String> SHARE_TURNOUT = Words.set(";", "share", "turnout", "vote");
  private static final Set<String> BEING = Words.set("was", "is", "were", "are", "been", "became", "stands", "stood", "became", "becomes", "come");
  private static final Set<String> SHRINKING = Words.set("cut", "reduced", "slashed", "down", "trimmed", "dropped", "fell", "shrank", "up", "rose", "grew", "swelled", "climbed", "doubled", "halved", "increased", "whittled", "back");
  private static final Set<String> SMALL = Words.set("a", "just", "only", "the", "mere", "now", "some", "then", "to", "in", "at", "and", "at", "also", "even", "still", "had", "has", "have", "there", "here", "own", "more", "than", "by", "for", "was", "is", "where", "it", "'s", "'", "another", "time", "this", "it");
  private static final Set<String> NOW = Words.set("is", "stands", "now");
  private static final Set<String> OWN = Words.set("his", "her", "their");
  private static final Set<String> COMPARING = Words.set("of", "against", "compared", "on", "from");

  private final FigureContext figures;
  private final Context context;
  private final SentenceView view;

  Echoes(FigureContext figures) {
    this.figures = figures;
    this.context = figures.context;
    this.view = figures.view;
  }

  /** @return whether the number was read as an echo */
  boolean read(int i) {
    Optional<Echoed> echoed = echoed(i);
    if (echoed.isEmpty()) {
      return false;
    }
    Measure measure = echoed.get().measure;
    NumberMention n = figures.number(i);
    boolean votes = measure == Measure.MAJORITY;
    boolean turnout = measure == Measure.TURNOUT;
    if (measure == Measure.SWING) {
      return swing(i, echoed.get());
    }
    if (!votes && !turnout || votes && (!figures.countsVotes(i) || view.pairOf(i).isPresent()) || turnout && n.unit() != Unit.PERCENT && n.value().scale() <= 0) {
      return false;
    }
    Optional<Contest> contest = contest(i, echoed.get());
    if (contest.isEmpty()) {
      return false;
    }
    String when = when(i);
    if (votes) {
      figures.majority(i, contest.get(), when, "figure.majority.echo");
    } else {
      figures.turnout(i, contest.get(), when, "figure.turnout.echo");
    }
    return view.figure(i).isPresent();
  }

  /** "a swing of 8.1% from Labour to the Tories in Eastwick, and 9.2% in Northmoor". */
  private boolean swing(int i, Echoed echoed) {
    NumberMention n = figures.number(i);
    Optional<SentenceView.Figure> first = echoed.node < 0 ? Optional.empty() : view.figure(echoed.node);
    boolean place = figures.at(i + 1).is("in") && figures.at(i + 2).isPlace();
    Optional<Contest> contest = first.isEmpty() || !place || n.unit() != Unit.PERCENT && n.unit() != Unit.POINTS ? Optional.empty() : place(i + 2, when(i));
    contest.ifPresent(c -> context.facts.percent(c, Measure.SWING, Optional.empty(), first.get().owner().flatMap(Agent::party), n.value(), n.precision(), n.span(), "figure.swing.echo"));
    return contest.isPresent();
  }

  /** @param node index of the number that is echoed, or -1 if it stands in an earlier sentence */
  private record Echoed(Measure measure, Contest contest, int node) {}

  private Optional<Echoed> echoed(int i) {
    int before = figures.numberBefore(i);
    Optional<SentenceView.Figure> here = before < 0 ? Optional.empty() : view.figure(before);
    if (here.isPresent() && (chained(before, i) || here.get().measure() == Measure.SWING && !figures.near(before + 1, i, SHARE_TURNOUT) || itWas(i) || ofItsOwnTime(i) || isNow(before, i))) {
      return here.map(f -> new Echoed(f.measure(), f.contest(), before));
    }
    if (itWas(i) && context.majorityTold() && figures.near(i - 3, i, NOW) && figures.countsVotes(i) && context.facts.figureBefore(figures.number(i).span().start() - 1, figures.paragraphStart()).isEmpty()) {
      return view.contestNear(i, "now").map(c -> new Echoed(Measure.MAJORITY, c, -1));
    }
    if (itWas(i)) {
      return context.facts.figureBefore(figures.number(i).span().start() - 1, figures.paragraphStart()).map(f -> new Echoed(f.measure(), f.contest(), -1));
    }
    return Optional.empty();
  }

  /** Nothing but small words, one place or one person between two numbers: "1,352, in Heywood 663, and in Bury North a paper-thin 105". */
  private boolean chained(int before, int i) {
    int places = 0;
    int people = 0;
    int first = pastCue(before);
    for (int k = first; k < i; k++) {
      Node node = figures.at(k);
      boolean size = node.isWord() && figures.at(k - 1).is("a");
      if (node.isPlace()) {
        places++;
      } else if (node.isAgent() && node.agent().isPerson()) {
        people++;
      } else if (node.isVerb() || node.isAgent() || node.kind() == Node.Kind.TIME || !size && !figures.is(k, SMALL) && !mark(node)) {
        return false;
      }
    }
    // a place right behind the number before belongs to that number
    boolean ownPlace = figures.at(first).is("in") && figures.at(first + 1).isPlace();
    return places - (ownPlace ? 1 : 0) == 1 && people <= 1 || places == 0 && people == 1 || ownPlace && places == 1 && (figures.at(i + 1).is("in") || figures.at(i + 1).is("at")) && figures.at(i + 2).isPlace();
  }

  /** Past the words that made the number before a majority: "17,621 votes to spare in Eastwick and Cole 24,673 in Northmoor". */
  private int pastCue(int before) {
    int k = figures.at(before + 1).is("votes") ? before + 2 : before + 1;
    if (figures.at(k).is("to") && figures.at(k + 1).is("spare") || figures.at(k).is("in") && figures.at(k + 1).is("hand")) {
      return k + 2;
    }
    return figures.at(k).is("clear") || figures.at(k).is("ahead") ? k + 1 : k;
  }

  private static boolean mark(Node node) {
    return node.isWord() && (node.word().isEmpty() || !Character.isLetterOrDigit(node.word().charAt(0))) && !node.is(";") && !node.is("(");
  }

  /** "it was 353", "it was cut to 495", "the figure was 15.9". */
  private boolean itWas(int i) {
    int k = i - 1;
    boolean being = false;
    while (k >= Math.max(0, i - 7)) {
      Node node = figures.at(k);
      if (node.isAgent() && node.agent().refers().equals("it") || node.is("figure") && (figures.at(k - 1).is("the") || figures.at(k - 1).is("new") && figures.at(k - 2).is("the"))) {
        return being && !figures.at(k - 1).is("make") && !figures.at(k - 1).is("made");
      }
      if (node.isAgent() && OWN.contains(node.agent().refers())) {
        return being && own(k + 1);
      }
      being |= figures.is(k, BEING) || node.is("'s");
      if (node.kind() == Node.Kind.TIME && node.when().equals("now")) {
        k--;
        continue;
      }
      boolean size = node.isWord() && figures.at(k - 1).is("a");
      if (node.isNumber() || node.isPlace() || node.isAgent() || node.is(",") || !size && !figures.is(k, BEING) && !figures.is(k, SMALL) && !figures.is(k, SHRINKING)) {
        return false;
      }
      k--;
    }
    return false;
  }

  /** "a majority of 104 in 2017, is now 6,329": from what it was to what it is. */
  private boolean isNow(int before, int i) {
    boolean being = false;
    for (int k = before + 1; k < i; k++) {
      Node node = figures.at(k);
      boolean passed = node.kind() == Node.Kind.TIME || node.is(",") || node.is("in") || node.is("votes") || figures.is(k, BEING) || figures.is(k, SMALL);
      if (!passed || i - before > 8) {
        return false;
      }
      being |= node.is("is") || node.is("stands");
    }
    return being;
  }

  /** "his is", "hers was", "her own is": nothing that is owned is named. */
  private boolean own(int k) {
    return figures.is(k, BEING) || figures.at(k).is("own") && figures.is(k + 1, BEING);
  }

  /** "better than the 1,819 of five years ago", "2,637 this time against 316". */
  private boolean ofItsOwnTime(int i) {
    if (figures.at(i - 1).is("against") && !figures.at(i + 1).is("for")) {
      return true;
    }
    boolean compared = figures.at(i - 1).is("the") || figures.at(i - 1).is("with") || figures.at(i - 1).is("on");
    Node next = figures.at(i + 1);
    return compared && (next.kind() == Node.Kind.TIME || figures.is(i + 1, COMPARING) && figures.at(i + 2).kind() == Node.Kind.TIME || next.is("in") && figures.at(i + 2).kind() == Node.Kind.TIME);
  }

  private Optional<Contest> contest(int i, Echoed echoed) {
    String when = when(i);
    int from = echoed.node < 0 ? 0 : echoed.node + 1;
    if ((figures.at(i + 1).is("in") || figures.at(i + 1).is("at")) && figures.at(i + 2).isPlace()) {
      return place(i + 2, when);
    }
    for (int k = i - 1; k >= from; k--) {
      if (figures.at(k).isPlace()) {
        return place(k, when);
      }
      if (figures.at(k).isAgent() && figures.at(k).agent().isPerson()) {
        Optional<Contest> own = context.contestOf(figures.at(k).agent().person().get(), when);
        if (own.isPresent()) {
          return own;
        }
      }
    }
    return context.elections.contest(echoed.contest.place(), when);
  }

  private Optional<Contest> place(int k, String when) {
    return context.choose(figures.at(k).places()).flatMap(p -> context.elections.contest(p, when));
  }

  private String when(int i) {
    if (figures.near(i - 2, i, NOW)) {
      return "now";
    }
    Optional<String> told = view.clause.when(i);
    if (told.isPresent()) {
      return told.get();
    }
    if (ofItsOwnTime(i) || figures.at(i - 1).is("been")) {
      return "previous";
    }
    return view.when(i);
  }
}
