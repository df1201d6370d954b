package scrutineer.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.mention.Words;

/** Finds whose place a word such as "second" tells. */
final class RankOwners {
  private static final Set<String> NOT = Words.set("not");
  private static final Set<String> ON_WITH = Words.set("on", "with");
  private static final Set<String> THE_A = Words.set("the", "a");
  private static final Set<String> RESPECTIVELY_WERE = Words.set("respectively", ",", "were", "place", "places", "came");
  private static final Set<String> APART = Words.set("apart");
  private static final Set<String> AFTER_BEFORE = Words.set("after", "before", "despite", "without", "since");
  private static final Set<String> THE_A_AN = Words.set("the", "a", "an", "his", "her", "its", "their");
  private static final Set<String> MADE_MAKE = Words.set("made", "make", "makes", "left", "leaves", "put", "puts");
  private static final Set<String> PUSHING = Words.set("pushed", "pushing", "relegated", "relegating", "knocked", "knocking", "consigned", "shunted", "forced", "squeezed", "nudged", "sent", "drove", "shoved", "demoted");

  private static final Set<String> FINISHING = Words.set("finish", "come", "take", "end", "place");
  private static final Set<String> BEING = Words.set("was", "were", "came", "come", "finished", "comes", "is");
  private static final Set<String> GIVEN = Words.set("went", "goes", "belonged", "belongs", "fell");
  private static final Set<String> OVERTAKING = Words.set("overtaking", "overtook", "overtakes", "leapfrogging", "leapfrogged", "pipping", "pipped", "edging", "edged", "outpolling", "outpolled", "overhauling", "overhauled", "displacing", "displaced", "replacing");
  private static final Set<String> COMING = Words.set("came", "come", "comes", "coming", "finished", "finish", "finishing", "was", "were", "is", "are", "placed", "trailed", "trailing", "left", "ended", "limped", "lay", "ran");
  private static final Set<String> SIZES = Words.set("a", "an", "the", "his", "her", "its", "their", "distant", "poor", "close", "strong", "clear", "good", "respectable", "in", "only", "just", "very", "creditable", "bad", "comfortable", "weak", "place", "decent", "narrow");
  private static final Set<String> OBJECTS = Words.set("him", "her", "them", "us", "me");

  private final Context context;
  private final SentenceView view;
  private final Owners owners;

  RankOwners(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
    this.owners = new Owners(new FigureContext(context, view));
  }

  /** Whose place the word at a node tells. */
  Optional<Agent> of(int i) {
    Optional<Agent> behind = behind(i);
    if (behind.isPresent()) {
      return behind;
    }
    if (view.clause.at(i - 2).is("to") && FINISHING.contains(view.clause.at(i - 1).word())) {
      return subjectOfVerbBefore(i - 2);
    }
    // "beat X to fourth": the place is the winner's; "pushed X to fourth" is read below
    if (view.clause.at(i - 1).is("to") && view.clause.at(i - 2).isAgent() && !view.clause.has(i - 8, i, PUSHING)) {
      for (int k = i - 2; k >= Math.max(0, i - 8); k--) {
        if (view.clause.at(k).isVerb()) {
          var subjects = view.clause.subjects(k);
          return subjects.size() == 1 && subjects.get(0).isAgent() ? resolved(subjects.get(0)) : Optional.empty();
        }
      }
    }
    if (view.clause.at(i - 1).is("into") || view.clause.at(i - 1).is("to") && view.clause.at(i - 2).isAgent() || view.clause.at(i - 2).is("into")) {
      for (int k = i - 1; k >= Math.max(0, i - 6); k--) {
        int at = k;
        if (view.clause.at(k).is(",") || view.clause.at(k).isVerb() && view.clause.passive(k)) {
          break;
        }
        if (view.clause.at(k).isAgent()) {
          return Carried.by(view.clause, k).flatMap(this::resolved).or(() -> resolved(view.clause.at(at)));
        }
      }
    }
    return subject(i);
  }

