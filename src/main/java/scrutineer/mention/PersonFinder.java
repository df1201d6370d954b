package scrutineer.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import scrutineer.election.Candidacy;
import scrutineer.knowledge.Nominations;
import scrutineer.mention.Mention.PersonMention;
import scrutineer.resource.Table;
import scrutineer.text.Token;

/**
 * Finds people: nominated candidates by their names, and others by the shape of their name (a known given name before a
 * capitalised word, a title) or by what stands before it.
 */
final class PersonFinder {
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
  static final Set<String> TITLES = Words.set("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "baroness", "cllr", "councillor", "prof",
      "professor", "rev", "mr.", "mrs.", "ms.", "dr.", "cllr.", "rev.", "prof.", "councillors", "messrs", "rt", "hon", "alderman", "ald", "captain", "colonel", "major");
  private static final Set<String> PARTICLES = Words.set("ap", "ab", "ferch", "dos", "das", "du", "ter", "bint", "ibn", "n\u00ed", "nic", "de", "van", "von", "le", "la", "der", "den", "di", "da", "del", "mac", "bin", "al", "el", "o'", "st");
  private static final Set<String> NOT_NAMES = Words.set("the", "this", "that", "these", "those", "there", "then", "when", "where", "while", "what", "who", "he", "she", "it", "they", "we",
      "i", "you", "but", "and", "or", "if", "in", "on", "at", "by", "for", "from", "of", "to", "with", "as", "his", "her", "their", "its", "our", "my", "a", "an", "not", "no", "nor",
      "after", "before", "since", "until", "over", "under", "across", "both", "all", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "first", "second", "third",
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december", "election", "elections", "general", "council", "party", "hall", "town", "city", "county", "house", "commons", "parliament", "westminster", "holyrood",
      "prime", "minister", "secretary", "leader", "mayor", "government", "cabinet", "street", "road", "centre", "court", "university", "school", "college", "hospital", "news", "bbc", "itv", "sky",
      "image", "caption", "copyright", "press", "mp", "mps", "msp", "brexit", "eu", "nhs", "uk", "exit", "poll", "north", "south", "east", "west", "central", "result", "results", "labour",
      "tory", "conservative", "conservatives", "liberal", "democrat", "democrats", "green", "ukip", "reform", "snp", "independent", "majority", "turnout", "gain", "hold", "votes", "winner", "loser",
      "lib", "dem", "dems", "con", "lab", "download", "downing", "here", "now", "today", "yesterday", "tonight", "last", "next", "elected", "none", "meanwhile", "elsewhere", "however", "national",
      "assembly", "commission", "returning", "officer", "constituency", "ward", "borough", "district", "division", "so", "even", "only", "also", "yet", "another", "other", "others", "fellow");
  private static final Set<String> QUOTES = Set.of("'", "`", "\"", "``", "''", "\u2018", "\u2019", "\u201c", "\u201d");
  private static final Set<String> STREETS = Words.set("street", "hall", "court", "road", "house", "school", "west", "north", "green", "may", "march");
  /** Before a name. */
  private static final Set<String> RIVALS = Words.set("rival", "rivals", "opponent", "candidate", "challenger", "tory", "labour", "conservative", "dem", "democrat", "green", "independent", "incumbent", "mayor", "predecessor", "successor", "minister", "leader",
      "beat", "beats", "beating", "beaten", "defeat", "defeats", "defeated", "defeating", "oust", "ousts", "ousted", "ousting", "unseat", "unseats", "unseated", "unseating", "topple", "toppled", "toppling", "deny", "denied", "denying", "pipped", "over", "against", "overcame", "re-elect", "re-elected", "elect", "tories", "conservatives");
  /** Given names that are also how a question begins. */
  private static final Set<String> ASKING = Words.set("will", "may", "bill", "sue");
  private static final int COMMON = 3;
  private static final Set<String> MISTER = Words.set("mr", "mrs", "ms", "miss", "mr.", "mrs.", "ms.", "cllr", "cllr.");
  private static final Set<String> LED_TO = Words.set("in", "on", "at", "off", "along", "near", "outside", "from", "to", "of", "between", "around");
  private static final Set<String> DOES = Words.set("(", "as", "lose", "has", "had", "won", "wins", "beat", "beats", "lost", "held", "holds", "was", "is", "took", "takes", "becomes", "became", "secured", "secures",
      "polled", "received", "said", "who", "clung", "narrowly", "retained", "retains", "saw", "finished", "came", "conceded", "defeated", "will",
      "ousted", "loses", "concedes", "out", "beaten", "re-elected", "elected", "had", "would", "failed", "fell", "stood", "got", "took", "trailed", "led", "by");
  /** Behind a comma, of somebody and not of somewhere. */
  private static final Set<String> SOMEBODY = Words.set("the", "a", "an", "who", "who'd", "who's", "whose", "labour", "conservative", "tory", "independent", "liberal", "reform", "green", "first", "elected");
  private static final int LONGEST = 4;
  /** Given names of two letters; other words as short are hardly ever any. */
  private static final Set<String> TWO_LETTERS = Words.set("ed", "jo", "mo", "cy");

