package scrutineer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.mention.Found;
import scrutineer.mention.Mention;
import scrutineer.mention.Mention.PlaceMention;
import scrutineer.mention.Words;
import scrutineer.text.Document;
import scrutineer.text.Sentence;
import scrutineer.text.Token;

/** Finds, in reports of council elections, wards that no list has and that are not called wards: "in Coombe Hill Ada Byrne …". */
final class Wards {
  private static final Set<String> LED_BY = Words.set("in", "for", "at");
  private static final Set<String> JOINTS = Words.set("and", "of", "the", "on", "with", "&", "upon", "under", "in", "le", "'s", "\u2019s", ",");
  private static final Set<String> TELLS = Words.set("vote", "votes", "seat", "elected", "councillor", "councillors", "ward", "wards", "majority", "polled", "lost", "won", "beat", "ousted", "unseated", "defeated", "fall", "fell");
  private static final Set<String> HEADS = Words.set("produced", "returned", "elected", "preferred", "chose", "is", "stayed", "went", "voted", "has", "was", "fell", "remains", "remained");
  private static final Set<String> NO_WARD = Words.set("council", "county", "borough", "district", "hall", "party", "election", "elections", "mp", "mps", "house", "street", "road", "university", "government", "parliament", "assembly", "office", "centre",
      "leisure", "school", "college", "station", "hospital", "club", "brexit", "facebook", "twitter", "instagram", "bbc", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "westminster", "england", "britain", "europe", "eu", "london", "news", "service", "reporting", "downing", "covid", "nhs", "mayor", "leader", "sir", "lord",
      "mr", "mrs", "ms", "councillor", "cllr", "vote", "christmas", "easter", "i", "no", "overall", "control", "local", "democracy", "north-east", "north-west", "south-east", "south-west", "midlands", "commons", "holyrood", "cardiff", "stormont");
  private static final Set<String> OF_PARLIAMENT = Words.set("mp", "mps", "parliament", "parliamentary", "westminster", "constituency", "constituencies", "commons", "general", "assembly", "holyrood", "senedd", "msp", "mayoral", "mayor");
  /** Before "Hilltop seat". */
  private static final Set<String> OWNERS = Words.set("the", "his", "her", "their", "its", "'s", "'", "a", "labour", "tory", "conservative", "dem");
  private static final Set<String> TAKING = Words.set("held", "hold", "holds", "won", "win", "wins", "took", "takes", "take", "gained", "gain", "gains", "retained", "retain", "lost", "loses", "lose", "regained", "captured", "seized", "snatched", "kept", "represented", "represents", "defended", "contested", "winning", "taking", "gaining", "losing", "holding");
  private static final Set<String> PASSIVES = Words.set("won", "held", "gained", "taken", "retained", "lost", "captured", "regained", "snatched", "seized");
  private static final Set<String> BEHIND_TAKEN = Words.set("for", "from", "with", "by", "to", ",", ".", "after", "and", "where", "on", "in", "since", "until", ";", "off", "back", "again", "comfortably", "easily", "narrowly");
  /** "Hilltop's newest councillor". */
  private static final Set<String> NEW = Words.set("new", "newest", "latest", "next");
  private static final Set<String> BEATEN = Words.set("beaten", "defeated", "lost", "unseated", "ousted", "toppled", "seat", "re-elected", "loses", "elected");
  private static final int LONGEST = 8;

  private final Document document;
  private final Set<String> known = new HashSet<>();

  private Optional<Place> first = Optional.empty();
  private final Predicate<Place> ordinary;
  private final boolean byElections;

  /**
   * @param ordinary whether no by-election of that seat is near: then its name stands for a ward
   * @param byElections whether by-elections are reported, in which nothing but wards is taken
   */
  Wards(Document document, Predicate<Place> ordinary, boolean byElections) {
    this.document = document;
    this.ordinary = ordinary;
    this.byElections = byElections;
  }

  /** The mentions together with the wards; a listed place that is a part of a ward's name gives way. */
  List<List<Found>> complete(List<List<Found>> mentions) {
    for (int s = 0; s < mentions.size(); s++) {
      List<Token> tokens = document.sentences().get(s).tokens();
      mentions.get(s).stream().filter(Wards::isWard).forEach(f -> known.add(name(tokens, f.from(), wardNoun(tokens, f) ? f.to() - 1 : f.to())));
    }
    first = first(mentions);
    Map<Integer, Found> headings = WardHeadings.of(document, mentions);
    List<List<Found>> completed = new ArrayList<>();
    for (int s = 0; s < mentions.size(); s++) {
      if (headings.containsKey(s)) {
        completed.add(List.of(headings.get(s)));
        continue;
      }
      List<Found> found = new ArrayList<>(mentions.get(s));
      add(document.sentences().get(s), found);
      completed.add(found);
    }
    return completed;
  }

