package scrutineer.extract;

import java.util.List;
import java.util.Set;
import scrutineer.election.Contest;
import scrutineer.election.PlaceType;
import scrutineer.mention.Words;
import scrutineer.text.Token;

/** Tells sentences by which a report returns from single wards to the council: "Across the borough 37 per cent voted", "Overall, Labour has 21 seats". */
final class WholeCouncil {
  private static final Set<String> LEADING = Words.set("across", "throughout", "in", "over");
  private static final Set<String> ALL = Words.set("as", "whole", "entire");
  private static final Set<String> LAND = Words.set("county", "borough", "district", "city", "council", "authority", "town", "unitary");
  private static final Set<String> ADVERBS = Words.set("overall", "countywide", "county-wide", "borough-wide", "district-wide", "city-wide", "citywide", "boroughwide", "council-wide");

  private WholeCouncil() {}

  static boolean spokenOf(List<Token> tokens) {
    if (tokens.size() < 4) {
      return false;
    }
    String first = tokens.get(0).lower();
    boolean across = (first.equals("across") || first.equals("throughout")) && tokens.get(1).is("the") && land(tokens, 2);
    boolean whole = LEADING.contains(first) && tokens.get(1).is("the") && land(tokens, 2) && tokens.subList(3, Math.min(tokens.size(), 7)).stream().anyMatch(t -> ALL.contains(t.lower()));
    return across || whole || ADVERBS.contains(first) && !tokens.get(1).is("control");
  }

  /** Of "Hilltop in Eastwick", a ward and right behind it its council, the ward: the council only says where it lies. */
  static Contest withoutAddress(SentenceView view, List<Contest> named, Context context) {
    Contest last = named.get(named.size() - 1);
    Contest before = named.size() > 1 ? named.get(named.size() - 2) : last;
    boolean ward = last.place().type() == PlaceType.COUNCIL && before.place().type() == PlaceType.WARD && named.stream().filter(c -> c.place().type() == PlaceType.COUNCIL).count() == 1;
    boolean county = last.place().type() == PlaceType.COUNCIL && before.place().type() == PlaceType.COUNCIL && named.size() == 2;
    return ward && beside(view, before, last, context) || county && view.nodes().get(0).isPlace() && locates(view, last, context) ? before : last;
  }

  private static boolean beside(SentenceView view, Contest ward, Contest council, Context context) {
    int at = index(view, council, context);
    for (int k = at - 1; k >= Math.max(0, at - 3); k--) {
      if (view.nodes().get(k).isPlace()) {
        return view.nodes().get(k).places().contains(ward.place());
      }
    }
    return false;
  }

  /** "Eastwick was the shock of the night in Northshire": the county only says where. */
  private static boolean locates(SentenceView view, Contest council, Context context) {
    int at = index(view, council, context);
    return at > 1 && view.nodes().get(at - 1).is("in") && view.nodes().get(0).isPlace() && !view.nodes().get(0).places().contains(council.place());
  }

  private static int index(SentenceView view, Contest contest, Context context) {
    for (int i = view.nodes().size() - 1; i >= 0; i--) {
      if (view.nodes().get(i).isPlace() && context.choose(view.nodes().get(i).places()).filter(contest.place()::equals).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean land(List<Token> tokens, int i) {
    return LAND.contains(tokens.get(i).lower()) || tokens.get(i).is("whole") && i + 1 < tokens.size() && LAND.contains(tokens.get(i + 1).lower());
  }
}
