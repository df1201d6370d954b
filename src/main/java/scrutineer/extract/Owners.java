package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Finds who owns a loose number or a place told in words. */
final class Owners {
  private static final Set<String> WITH_CAME = Words.set("with", "came");
  private static final Set<String> HAVING = Words.set("on", "with", "polled", "polling", "vote", "total", "tally", "had", "got", "took", "votes", "received", "attracted", "behind", "amassed", "mustered", "managed", "share", "have", "was", "were", "has",
      "came", "is", "numbered", "stands", "mustering", "taking", "getting", "securing", "gaining", "collecting", "attracting", "drew");
  private static final Set<String> NOT_SUBJECTS = Words.set("for", "as", "over", "behind", "than", "under", "against", "by", "from", "of", "to", "unlike", "beating", "beat", "past", "between", "like", "into", "lose", "with");
  private static final Set<String> RIVAL_TO = Words.set("over", "behind", "than", "against", "by", "from", "unlike", "beating", "beat", "past", "between");
  private static final Set<String> PLACED = Words.set("second", "third", "fourth", "runner-up");
  private static final Set<String> FIELD = Words.set("bottom", "last", "field", "third", "fourth", "fifth", "sixth", "seventh");
  private static final int LONGEST_TITLE = 6;
  private static final Set<String> LIST_MARKS = Words.set(",", ";", ".", "and", ")", "-", "\u2013");
  private static final Set<String> PHRASE_ENDS = Words.set("and", "but", "while", "with", "as", "who", "which", "when", "where", "than", "that", "by", "to", "after");

  private final FigureContext figures;

  Owners(FigureContext figures) {
    this.figures = figures;
  }

  /** Brackets behind a name, "for X" behind the number, "X's" before it, or the name that stands before. @param bare a number without "votes" */
  Optional<Agent> of(int i, boolean bare) {
    Node left = figures.at(i - 1);
    if (left.is(":") && figures.at(i - 2).isAgent() && figures.at(i - 2).agent().isParty() && aside(i - 2)) {
      return before(i - 2, bare);
    }
    if ((left.is("(") || left.is(":") || left.is("-") || left.is("\u2013") || left.is("'s") || left.is("'")) && figures.at(i - 2).isAgent()) {
      return figures.settled(figures.at(i - 2));
    }
    if (left.is(",") && bare && figures.at(i - 2).isAgent() && figures.at(i - 2).agent().isPerson() && figures.at(i - 2).agent().refers().isEmpty() && alone(i)) {
      return figures.settled(figures.at(i - 2));
    }
    int titled = left.is(",") && bare && alone(i) ? titled(i - 1) : -1;
    if (titled >= 0) {
      return figures.settled(figures.at(titled));
    }
    if (left.isAgent() && !left.agent().refers().equals("it")) {
      return figures.settled(left);
    }
    if (figures.at(i + 1).is("for") || figures.at(i + 1).is("votes") && figures.at(i + 2).is("for")) {
      for (int k = i + 2; k < i + 6; k++) {
        if (figures.at(k).isAgent()) {
          return figures.settled(figures.at(figures.named(k)));
        }
      }
    }
    if ((figures.at(i + 1).is("going") || figures.at(i + 1).is("went")) && figures.at(i + 2).is("to")) {
      int to = figures.at(i + 3).is("the") ? i + 4 : i + 3;
      return figures.at(to).isAgent() ? figures.settled(figures.at(to)) : Optional.empty();
    }
    return before(i, bare);
  }

  /** "Byrne, 12,440; Cole, 9,001": nothing but a mark behind the figure, and no word that counts anything but votes. */
  private boolean alone(int i) {
    Node next = figures.at(i + 1);
    return (next.word().isEmpty() && !next.isAgent() && !next.isPlace() || LIST_MARKS.contains(next.word())) && !figures.near(0, figures.size(), MajorityWords.MAJORITY);
  }

  /** "Byrne, the Labour councillor, 9,001" behind another figure of the list: the person whose party was taken in with the name; or -1. */
  private int titled(int comma) {
    int k = comma - 1;
    while (k > comma - LONGEST_TITLE && figures.at(k).isWord() && !PHRASE_ENDS.contains(figures.at(k).word()) && !LIST_MARKS.contains(figures.at(k).word())) {
      k--;
    }
    if (k > comma - LONGEST_TITLE || k == comma - LONGEST_TITLE) {
      int open = opening(comma);
      if (open > 0) {
        return open;
      }
    }
    boolean person = figures.at(k).isAgent() && figures.at(k).agent().isPerson() && figures.at(k).agent().party().isPresent();
    return k < comma - 1 && person && figures.view.nodes().subList(0, k).stream().anyMatch(Node::isNumber) && !aside(k) ? k : -1;
  }