  /** "In Riverside": where councillors are elected, a bare name that only a seat of the Commons bears is a ward's, unless members of parliament are told of. */
  private void asWards(List<Token> tokens, List<Found> found) {
    if (tokens.stream().anyMatch(t -> OF_PARLIAMENT.contains(t.lower()))) {
      return;
    }
    for (int i = 0; i < found.size(); i++) {
      Found f = found.get(i);
      boolean seat = f.mention() instanceof PlaceMention place && place.readings().stream().allMatch(p -> p.type() == PlaceType.SEAT && ordinary.test(p));
      if (seat || seatOnCouncil(tokens, found, f)) {
        int to = further(tokens, found, f.to());
        String name = name(tokens, f.from(), to);
        found.set(i, new Found(f.from(), to, new PlaceMention(f.mention().span().join(tokens.get(to - 1).span()), List.of(new Place(PlaceType.WARD, name)), "ward by context")));
      }
    }
  }

  /** "Byrne was beaten in Hilltop by Cole": a councillor loses a ward, and not a council that is called the same and is not the one told of. */
  private boolean seatOnCouncil(List<Token> tokens, List<Found> found, Found f) {
    boolean other = f.mention() instanceof PlaceMention place && first.isPresent() && place.readings().stream().anyMatch(p -> p.type() == PlaceType.COUNCIL)
        && place.readings().stream().noneMatch(p -> p.type() == PlaceType.COUNCIL && p.equals(first.get()) || p.type() == PlaceType.OFFICE);
    boolean person = other && found.stream().anyMatch(m -> m.mention() instanceof Mention.PersonMention);
    boolean led = person && f.from() > 1 && tokens.get(f.from() - 1).is("in") && tokens.subList(Math.max(0, f.from() - 4), f.from() - 1).stream().anyMatch(t -> BEATEN.contains(t.lower()));
    return led && !wardFollows(tokens, f.to()) && f.to() < tokens.size() && BEHIND_TAKEN.contains(tokens.get(f.to()).lower());
  }

  /** The council named first, which the report is about. */
  private static Optional<Place> first(List<List<Found>> mentions) {
    return mentions.stream().flatMap(List::stream).filter(f -> f.mention() instanceof PlaceMention).flatMap(f -> ((PlaceMention) f.mention()).readings().stream())
        .filter(p -> p.type() == PlaceType.COUNCIL).findFirst();
  }

  /** "Hilltop North", "Hilltop Town": capitals go on with the name of a ward. */
  private static int further(List<Token> tokens, List<Found> found, int from) {
    int to = from;
    while (to < tokens.size() && to < from + 3 && tokens.get(to).capitalised() && Character.isLetter(tokens.get(to).form().charAt(0)) && !NO_WARD.contains(tokens.get(to).lower())
        && !named(found, to)) {
      to++;
    }
    return to;
  }

  private static boolean named(List<Found> found, int token) {
    return found.stream().anyMatch(f -> f.from() <= token && token < f.to());
  }

