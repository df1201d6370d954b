package scrutineer.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.knowledge.Gazetteer;
import scrutineer.mention.Mention.PlaceMention;
import scrutineer.text.Token;

/**
 * A place's name in the name of an office: "mayor of Eastwick", "Northshire's police and crime commissioner". Such a name is
 * neither the council's nor the seat's that is called the same.
 */
public final class OfficeNames {
  /** How {@link PlaceMention#foundBy} of a place ends that is named as an office. */
  public static final String SETTLED = ", an office";

  private static final Set<String> MAYOR = Words.set("mayor", "mayors", "mayoral", "mayoralty", "mayorship");
  private static final Set<String> COMMISSIONER = Words.set("commissioner", "commissioners", "pcc", "pccs", "pfcc");
  private static final Set<String> LEADING = Words.set("of", "for", "in", "the");
  /** What may stand between a place and its office. */
  private static final Set<String> BETWEEN = Words.set("'s", "\u2019s", "'", "\u2019", "new", "first", "next", "elected", "directly", "directly-elected", "metro", "city", "combined", "authority", "regional", "police", "fire", "and", "&", "crime", ",");
  /** A first citizen in a chain, who is not elected by the voters. */
  private static final Set<String> CEREMONIAL = Words.set("lord", "lady", "deputy", "borough", "town");

  private final Gazetteer gazetteer;

  OfficeNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The mention with the office as its only reading, where the words around say that one is meant; else as it was. */
  Found settle(List<Token> tokens, Found found) {
    if (!(found.mention() instanceof PlaceMention place)) {
      return found;
    }
    if (named(tokens, found)) {
      int from = bare(tokens, found);
      return new Found(from, found.to(), new PlaceMention(tokens.get(from).span().join(tokens.get(found.to() - 1).span()), place.readings(), place.foundBy() + SETTLED));
    }
    return body(tokens, found).flatMap(body -> office(place, tokens, found, body))
        .map(p -> new Found(found.from(), found.to(), new PlaceMention(place.span(), List.of(p), place.foundBy() + SETTLED))).orElse(found);
  }

  /** Index of the first word of the place itself in "Mayor of the West Midlands": the words before tell what somebody is. */
  private static int bare(List<Token> tokens, Found found) {
    int from = found.from();
    while (from < found.to() && !office(tokens.get(from))) {
      from++;
    }
    int place = from + 1;
    while (place < found.to() && LEADING.contains(tokens.get(place).lower())) {
      place++;
    }
    return place > from + 1 && place < found.to() ? place : found.from();
  }

  /** "Metro Mayor of Eastwick" as a whole is a listed name. */
  private static boolean named(List<Token> tokens, Found found) {
    return tokens.subList(found.from(), found.to()).stream().anyMatch(t -> MAYOR.contains(t.lower()) || COMMISSIONER.contains(t.lower()));
  }

  private Optional<Place> office(PlaceMention place, List<Token> tokens, Found found, String body) {
    StringBuilder surface = new StringBuilder();
    for (int i = found.from(); i < found.to(); i++) {
      surface.append(i > found.from() && tokens.get(i).start() > tokens.get(i - 1).end() ? " " : "").append(tokens.get(i).form());
    }
    return gazetteer.named(surface.toString()).stream().filter(e -> e.place().type() == PlaceType.OFFICE && e.body().equals(body)).map(Gazetteer.Entry::place).findFirst()
        .or(() -> place.readings().stream().filter(p -> p.type() == PlaceType.OFFICE && gazetteer.named(p.name()).stream().anyMatch(e -> e.place().equals(p) && e.body().equals(body))).findFirst());
  }

  private static Optional<String> body(List<Token> tokens, Found found) {
    return before(tokens, found.from()).or(() -> after(tokens, found.to()));
  }

  /** "mayor of the", "police and crime commissioner for": leading words and the office. */
  private static Optional<String> before(List<Token> tokens, int from) {
    int i = from - 1;
    while (i >= 0 && LEADING.contains(tokens.get(i).lower())) {
      i--;
    }
    return i < 0 || i == from - 1 ? Optional.empty() : office(tokens, i);
  }

  /** Whether a word is an office's. */
  public static boolean office(Token token) {
    return MAYOR.contains(token.lower()) || COMMISSIONER.contains(token.lower());
  }

  /** Whether the name of an office follows a place: "Northshire's first mayor". */
  static boolean follows(List<Token> tokens, int to) {
    return to < tokens.size() && after(tokens, to).isPresent();
  }

  private static Optional<String> after(List<Token> tokens, int to) {
    int i = to;
    while (i < tokens.size() && i < to + 7 && BETWEEN.contains(tokens.get(i).lower()) && !(i > to && tokens.get(i).is(","))) {
      i++;
    }
    boolean possible = i < tokens.size() && !tokens.get(to).is(",");
    return possible ? office(tokens, i) : Optional.empty();
  }

  private static Optional<String> office(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    if (COMMISSIONER.contains(word)) {
      return Optional.of("pcc");
    }
    boolean ceremonial = i > 0 && CEREMONIAL.contains(tokens.get(i - 1).lower());
    return MAYOR.contains(word) && !ceremonial ? Optional.of("mayor") : Optional.empty();
  }
}
