package scrutineer.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import scrutineer.mention.Words;

/** Finds the subject before an insertion: Cole in "Cole, 87, was beaten" and in "Cole – a former minister – lost". */
final class Insertions {
  private static final Set<String> THE_A = Words.set("the", "a");
  /** Articles and titles that may stand between a preposition and a name: "by the Rev", "over Sir". */
  private static final Set<String> TITLES = Words.set("sir", "mr", "mrs", "ms", "dr", "dame", "lord", "lady", "baroness", "the", "a", "an", "cllr", "councillor", "fellow");
  private static final Set<String> GOVERNING = Words.set("by", "over", "to", "from", "against", "under");
  private static final Set<String> OF = Words.set("of");
  /** How many nodes an insertion between commas may have. */
  private static final int LONGEST = 25;
  /** How many words a title behind a party's name may have. */
  private static final int LONGEST_TITLE = 6;

  private static final Pattern PARTICIPLE = Pattern.compile("\\w{3,}(?:ed|ing)|seen|made|known|born|hit|set|chosen|given");

  private final Clause clause;
  private final Voice voice;
  private static final Set<String> SEATS = Words.set("seat", "seats", "constituency", "constituencies", "target", "targets", "marginal", "marginals", "stronghold", "strongholds", "prize", "prizes", "heartland", "heartlands", "bastion", "bastions");

  private final EarlierSubjects earlier;

  Insertions(Clause clause, Voice voice, EarlierSubjects earlier) {
    this.clause = clause;
    this.voice = voice;
    this.earlier = earlier;
  }

  /** Subject before an insertion between dashes. */
  List<Node> acrossDash(int dash, int v) {
    for (int i = dash - 1; i >= Math.max(0, dash - 16); i--) {
      if (ClauseWords.isDash(clause.at(i))) {
        return justBefore(i, v);
      }
    }
    return justBefore(dash, v);
  }

  private List<Node> justBefore(int dash, int v) {
    Node before = clause.at(dash - 1);
    return before.isAgent() || before.isPlace() ? clause.group(dash - 1) : earlier.before(dash, v);
  }

  /** Subject before an insertion between commas or in brackets. */
  List<Node> acrossComma(int comma, int v) {
    Node before = clause.at(comma - 1);
    if (participial(v) && before.isNumber() && clause.at(comma - 2).isAgent() && clause.at(comma - 3).is("and")) {
      return clause.group(comma - 2);
    }
    if (participial(v) && !before.isPlace()) {
      List<Node> previous = earlier.before(comma, v);
      if (!previous.isEmpty() && !(before.isAgent() && before.agent().isPerson() && nobody(previous))) {
        return previous;
      }
    }
    List<Node> opened = acrossParticiple(comma, v);
    if (!opened.isEmpty()) {
      return opened;
    }
    if (before.isAgent() && !ClauseWords.possessive(before) && !before.agent().refers().equals("him")) {
      int described = before.agent().isParty() ? describedBy(comma - 2) : -1;
      if (described >= 0) {
        return clause.group(described);
      }
      int relative = before.agent().isPerson() ? relativeOf(comma - 1) : -1;
      if (relative >= 0) {
        return clause.group(relative);
      }
      if (!governed(comma - 1)) {
        return clause.group(comma - 1);
      }
    }
    int titled = titled(comma);
    if (titled >= 0) {
      return clause.group(titled);
    }
    return before.isPlace() && namesSeats(comma - 1) ? clause.group(comma - 1) : beforeOpening(comma, v);
  }

  /** "Byrne, the Labour health secretary, won": the person whose party was taken in with the name; -1 for nobody. */
  private int titled(int comma) {
    int k = comma - 1;
    while (k > comma - LONGEST_TITLE && clause.at(k).isWord() && Character.isLetter(clause.at(k).word().isEmpty() ? ' ' : clause.at(k).word().charAt(0)) && !ClauseWords.BREAKS.contains(clause.at(k).word())) {
      k--;
    }
    Node node = clause.at(k);
    return k < comma - 1 && node.isAgent() && node.agent().isPerson() && node.agent().party().isPresent() && !governed(k) ? k : -1;
  }

