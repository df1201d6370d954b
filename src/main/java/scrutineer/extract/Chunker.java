package scrutineer.extract;

import scrutineer.mention.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import scrutineer.link.Person;
import scrutineer.mention.Found;
import scrutineer.mention.Mention;
import scrutineer.text.Sentence;
import scrutineer.text.Token;

/**
 * Turns a sentence with its mentions into nodes. A person and the party told beside the name become one agent:
 * "Labour's Sarah Jones", "Tory minister James Wharton", "Jason Perry, Conservative,", "Ms Buchan of the Conservatives".
 */
final class Chunker {
  private static final Set<String> TITLES = Words.set("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "baroness", "cllr", "councillor", "prof", "professor", "rev",
      "mr.", "mrs.", "ms.", "dr.", "cllr.", "rev.", "prof.", "rt", "hon");
  private static final Set<String> NOT_IN_APPOSITION = Words.set("majority", "lead", "margin", "under", "by", "behind", "ahead", "close", "to", "from", "over", "with", "in", "but", "and", "while", "as", "who", "which", "when", "was", "were", "is", "are",
      "had", "has", "have", "because", "than", "against", "at", "on", "into", "that", "then", "before", "after", "where", "if", "(", ")", ";", ":", "-", "\u2013", "\u2014", "\"", "\u201c", "\u201d", "put", "saw", "gave", "sent", "told", "said", "gain", "gains", "hold", "holds", "win", "victory", "loss",
      "beat", "beats", "won", "wins", "took", "takes", "kept", "keeps", "came", "comes", "got", "gets", "pipped", "edged", "polled", "gained", "regained", "retained", "squeaked", "finished");
  private static final Set<String> OWNED = Words.set("share", "vote", "votes", "majority", "total", "tally", "candidate");
  private static final Set<String> HOLDERS = Words.set("incumbent", "holder", "defender");
  private static final Set<String> SITTING = Words.set("sitting", "outgoing", "incumbent");
  private static final Set<String> NOT_A_TITLE = Words.set("for", "of", "in", "at", "who", "and", "or", "party", "ministers", "candidate");
  private static final Set<String> FORMER = Words.set("former", "ex", "ex-", "once");
  private static final Set<String> MEMBERS = Words.set("tories", "conservatives", "democrats", "dems", "greens", "nationalists", "independents", "unionists");
  private static final Set<String> POSSESSIVE = Words.set("'s", "'");
  private static final Set<String> DETERMINERS = Words.set("the", "a", "an", "his", "her", "their", "fellow");
  private static final Set<String> STANDING = Words.set("sitting", "incumbent", "outgoing", "defending", "defeated", "beaten", "winning", "successful", "victorious", "losing", "lone", "sole", "young", "veteran", "local");
  private static final Set<String> STOOD = Words.set("stood", "ran", "standing", "running", "fought", "campaigned", "contested", "fighting");
  private static final Set<String> EARLIER = Words.set("previously", "once", "formerly", "last", "before", "then", "had", "earlier", "years", "used");
  /** "is still the MP": what somebody is, and nobody else. */
  private static final Set<String> PREDICATES = Words.set("is", "still", "again", "now", "remains", "becomes", "became", "was", "be", "stays", "remain", "as");
  private static final Set<String> DIRECTIONS = Words.set("left", "right", "centre", "center", "pictured", "above", "below");
  private static final Set<String> SEVERAL = Words.set("tories", "conservatives", "democrats", "dems", "greens");
  private static final Set<String> VERBS = Words.set("took", "held", "won", "lost", "gained", "beat", "have", "has", "had", "was", "were", "is");
  private static final Pattern AGE = Pattern.compile("\\d{2}");
  private static final Pattern ENDS_APPOSITION = Pattern.compile("\\w+ed|won|lost|held|beat|took|'s|whose|seat|opponent|rival|once|former|formerly|ex-\\w*|son|daughter|wife|husband");
  private static final Set<String> LINKING = Words.set("of", "for", "from", "representing", "with");
  private static final Map<String, String> REFERS = Map.ofEntries(Map.entry("he", "he"), Map.entry("him", "him"), Map.entry("she", "she"), Map.entry("they", "they"), Map.entry("them", "they"),
      Map.entry("his", "his"), Map.entry("her", "her"), Map.entry("hers", "her"), Map.entry("their", "their"), Map.entry("it", "it"), Map.entry("its", "its"), Map.entry("himself", "he"), Map.entry("herself", "she"));
  private static final Set<String> POST = Words.set("mayor", "commissioner", "police", "pcc", "leader", "mp", "msp", "ms", "candidate", "councillor", "member");
  private static final Set<String> PARTY_NOUNS = Words.set("candidate", "challenger", "rival", "opponent", "man", "woman", "mp", "incumbent", "contender", "hopeful", "nominee", "councillor", "member",
      "minister", "leader", "businessman", "newcomer", "veteran", "defector", "activist", "opponents", "party", "runner-up", "winner", "victor", "representative", "msp", "grandee", "peer", "whip", "frontbencher", "backbencher", "stalwart", "mayor", "predecessor", "successor", "colleague", "politician", "figure", "spokesman", "spokeswoman", "chairman", "challengers");

