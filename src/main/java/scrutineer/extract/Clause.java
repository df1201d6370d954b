package scrutineer.extract;

import scrutineer.mention.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One sentence's nodes, with the questions that frames ask of them: who stands before a verb, what behind it, and when. */
final class Clause {
  private static final Set<String> AUX = Words.set("was", "were", "is", "are", "be", "been", "being", "get", "gets", "got", "getting", "'s", "'re");
  private static final Set<String> BETWEEN = Words.set("has", "have", "had", "having", "was", "were", "is", "are", "be", "been", "being", "will", "not", "n't", "now", "then", "also", "too", "just", "only", "even",
      "still", "to", "did", "does", "do", "never", "again", "once", "both", "all", "each", "duly", "however", "himself", "herself", "got", "gets", "get", "could", "would", "may", "might", "must", "should", "can",
      "managed", "able", "proceeded", "went", "on", "said", "soon", "eventually", "today", "sensationally", "there", "yesterday", "tonight", "instead", "promptly", "twice", "already", "always", "ever", "more", "than", "'s", "'ve", "'d", "about", "later", "first", "thus", "so", "indeed", "at", "last", "no", "longer", "since", "almost", "very", "nearly", "out", "'", "who", "which", "that", "going");
  private static final Set<String> COORDINATORS = Words.set("and", "but", "then", "or", "&", "yet", "before", "after", "while", "by", "having");
  private static final Set<String> BREAKS = Words.set("while", "whereas", "although", "though", "after", "because", "where", "who", "which", "if", "when", "as", "since", "before", "whose", "despite", "until", "unless", "leaving", "meaning", "making", "marking", "thanks", "amid", "following", "but");
  private static final Set<String> ATTRIBUTE_AFTER = Words.set("the", "a", "an", ",", "of", "his", "her", "their", "its", "with", "by", "for", "from", "to", "former", "as", "two", "three", "four", "including", "than", "between", "newly", "recently", "narrowly", "both", "all", "other");
  private static final Set<String> TITLES = Words.set("sir", "mr", "mrs", "ms", "dr", "dame", "lord", "lady", "baroness", "the", "a", "an", "cllr", "councillor", "fellow");
  private static final Set<String> PHRASES = Words.set("after", "before", "since", "until", "despite", "following", "amid", "thanks");
  private static final Set<String> GIVING = Words.set("giving", "handing", "leaving", "allowing", "letting", "helping", "seeing", "enabling");
  private static final Set<String> PREPOSITIONS = Words.set("by", "to", "from", "over", "with", "in", "at", "for", "against", "of", "on", "off", "behind", "ahead", "into", "than", "between", "under", "past", "among", "near", "across", "through", "like");

  final List<Node> nodes;

  Clause(List<Node> nodes) {
    this.nodes = nodes;
  }

  /** A node behind a verb and the preposition that leads to it ("" for a direct object). */
  record Arg(String prep, int at, Node node) {}

  Node at(int i) {
    return i >= 0 && i < nodes.size() ? nodes.get(i) : Node.word(0, "");
  }

  boolean passive(int v) {
    Node verb = nodes.get(v);
    Verbs.Form form = verb.verb().form();
    if (form != Verbs.Form.PARTICIPLE && form != Verbs.Form.PAST_OR_PARTICIPLE) {
      return false;
    }
    for (int i = v - 1; i >= Math.max(0, v - 4); i--) {
      Node node = nodes.get(i);
      if (node.isWord() || node.isVerb()) {
        if (AUX.contains(node.word())) {
          return !(node.word().equals("'s") && i > 0 && nodes.get(i - 1).isAgent() && form == Verbs.Form.PAST_OR_PARTICIPLE && directObject(v));
        }
        if (node.word().equals("had") || node.word().equals("has") || node.word().equals("have") || node.word().equals("having")) {
          return false;
        }
        if (!node.word().endsWith("ly") && !BETWEEN.contains(node.word())) {
          break;
        }
      } else {
        break;
      }
    }
    if (at(v + 1).is("by") && (at(v + 2).isAgent() || at(v + 2).isWord() && agentSoon(v + 2))) {
      return true;
    }
    if (attributive(v)) {
      return false;
    }
    Verbs.Frame frame = verb.verb().frame();
    boolean transitive = frame == Verbs.Frame.BEAT || frame == Verbs.Frame.OUST;
    return form == Verbs.Form.PARTICIPLE && transitive && !at(v - 1).is("have") && !directObject(v) || transitive && !directObject(v);
  }

