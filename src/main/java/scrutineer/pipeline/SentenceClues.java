package scrutineer.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import scrutineer.claim.Claim;
import scrutineer.election.Place;
import scrutineer.learn.Features;
import scrutineer.mention.Found;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Mention.PersonMention;
import scrutineer.mention.Mention.PlaceMention;
import scrutineer.mention.Mention.TimeMention;
import scrutineer.resource.Table;
import scrutineer.text.Document;
import scrutineer.text.Sentence;
import scrutineer.text.Span;
import scrutineer.text.Token;

/** What the sentence in which a claim stands says for it or against it. Of one article; not shared. */
final class SentenceClues {
  /** Words of grammar, time, hope and counting: none that names anybody. */
  private static final Set<String> TELLING =
      Table.resource("lexicons/telling-words.csv", "word").rows().stream().map(r -> r.get("word")).collect(Collectors.toUnmodifiableSet());
  /** Sentences over which a place is still in mind. Set by hand, November 2026. */
  private static final int FAR = 8;
  /** In tokens; a longer sentence than four times that tells no more by its length. */
  private static final double USUAL_LENGTH = 20;

  private final Document document;
  private final List<List<Found>> mentions;
  /** In which sentences a place is named, in order. */
  private final Map<Place, int[]> named = new HashMap<>();
  private final Map<Integer, List<String>> words = new HashMap<>();

  SentenceClues(Document document, List<List<Found>> mentions) {
    this.document = document;
    this.mentions = mentions;
    Map<Place, List<Integer>> sentences = new HashMap<>();
    for (int s = 0; s < mentions.size(); s++) {
      for (Found found : mentions.get(s)) {
        if (found.mention() instanceof PlaceMention place) {
          for (Place reading : place.readings()) {
            sentences.computeIfAbsent(reading, p -> new ArrayList<>()).add(s);
          }
        }
      }
    }
    sentences.forEach((place, at) -> named.put(place, at.stream().mapToInt(i -> i).toArray()));
  }

  void add(Claim claim, String rules, Features features) {
    int s = sentenceAt(claim.best().span().start());
    if (s < 0) {
      features.add("in no sentence");
      return;
    }
    Sentence sentence = document.sentences().get(s);
    String measure = claim.statement().measure().text();
    features.add("block " + sentence.block()).add("block " + sentence.block() + " " + rules);
    String distance = distance(claim.statement().contest().place(), s);
    features.add("place named " + distance).add("place named " + distance + " " + measure).add("place named " + distance + " " + rules);
    counts(mentions.get(s), features);
    features.add("length", Math.min(4, sentence.tokens().size() / USUAL_LENGTH));
    words(s).forEach(features::add);
    around(sentence.tokens(), claim.best().span(), features);
  }

  /** How many sentences ago the place was named. */
  private String distance(Place place, int sentence) {
    int[] at = named.computeIfAbsent(place, this::inTheText);
    if (at.length == 0) {
      return "never";
    }
    int found = Arrays.binarySearch(at, sentence);
    if (found >= 0) {
      return "here";
    }
    int before = -found - 2;
    int distance = before < 0 ? Integer.MAX_VALUE : sentence - at[before];
    return distance == 1 ? "just before" : distance <= 3 ? "before" : distance <= FAR ? "long before" : "far";
  }

  /** Wards are found by what is told there, and are no mentions on any list: their names are looked for in the text. */
  private int[] inTheText(Place place) {
    List<Integer> sentences = new ArrayList<>();
    for (int at = document.text().indexOf(place.name()); at >= 0; at = document.text().indexOf(place.name(), at + 1)) {
      sentences.add(sentenceAt(at));
    }
    return sentences.stream().mapToInt(i -> i).filter(i -> i >= 0).distinct().toArray();
  }

  private static void counts(List<Found> found, Features features) {
    features.add("places here", count(found, PlaceMention.class)).add("people here", count(found, PersonMention.class))
        .add("numbers here", count(found, NumberMention.class)).add("times here", count(found, TimeMention.class));
  }

  private static double count(List<Found> found, Class<?> kind) {
    return Math.log1p(found.stream().filter(f -> kind.isInstance(f.mention())).count());
  }

  /** The same for all claims of a sentence, and worked out once. */
  private List<String> words(int sentence) {
    return words.computeIfAbsent(sentence, s -> {
      List<String> names = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      boolean quotes = false;
      for (Token token : document.sentences().get(s).tokens()) {
        quotes |= token.is("\"") || token.is("\u201c") || token.is("\u201d");
        if (TELLING.contains(token.lower()) && seen.add(token.lower())) {
          names.add("word " + token.lower());
        }
      }
      if (quotes) {
        names.add("quotation");
      }
      return names;
    });
  }

  /** The word right before the stretch and the one right behind it. */
  private static void around(List<Token> tokens, Span span, Features features) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token one = tokens.get(i);
      Token next = tokens.get(i + 1);
      if (one.start() < span.start() && next.start() >= span.start() && TELLING.contains(one.lower())) {
        features.add("before " + one.lower());
      }
      if (one.end() <= span.end() && next.end() > span.end() && TELLING.contains(next.lower())) {
        features.add("behind " + next.lower());
      }
    }
  }

  private int sentenceAt(int offset) {
    int low = 0;
    int high = document.sentences().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = document.sentences().get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}
