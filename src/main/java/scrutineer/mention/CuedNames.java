package scrutineer.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import scrutineer.mention.Mention.PartyMention;
import scrutineer.mention.Mention.PersonMention;
import scrutineer.text.Token;

/**
 * Finds people whose given names no ballot paper has taught us, by the words around them: whose candidate they are, the
 * party in brackets behind them, or a verb that only people are the subject of.
 */
final class CuedNames {
  private static final int LONGEST = 3;
  private static final Set<String> ROLES = Words.set("candidate", "councillor", "councillors", "cllr", "rival", "challenger", "newcomer", "incumbent", "opponent", "colleague",
      "runner-up", "winner", "candidates", "mp", "msp", "leader", "activist", "campaigner", "contender", "nominee", "hopeful");
  private static final Set<String> VERBS = Words.set("beat", "polled", "defeated", "received", "said", "topped", "garnered", "ousted", "unseated", "who", "secured", "stood", "conceded");
  /** Parties and places do these too: only where the last word is a surname that candidates bear. */
  private static final Set<String> OUTCOMES = Words.set("won", "wins", "held", "holds", "took", "takes", "kept", "keeps", "retained", "retains", "gained", "squeaked", "clung", "became", "becomes", "lost", "ended", "romped",
      "finished", "came", "edged", "saw", "regained", "narrowly", "comfortably", "has", "had", "topped", "led", "leads", "beats", "will");
  private static final List<String> POSTS = List.of("mayor", "commissioner", "councillor", "mp", "msp", "mla", "ms", "am");
  private static final Set<String> CHOSEN = Words.set("elected", "re-elected", "returned", "ousted", "unseated", "beaten", "defeated", "declared");
  private static final Set<String> PLACING = Words.set("in", "at", "from", "across", "around", "near", "through", "of", "the");
  /** Before "Green, Idris Cole". */
  private static final Set<String> COUNTING = Words.set("one", "a", "an", "the", "lone", "sole", "fellow", "new");
  /** "the party's Idris Cole". */
  private static final Set<String> OWNERS = Words.set("the", "his", "her", "their", "same");
  private static final Set<String> PARTY_BEHIND = Words.set("(", "[");
  /** Capitalised in many papers, and no part of a name. */
  private static final Set<String> NOT_NAMES = Words.set("red", "blue", "wall", "shadow", "new", "chief", "heartland", "heartlands", "stronghold", "deputy", "campaign", "royal", "great",
      "saint", "king", "queen", "kings", "queens", "old", "upper", "lower", "castle", "church", "park", "hill", "valley", "bridge", "green", "voters", "group", "alliance", "chair", "chairman",
      "spokesman", "spokeswoman", "manifesto", "welsh", "scottish", "english", "british", "irish", "northern", "southern", "eastern", "western", "greater", "cabinet", "chancellor", "foreign",
      "home", "health", "justice", "education", "defence", "first", "lord", "work", "pensions", "business", "police", "crime", "commissioner", "metro", "regional", "city", "civic", "centre",
      "association", "candidate", "candidates", "councillor", "councillors", "hopeful", "winner", "ukip", "veteran", "former", "ex", "remain", "leave", "christmas", "covid");

  private CuedNames() {}

  /**
   * @param taken tokens that belong to another mention
   * @param found the mentions so far, of which the parties count
   * @param surnames surnames that candidates bear
   * @param lower words that the article writes in small letters somewhere, and so are no names
   */
  static List<Found> in(List<Token> tokens, boolean[] taken, List<Found> found, Set<String> lower, Predicate<String> surnames) {
    boolean[] party = parties(tokens.size(), found);
    List<Found> people = new ArrayList<>();
    for (int i = 0; i < tokens.size();) {
      int end = i;
      while (end < tokens.size() && end - i <= LONGEST && !taken[end] && name(tokens.get(end), lower)) {
        end++;
      }
      int words = end - i;
      if (words >= 2 && words <= LONGEST && !longer(tokens, taken, i, end) && (before(tokens, party, i) || !placed(tokens, i) && (after(tokens, party, end) || words == 2 && acts(tokens, end, surnames)))) {
        people.add(person(tokens, i, end));
      }
      i = Math.max(end, i + 1);
    }
    return people;
  }