  /** "ousted prime minister X": a participle before a noun tells of no event here. */
  boolean attributive(int v) {
    Verbs.Form form = nodes.get(v).verb().form();
    Node next = at(v + 1);
    return (form == Verbs.Form.PARTICIPLE || form == Verbs.Form.PAST_OR_PARTICIPLE) && next.isWord() && !next.word().isEmpty() && Character.isLetter(next.word().charAt(0)) && !PREPOSITIONS.contains(next.word())
        && !BREAKS.contains(next.word()) && !next.word().endsWith("ly") && !Words.set("and", "the", "a", "an", "his", "too", "as", "last", "this", "that", "then", "there", "both", "all", "out", "off", "two", "sitting", "former", "one", "again", "here").contains(next.word()) && !hasAux(v) && (v == 0 || ATTRIBUTE_AFTER.contains(at(v - 1).word()))
        && !at(v - 1).is("who") && !at(v - 1).is("has") && !at(v - 1).is("have") && !at(v - 1).is("had");
  }

  private boolean agentSoon(int from) {
    for (int i = from; i < Math.min(nodes.size(), from + 5); i++) {
      if (nodes.get(i).isAgent()) {
        return true;
      }
      if (nodes.get(i).isNumber() || nodes.get(i).is(",") || nodes.get(i).isVerb()) {
        return false;
      }
    }
    return false;
  }

  private boolean directObject(int v) {
    for (int i = v + 1; i < Math.min(nodes.size(), v + 9); i++) {
      Node node = nodes.get(i);
      if (node.isAgent() || node.isPlace() || node.isNumber() && !(node.number().unit() == scrutineer.mention.Unit.OTHER)) {
        return true;
      }
      if (node.isVerb() || PREPOSITIONS.contains(node.word()) || node.is(",") || node.is(".") || node.is(";") || BREAKS.contains(node.word()) || node.is("and")) {
        return false;
      }
    }
    return false;
  }

  /** The agents or places that a verb is told of, in order; empty where none is found. */
  List<Node> subjects(int v) {
    int i = v - 1;
    while (i >= 0 && (nodes.get(i).isWord() && (BETWEEN.contains(nodes.get(i).word()) || nodes.get(i).word().endsWith("ly"))
        || nodes.get(i).isVerb() && BETWEEN.contains(nodes.get(i).word()) || nodes.get(i).kind() == Node.Kind.TIME || pointer(nodes.get(i)))) {
      Node node = nodes.get(i);
      if (node.is("who") || node.is("which") || node.is("that")) {
        return antecedent(i);
      }
      if (node.is("to") && i == v - 1) {
        return previousSubject(i, v);
      }
      i--;
    }
    if (i < 0) {
      return fronted(v);
    }
    Node node = nodes.get(i);
    if (node.isAgent() || node.isPlace()) {
      Node before = at(i - 1);
      if (governed(i) && !before.is("in")) {
        return previousSubject(i, v);
      }
      // "X, a close ally of Y, won": Y only describes X
      if (before.is("of") || at(i - 2).is("of") && before.isWord()) {
        int open = openingComma(i - 1);
        if (open > 0 && at(open - 1).isAgent() && at(open - 1).agent().isPerson()) {
          return group(open - 1);
        }
      }
      return group(i);
    }
    if (node.is("-") || node.is("\u2013") || node.is("\u2014")) {
      return acrossDash(i, v);
    }
    if (node.is(",") || node.is(")")) {
      return acrossComma(i, v);
    }
    if (COORDINATORS.contains(node.word()) || node.isNumber() || node.is(";") || node.is(":")) {
      return previousSubject(i, v);
    }
    return nounPhrase(i, v);
  }