  /** "Cole, the member since 2010, 13,770" behind another figure: the person before what is told between commas; or -1. */
  private int opening(int comma) {
    for (int k = comma - 1; k > Math.max(1, comma - 9); k--) {
      Node node = figures.at(k);
      if (node.is(",")) {
        boolean person = figures.at(k - 1).isAgent() && figures.at(k - 1).agent().isPerson() && (figures.at(k + 1).is("the") || figures.at(k + 1).is("a") || figures.at(k + 1).is("an"));
        return person && figures.view.nodes().subList(0, k).stream().anyMatch(Node::isNumber) && !aside(k - 1) ? k - 1 : -1;
      }
      if (node.isVerb() || node.isNumber() || node.isAgent()) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<Agent> before(int i, boolean bare) {
    for (int k = i - 1; k >= Math.max(0, i - 16); k--) {
      Node node = figures.at(k);
      boolean ownFigure = k == i - 2 && figures.at(i - 1).is("on") && figures.at(k - 1).is("behind");
      if (node.isAgent() && !pointsAtThings(node) && (ownFigure || !aside(k))) {
        boolean having = figures.near(Math.max(k + 1, i - 9), i, HAVING);
        boolean near = k >= i - 9;
        Optional<Agent> agent = carriedOr(k, i);
        return having && (near || figures.near(i - 4, i, HAVING)) || near && !bare && agent.map(Agent::isPerson).orElse(false) ? agent : Optional.empty();
      }
      if (node.is(";") || node.is(":") || node.isNumber() && !figures.at(i - 1).is(",") && !lead(k) && !field(k) && !tallied(k) && !figures.at(k + 1).is("behind") || node.is("by") && k > i - 9) {
        break;
      }
    }
    return Optional.empty();
  }

  private Optional<Agent> carriedOr(int k, int i) {
    return Carried.by(figures.view.clause, k).flatMap(figures::settled).or(() -> described(k, i));
  }

  /** "came bottom of five with 1,244": how many stood. */
  private boolean field(int k) {
    return figures.at(k - 1).is("of") && FIELD.contains(figures.at(k - 2).word());
  }

  /** "won 48 seats and 45 per cent of the vote". */
  private boolean tallied(int k) {
    return figures.number(k).unit() == Unit.SEATS && figures.at(k + 1).is("and");
  }

  /** "came home 865 ahead, with 43.7%", "with a majority of 865 and 43.7%": a majority between an owner and another figure. */
  private boolean lead(int k) {
    return figures.view.figure(k).map(f -> f.measure() == Measure.MAJORITY).orElse(false)
        && (figures.at(k + 1).is("ahead") || figures.at(k + 1).is("clear") || figures.at(k + 1).is("and") && figures.at(k - 1).is("of") && figures.near(k - 4, k, WITH_CAME));
  }

  /** The agent at a node, or the person whom it only describes in what stands to the left of another node. */
  Optional<Agent> described(int k, int i) {
    Optional<Agent> person = figures.at(k).agent().isPerson() ? Optional.empty() : relative(k, i);
    return person.isPresent() ? person : subject(k);
  }

  private static boolean pointsAtThings(Node node) {
    return node.agent().refers().equals("they") || node.agent().refers().equals("it");
  }

  /** "for the Lib Dems", "as an independent", "behind Labour": a name that no figure to its right belongs to. */
  boolean aside(int k) {
    Node left = figures.at(k - 1);
    int prep = left.is("the") || left.is("a") || left.is("an") ? k - 2 : k - 1;
    if (figures.at(prep).is("to") && figures.is(prep - 1, PLACED)) {
      return true;
    }
    return figures.is(prep, figures.at(k).agent().isPerson() ? RIVAL_TO : NOT_SUBJECTS) && (!figures.at(prep - 1).is(",") || figures.at(prep).is("for")) && prep > 0;
  }

  /** "Angus MacNeil, who had left the SNP, was third": a name inside a clause that begins with "who" and is closed before the number. */
  private Optional<Agent> relative(int k, int i) {
    boolean closed = false;
    for (int j = k + 1; j < i; j++) {
      closed |= figures.at(j).is(",");
    }
    for (int j = k - 1; j >= Math.max(2, k - 12) && closed; j--) {
      boolean opens = figures.at(j).is("who") || figures.at(j).isVerb() && figures.at(j).verb().form() == Verbs.Form.ING || figures.at(j).isWord() && figures.at(j).word().endsWith("ing");
      if (opens && figures.at(j - 1).is(",") && figures.at(j - 2).isAgent() && figures.at(j - 2).agent().isPerson()) {
        return figures.settled(figures.at(j - 2));
      }
      if (figures.at(j).is(";")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The agent at a node; or the person whom a party there only describes: "Sam Gyimah, once a Tory minister,". */
  Optional<Agent> subject(int k) {
    Node node = figures.at(k);
    if (!node.agent().isPerson() && node.agent().refers().isEmpty()) {
      for (int j = k - 1; j >= Math.max(1, k - 6); j--) {
        if (figures.at(j).is(",") && figures.at(j - 1).isAgent() && figures.at(j - 1).agent().isPerson() && j < k - 1) {
          return figures.settled(figures.at(j - 1));
        }
        if (!figures.at(j).isWord() || figures.is(j, PHRASE_ENDS)) {
          break;
        }
      }
    }
    return figures.settled(node);
  }
}