  private void add(Sentence sentence, List<Found> found) {
    List<Token> tokens = sentence.tokens();
    asWards(tokens, found);
    boolean person = found.stream().anyMatch(f -> f.mention() instanceof Mention.PersonMention);
    boolean tells = person || tokens.stream().anyMatch(t -> TELLS.contains(t.lower()));
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Found> ward = tells ? at(tokens, i, found, person) : Optional.empty();
      if (ward.isPresent()) {
        found.removeIf(f -> f.from() < ward.get().to() && ward.get().from() < f.to());
        found.add(ward.get());
        i = ward.get().to() - 1;
      }
    }
    found.sort(Comparator.comparingInt(Found::from));
  }

  private Optional<Found> at(List<Token> tokens, int i, List<Found> found, boolean person) {
    int saint = end(tokens, i, found);
    int end = saint > i + 1 && tokens.get(i).is("st") && saint < tokens.size() && (tokens.get(saint).is("'s") || tokens.get(saint).is("\u2019s")) ? saint + 1 : saint;
    if (end <= i || covered(tokens, found, i, end)) {
      return Optional.empty();
    }
    String name = name(tokens, i, end);
    boolean led = i > 0 && LED_BY.contains(tokens.get(i - 1).lower());
    boolean named = i > 1 && tokens.get(i - 1).is("of") && (tokens.get(i - 2).is("ward") || tokens.get(i - 2).is("division"));
    boolean owned = named || i > 0 && OWNERS.contains(tokens.get(i - 1).lower()) && end < tokens.size() && tokens.get(end).is("seat");
    boolean party = byElections && end < tokens.size() && tokens.get(end).is("from") && found.stream().anyMatch(f -> f.from() <= end + 2 && f.from() > end && f.mention() instanceof Mention.PartyMention);
    boolean taken = (person || party) && i > 0 && TAKING.contains(tokens.get(i - 1).lower()) && (end == tokens.size() || BEHIND_TAKEN.contains(tokens.get(end).lower()));
    boolean heads = i == 0 && (end - i > 1 && end < tokens.size() && HEADS.contains(tokens.get(end).lower()) || passive(tokens, end) || relative(tokens, found, end));
    boolean single = end - i == 1;
    boolean seated = person && end + 2 < tokens.size() && tokens.get(end).is("'s") && NEW.contains(tokens.get(end + 1).lower()) && tokens.get(end + 2).is("councillor");
    if (!known.contains(name) && !(led && (person || !single)) && !heads && !owned && !taken && !seated || wardFollows(tokens, end)) {
      return Optional.empty();
    }
    known.add(name);
    return Optional.of(new Found(i, end, new PlaceMention(tokens.get(i).span().join(tokens.get(end - 1).span()), List.of(new Place(PlaceType.WARD, name)), "ward by context")));
  }

  /** "Hilltop was won by". */
  private static boolean passive(List<Token> tokens, int at) {
    return at + 2 < tokens.size() && (tokens.get(at).is("was") || tokens.get(at).is("is")) && PASSIVES.contains(tokens.get(at + 1).lower()) && (tokens.get(at + 2).is("by") || tokens.get(at + 2).is("from"));
  }

  /** "Hilltop, which Labour won last time, went to". */
  private static boolean relative(List<Token> tokens, List<Found> found, int at) {
    int subject = at + 2 < tokens.size() && tokens.get(at + 2).is("the") ? at + 3 : at + 2;
    boolean led = subject < tokens.size() && tokens.get(at).is(",") && tokens.get(at + 1).is("which");
    boolean party = led && (tokens.get(subject).is("we") || found.stream().anyMatch(f -> f.from() == subject && f.mention() instanceof Mention.PartyMention));
    return party && tokens.subList(subject + 1, Math.min(tokens.size(), subject + 5)).stream().anyMatch(t -> PASSIVES.contains(t.lower()));
  }

  /** One past the last token of a stretch of capitalised words that names no person, party or time. */
  private static int end(List<Token> tokens, int from, List<Found> found) {
    int end = from;
    int i = from;
    while (i < tokens.size() && i - from < LONGEST && !foreign(found, i)) {
      Token token = tokens.get(i);
      if (token.capitalised() && Character.isLetter(token.form().charAt(0))) {
        boolean goesOn = token.is("london") && i == from && i + 1 < tokens.size() && tokens.get(i + 1).capitalised();
        if (NO_WARD.contains(token.lower()) && !goesOn || i == from && JOINTS.contains(token.lower())) {
          return from;
        }
        end = i + 1;
      } else if (i == from || !JOINTS.contains(token.lower()) || token.is(",") && !listed(tokens, i)) {
        break;
      }
      i++;
    }
    return end;
  }

  /** "Ham, Petersham and Richmond Riverside": a comma in a name is followed by an "and" between capitals. */
  private static boolean listed(List<Token> tokens, int comma) {
    return comma + 3 < tokens.size() && tokens.get(comma + 1).capitalised() && (tokens.get(comma + 2).is("and") || tokens.get(comma + 2).is("&")) && tokens.get(comma + 3).capitalised();
  }

  /** Whether the noun "ward" is a part of what was found. */
  private static boolean wardNoun(List<Token> tokens, Found ward) {
    return ward.to() - ward.from() > 1 && !tokens.get(ward.to() - 1).capitalised();
  }

  private static boolean foreign(List<Found> found, int i) {
    return found.stream().anyMatch(f -> f.from() <= i && i < f.to() && !(f.mention() instanceof PlaceMention));
  }

  /** Whether listed places are all there is to the stretch. */
  private static boolean covered(List<Token> tokens, List<Found> found, int from, int to) {
    return found.stream().anyMatch(f -> f.from() <= from && f.to() >= to || isWard(f) && f.from() < to && from < f.to())
        || places(found, from, to).stream().mapToInt(Found::length).sum() >= to - from - 1 && places(found, from, to).size() > 1
        || places(found, from, to).stream().anyMatch(f -> f.from() == from && f.to() < to && !tokens.get(f.to()).capitalised());
  }

  private static List<Found> places(List<Found> found, int from, int to) {
    return found.stream().filter(f -> f.from() < to && from < f.to()).toList();
  }

  private static boolean wardFollows(List<Token> tokens, int end) {
    return end < tokens.size() && (tokens.get(end).is("ward") || tokens.get(end).is("council"));
  }

  private static boolean isWard(Found found) {
    return found.mention() instanceof PlaceMention place && place.readings().size() == 1 && place.readings().get(0).type() == PlaceType.WARD;
  }

  private static String name(List<Token> tokens, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean gap = i > from && tokens.get(i).start() > tokens.get(i - 1).end();
      name.append(gap ? " " : "").append(tokens.get(i).form());
    }
    return name.toString();
  }
}