  private final Trie<String> listed = new Trie<>((a, b) -> a);
  private final Map<String, Integer> givenNames = new HashMap<>();
  private final Map<String, Set<String>> bySurname = new HashMap<>();

  PersonFinder(Nominations nominations) {
    for (Table.Row row : Table.resource("lexicons/short-forms.csv", "names").rows()) {
      Words.of(row.get("names")).stream().filter(name -> name.length() > 2).forEach(name -> givenNames.putIfAbsent(name, 1));
    }
    for (Table.Row row : Table.resource("lexicons/given-names.csv", "gender", "names").rows()) {
      Arrays.stream(row.get("names").split("\\|")).filter(name -> name.length() > 2).forEach(name -> givenNames.putIfAbsent(name, 1));
    }
    for (var election : nominations.elections()) {
      for (Candidacy candidacy : nominations.of(election)) {
        add(candidacy.person());
      }
    }
  }

  private void add(String person) {
    List<String> words = Words.of(person);
    if (words.size() < 2 || !Character.isLetter(person.charAt(0))) {
      return;
    }
    listed.put(person, person);
    if (words.size() > 2) {
      listed.put(words.get(0) + " " + words.get(words.size() - 1), person);
    }
    if (words.get(0).length() > 2 || TWO_LETTERS.contains(words.get(0))) {
      givenNames.merge(words.get(0), 1, Integer::sum);
    }
    bySurname.computeIfAbsent(words.get(words.size() - 1), k -> new HashSet<>()).add(person);
  }

  /** Of three people at least: the first words of one may be a party's. */
  boolean givenName(String word) {
    return givenNames.getOrDefault(word, 0) >= 3;
  }

  static boolean notName(String word) {
    return NOT_NAMES.contains(word) || TITLES.contains(word);
  }

  /** Full names: two words or more. @param taken tokens that belong to a party or a place @param places those of places of one word */
  List<Found> full(List<Token> tokens, List<List<String>> words, boolean[] taken, boolean[] places) {
    List<Found> found = new ArrayList<>();
    boolean[] free = withoutSurnames(tokens, taken, places);
    for (int i = 0; i < tokens.size(); ) {
      Optional<Found> hit = fullAt(tokens, words, free, i);
      if (hit.isPresent()) {
        found.add(hit.get());
        i = hit.get().to();
      } else {
        i++;
      }
    }
    return found;
  }

  /** "Anna Preston said": a place of one word right behind a common given name, with no other name before or behind, is a surname. */
  private boolean[] withoutSurnames(List<Token> tokens, boolean[] taken, boolean[] places) {
    boolean[] free = taken.clone();
    for (int i = 1; i < tokens.size(); i++) {
      String given = tokens.get(i - 1).lower();
      boolean common = places[i] && !taken[i - 1] && tokens.get(i - 1).capitalised() && givenNames.getOrDefault(given, 0) >= COMMON && !ASKING.contains(given);
      boolean alone = i < 2 || taken[i - 2] || !tokens.get(i - 2).capitalised() || TITLES.contains(tokens.get(i - 2).lower()) || NOT_NAMES.contains(tokens.get(i - 2).lower());
      boolean ends = i + 1 == tokens.size() || !tokens.get(i + 1).capitalised();
      free[i] &= !(common && alone && ends);
    }
    return free;
  }