  /** "Byrne, sister of the murdered member Cole, won": who stands before what is told of somebody else; -1 for nobody. */
  private int relativeOf(int at) {
    int open = openingComma(at - 1);
    boolean of = open > 0 && clause.has(open + 1, at, OF);
    Node left = clause.at(open - 1);
    return of && left.isAgent() && left.agent().isPerson() && clause.at(open + 1).isWord() ? open - 1 : -1;
  }

  /** "The biggest farming seat, Eastwick, stayed": the place behind the noun that it explains. */
  private boolean namesSeats(int last) {
    int first = clause.nodes.indexOf(clause.group(last).get(0));
    return clause.at(first - 1).is(",") && clause.has(first - 9, first, SEATS);
  }

  /** "Byrne, tipped by some to succeed Cole, was ousted": the person before an insertion that begins with a participle or "who". */
  private List<Node> acrossParticiple(int comma, int v) {
    if (v > comma + 1 && !voice.hasAuxiliary(v)) {
      return List.of();
    }
    for (int open = comma - 2; open >= Math.max(1, comma - LONGEST); open--) {
      if (clause.at(open).is(",") || clause.at(open).is(";")) {
        Node first = clause.at(open + 1);
        boolean participle = first.is("who") || (first.is("best") || first.is("better")) && clause.at(open + 2).is("known") || first.isVerb() && first.verb().form() != Verbs.Form.FINITE || first.isWord() && PARTICIPLE.matcher(first.word()).matches();
        Node left = clause.at(open - 1);
        if (first.is("who") && clause.at(open).is(",") && left.isWord() && clause.has(open - 5, open, THE_A)) {
          return List.of(left); // "the deputy leader, who beat Cole, polled": somebody who is not named
        }
        return participle && left.isAgent() && left.agent().isPerson() && clause.at(open).is(",") ? clause.group(open - 1) : List.of();
      }
    }
    return List.of();
  }

  /** "It was a night to forget for Cole, unseated in Eastwick": "it" is nobody. */
  private static boolean nobody(List<Node> subjects) {
    return subjects.stream().allMatch(n -> n.isAgent() && n.agent().refers().equals("it"));
  }

  private boolean participial(int v) {
    return clause.at(v).verb().form() == Verbs.Form.ING || voice.passive(v) && !voice.hasAuxiliary(v);
  }

  /** "X, once first minister for Labour, won": who stands before the insertion that a party ends; -1 for nobody. */
  private int describedBy(int from) {
    int open = openingComma(from);
    Node left = clause.at(open - 1);
    return open > 0 && (left.isAgent() && left.agent().isPerson() || left.isPlace()) ? open - 1 : -1;
  }

  private List<Node> beforeOpening(int closing, int v) {
    for (int open = closing - 1; open >= Math.max(0, closing - LONGEST); open--) {
      Node node = clause.at(open);
      Node left = clause.at(open - 1);
      boolean opens = node.is(",") || node.is("(") && clause.at(closing).is(")");
      if (opens && (left.isAgent() && !ClauseWords.possessive(left) || left.isPlace())) {
        return clause.group(open - 1);
      }
      if (node.is(";")) {
        break;
      }
    }
    return earlier.before(closing, v);
  }

  /** Whether "by", "over", "from" or their like leads to a node, titles and articles passed over. */
  boolean governed(int i) {
    int k = i - 1;
    while (k > 0 && TITLES.contains(clause.at(k).word())) {
      k--;
    }
    return GOVERNING.contains(clause.at(k).word());
  }

  /** The comma that opens an insertion, with no verb behind it; -1 for none. */
  int openingComma(int from) {
    for (int i = from; i >= Math.max(0, from - 12); i--) {
      if (clause.at(i).is(",")) {
        return i;
      }
      if (clause.at(i).isVerb() || clause.at(i).is(";")) {
        return -1;
      }
    }
    return -1;
  }
}
