package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Reads figures of several owners in the order of the owners: "Ukip and the Greens polled 1,393 and 851", "took 12.1 and 8.4 per cent respectively". */
final class OrderedFigures {
  private static final Set<String> HAVING = Words.set("polled", "polling", "on", "with", "took", "taking", "got", "getting", "won", "managed", "had", "have", "received", "receiving", "secured", "attracted", "collected", "mustered", "scored", "respectively", "scoring", "gained", "picked", "recorded", "registered");
  private static final Set<String> OTHER_MEASURES = Words.set("majority", "majorities", "turnout", "swing", "swings", "seats", "seat", "councillors", "mps", "by", "points", "down", "rose", "fell", "ahead", "behind", "margin", "margins", "from", "against", "to", "deposit", "than");
  private static final int LEAST_VOTES = 100;
  private static final int REACH = 9;

  private final FigureContext figures;

  OrderedFigures(FigureContext figures) {
    this.figures = figures;
  }

  /** @param i the first of the figures; all are settled if they are read */
  boolean read(int i) {
    List<Integer> numbers = numbers(i);
    if (numbers.size() < 2 || !(votes(numbers) || shares(numbers))) {
      return false;
    }
    List<Agent> owners = owners(i, numbers.get(numbers.size() - 1));
    if (owners.size() != numbers.size()) {
      return false;
    }
    boolean votes = votes(numbers);
    for (int k = 0; k < numbers.size(); k++) {
      int at = numbers.get(k);
      figures.emit(votes ? Measure.VOTES : Measure.SHARE, at, owners.get(k), figures.time(at), figures.number(at).value(), votes ? "figure.votes.ordered" : "figure.share.ordered");
      figures.view.use(at);
    }
    return true;
  }

  private List<Integer> numbers(int first) {
    List<Integer> numbers = new ArrayList<>(List.of(first));
    int k = first + 1;
    while (figures.at(k).is(",") || figures.at(k).is("and") || figures.at(k).is("&")) {
      k++;
      if (figures.at(k).isNumber() && figures.view.free(k)) {
        numbers.add(k);
        k++;
      }
    }
    return numbers;
  }

  private boolean votes(List<Integer> numbers) {
    return numbers.stream().allMatch(n -> figures.countsVotes(n) && figures.number(n).value().intValue() >= LEAST_VOTES);
  }

  private boolean shares(List<Integer> numbers) {
    NumberMention last = figures.number(numbers.get(numbers.size() - 1));
    return last.unit() == Unit.PERCENT && numbers.stream().map(figures::number).allMatch(n -> (n.unit() == Unit.PERCENT || n.unit() == Unit.NONE) && n.value().signum() > 0 && n.value().intValue() <= 100);
  }

  /** Those joined by commas and "and" who stand before the figures, with nothing between but a word of having. */
  private List<Agent> owners(int i, int end) {
    int last = i - 1;
    while (last >= Math.max(0, i - REACH) && !figures.at(last).isAgent()) {
      if (figures.at(last).isNumber() || figures.at(last).isPlace() && !figures.at(last - 1).is("in") || figures.at(last).is(";")) {
        return List.of();
      }
      last--;
    }
    if (last < 0 || last == i - 1 || !figures.at(last).isAgent() || !figures.near(last + 1, i, HAVING) || figures.near(last + 1, end + 3, OTHER_MEASURES)) {
      return List.of();
    }
    List<Node> joined = new Joined(figures.view.clause).agents(last);
    List<Agent> owners = joined.stream().map(figures::settled).flatMap(Optional::stream).toList();
    return owners.size() == joined.size() ? owners : List.of();
  }
}