  private Optional<Found> fullAt(List<Token> tokens, List<List<String>> words, boolean[] taken, int i) {
    if (!tokens.get(i).capitalised() || words.get(i).isEmpty()) {
      return Optional.empty();
    }
    Optional<Trie.Hit<String>> hit = listed.longest(tokens, words, i);
    if (hit.isPresent() && tokens.get(hit.get().end() - 1).capitalised() && !commaInside(tokens, i, hit.get().end()) && !longerName(tokens, taken, hit.get().end())) {
      return Optional.of(person(tokens, i, hit.get().end(), "nominated " + hit.get().value()));
    }
    if (taken[i] || TITLES.contains(tokens.get(i).lower()) || NOT_NAMES.contains(tokens.get(i).lower())) {
      return Optional.empty();
    }
    int end = nameEnd(tokens, taken, i);
    boolean given = givenNames.containsKey(words.get(i).get(0)) || initial(tokens.get(i)) || titleBefore(tokens, i);
    if (end - i >= 2 && given && end - i <= LONGEST + (quoted(tokens, i, end) ? 2 : 0) + particles(tokens, i, end)) {
      return Optional.of(person(tokens, i, end, "given name"));
    }
    return Optional.empty();
  }

  /** Another capitalised word follows that is no other mention: the name goes on, and the shorter listed one is somebody else's. */
  private static boolean longerName(List<Token> tokens, boolean[] taken, int end) {
    return end < tokens.size() && !taken[end] && tokens.get(end).capitalised() && tokens.get(end).form().length() > 1
        && tokens.get(end).form().chars().skip(1).anyMatch(Character::isLowerCase) && !NOT_NAMES.contains(tokens.get(end).lower()) && !TITLES.contains(tokens.get(end).lower())
        && tokens.get(end).start() == tokens.get(end - 1).end() + 1;
  }

  private static int particles(List<Token> tokens, int from, int to) {
    return (int) tokens.subList(from, to).stream().filter(t -> PARTICLES.contains(t.form())).count();
  }

  private static boolean quoted(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(t -> QUOTES.contains(t.form()));
  }