  /** "Byrne leapfrogged Cole and Dyer to finish second". */
  private Optional<Agent> subjectOfVerbBefore(int to) {
    for (int k = to - 1; k >= Math.max(0, to - 9) && !view.clause.at(k).is(";"); k--) {
      if (view.clause.at(k).isVerb()) {
        var subjects = view.clause.subjects(k);
        return subjects.size() == 1 && subjects.get(0).isAgent() ? resolved(subjects.get(0)) : Optional.empty();
      }
    }
    return subject(to);
  }

  /** "second was Byrne", "third place, with 6,638, went to Cole", "in third, on 3,686, Dyer", "Fourth: Ellis", "strong second for Farr". */
  private Optional<Agent> behind(int i) {
    int from = view.clause.at(i + 1).is("place") ? i + 2 : i + 1;
    if (BEING.contains(view.clause.at(from).word())) {
      int at = view.clause.has(from + 1, from + 4, NOT) ? after(from, "but") : from;
      return agent(at + 1, at + 4);
    }
    int given = given(from);
    if (given > 0 && i <= 2 && view.nodes().subList(0, i).stream().noneMatch(Node::isAgent)) {
      return agent(given, given + 3);
    }
    boolean listed = view.clause.at(from).is(",") && view.clause.has(from + 1, from + 2, ON_WITH) && view.clause.at(from + 2).isNumber() && view.clause.at(from + 3).is(",");
    if (listed && view.clause.at(i - 1).is("in") && (i < 2 || !view.clause.at(i - 2).isVerb() && !view.clause.at(i - 2).isAgent() && !COMING.contains(view.clause.at(i - 2).word()))) {
      return agent(from + 4, from + 6);
    }
    boolean labelled = i == 0 && view.clause.at(from).is(":");
    boolean strong = i <= 1 && from == i + 1 && view.clause.at(from).is("for");
    boolean finish = view.nodes().get(i).word().endsWith("-place") && view.clause.at(i + 2).is("for");
    return labelled || strong ? agent(from + 1, from + 3) : finish ? agent(i + 3, i + 5) : opening(i);
  }

