package scrutineer.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.knowledge.Gazetteer;
import scrutineer.mention.Mention.PlaceMention;
import scrutineer.text.Token;

/** Finds listed places (seats, councils, areas, offices) and, by construction, wards that no list has. */
final class PlaceFinder {
  private static final Set<String> LOCATING = Words.set("in", "at", "for", "of", "from", "over", "across", "to", "and", "around", "near", "took", "take",
      "takes", "won", "wins", "win", "lost", "held", "hold", "holds", "gained", "gain", "retained", "kept", "keep", "captured", "seized", "regained", ",", "contest", "save", "saved", "called", "where", "neighbouring", "marginal", "reclaimed", "snatched", "represent", "contested", "like", "including", "include");
  /** Behind a place that begins a sentence, where its council is told of. */
  private static final Set<String> FALLING = Words.set("returned", "remains", "stays", "slipped", "passed", "switched", "reverted", "moved", "became", "joined", "saw", "elected", "swung", "changed");
  private static final Set<String> NOT_PLACE_AFTER = Words.set("bay", "university", "echo", "news", "mail", "post", "gazette", "times", "evening", "chronicle", "herald", "city council's", "united",
      "rugby", "fc", "hospital", "airport", "station", "cathedral", "street", "road", "castle", "festival", "telegraph", "observer", "argus", "live", "express", "advertiser", "journal", "standard", "stadium", "arena", "abbey", "afc", "wanderers", "rovers", "albion", "athletic", "hotspur", "lane", "avenue",
      "square", "marathon", "underground");
  /** "the University of Warwick", "the Duke of York". */
  private static final Set<String> NOT_PLACE_BEFORE = Words.set("university", "bishop", "archbishop", "duke", "duchess", "earl", "marquess", "cathedral");
  private static final Set<String> WARD = Words.set("ward", "division", "dea", "wards");
  /** Capitalised only because they begin a sentence. */
  private static final Set<String> BEFORE_WARD = Words.set("the", "its", "their", "our", "his", "her", "that", "this", "both", "only", "neighbouring", "nearby", "and", "but");
  private static final Set<String> SMALL = Words.set("and", "of", "the", "in", "on", "with", "&", "le", "upon", "under", "de", "-", "\u2013", "st", "st.");

  /** @param weak also an everyday word, a surname or a town: needs support */
  private record Entry(List<Place> places, boolean weak, String text) {}

  private final Trie<Entry> names = new Trie<>(PlaceFinder::merge);
  private final java.util.function.Predicate<String> surnames;
  private final Map<String, List<String>> longNames = new HashMap<>();

  /** @param surnames names that people bear: never a slip for a place */
  PlaceFinder(Gazetteer gazetteer, java.util.function.Predicate<String> surnames) {
    this.surnames = surnames;
    for (Gazetteer.Alias alias : gazetteer.aliases()) {
      names.put(alias.text(), new Entry(List.of(alias.entry().place()), alias.weak(), alias.text()));
      for (String word : Words.of(alias.text())) {
        if (word.length() >= 6) {
          longNames.computeIfAbsent(word.substring(0, 2) + word.charAt(word.length() - 1), k -> new ArrayList<>()).add(word);
        }
      }
    }
    longNames.replaceAll((k, list) -> List.copyOf(new HashSet<>(list)));
  }

  private static Entry merge(Entry a, Entry b) {
    Set<Place> places = new LinkedHashSet<>(a.places);
    places.addAll(b.places);
    return new Entry(List.copyOf(places), a.weak && b.weak, a.text);
  }

  List<Found> in(List<Token> tokens, List<List<String>> words) {
    List<Found> found = new ArrayList<>();
    List<List<String>> mended = mend(tokens, words);
    for (int i = 0; i < tokens.size(); ) {
      Optional<Found> hit = at(tokens, mended, i);
      if (hit.isPresent()) {
        found.add(hit.get());
        i = hit.get().to();
      } else {
        i++;
      }
    }
    return found;
  }

