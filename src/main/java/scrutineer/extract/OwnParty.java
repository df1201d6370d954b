package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutineer.election.Party;
import scrutineer.mention.Found;
import scrutineer.mention.Mention;
import scrutineer.mention.Words;
import scrutineer.text.Document;
import scrutineer.text.Sentence;

/**
 * Who "we" are where a party reports its own results: "another gain for us", "we held Eastwick", "our candidate Ada Byrne". A paper's
 * "we" reports and wins nothing, and what somebody says between quotation marks is not the article's own voice.
 */
final class OwnParty {
  /** How far into the article its masthead and headline reach, in characters. */
  private static final int HEAD = 250;
  private static final Pattern OWN = Pattern.compile("(?i)\\b(?:(?:gains?|wins?|holds?|victor(?:y|ies)|success(?:es)?|seats?|triumphs?|losses|loss|belongs|harvest|result) (?:for|to) us\\b|our (?:own )?(?:candidates?|councillors?|cllrs?|vote|share|gains?|total|tally|majorit(?:y|ies)|seats?|held seat|council group)\\b"
      + "|we(?: have|'ve|\u2019ve| also| just| easily| narrowly| comfortably)? (?:won|held|gained|lost|took|retained|missed|beat|defended|regained|polled|came second))");
  private static final Pattern QUOTED = Pattern.compile("\u201c[^\u201d\\n]*(?:\u201d|(?=\\n)|$)|\"[^\"\\n]*(?:\"|(?=\\n)|$)");
  private static final Set<String> WE = Words.set("we", "us");
  private static final Set<String> CANDIDATES = Words.set("candidate", "candidates", "councillor", "cllr", "man", "woman", "team", "own", "new", "excellent", "brilliant", "local", "hard-working", "hardworking", "very", "newest", "great", "fantastic", "superb", "wonderful", "champion");

  private final List<int[]> quotes = new ArrayList<>();
  private final Optional<Party> party;

  private OwnParty(Document document, List<List<Found>> found) {
    String text = document.article().text();
    boolean spoken = document.sentences().stream().anyMatch(s -> s.tokens().stream().anyMatch(t -> WE.contains(t.lower()) || t.is("our")));
    if (!spoken) {
      this.party = Optional.empty();
      return;
    }
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      quotes.add(new int[] {quoted.start(), quoted.end()});
    }
    Matcher own = OWN.matcher(text);
    boolean told = false;
    while (own.find() && !told) {
      told = !quoted(own.start());
    }
    this.party = told ? ofHead(found) : Optional.empty();
  }

  static OwnParty of(Document document, List<List<Found>> found) {
    return new OwnParty(document, found);
  }

  /** The one party that the head of the article names. */
  private static Optional<Party> ofHead(List<List<Found>> found) {
    List<Party> parties = found.stream().flatMap(List::stream).map(Found::mention).filter(m -> m instanceof Mention.PartyMention && m.span().start() < HEAD)
        .map(m -> ((Mention.PartyMention) m).party()).distinct().toList();
    return parties.size() == 1 ? Optional.of(parties.get(0)).filter(p -> !p.equals(Party.NO_OVERALL_CONTROL) && !p.name().equals("Independent")) : Optional.empty();
  }

  private boolean quoted(int offset) {
    return quotes.stream().anyMatch(q -> q[0] <= offset && offset < q[1]);
  }

  /** Puts the party in the place of "we" and "us", and beside those whom it calls its own. */
  List<Node> settle(Sentence sentence, List<Node> nodes) {
    if (party.isEmpty()) {
      return nodes;
    }
    List<Node> settled = new ArrayList<>(nodes);
    for (int i = 0; i < settled.size(); i++) {
      Node node = settled.get(i);
      if (node.isWord() && WE.contains(node.word()) && !quoted(sentence.tokens().get(node.from()).start())) {
        settled.set(i, Node.agent(node.from(), node.to(), Agent.of(party.get())));
      } else if (node.isAgent() && node.agent().isPerson() && node.agent().party().isEmpty() && ours(settled, i) && !quoted(sentence.tokens().get(node.from()).start())) {
        settled.set(i, Node.agent(node.from(), node.to(), node.agent().with(party.get())));
      }
    }
    return settled;
  }

  private static boolean ours(List<Node> nodes, int i) {
    int k = i - 1;
    while (k > Math.max(0, i - 5) && nodes.get(k).isWord() && CANDIDATES.contains(nodes.get(k).word())) {
      k--;
    }
    return k >= 0 && k < i - 1 && nodes.get(k).is("our");
  }
}