  private static boolean name(Token token, Set<String> lower) {
    String form = token.form();
    return token.capitalised() && form.length() > 1 && form.chars().anyMatch(Character::isLowerCase) && form.chars().noneMatch(Character::isDigit)
        && !lower.contains(token.lower()) && !NOT_NAMES.contains(token.lower()) && !PersonFinder.notName(token.lower());
  }

  private static boolean longer(List<Token> tokens, boolean[] taken, int from, int to) {
    boolean after = to < tokens.size() && tokens.get(to).capitalised() && !taken[to] && tokens.get(to).start() == tokens.get(to - 1).end() + 1;
    return after || from > 0 && !taken[from - 1] && tokens.get(from - 1).capitalised() && PersonFinder.notName(tokens.get(from - 1).lower()) && from > 1;
  }

  private static boolean before(List<Token> tokens, boolean[] party, int i) {
    if (i == 0) {
      return false;
    }
    String word = tokens.get(i - 1).lower();
    boolean possessive = (word.equals("'s") || word.equals("'") || word.equals("\u2019s") || word.equals("\u2019")) && i > 1 && party[i - 2];
    boolean theirs = word.equals("'s") && i > 2 && tokens.get(i - 2).is("party") && OWNERS.contains(tokens.get(i - 3).lower());
    boolean counted = word.equals(",") && i > 2 && party[i - 2] && COUNTING.contains(tokens.get(i - 3).lower());
    return theirs || counted || possessive || party[i - 1] || ROLES.contains(word);
  }

  private static boolean placed(List<Token> tokens, int i) {
    return i > 0 && PLACING.contains(tokens.get(i - 1).lower());
  }

  private static boolean after(List<Token> tokens, boolean[] party, int end) {
    if (end >= tokens.size()) {
      return false;
    }
    String word = tokens.get(end).lower();
    if (PARTY_BEHIND.contains(word) || word.equals(",") || word.equals("of") || word.equals("for")) {
      int next = end + 1;
      while (next < tokens.size() && next < end + 4 && (tokens.get(next).is("the") || tokens.get(next).is("a") || tokens.get(next).is("an") || tokens.get(next).is("for") || tokens.get(next).is("of"))) {
        next++;
      }
      return next < tokens.size() && party[next];
    }
    boolean elected = (word.equals("were") || word.equals("was") || word.equals("is")) && end + 1 < tokens.size() && (tokens.get(end + 1).is("elected") || tokens.get(end + 1).is("re-elected"));
    boolean chosen = (word.equals("is") || word.equals("becomes") || word.equals("became")) && end + 3 < tokens.size() && POSTS.stream().anyMatch(p -> tokens.subList(end + 1, Math.min(tokens.size(), end + 7)).stream().anyMatch(t -> t.is(p)));
    boolean been = (word.equals("has") || word.equals("have")) && end + 2 < tokens.size() && tokens.get(end + 1).is("been") && CHOSEN.contains(tokens.get(end + 2).lower());
    return elected || chosen || been || VERBS.contains(word) || word.equals(",") && end + 1 < tokens.size() && tokens.get(end + 1).is("who");
  }

  /** "Siobhan Byrne squeaked past". */
  private static boolean acts(List<Token> tokens, int end, Predicate<String> surnames) {
    return end < tokens.size() && OUTCOMES.contains(tokens.get(end).lower()) && surnames.test(tokens.get(end - 1).lower());
  }

  private static boolean[] parties(int size, List<Found> found) {
    boolean[] party = new boolean[size];
    for (Found f : found) {
      if (f.mention() instanceof PartyMention) {
        for (int i = f.from(); i < f.to(); i++) {
          party[i] = true;
        }
      }
    }
    return party;
  }

  private static Found person(List<Token> tokens, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      name.append(i > from && tokens.get(i).start() > tokens.get(i - 1).end() ? " " : "").append(tokens.get(i).form());
    }
    return new Found(from, to, new PersonMention(tokens.get(from).span().join(tokens.get(to - 1).span()), name.toString(), "the words around it"));
  }
}