  private Optional<Found> at(List<Token> tokens, List<List<String>> words, int i) {
    if (!tokens.get(i).capitalised()) {
      return Optional.empty();
    }
    Optional<Found> ward = ward(tokens, i);
    boolean council = ward.isPresent() && ward.get().to() + 1 < tokens.size() && tokens.get(ward.get().to()).is("of") && tokens.get(ward.get().to() + 1).capitalised()
        && names.longest(tokens, words, i).filter(h -> h.end() == ward.get().to() - 1 && h.value().places().stream().anyMatch(p -> p.type() == PlaceType.COUNCIL)).isPresent();
    if (ward.isPresent() && !council) {
      return ward;
    }
    Optional<Trie.Hit<Entry>> hit = names.longest(tokens, words, i);
    return hit.filter(h -> accept(tokens, i, h)).map(h -> new Found(i, h.end(), new PlaceMention(
        tokens.get(i).span().join(tokens.get(h.end() - 1).span()), h.value().places(), "place " + h.value().text())));
  }

  /** "Mr Paisley" is nowhere. */
  private static final Set<String> TITLES = Words.set("mr", "mrs", "ms", "miss", "dr", "cllr", "councillor", "mr.", "mrs.", "ms.", "dr.", "sir", "dame");

  private static boolean accept(List<Token> tokens, int from, Trie.Hit<Entry> hit) {
    String before = from > 0 ? tokens.get(from - 1).lower() : "";
    String after = hit.end() < tokens.size() ? tokens.get(hit.end()).lower() : "";
    if (hit.end() - from == 1 && NOT_PLACE_AFTER.contains(after) && hit.end() < tokens.size() && tokens.get(hit.end()).capitalised()) {
      return false;
    }
    if (hit.end() - from == 1 && TITLES.contains(before)) {
      return false;
    }
    if (before.equals("of") && from > 1 && tokens.get(from - 2).capitalised() && NOT_PLACE_BEFORE.contains(tokens.get(from - 2).lower())) {
      return false;
    }
    if (!tokens.get(hit.end() - 1).capitalised() && hit.end() - from > 1 && !tokens.get(hit.end() - 1).is("council") && !tokens.get(hit.end() - 1).is("of") && !OfficeNames.office(tokens.get(hit.end() - 1))) {
      return false;
    }
    if (!hit.value().weak() || OfficeNames.follows(tokens, hit.end()) || OfficeNames.office(tokens.get(hit.end() - 1))) {
      return true;
    }
    // "in South Eastwick Ada Byrne", "in the West of Eastwick": names of several words, and a place is expected
    boolean several = hit.end() - from > 1;
    if (several && before.equals("the") && from > 1) {
      before = tokens.get(from - 2).lower();
    }
    boolean expected = several && LOCATING.contains(before) && !NOT_PLACE_AFTER.contains(after);
    boolean namePart = !expected && hit.end() < tokens.size() && tokens.get(hit.end()).capitalised() && !WARD.contains(after)
        || from > 0 && tokens.get(from - 1).capitalised() && !before.equals("in") && !LOCATING.contains(before);
    if (namePart) {
      return false;
    }
    boolean posted = from == 1 && TimeStamps.time(tokens.get(0)) && (hit.end() == tokens.size() || hit.end() == tokens.size() - 1 && tokens.get(hit.end()).is("."));
    return posted || LOCATING.contains(before) || from == 0 && FALLING.contains(after) || after.equals(":") || after.equals("council") || SEAT_NOUN.contains(after) || after.equals("(") && from == 0
        || from == 0 && (after.equals(",") || after.equals("-") || after.equals("\u2013") || after.equals("was") || after.equals("is") || after.equals("has") || after.equals("fell")
            || after.equals("went") || after.equals("stayed") || after.equals("turned") || after.equals("remained") || after.equals("'s") || hit.end() == tokens.size());
  }

  private static final Set<String> SEAT_NOUN = Words.set("parliamentary", "constituency", "by-election", "byelection");
  private static final Set<String> BEHIND_PLACES = Words.set(":", "(", ",", "-", "\u2013", "council", "ward", "and", ";", "by-election", "seat", "constituency");