  /** "her", "his" just before a noun is no subject by itself. */
  private static boolean pointer(Node node) {
    return false;
  }

  /** "The Conservative party chairman took": walks back over plain words to an agent, at most five. */
  private List<Node> nounPhrase(int from, int v) {
    for (int i = from; i >= Math.max(0, from - 6); i--) {
      Node node = nodes.get(i);
      if (node.isAgent() || node.isPlace()) {
        return group(i);
      }
      if (node.isVerb() || node.is(",") || node.is(";") || node.isNumber()) {
        return previousSubject(i, v);
      }
    }
    return previousSubject(from, v);
  }

  private List<Node> antecedent(int relative) {
    for (int i = relative - 1; i >= Math.max(0, relative - 8); i--) {
      Node node = nodes.get(i);
      if (node.isAgent() && !pronounLike(node) || node.isPlace()) {
        return nodes.get(relative).is("which") || nodes.get(relative).is("that") || node.isAgent() ? group(i).subList(group(i).size() - 1, group(i).size()) : List.of(node);
      }
      if (node.isVerb()) {
        break;
      }
    }
    return List.of();
  }

  private static boolean pronounLike(Node node) {
    return node.agent().refers().equals("his") || node.agent().refers().equals("her") || node.agent().refers().equals("its") || node.agent().refers().equals("their");
  }

  /** Subject before an insertion between dashes. */
  private List<Node> acrossDash(int dash, int v) {
    for (int i = dash - 1; i >= Math.max(0, dash - 16); i--) {
      Node node = nodes.get(i);
      if (node.is("-") || node.is("\u2013") || node.is("\u2014")) {
        return at(i - 1).isAgent() || at(i - 1).isPlace() ? group(i - 1) : previousSubject(i, v);
      }
    }
    return at(dash - 1).isAgent() || at(dash - 1).isPlace() ? group(dash - 1) : previousSubject(dash, v);
  }

  /** Subject before an insertion between commas: "Dennis Skinner, 87, was beaten". */
  private List<Node> acrossComma(int comma, int v) {
    boolean participle = nodes.get(v).verb().form() == Verbs.Form.ING || passive(v) && !hasAux(v);
    Node before = at(comma - 1);
    if (participle && before.isPlace() == false) {
      List<Node> previous = previousSubject(comma, v);
      if (!previous.isEmpty()) {
        return previous;
      }
    }
    if (before.isAgent() && !pronounLike(before)) {
      int previous = comma - 2;
      // "X, once first minister for Labour, won": a party inside an insertion
      if (before.agent().isParty()) {
        int open = openingComma(previous);
        if (open > 0 && (at(open - 1).isAgent() && at(open - 1).agent().isPerson() || at(open - 1).isPlace())) {
          return group(open - 1);
        }
      }
      if (!governed(comma - 1)) {
        return group(comma - 1);
      }
    }
    int open = comma - 1;
    int depth = 0;
    while (open >= 0 && comma - open < 26) {
      Node node = nodes.get(open);
      if (node.is(",") || node.is("(") && nodes.get(comma).is(")")) {
        Node left = at(open - 1);
        if (left.isAgent() && !pronounLike(left) || left.isPlace()) {
          return group(open - 1);
        }
      }
      if (node.is(";")) {
        break;
      }
      open--;
    }
    return previousSubject(comma, v);
  }

  /** Whether "by", "over", "from" or their like leads to a node, titles and articles passed over. */
  private boolean governed(int i) {
    int k = i - 1;
    while (k > 0 && TITLES.contains(at(k).word())) {
      k--;
    }
    return at(k).is("by") || at(k).is("over") || at(k).is("to") || at(k).is("from") || at(k).is("against");
  }

