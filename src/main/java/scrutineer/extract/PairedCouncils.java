package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.knowledge.Gazetteer;
import scrutineer.mention.Found;
import scrutineer.mention.Mention.PlaceMention;
import scrutineer.text.Token;

/** In local elections "Bexley and Bromley" are two councils, though a seat of the London Assembly is called so. */
final class PairedCouncils {
  private PairedCouncils() {}

  /** @param voted whether a seat had its vote on the day of the article's election */
  static List<Found> apart(List<Token> tokens, List<Found> found, Gazetteer gazetteer, Predicate<Place> voted) {
    List<Found> apart = new ArrayList<>(found.size());
    for (Found f : found) {
      List<Found> two = f.mention() instanceof PlaceMention place && place.readings().stream().allMatch(p -> p.type() == PlaceType.SEAT && !voted.test(p)) ? two(tokens, f, gazetteer) : List.of();
      apart.addAll(two.isEmpty() ? List.of(f) : two);
    }
    return apart;
  }

  private static List<Found> two(List<Token> tokens, Found pair, Gazetteer gazetteer) {
    for (int i = pair.from() + 1; i < pair.to() - 1; i++) {
      if (tokens.get(i).is("and") || tokens.get(i).is("&")) {
        Optional<Found> first = council(tokens, pair.from(), i, gazetteer);
        Optional<Found> second = council(tokens, i + 1, pair.to(), gazetteer);
        if (first.isPresent() && second.isPresent()) {
          return List.of(first.get(), second.get());
        }
      }
    }
    return List.of();
  }

  private static Optional<Found> council(List<Token> tokens, int from, int to, Gazetteer gazetteer) {
    String name = String.join(" ", tokens.subList(from, to).stream().map(Token::form).toList());
    List<Place> councils = gazetteer.named(name).stream().map(Gazetteer.Entry::place).filter(p -> p.type() == PlaceType.COUNCIL).distinct().toList();
    return councils.isEmpty() ? Optional.empty() : Optional.of(new Found(from, to, new PlaceMention(tokens.get(from).span().join(tokens.get(to - 1).span()), councils, "council of a pair")));
  }
}
