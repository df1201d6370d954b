package scrutineer.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.function.Predicate;
import scrutineer.knowledge.Parties;
import scrutineer.mention.Mention.PartyMention;
import scrutineer.text.Token;

/** Finds parties by their names, short forms and nicknames; a risky short form counts only where a party is expected. */
final class PartyFinder {
  /** Party words that are nothing else, even in small letters. */
  private static final Set<String> UNMISTAKABLE = Words.set("tory", "tories", "ukip", "labour", "lib", "snp", "conservatives");
  private static final Pattern LONG_WORD = Pattern.compile("[a-z]{4,}");
  private static final Set<String> EXPECTING_AFTER = Words.set("'s", "candidate", "candidates", "hold", "holds", "held", "gain", "gains", "win", "wins", "mp", "mps",
      "councillor", "councillors", "party", "maj", "majority", "majorities", "leader", "challenger", "rival", "vote", "votes", "seats", "took", "take", "takes", "won", "lose",
      "loss", "lost", "member", "members", "seat", ":", "uk", "(", "man", "woman", "incumbent", "msp", "group", "were", "was", "is", "are", "have", "has", "had", "came", "finished", "on", "with", "polled", "secured", "topped", "beat", "scored", "received", "second", "third", "fourth", "fifth", "got", "also", "candidate's");
  /** "Green Belt", "Labour Day": no party of that name. */
  private static final Set<String> NO_PARTY_AFTER = Words.set("belt", "paper", "book", "deal", "park", "lane", "day", "street", "road");
  private static final Set<String> NEWSPAPER = Words.set("newspaper", "reported", "reports", "understands", "revealed");
  /** "hard labour", "the labour of counting". */
  private static final Set<String> WORK_BEFORE = Words.set("hard", "forced", "manual", "slave", "cheap", "skilled", "child");
  private static final Set<String> EXPECTING_BEFORE = Words.set("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "single", "lone", "solitary", "(", "to", "from", "by", "for", "the", "of", "and", "a", "an", "over", "lab", "con", "independent", "behind", "with", "only", "first", "local", ",", "-", "\u2013", ":", "fellow", "as", "against", "beat", "beating", "sitting", "former");
  private static final Set<String> PEOPLE_WORDS = Words.set("candidate", "candidates", "councillor", "councillors", "mp", "mps", "member", "members",
      "mayor", "group", "groups", ",", ".", ")", "with", "who", "in", "on", "has", "and", "was", "were", "had", "came", "took", "won", "by", "from", "gain", "hold", "(", ";", "mla", "msp", "are", "have", "hold", "now", "finished", "remain", "lost", "gained", "for", "at", "seat", "seats", "challenger", "then", "after", "is");

  /** "Lab 31": of the risky forms only the short ones count by the number behind them ("Others 3" does not). */
  private static final int LONGEST_ABBREVIATION = 4;

  private static final Set<String> COUNTS = Words.set("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

  private record Entry(scrutineer.election.Party party, boolean risky, String text) {}

  private final Trie<Entry> names = new Trie<>((a, b) -> a);

  private final Predicate<String> givenName;

  /** @param givenName whether a word in small letters is somebody's given name on a ballot paper */
  PartyFinder(Parties parties, Predicate<String> givenName) {
    this.givenName = givenName;
    for (Parties.Alias alias : parties.aliases()) {
      names.put(alias.text(), new Entry(alias.party(), alias.risky(), alias.text()));
    }
  }

  List<Found> in(List<Token> tokens, List<List<String>> words) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Optional<Trie.Hit<Entry>> hit = names.longest(tokens, words, i);
      int at = i;
      if (hit.isPresent() && accept(tokens, at, hit.get())) {
        int end = hit.get().end();
        Entry entry = hit.get().value();
        found.add(new Found(at, end, new PartyMention(tokens.get(at).span().join(tokens.get(end - 1).span()), entry.party(),
            "party " + entry.text())));
        i = end;
      } else {
        slip(tokens, at).ifPresent(found::add);
        i++;
      }
    }
    return found;
  }

  /** "Alliance deputy leader Ada Byrne". */
  private static final Set<String> POSTS = Set.of("leader", "candidate", "councillor");

  private boolean accept(List<Token> tokens, int from, Trie.Hit<Entry> hit) {
    Token first = tokens.get(from);
    String after = hit.end() < tokens.size() ? tokens.get(hit.end()).lower() : "";
    String before = from > 0 ? tokens.get(from - 1).lower() : "";
    String name = hit.value().party().name();
    if (hit.end() == from + 1 && NO_PARTY_AFTER.contains(after) && tokens.get(hit.end()).capitalised() || newspaper(tokens, from)) {
      return false;
    }
    if (first.is("labour") && !first.capitalised() && (after.equals("of") || after.equals("market") || after.equals("force") || WORK_BEFORE.contains(before))) {
      return false;
    }
    if (!first.capitalised()) {
      return name.equals(scrutineer.election.Party.NO_OVERALL_CONTROL.name()) && !hit.value().risky() || first.lower().startsWith("independent") && hit.end() == from + 1 && independent(tokens, from, after, before)
          || hit.end() - from >= 2 && tokens.get(from + 1).capitalised()
          || UNMISTAKABLE.contains(first.lower());
    }
    if (name.equals("Speaker")) {
      return before.equals("(") && after.equals(")");
    }
    if (!hit.value().risky()) {
      return true;
    }
    if (hit.end() == from + 1 && hit.end() < tokens.size() && tokens.get(hit.end()).capitalised() && !EXPECTING_AFTER.contains(after) && givenName.test(first.lower())) {
      return false;
    }
    if (first.form().equals("Green") && hit.end() == from + 1 && from > 0 && !before.equals("the") && tokens.get(from - 1).capitalised() && givenName.test(before) && (from == 1 || !tokens.get(from - 2).capitalised())) {
      return false; // "Liz Green polled"
    }
    boolean wordFollows = !after.isEmpty() && Character.isLowerCase(tokens.get(hit.end()).form().charAt(0));
    if (first.form().equals("Brexit") && hit.end() == from + 1 && wordFollows && !EXPECTING_AFTER.contains(after)) {
      return false; // "a Brexit funder"
    }
    if (first.form().length() <= 2) {
      return before.equals("(") && (after.equals(")") || after.equals(",")) || after.equals("hold") || after.equals("gain");
    }
    boolean plainName = hit.end() < tokens.size() && tokens.get(hit.end()).capitalised() && !EXPECTING_AFTER.contains(after)
        && from > 0 && tokens.get(from - 1).capitalised() && !EXPECTING_BEFORE.contains(before);
    // "All 59 Scottish seats", "All 62 seats": a count, and no short form of a party
    boolean counts = from == 0 && hit.end() + 1 < tokens.size() && (LONG_WORD.matcher(tokens.get(hit.end() + 1).lower()).matches() || tokens.get(hit.end() + 1).is("mps"));
    boolean all = first.form().equals("All") && !after.isEmpty() && Character.isDigit(after.charAt(0)) && hit.end() + 1 < tokens.size() && Character.isLetter(tokens.get(hit.end() + 1).form().charAt(0));
    boolean numbered = !counts && hit.end() == from + 1 && first.form().length() <= LONGEST_ABBREVIATION && !after.isEmpty() && Character.isDigit(after.charAt(0));
    boolean postFollows = hit.end() == from + 1 && hit.end() + 1 < tokens.size() && POSTS.contains(after.equals("deputy") || after.equals("co-leader") ? "leader" : after) && tokens.subList(hit.end(), Math.min(tokens.size(), hit.end() + 4)).stream().anyMatch(Token::capitalised);
    return !plainName && !all && (numbered || postFollows || EXPECTING_AFTER.contains(after) || EXPECTING_BEFORE.contains(before)
        || hit.end() < tokens.size() && tokens.get(hit.end()).capitalised());
  }

  /** "The Independent, a newspaper", "told The Independent". */
  private static boolean newspaper(List<Token> tokens, int at) {
    if (!tokens.get(at).form().equals("Independent") || at == 0 || !tokens.get(at - 1).form().equals("The")) {
      return false;
    }
    return at > 1 && !tokens.get(at - 2).capitalised() && Character.isLetter(tokens.get(at - 2).form().charAt(0))
        || tokens.subList(at + 1, Math.min(tokens.size(), at + 4)).stream().anyMatch(t -> NEWSPAPER.contains(t.lower()));
  }

  private static boolean independent(List<Token> tokens, int from, String after, String before) {
    boolean counted = first(tokens, from).endsWith("s") && COUNTS.contains(after) || !after.isEmpty() && Character.isDigit(after.charAt(0));
    return counted || after.isEmpty() || PEOPLE_WORDS.contains(after) || from + 1 < tokens.size() && tokens.get(from + 1).capitalised()
        || before.equals("an") && !after.isEmpty() && !Character.isLetter(after.charAt(0));
  }

  private static String first(List<Token> tokens, int from) {
    return tokens.get(from).lower();
  }

  /** "Consevrtives", "Connectives": a long party word whose ends are right and whose middle is not. */
  private Optional<Found> slip(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (!token.capitalised() || token.form().length() < 8) {
      return Optional.empty();
    }
    for (String word : List.of("conservatives", "conservative")) {
      if (Slips.close(token.lower(), word) || Slips.sameEnds(token.lower(), word)) {
        return Optional.of(new Found(at, at + 1, new PartyMention(token.span(), scrutineer.election.Party.CONSERVATIVE, "party, a slip for " + word)));
      }
    }
    return Optional.empty();
  }
}
