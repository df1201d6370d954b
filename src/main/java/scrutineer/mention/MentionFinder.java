package scrutineer.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import scrutineer.knowledge.Knowledge;
import scrutineer.text.Document;
import scrutineer.text.Sentence;
import scrutineer.text.Token;

/** Finds all mentions of a document, sentence by sentence, none overlapping another. */
public final class MentionFinder {
  private final PartyFinder parties;
  private final PlaceFinder places;
  private final PersonFinder people;
  private final OfficeNames offices;

  public MentionFinder(Knowledge knowledge) {
    people = new PersonFinder(knowledge.nominations());
    parties = new PartyFinder(knowledge.parties(), people::givenName);
    places = new PlaceFinder(knowledge.gazetteer(), people::nominatedSurname);
    offices = new OfficeNames(knowledge.gazetteer());
  }

  /** One list a sentence, in order of the text. */
  public List<List<Found>> mentions(Document document) {
    List<List<List<String>>> words = document.sentences().stream()
        .map(s -> s.tokens().stream().map(t -> Words.of(t.form())).toList()).toList();
    List<List<Found>> all = new ArrayList<>();
    Set<String> surnames = new HashSet<>();
    Set<String> given = new HashSet<>();
    Set<String> lower = document.sentences().stream().flatMap(t -> t.tokens().stream()).filter(t -> !t.capitalised()).map(Token::lower).collect(Collectors.toSet());
    for (int s = 0; s < document.sentences().size(); s++) {
      List<Token> tokens = document.sentences().get(s).tokens();
      List<Found> found = names(tokens, words.get(s), lower);
      all.add(found);
      found.forEach(f -> collect(f, surnames, given));
    }
    TimeStamps stamps = new TimeStamps(document);
    for (int s = 0; s < all.size(); s++) {
      Sentence sentence = document.sentences().get(s);
      complete(sentence, words.get(s), all.get(s), surnames, given, lower);
      if (stamps.lead(sentence)) {
        all.get(s).removeIf(f -> f.from() == 0 && f.to() == 1 && f.mention() instanceof Mention.NumberMention);
      }
    }
    return all;
  }

  private List<Found> names(List<Token> tokens, List<List<String>> words, Set<String> lower) {
    List<Found> listed = new ArrayList<>(parties.in(tokens, words));
    for (Found place : places.in(tokens, words)) {
      addLonger(listed, offices.settle(tokens, place));
    }
    boolean[] taken = taken(tokens.size(), listed);
    for (Found person : people.full(tokens, words, taken, towns(tokens.size(), listed))) {
      addLonger(listed, person);
    }
    listed.addAll(CuedNames.in(tokens, taken(tokens.size(), listed), listed, lower, people::nominatedSurname));
    return listed;
  }

  /** Adds a mention unless a longer one, or one as long that came before, stands in its place. */
  private static void addLonger(List<Found> found, Found added) {
    List<Found> rivals = found.stream().filter(f -> f.overlaps(added)).toList();
    boolean person = added.mention() instanceof Mention.PersonMention;
    if (rivals.stream().allMatch(r -> r.length() < added.length() || person && r.length() == added.length() && added.length() > 1
        && r.mention() instanceof Mention.PlaceMention && ((Mention.PersonMention) added.mention()).foundBy().startsWith("nominated"))) {
      found.removeAll(rivals);
      found.add(added);
    }
  }

  /** Tokens that are a place of one word each, no office. */
  private static boolean[] towns(int size, List<Found> found) {
    return taken(size, found.stream().filter(f -> f.length() == 1 && f.mention() instanceof Mention.PlaceMention place && !place.foundBy().endsWith(OfficeNames.SETTLED)).toList());
  }

  private static boolean[] taken(int size, List<Found> found) {
    boolean[] taken = new boolean[size];
    for (Found f : found) {
      for (int i = f.from(); i < f.to(); i++) {
        taken[i] = true;
      }
    }
    return taken;
  }

  private static void collect(Found found, Set<String> surnames, Set<String> given) {
    if (found.mention() instanceof Mention.PersonMention person) {
      List<String> words = Words.of(person.name());
      for (int i = person.foundBy().startsWith("the words") ? 0 : 1; i < words.size(); i++) {
        surnames.add(String.join(" ", words.subList(i, words.size())));
      }
      given.add(words.get(0));
    }
  }

  private void complete(Sentence sentence, List<List<String>> words, List<Found> found, Set<String> surnames, Set<String> given, Set<String> lower) {
    List<Token> tokens = sentence.tokens();
    found.removeIf(f -> PlaceFinder.bearer(f, tokens, surnames));
    found.addAll(people.surnames(tokens, words, taken(tokens.size(), found), surnames, given, lower));
    for (Found time : TimeFinder.in(tokens)) {
      addLonger(found, time);
    }
    for (Found number : numbers(tokens)) {
      addLonger(found, number);
    }
    found.sort(Comparator.comparingInt(Found::from));
  }

  private static List<Found> numbers(List<Token> tokens) {
    List<Found> found = new ArrayList<>();
    int i = 0;
    for (Mention.NumberMention number : Numbers.in("", tokens)) {
      while (tokens.get(i).start() < number.span().start()) {
        i++;
      }
      int from = i;
      while (i < tokens.size() && tokens.get(i).end() <= number.span().end()) {
        i++;
      }
      found.add(new Found(from, i, number));
    }
    return found;
  }
}