  private static final Set<String> ROLES = Words.set("minister", "secretary", "mp", "incumbent", "chancellor", "veteran", "whip", "newcomer", "challenger", "businessman", "businesswoman", "barrister", "solicitor", "teacher", "doctor", "gp",
      "broadcaster", "comedian", "actor", "actress", "defector", "frontbencher", "backbencher", "holder", "journalist", "farmer", "grandee", "lawyer", "banker", "soldier", "nurse", "trade-unionist", "economist", "member", "historian", "novelist", "engineer", "campaigner", "accountant", "academic", "scientist", "consultant", "builder", "vicar", "policeman", "policewoman", "surgeon", "shopkeeper", "pensioner", "restaurateur");
  /** Who leads these may be a candidate: "the council leader". */
  private static final Set<String> LED = Words.set("council", "group", "borough", "county", "city", "district");

  private final Verbs verbs;

  Chunker(Verbs verbs) {
    this.verbs = verbs;
  }

  List<Node> nodes(Sentence sentence, List<Found> mentions, Map<Mention, Person> people, scrutineer.election.ElectionId main) {
    List<Token> tokens = sentence.tokens();
    Map<Integer, Node> starts = new HashMap<>();
    attach(tokens, mentions, people, starts, main);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Node node = starts.get(i);
      if (node == null) {
        node = plain(tokens, i, starts);
      }
      nodes.add(node);
      i = node.to();
    }
    return withoutDirections(nodes);
  }

  /** "Byrne (right), who took", "Cole, left, was": where somebody stands in a picture is left out. */
  private static List<Node> withoutDirections(List<Node> nodes) {
    List<Node> kept = new ArrayList<>(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      boolean opens = i + 2 < nodes.size() && nodes.get(i + 1).isWord() && DIRECTIONS.contains(nodes.get(i + 1).word()) && i > 0 && nodes.get(i - 1).isAgent();
      boolean bracket = opens && nodes.get(i).is("(") && nodes.get(i + 2).is(")");
      boolean commas = opens && nodes.get(i).is(",") && nodes.get(i + 2).is(",");
      if (bracket || commas) {
        i += 2;
      } else {
        kept.add(nodes.get(i));
      }
    }
    return kept;
  }

  private Node plain(List<Token> tokens, int i, Map<Integer, Node> starts) {
    String word = tokens.get(i).lower();
    if ((word.equals("runner") || word.equals("runners")) && i + 1 < tokens.size() && tokens.get(i + 1).is("up") && !starts.containsKey(i + 1)) {
      return new Node(Node.Kind.WORD, i, i + 2, "runner-up", null, List.of(), null, null, null);
    }
    if ((word.equals("the") || word.equals("his") || word.equals("her") || word.equals("their")) && i + 1 < tokens.size() && tokens.get(i + 1).is("party") && !starts.containsKey(i + 1)
        && !(i + 2 < tokens.size() && (tokens.get(i + 2).is("'s") && !(i + 3 < tokens.size() && (OWNED.contains(tokens.get(i + 3).lower()) || starts.containsKey(i + 3) && starts.get(i + 3).isAgent() && starts.get(i + 3).agent().isPerson())) || tokens.get(i + 2).is("leader") || tokens.get(i + 2).is("chairman")))) {
      return Node.agent(i, i + 2, Agent.pointing(word.equals("his") || word.equals("her") ? word + " party" : "party"));
    }
    int described = description(tokens, i, starts);
    if (described > i) {
      boolean holder = HOLDERS.contains(tokens.get(described - 1).lower()) || SITTING.contains(tokens.get(i + 1).lower());
      return Node.agent(i, described, Agent.pointing(holder ? "holder" : "person"));
    }
    if (word.equals("the") && i + 2 < tokens.size() && tokens.get(i + 1).is("same") && tokens.get(i + 2).is("party")) {
      return Node.agent(i, i + 3, Agent.pointing("same party"));
    }
    String refers = REFERS.get(word);
    if (refers != null) {
      return Node.agent(i, i + 1, Agent.pointing(refers));
    }
    if (TITLES.contains(word) && starts.containsKey(i + 1) && starts.get(i + 1).isAgent()) {
      return Node.word(i, word);
    }
    Optional<Verbs.Hit> hit = verbs.at(tokens, i).stream()
        .filter(h -> crossesNothing(i, h.end(), starts)).findFirst().filter(h -> !noun(tokens, i, h));
    Optional<Verbs.Hit> split = verbs.split(tokens, i);
    if (split.isPresent() && hit.map(h -> h.end() == i + 1).orElse(true)) {
      hit = split;
    }
    return hit.isPresent() ? Node.verb(i, hit.get(), word) : Node.word(i, word);
  }

  /** End of "the former first minister", "the sitting MP" where no name or party stands in or beside it; else {@code i}. */
  private static int description(List<Token> tokens, int i, Map<Integer, Node> starts) {
    boolean predicate = i > 0 && PREDICATES.contains(tokens.get(i - 1).lower()) && i + 1 < tokens.size() && (tokens.get(i + 1).is("mp") || tokens.get(i + 1).is("member"));
    if (!tokens.get(i).is("the") || predicate) {
      return i;
    }
    for (int k = i + 1; k < Math.min(tokens.size(), i + 5); k++) {
      Token token = tokens.get(k);
      if (starts.containsKey(k) || !Character.isLetter(token.form().charAt(0))) {
        return i;
      }
      if (ROLES.contains(token.lower()) || token.is("leader") && LED.contains(tokens.get(k - 1).lower())) {
        int end = k + 1;
        boolean named = end < tokens.size() && (starts.containsKey(end) && starts.get(end).isAgent() || tokens.get(end).form().equals(",") && starts.containsKey(end + 1) && starts.get(end + 1).isAgent()
            || NOT_A_TITLE.contains(tokens.get(end).lower()) || TITLES.contains(tokens.get(end).lower()) || ROLES.contains(tokens.get(end).lower()) || tokens.get(end).form().equals(",") && end + 1 < tokens.size() && TITLES.contains(tokens.get(end + 1).lower()));
        return named ? i : end;
      }
    }
    return i;
  }

  /** "a hold", "the win", "their lead", "Labour gain": nouns, read elsewhere. */
  private static boolean noun(List<Token> tokens, int i, Verbs.Hit hit) {
    String before = i > 0 ? tokens.get(i - 1).lower() : "";
    if (hit.form() != Verbs.Form.BASE && hit.form() != Verbs.Form.FINITE) {
      return false;
    }
    String earlier = i > 1 ? tokens.get(i - 2).lower() : "";
    boolean adjective = hit.form() == Verbs.Form.BASE && (earlier.equals("a") || earlier.equals("an") || earlier.equals("another") || earlier.equals("its") || earlier.equals("their")) && !tokens.get(i - 1).capitalised()
        && !PARTY_NOUNS.contains(before) && !before.equals("to");
    return adjective || before.equals("a") || before.equals("the") || before.equals("an") || before.equals("'s") || before.equals("narrow") || before.equals("big") || before.equals("comfortable")
        || before.equals("third") || before.equals("second") || before.equals("new") || before.equals("vote") || before.equals("of") || before.equals("exit") || before.equals("net") || before.equals("overall");
  }

  private static boolean crossesNothing(int from, int to, Map<Integer, Node> starts) {
    for (int i = from; i < to; i++) {
      if (starts.containsKey(i)) {
        return false;
      }
    }
    return true;
  }

  private void attach(List<Token> tokens, List<Found> mentions, Map<Mention, Person> people, Map<Integer, Node> starts, scrutineer.election.ElectionId main) {
    for (int m = 0; m < mentions.size(); m++) {
      Found found = mentions.get(m);
      Mention mention = found.mention();
      if (mention instanceof Mention.PersonMention) {
        Person person = people.get(mention);
        starts.put(found.from(), Node.agent(found.from(), found.to(), person == null ? Agent.pointing("unknown") : Agent.of(person)));
      } else if (mention instanceof Mention.PartyMention party) {
        boolean former = found.from() > 0 && FORMER.contains(tokens.get(found.from() - 1).lower()) && found.to() < tokens.size() && PARTY_NOUNS.contains(tokens.get(found.to()).lower());
        if (former) {
          boolean named = found.to() + 1 < tokens.size() && (tokens.get(found.to() + 1).capitalised() || tokens.get(found.to() + 1).form().equals(",") && found.to() + 2 < tokens.size() && tokens.get(found.to() + 2).capitalised());
          starts.put(found.from() - 1, named ? Node.word(found.from() - 1, "former") : Node.agent(found.from() - 1, found.to() + 1, Agent.pointing("person")));
          if (named) {
            starts.put(found.from(), Node.word(found.from(), "former"));
          }
          continue;
        }
        boolean definite = definite(tokens, found);
        starts.put(found.from(), Node.agent(found.from(), found.to(), new Agent(Optional.empty(), Optional.of(party.party()), "", definite)));
      } else if (mention instanceof Mention.PlaceMention place) {
        starts.put(found.from(), Node.place(found.from(), found.to(), place.readings()));
      } else if (mention instanceof Mention.NumberMention number) {
        starts.put(found.from(), Node.number(found.from(), found.to(), number));
      } else if (mention instanceof Mention.TimeMention time) {
        starts.put(found.from(), Node.time(found.from(), found.to(), time.when()));
      }
    }
    leadersParties(tokens, starts, main);
    for (int m = 0; m < mentions.size(); m++) {
      if (mentions.get(m).mention() instanceof Mention.PersonMention && starts.get(mentions.get(m).from()) != null) {
        join(tokens, mentions, m, starts);
      }
    }
  }

  /** "Jeremy Corbyn's party": the one that this person stood for. */
  private static void leadersParties(List<Token> tokens, Map<Integer, Node> starts, scrutineer.election.ElectionId main) {
    for (Node node : List.copyOf(starts.values())) {
      int end = node.to();
      if (node.isAgent() && node.agent().isPerson() && end + 1 < tokens.size() && tokens.get(end).is("'s") && tokens.get(end + 1).is("party")) {
        node.agent().person().get().at(main)
            .ifPresent(c -> starts.put(node.from(), Node.agent(node.from(), end + 2, Agent.of(c.party()))));
      }
    }
  }

  /** "the Conservative", "the Lib Dem candidate": singular and with an article. */
  private static boolean definite(List<Token> tokens, Found found) {
    String before = found.from() > 0 ? tokens.get(found.from() - 1).lower() : "";
    String own = tokens.get(found.to() - 1).lower();
    String after = found.to() < tokens.size() ? tokens.get(found.to()).lower() : "";
    boolean article = before.equals("the") || before.equals("a") || before.equals("an") || own.equals("the") || PARTY_NOUNS.contains(after) || before.equals("fellow") || after.equals("'s") && PARTY_NOUNS.contains(found.to() + 1 < tokens.size() ? tokens.get(found.to() + 1).lower() : "");
    if (own.length() > 1 && tokens.get(found.to() - 1).form().equals(tokens.get(found.to() - 1).form().toUpperCase(java.util.Locale.ROOT)) && !PARTY_NOUNS.contains(after) || own.equals("party")) {
      return false;
    }
    return article && !own.endsWith("s") && !after.equals("party") && !after.equals("vote") && !after.equals("majority") && !after.equals("lead") && !after.equals("hold")
        && !after.equals("gain") && !after.equals("seat") && !after.equals("share") && !after.equals("one") && !after.equals("win") || article && own.endsWith("s") && PARTY_NOUNS.contains(after) && !after.equals("party");
  }

  private void join(List<Token> tokens, List<Found> mentions, int m, Map<Integer, Node> starts) {
    Found person = mentions.get(m);
    Node node = starts.get(person.from());
    if (node == null || !node.isAgent() || node.agent().person().isEmpty()) {
      return;
    }
    if (m > 0 && mentions.get(m - 1).mention() instanceof Mention.PartyMention party && starts.get(mentions.get(m - 1).from()) != null
        && starts.get(mentions.get(m - 1).from()).to() == mentions.get(m - 1).to() && before(tokens, mentions.get(m - 1), person)) {
      Found y = mentions.get(m - 1);
      starts.remove(y.from());
      starts.remove(person.from());
      clear(starts, y.from(), person.to());
      starts.put(y.from(), Node.agent(y.from(), person.to(), node.agent().with(party.party())));
      return;
    }
    if (m > 1 && mentions.get(m - 2).mention() instanceof Mention.PartyMention party && mentions.get(m - 1).mention() instanceof Mention.PlaceMention
        && node.agent().party().isEmpty() && titled(tokens, mentions.get(m - 2), mentions.get(m - 1), person)) {
      starts.remove(mentions.get(m - 2).from());
      starts.put(person.from(), Node.agent(person.from(), person.to(), node.agent().with(party.party())));
      return;
    }
    if (m + 1 < mentions.size() && mentions.get(m + 1).mention() instanceof Mention.PartyMention party) {
      int end = after(tokens, person, mentions.get(m + 1));
      boolean namesNext = m + 2 < mentions.size() && mentions.get(m + 2).mention() instanceof Mention.PersonMention
          && before(tokens, mentions.get(m + 1), mentions.get(m + 2)) && !tokens.get(person.to()).form().equals("(");
      if (end > 0 && !namesNext) {
        clear(starts, person.from(), end);
        starts.put(person.from(), Node.agent(person.from(), end, node.agent().with(party.party())));
      }
    }
  }

  /** "the Conservative mayor of Eastwick, Ben Cole": a party, a post with a place, a comma and the name. */
  private static boolean titled(List<Token> tokens, Found party, Found place, Found person) {
    boolean the = party.from() > 0 && DETERMINERS.contains(tokens.get(party.from() - 1).lower());
    boolean comma = place.to() == person.from() - 1 && tokens.get(place.to()).is(",");
    boolean post = party.to() < place.from() && POST.contains(tokens.get(party.to()).lower());
    return the && comma && post && tokens.subList(party.to(), place.from()).stream().noneMatch(t -> t.is(",") || t.capitalised() && !POST.contains(t.lower()));
  }

  private static void clear(Map<Integer, Node> starts, int from, int to) {
    for (int i = from; i < to; i++) {
      starts.remove(i);
    }
  }

  /** Party before person. */
  private static boolean before(List<Token> tokens, Found party, Found person) {
    int gap = person.from() - party.to();
    if (gap == 0) {
      return !MEMBERS.contains(tokens.get(party.to() - 1).lower());
    }
    if (gap > 8) {
      return false;
    }
    boolean possessive = POSSESSIVE.contains(tokens.get(party.to()).lower());
    int commas = 0;
    boolean noun = false;
    for (int i = party.to(); i < person.from(); i++) {
      Token token = tokens.get(i);
      String word = token.lower();
      noun |= PARTY_NOUNS.contains(word) || TITLES.contains(word) || possessive;
      if (word.equals(",")) {
        commas++;
        if (i != person.from() - 1 && !TITLES.contains(tokens.get(person.from() - 1).lower()) || commas > 1) {
          return false;
        }
        if (i == party.to() && !(determined(tokens, party.from()) && !tokens.get(party.to() - 1).lower().endsWith("s"))) {
          return false;
        }
      } else if (NOT_IN_APPOSITION.contains(word) && !(word.equals("in") && possessive) || Character.isDigit(word.charAt(0)) && !AGE.matcher(token.form()).matches()) {
        return false;
      }
    }
    return noun || gap <= 2;
  }

  /** "the Conservative", "the sitting Conservative". */
  private static boolean determined(List<Token> tokens, int from) {
    int k = from - 1;
    if (k > 0 && STANDING.contains(tokens.get(k).lower())) {
      k--;
    }
    return k >= 0 && DETERMINERS.contains(tokens.get(k).lower());
  }

  /** "Ada Byrne, who stood for Labour,": end of the party, or 0. Told of another time it is of no use. */
  private static int stoodFor(List<Token> tokens, Found person, Found party) {
    int who = person.to() + 1;
    boolean opens = tokens.get(person.to()).form().equals(",") && who + 2 < party.from() && tokens.get(who).is("who") && party.from() - who <= 7;
    boolean plain = opens && tokens.subList(who + 1, party.from()).stream().noneMatch(t -> t.form().equals(",") || FORMER.contains(t.lower()) || EARLIER.contains(t.lower()) || Character.isDigit(t.form().charAt(0)));
    boolean stood = plain && tokens.subList(who + 1, party.from()).stream().anyMatch(t -> STOOD.contains(t.lower()))
        && tokens.subList(who + 2, party.from()).stream().anyMatch(t -> t.is("for") || t.is("as"));
    boolean ends = party.to() >= tokens.size() || !tokens.get(party.to()).is("in") && !tokens.get(party.to()).is("at") && !EARLIER.contains(tokens.get(party.to()).lower());
    return stood && ends ? party.to() : 0;
  }

  /** Person before party: end of the agent, or 0. */
  private static int after(List<Token> tokens, Found person, Found party) {
    int gap = party.from() - person.to();
    String first = tokens.get(person.to()).form();
    String next = party.to() < tokens.size() ? tokens.get(party.to()).form() : "";
    if (gap == 0) {
      return next.equals(":") || Character.isDigit(next.isEmpty() ? ' ' : next.charAt(0)) ? party.to() : 0;
    }
    if (first.equals("(") && gap == 1) {
      return next.equals(")") ? party.to() + 1 : party.to();
    }
    if (gap > 9) {
      return 0;
    }
    int stood = stoodFor(tokens, person, party);
    if (stood > 0) {
      return stood;
    }
    boolean comma = first.equals(",") || first.equals("-") || first.equals("\u2013") || first.equals("\u2014") || first.equals("(");
    boolean linked = LINKING.contains(tokens.get(person.to()).lower());
    if (!comma && !linked) {
      return 0;
    }
    int start = person.to() + 1;
    boolean ofParty = linked;
    for (int i = start; i < party.from(); i++) {
      String word = tokens.get(i).lower();
      if (word.equals("of") || word.equals("for") || word.equals("representing") || word.equals("from")) {
        ofParty = true;
      } else if (word.equals(",")) {
        return 0;
      } else if (NOT_IN_APPOSITION.contains(word) || Character.isDigit(word.charAt(0)) && !AGE.matcher(word).matches() || ENDS_APPOSITION.matcher(word).matches()) {
        return 0;
      }
    }
    // "X, Labour" closes with a mark or a noun; "X, Labour took" is another subject
    boolean closes = next.isEmpty() || !Character.isLetter(next.charAt(0)) || PARTY_NOUNS.contains(next.toLowerCase(java.util.Locale.ROOT)) || ofParty || gap > 1 && !isVerbish(next);
    boolean bare = gap == 1 && comma;
    if (bare && next.equals("'s")) {
      boolean theirs = party.to() + 1 < tokens.size() && PARTY_NOUNS.contains(tokens.get(party.to() + 1).lower());
      return theirs ? party.to() + 1 : 0;
    }
    if (bare && !(next.isEmpty() || !Character.isLetter(next.charAt(0)))) {
      return 0;
    }
    boolean plural = SEVERAL.contains(tokens.get(party.to() - 1).lower()) && !ofParty;
    return closes && !plural ? party.to() : 0;
  }

  private static boolean isVerbish(String word) {
    return VERBS.contains(word);
  }
}