  /**
   * Whether a place of one word that begins a sentence is rather somebody whom the article names in full: "Newbury beat the Tories"
   * where Josh Newbury stood.
   */
  static boolean bearer(Found place, List<Token> tokens, Set<String> surnames) {
    return place.from() == 0 && place.length() == 1 && place.mention() instanceof PlaceMention && surnames.contains(tokens.get(0).lower())
        && tokens.size() > 1 && !tokens.get(1).capitalised() && !BEHIND_PLACES.contains(tokens.get(1).lower());
  }

  /** "Nonsuch ward", "the Maida Vale ward", "Ham, Petersham and Richmond Riverside ward". */
  private static Optional<Found> ward(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size() && (tokens.get(i).capitalised() || i > from && SMALL.contains(tokens.get(i).lower())
        || i > from && tokens.get(i).form().equals(",") && i + 1 < tokens.size() && tokens.get(i + 1).capitalised() && wardFollows(tokens, i + 1))) {
      i++;
    }
    if (i > from && i < tokens.size() && WARD.contains(tokens.get(i).lower()) && !tokens.get(i).is("wards") && (tokens.get(i - 1).capitalised() || tokens.get(from).is("st") && tokens.get(i - 1).form().endsWith("s")) && i - from <= 7) {
      int start = BEFORE_WARD.contains(tokens.get(from).lower()) ? from + 1 : behindIn(tokens, from, i);
      while (start < i && (LOCATING.contains(tokens.get(start).lower()) || tokens.get(start).is("the"))) {
        start++;
      }
      if (start >= i) {
        return Optional.empty();
      }
      String name = name(tokens, start, i);
      return Optional.of(new Found(start, i + 1, new PlaceMention(tokens.get(start).span().join(tokens.get(i).span()),
          List.of(new Place(PlaceType.WARD, name)), "ward by construction")));
    }
    return Optional.empty();
  }

  /** "for Labour in Brierfield ward": what stands before "in" is no part of the name. */
  private static int behindIn(List<Token> tokens, int from, int end) {
    int start = from;
    for (int i = from; i < end - 1; i++) {
      if (tokens.get(i).is("in") && tokens.get(i + 1).capitalised()) {
        start = i + 1;
      }
    }
    return start;
  }

  private static boolean wardFollows(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size() && i < from + 6 && (tokens.get(i).capitalised() || SMALL.contains(tokens.get(i).lower()))) {
      i++;
    }
    return i < tokens.size() && WARD.contains(tokens.get(i).lower());
  }

  private static String name(List<Token> tokens, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean gap = i > from && tokens.get(i).start() > tokens.get(i - 1).end();
      name.append(gap ? " " : "").append(tokens.get(i).form());
    }
    return name.toString();
  }

  /** The words with slips of the pen in long place words mended, where a listed word is close and the one written is on no list. */
  private List<List<String>> mend(List<Token> tokens, List<List<String>> words) {
    List<List<String>> mended = null;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).size() == 1 && tokens.get(i).capitalised()) {
        String word = words.get(i).get(0);
        Optional<String> better = word.length() < 6 || surnames.test(word) ? Optional.empty() : better(word);
        if (better.isPresent()) {
          mended = mended == null ? new ArrayList<>(words) : mended;
          mended.set(i, List.of(better.get()));
        }
      }
    }
    return mended == null ? words : mended;
  }

  private Optional<String> better(String word) {
    Set<String> close = new HashSet<>();
    for (String key : Stream.of(word.substring(0, 2) + word.charAt(word.length() - 1), "" + word.charAt(0) + word.charAt(2) + word.charAt(word.length() - 1)).toList()) {
      for (String listed : longNames.getOrDefault(key, List.of())) {
        if (listed.equals(word)) {
          return Optional.empty();
        }
        if (Slips.close(word, listed) && word.length() >= 7) {
          close.add(listed);
        }
      }
    }
    return close.size() == 1 ? Optional.of(close.iterator().next()) : Optional.empty();
  }
}