  private static boolean commaInside(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).form().equals(",")) {
        return true;
      }
    }
    return false;
  }

  private static boolean initial(Token token) {
    return INITIAL.matcher(token.form()).matches();
  }

  private static boolean titleBefore(List<Token> tokens, int i) {
    return i > 0 && TITLES.contains(tokens.get(i - 1).lower());
  }

  private int nameEnd(List<Token> tokens, boolean[] taken, int from) {
    int i = from;
    while (i < tokens.size() && !(i > from && taken[i])) {
      Token token = tokens.get(i);
      boolean word = token.capitalised() && Character.isLetter(token.form().codePointAt(0)) && (!NOT_NAMES.contains(token.lower()) || surnameHere(tokens, from, i));
      if (i > from && nickname(tokens, taken, i)) {
        i += 3;
        continue;
      }
      boolean particle = i > from && PARTICLES.contains(token.lower()) && i + 1 < tokens.size() && tokens.get(i + 1).capitalised();
      if (!word && !particle) {
        break;
      }
      i++;
    }
    return i;
  }

  /** "Andy Street has", "Judith Hall, Labour": surnames that are also words for places in a town, where a person does something. */
  private boolean surnameHere(List<Token> tokens, int from, int i) {
    boolean street = i == from + 1 && STREETS.contains(tokens.get(i).lower()) && givenNames.getOrDefault(tokens.get(from).lower(), 0) >= 3;
    boolean led = from > 0 && LED_TO.contains(tokens.get(from - 1).lower());
    boolean told = from > 0 && RIVALS.contains(tokens.get(from - 1).lower()) || i + 1 < tokens.size() && tokens.get(i + 1).is("'s") && !(from > 0 && tokens.get(from - 1).is("the"));
    boolean somebody = told || i + 2 < tokens.size() && tokens.get(i + 1).form().equals(",") && SOMEBODY.contains(tokens.get(i + 2).lower());
    boolean owns = i + 2 < tokens.size() && tokens.get(i + 1).is("'s") && Character.isDigit(tokens.get(i + 2).form().charAt(0));
    return street && (!led || owns) && (somebody || i + 1 < tokens.size() && DOES.contains(tokens.get(i + 1).lower()));
  }

  /** Between the given name and the surname, in quotation marks. */
  private static boolean nickname(List<Token> tokens, boolean[] taken, int i) {
    return i + 3 < tokens.size() && QUOTES.contains(tokens.get(i).form()) && tokens.get(i + 1).capitalised() && QUOTES.contains(tokens.get(i + 2).form())
        && tokens.get(i + 3).capitalised() && !taken[i + 3] && !NOT_NAMES.contains(tokens.get(i + 3).lower());
  }

  /** Single capitalised words and pairs that are the end of a full name found elsewhere, or follow a title. */
  List<Found> surnames(List<Token> tokens, List<List<String>> words, boolean[] taken, Set<String> known, Set<String> givenKnown, Set<String> lowerWords) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean particle = particle(tokens, words, taken, i, known);
      if (taken[i] || !tokens.get(i).capitalised() && !particle || words.get(i).isEmpty()) {
        continue;
      }
      int end = particle ? i + 2 : i + 1;
      if (end < tokens.size() && !taken[end] && tokens.get(end).capitalised() && known.contains(join(words, i, end + 1))) {
        end++;
      }
      String key = join(words, i, end);
      boolean titled = titleBefore(tokens, i);
      boolean sure = known.contains(key) && (i > 0 || !lowerWords.contains(key)) && !partOfLonger(tokens, taken, i, end, titled);
      boolean ofParty = !titled && !sure && ofParty(tokens, taken, i, lowerWords) && bySurname.containsKey(key);
      if (titled && (!NOT_NAMES.contains(tokens.get(i).lower()) || mister(tokens, i)) || sure || ofParty) {
        found.add(person(tokens, i, end, "surname"));
        i = end - 1;
      } else if (givenKnown.contains(key) && (i > 0 || !lowerWords.contains(key)) && !partOfLonger(tokens, taken, i, end, false)) {
        found.add(person(tokens, i, end, "given name alone"));
      }
    }
    return found;
  }

  /** "Mr Street", "Ms Hall". */
  private static boolean mister(List<Token> tokens, int i) {
    return STREETS.contains(tokens.get(i).lower()) && MISTER.contains(tokens.get(i - 1).lower());
  }

  /** "Mr de Bois", "van der Berg" of somebody named in full: a surname that begins in small letters. */
  private static boolean particle(List<Token> tokens, List<List<String>> words, boolean[] taken, int i, Set<String> known) {
    return i + 1 < tokens.size() && !taken[i] && !taken[i + 1] && PARTICLES.contains(tokens.get(i).form()) && tokens.get(i + 1).capitalised()
        && (titleBefore(tokens, i) || known.contains(join(words, i, i + 2)));
  }

  /** "Labour's Balls": one name behind a party that owns it, and nothing else in capitals. */
  private static boolean ofParty(List<Token> tokens, boolean[] taken, int i, Set<String> lowerWords) {
    boolean owned = i > 1 && taken[i - 2] && (tokens.get(i - 1).is("'s") || tokens.get(i - 1).is("\u2019s")) && tokens.get(i - 2).capitalised();
    boolean alone = i + 1 < tokens.size() && !tokens.get(i + 1).capitalised() && Character.isLetter(tokens.get(i + 1).form().charAt(0));
    return owned && alone && !NOT_NAMES.contains(tokens.get(i).lower()) && !lowerWords.contains(tokens.get(i).lower());
  }

  /** Part of a longer capitalised name that is no person's: "Duffield Road". */
  private static boolean partOfLonger(List<Token> tokens, boolean[] taken, int from, int to, boolean titled) {
    boolean after = to < tokens.size() && tokens.get(to).capitalised() && !taken[to] && !NOT_NAMES.contains(tokens.get(to).lower());
    boolean before = !titled && from > 1 && tokens.get(from - 1).capitalised() && !taken[from - 1] && !NOT_NAMES.contains(tokens.get(from - 1).lower())
        && !TITLES.contains(tokens.get(from - 1).lower());
    return after || before;
  }

  private static String join(List<List<String>> words, int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      for (String word : words.get(i)) {
        joined.append(joined.length() > 0 ? " " : "").append(word);
      }
    }
    return joined.toString();
  }

  private static Found person(List<Token> tokens, int from, int to, String foundBy) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean gap = i > from && tokens.get(i).start() > tokens.get(i - 1).end();
      name.append(gap ? " " : "").append(tokens.get(i).form());
    }
    return new Found(from, to, new PersonMention(tokens.get(from).span().join(tokens.get(to - 1).span()), name.toString(), foundBy));
  }

  /** Whether a surname is borne by somebody on a ballot paper. */
  boolean nominatedSurname(String word) {
    return bySurname.containsKey(word);
  }
}