  private int openingComma(int from) {
    for (int i = from; i >= Math.max(0, from - 12); i--) {
      if (nodes.get(i).is(",")) {
        return i;
      }
      if (nodes.get(i).isVerb() || nodes.get(i).is(";")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean hasAux(int v) {
    for (int i = v - 1; i >= Math.max(0, v - 3); i--) {
      if (AUX.contains(nodes.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** The subject of the verb before this one, for coordinated and participial verbs. */
  private List<Node> previousSubject(int from, int v) {
    for (int i = Math.min(from, v - 1); i >= 0; i--) {
      Node node = nodes.get(i);
      if (node.isAgent() && GIVING.contains(at(i - 1).word())) {
        return List.of(node);
      }
      if (node.isVerb()) {
        return subjects(i);
      }
      if (node.is(";")) {
        return List.of();
      }
    }
    int first = clauseStart(Math.min(from, v - 1));
    for (int i = first; i < Math.min(from + 1, v); i++) {
      Node node = nodes.get(i);
      if (node.isAgent() && !pronounLike(node) && !PREPOSITIONS.contains(at(i - 1).word()) && !(at(i - 1).is("the") && PREPOSITIONS.contains(at(i - 2).word()))) {
        return List.of(node);
      }
    }
    for (int i = Math.min(from, v - 1); i >= 0; i--) {
      Node node = nodes.get(i);
      if (node.isAgent() && !pronounLike(node) && !at(i - 1).is("by") && !at(i - 1).is("over") && !at(i - 1).is("from")) {
        return group(i);
      }
    }
    return List.of();
  }

  private int clauseStart(int from) {
    for (int i = from; i > 0; i--) {
      Node node = nodes.get(i);
      if (node.is(";") || node.is("while") || node.is("but") || node.is("as") || node.is("when") || node.is("because") || node.is(":")) {
        return i + 1;
      }
    }
    return 0;
  }

  /** A verb at the sentence's head: "Taking the seat, she …" has its subject behind the comma. */
  private List<Node> fronted(int v) {
    if (nodes.get(v).verb().form() != Verbs.Form.ING) {
      return List.of();
    }
    for (int i = v + 1; i < nodes.size(); i++) {
      if (nodes.get(i).is(",")) {
        return at(i + 1).isAgent() ? List.of(at(i + 1)) : at(i + 2).isAgent() ? List.of(at(i + 2)) : List.of();
      }
    }
    return List.of();
  }

  /** A node with those joined to it by "and" and commas on its left: "A, B and C". */
  List<Node> group(int last) {
    List<Node> group = new ArrayList<>(List.of(nodes.get(last)));
    int i = last - 1;
    boolean and = false;
    while (i >= 0) {
      Node node = nodes.get(i);
      if (node.is("and") || node.is("&")) {
        and = true;
        i--;
      } else if (node.is(",") && and) {
        i--;
      } else if (and && node.kind() == nodes.get(last).kind() && group.size() < 12 && !sentenceJoint(i)) {
        group.add(0, node);
        i--;
        if (!at(i).is(",")) {
          break;
        }
      } else {
        break;
      }
      if (at(i).is(",") && at(i - 1).kind() != nodes.get(last).kind()) {
        break;
      }
    }
    return group;
  }

  private boolean sentenceJoint(int i) {
    return at(i - 1).is("by") || at(i - 1).is("over") || at(i - 1).is("from") || at(i - 1).is("to") || at(i - 1).is("beat");
  }

  /** What stands behind a verb, up to the clause's end. */
  List<Arg> args(int v) {
    List<Arg> args = new ArrayList<>();
    String prep = "";
    int from = v + 1;
    for (int i = from; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node.is(";") || node.is(".") && i > from || node.is(":") || BREAKS.contains(node.word()) && node.isWord() && !(node.is("before") && i == from) && !asMember(i) && !phraseOnly(i)) {
        break;
      }
      if (node.isVerb()) {
        if (finite(i) || node.verb().form() == Verbs.Form.ING || passiveNoise(i)) {
          dropSubject(args, i);
          break;
        }
        continue;
      }
      if (node.isWord()) {
        if (PREPOSITIONS.contains(node.word())) {
          prep = node.is("of") && (at(i - 1).is("control") || at(i - 1).is("seat") || at(i - 1).is("constituency") || at(i - 1).is("charge") || at(i - 1).is("ward") || at(i - 1).is("division")) ? "" : node.is("of") && !prep.isEmpty() ? prep + " of" : node.word();
        } else if (node.is(",") || node.is("and") && !(at(i + 1).isAgent() || at(i + 1).isPlace() || at(i + 1).isNumber())) {
          prep = node.is(",") && (at(i + 1).isAgent() || at(i + 1).isPlace()) ? prep : prep.isEmpty() ? "," : ",";
        } else if (node.is("the") || node.is("a")) {
          continue;
        }
        continue;
      }
      args.add(new Arg(prep, i, node));
    }
    return args;
  }

  /** "after 18 years", "despite two recounts": a phrase, not another statement. */
  private boolean phraseOnly(int i) {
    if (!PHRASES.contains(nodes.get(i).word())) {
      return false;
    }
    for (int k = i + 1; k <= Math.min(nodes.size() - 1, i + 5); k++) {
      if (nodes.get(k).isVerb() || nodes.get(k).isAgent() && !at(k - 1).is("by")) {
        return false;
      }
      if (nodes.get(k).is(",") || nodes.get(k).is("by") || nodes.get(k).is("in") || nodes.get(k).is(".")) {
        return true;
      }
    }
    return true;
  }

  /** "returns as Conservative MP for X": the post says where. */
  private boolean asMember(int i) {
    if (!nodes.get(i).is("as")) {
      return false;
    }
    for (int k = i + 1; k <= i + 6; k++) {
      if (at(k).is("mp") || at(k).is("member") || at(k).is("mayor") || at(k).is("msp")) {
        return true;
      }
    }
    return false;
  }

  private boolean finite(int i) {
    Verbs.Form form = nodes.get(i).verb().form();
    return form == Verbs.Form.FINITE || form == Verbs.Form.PAST_OR_PARTICIPLE || form == Verbs.Form.BASE || form == Verbs.Form.PARTICIPLE;
  }

  private boolean passiveNoise(int i) {
    return false;
  }

  /** Takes back agents and places that are the next verb's subject. */
  private void dropSubject(List<Arg> args, int v) {
    int i = v - 1;
    while (i >= 0 && nodes.get(i).isWord() && (BETWEEN.contains(nodes.get(i).word()) && !nodes.get(i).is("to") || nodes.get(i).word().endsWith("ly"))) {
      i--;
    }
    boolean governed = PREPOSITIONS.contains(at(i - 1).word()) && !at(i - 1).is("as");
    if (!args.isEmpty() && i >= 0 && args.get(args.size() - 1).at() == i && (nodes.get(i).isAgent() || nodes.get(i).isPlace()) && !governed) {
      args.remove(args.size() - 1);
    }
  }

  /**
   * The word of time that belongs to a node: one in its own stretch between commas and conjunctions, or one that leads the
   * sentence. A year right behind a figure ("274 in 2015") is that figure's alone.
   */
  Optional<String> when(int at) {
    int[] stretch = stretches();
    int best = -1;
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).kind() == Node.Kind.TIME && stretch[i] == stretch[at] && belongs(i, at) && (best < 0 || Math.abs(i - at) < Math.abs(best - at))) {
        best = i;
      }
    }
    for (int i = 0; i < Math.min(4, nodes.size()) && best < 0; i++) {
      if (nodes.get(i).kind() == Node.Kind.TIME && noSemicolon(i, at) && (i < 2 || !nodes.get(i - 1).isNumber()) && leads(i)) {
        best = i;
      }
    }
    if (best < 0) {
      best = modified(stretch, at);
    }
    return best < 0 ? Optional.empty() : Optional.of(nodes.get(best).when());
  }

  /** "in 2015, when she had a majority of 7,361": the time that a clause with "when" explains. */
  private int modified(int[] stretch, int at) {
    int start = at;
    while (start > 0 && stretch[start - 1] == stretch[at]) {
      start--;
    }
    if (!nodes.get(start).is("when") && !at(start + 1).is("when")) {
      return -1;
    }
    for (int i = start - 1; i >= Math.max(0, start - 3); i--) {
      if (nodes.get(i).kind() == Node.Kind.TIME) {
        return i;
      }
    }
    return -1;
  }

  /** Nothing but small words, a time and a mark stand at the sentence's head: "In 2015,", "Two years ago". */
  private boolean leads(int time) {
    for (int i = 0; i < time; i++) {
      if (!nodes.get(i).isWord()) {
        return false;
      }
    }
    return true;
  }

  private boolean belongs(int time, int at) {
    boolean joined = time >= 2 && nodes.get(time - 1).isWord() && Character.isLetter(nodes.get(time - 1).word().charAt(0));
    int figure = nodes.get(time - 1 < 0 ? 0 : time - 1).isNumber() ? time - 1 : joined && nodes.get(time - 2).isNumber() ? time - 2 : -1;
    if (figure < 0 || !nodes.get(at).isNumber()) {
      return true;
    }
    return figure == at;
  }

  private boolean noSemicolon(int from, int to) {
    for (int i = from; i < to; i++) {
      if (nodes.get(i).is(";")) {
        return false;
      }
    }
    return true;
  }

  private int[] stretches;

  /** A number for each node; it changes at marks and conjunctions that part one statement from the next. */
  private int[] stretches() {
    if (stretches == null) {
      stretches = new int[nodes.size()];
      int stretch = 0;
      for (int i = 0; i < nodes.size(); i++) {
        if (parts(i)) {
          stretch++;
        }
        stretches[i] = stretch;
      }
    }
    return stretches;
  }

  private boolean parts(int i) {
    Node node = nodes.get(i);
    if (node.isAgent() && (node.agent().refers().equals("he") || node.agent().refers().equals("she") || node.agent().refers().equals("they")) && i > 0) {
      return nodes.get(i - 1).isAgent() || nodes.get(i - 1).isPlace() || at(i - 1).is("seat");
    }
    if (node.isAgent() && (at(i - 1).is("seat") || at(i - 1).is("constituency") || at(i - 1).is("one"))) {
      return true;
    }
    if (!node.isWord()) {
      return false;
    }
    if (node.is("to") && at(i + 1).isVerb() && at(i + 1).verb().form() == Verbs.Form.BASE) {
      return true;
    }
    if (node.is(",") || node.is("and")) {
      boolean list = at(i - 1).kind() == at(i + 1).kind() && !at(i + 1).isWord() || at(i + 1).is("and");
      if (list) {
        return false;
      }
      return node.is(",") ? !at(i + 1).is("compared") : verbSoon(i + 1);
    }
    return node.is(";") || node.is(":") || node.is("but") || node.is("while") || node.is("whereas") || node.is("-") || node.is("\u2013") || node.is("\u2014") || node.is("(") || node.is(")")
        || BREAKS.contains(node.word()) && !node.is("as") && !node.is("since") && !node.is("but") || node.is("than") && false;
  }

  private boolean verbSoon(int from) {
    for (int i = from; i < Math.min(nodes.size(), from + 4); i++) {
      if (nodes.get(i).isVerb()) {
        return true;
      }
      if (nodes.get(i).is(",")) {
        return false;
      }
    }
    return false;
  }

  /** The nearest place before a node in this sentence that no other verb's object claims. */
  Optional<Integer> placeNear(int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (nodes.get(i).isPlace()) {
        return Optional.of(i);
      }
      if (nodes.get(i).is(";")) {
        break;
      }
    }
    for (int i = at + 1; i < nodes.size(); i++) {
      if (nodes.get(i).isPlace()) {
        return Optional.of(i);
      }
      if (nodes.get(i).is(";") || nodes.get(i).is("while") || nodes.get(i).is("but")) {
        break;
      }
    }
    return Optional.empty();
  }

  boolean has(int from, int to, Set<String> words) {
    for (int i = Math.max(0, from); i < Math.min(nodes.size(), to); i++) {
      if (nodes.get(i).isWord() && words.contains(nodes.get(i).word()) || nodes.get(i).isVerb() && words.contains(nodes.get(i).word())) {
        return true;
      }
    }
    return false;
  }
}