  /** "Third on the night came Byrne", "Runner-up was again the Lib Dem". */
  private Optional<Agent> opening(int i) {
    for (int k = i + 2; k <= i + 6 && i <= 1; k++) {
      boolean article = THE_A.contains(view.clause.at(k - 1).word());
      if (view.clause.at(k).isAgent() && (BEING.contains(view.clause.at(k - 1).word()) || article && BEING.contains(view.clause.at(k - 2).word()))) {
        return resolved(view.clause.at(k));
      }
      if (view.clause.at(k).isAgent() || view.clause.at(k).is(",")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Index behind "went to", "belonged to" that follows a place, whatever stands between commas; or -1. */
  private int given(int from) {
    for (int k = from; k <= from + 8; k++) {
      if (GIVEN.contains(view.clause.at(k).word()) && view.clause.at(k + 1).is("to")) {
        return k + 2;
      }
      if (view.clause.at(k).isAgent() || view.clause.at(k).is(";") || view.clause.at(k).is(".")) {
        return -1;
      }
    }
    return -1;
  }

  /** The two to whom two places joined by "and" are given: those before, or behind "respectively" or a verb. */
  List<Agent> both(int i) {
    int k = i + 3;
    while (view.clause.has(k, k + 1, RESPECTIVELY_WERE)) {
      k++;
    }
    if (k > i + 3 && view.clause.at(k).isAgent()) {
      int second = view.clause.at(k + 2).isAgent() ? k + 2 : k + 3;
      boolean and = view.clause.at(k + 1).is("and") && view.clause.at(second).isAgent();
      return and ? resolved(List.of(view.clause.at(k), view.clause.at(second))) : List.of();
    }
    for (k = i - 1; k >= Math.max(0, i - 8); k--) {
      if (view.clause.at(k).isAgent()) {
        return resolved(new Joined(view.clause).agents(k));
      }
      if (view.clause.at(k).isNumber() && !view.clause.has(k + 1, k + 3, APART) || view.clause.at(k).is(";")) {
        break;
      }
    }
    return List.of();
  }

  private List<Agent> resolved(List<Node> nodes) {
    return nodes.stream().filter(Node::isAgent).map(this::resolved).flatMap(Optional::stream).toList();
  }

  private int after(int from, String word) {
    for (int k = from; k <= from + 8; k++) {
      if (view.clause.at(k).is(word)) {
        return k;
      }
    }
    return from;
  }

  /** The agent that stands between two nodes, both included. */
  Optional<Agent> agent(int from, int to) {
    for (int k = from; k <= to; k++) {
      if (view.clause.at(k).isAgent()) {
        return view.clause.at(k - 1).is("with") ? Optional.empty() : resolved(view.clause.at(k));
      }
    }
    return Optional.empty();
  }

  /** Who stands before the word. */
  Optional<Agent> subject(int i) {
    for (int k = i - 1; k >= 0; k--) {
      Node node = view.clause.at(k);
      if (node.is(";") || node.is("with") && describes(k, i)) {
        break;
      }
      int relative = node.is("who") ? view.clause.at(k - 1).is(",") ? k - 2 : k - 1 : -1;
      if (relative >= 0 && view.clause.at(relative).isAgent() && view.clause.at(relative).agent().isPerson()) {
        return resolved(view.clause.at(relative));
      }
      boolean phrase = node.isVerb() && node.verb().form() == Verbs.Form.ING && AFTER_BEFORE.contains(view.clause.at(k - 1).word());
      if (node.isVerb() && node.verb().frame() != Verbs.Frame.POLL && !phrase) {
        var subjects = view.clause.subjects(k);
        if (subjects.size() == 1 && subjects.get(0).isAgent()) {
          return resolved(subjects.get(0));
        }
      }
      if (node.isAgent() && owns(k, i)) {
        boolean unknown = Set.of("he", "she").contains(node.agent().refers()) && resolved(node).isEmpty();
        return unknown ? Optional.empty() : owners.described(k, i);
      }
    }
    return Optional.empty();
  }

  /** "with the former minister a distant third": somebody whom the text does not name here. */
  private boolean describes(int with, int i) {
    boolean article = view.clause.has(with + 1, with + 2, THE_A_AN);
    long nouns = 0;
    for (int k = with + 1; k < i; k++) {
      nouns += view.clause.at(k).isWord() && !SIZES.contains(view.clause.at(k).word()) ? 1 : 0;
      if (view.clause.at(k).isAgent() || view.clause.at(k).isNumber() || view.clause.at(k).is(",")) {
        return false;
      }
    }
    return article && nouns > 0;
  }

  private boolean owns(int k, int i) {
    Node node = view.clause.at(k);
    boolean object = OBJECTS.contains(view.sentence.tokens().get(node.to() - 1).lower()) && node.to() - node.from() == 1 && !node.agent().refers().isEmpty();
    boolean made = k == i - 1 && view.clause.has(k - 1, k, MADE_MAKE);
    return (made || !object) && !before(k) && !owners.aside(k) && !node.agent().refers().equals("it") && !node.agent().refers().equals("its");
  }

  private boolean before(int k) {
    Node p = view.clause.at(view.clause.at(k - 1).is("the") ? k - 2 : k - 1);
    return p.is("over") || p.is("against") || p.is("behind") || p.is("to") || p.is("off") || OVERTAKING.contains(p.word());
  }

  private Optional<Agent> resolved(Node node) {
    Agent agent = context.resolve(node.agent());
    return agent.isPerson() || agent.isParty() ? Optional.of(agent) : Optional.empty();
  }
}
