package scrutineer.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.PlaceType;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Two figures that nobody owns, "It finished 23,078 to 21,135": the winner's and the loser's votes, where the text has told who they are. */
final class LoosePairs {
  private static final int LEAST_VOTES = 100;
  /** Percent; less is no winner's of two. */
  private static final int LEAST_SHARE = 25;
  private static final Set<String> OTHERWISE = Words.set("turnout", "swing", "electorate", "voted", "leave", "remain", "referendum");

  private static final Set<String> TITLES = Words.set("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "cllr", "the");

  private final Context context;
  private final SentenceView view;

  LoosePairs(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  void read() {
    for (int i = 0; i < view.nodes().size(); i++) {
      if (view.nodes().get(i).isNumber() && view.free(i) && votes(i)) {
        Optional<Integer> other = view.pairOf(i).filter(k -> view.free(k) && votes(k));
        boolean fromTo = view.clause.at(i - 1).is("from");
        if (other.isPresent() && !fromTo) {
          give(i, other.get(), Measure.VOTES);
        }
      } else if (view.nodes().get(i).isNumber() && view.free(i) && shares(i) && !view.clause.at(i - 1).is("from")) {
        give(i, i + 2, Measure.SHARE);
      }
    }
  }

  /** "91,247 to Mr Cole's 65,606", "13,743 to 13,741 for Cole": the first is the winner's where the second was told to be somebody else's. */
  void beside() {
    for (int i = 0; i < view.nodes().size(); i++) {
      int second = view.nodes().get(i).isNumber() && view.free(i) && votes(i) && !view.clause.at(i - 1).is("from") && !view.clause.at(i - 1).is("by") ? second(i) : -1;
      if (second > 0) {
        winners(i, second);
      }
    }
  }

  /** The figure behind "to", with nothing but somebody's name between; else -1. */
  private int second(int i) {
    int k = view.clause.at(i + 1).is("to") ? i + 2 : i;
    while (k > i && (TITLES.contains(view.clause.at(k).word()) || view.clause.at(k).isAgent() || view.clause.at(k).is("'s") || view.clause.at(k).is("'"))) {
      k++;
    }
    return k > i && view.clause.at(k).isNumber() && votes(k) ? k : -1;
  }

  private void winners(int i, int second) {
    boolean more = view.nodes().get(i).number().value().compareTo(view.nodes().get(second).number().value()) > 0;
    Optional<Contest> contest = view.contestNear(i, view.when(i));
    List<String> winners = more ? contest.map(c -> named(c, true)).orElse(List.of()) : List.of();
    Optional<Agent> owner = view.figure(second).filter(f -> f.measure() == Measure.VOTES).flatMap(SentenceView.Figure::owner);
    boolean another = owner.isPresent() && winners.size() == 1 && !owner.get().person().map(p -> Context.sameName(p.name(), winners.get(0))).orElse(true);
    if (another) {
      emit(contest.get(), winners.get(0), i, Measure.VOTES);
    }
  }

  private boolean votes(int i) {
    NumberMention n = view.nodes().get(i).number();
    return (n.unit() == Unit.NONE || n.unit() == Unit.VOTES) && n.value().scale() <= 0 && n.value().intValue() >= LEAST_VOTES;
  }

  /** "51.3% to 48.7": of two who had nearly all of it between them or less. */
  private boolean shares(int i) {
    Node other = view.clause.at(i + 2);
    NumberMention n = view.nodes().get(i).number();
    return n.unit() == Unit.PERCENT && view.clause.at(i + 1).is("to") && other.isNumber() && view.free(i + 2) && other.number().value().compareTo(n.value()) < 0
        && (other.number().unit() == Unit.PERCENT || other.number().unit() == Unit.NONE) && n.value().intValue() >= LEAST_SHARE
        && n.value().add(other.number().value()).compareTo(BigDecimal.valueOf(100)) <= 0 && !view.clause.has(0, view.nodes().size(), OTHERWISE);
  }

  private void give(int first, int second, Measure measure) {
    Optional<Contest> contest = view.contestNear(first, view.when(first));
    if (contest.isEmpty() || contest.get().place().type() != PlaceType.SEAT && contest.get().place().type() != PlaceType.OFFICE) {
      return;
    }
    List<String> winners = named(contest.get(), true);
    List<String> losers = named(contest.get(), false);
    if (winners.size() != 1 || losers.size() != 1) {
      return;
    }
    boolean ordered = view.nodes().get(first).number().value().compareTo(view.nodes().get(second).number().value()) >= 0;
    emit(contest.get(), winners.get(0), ordered ? first : second, measure);
    emit(contest.get(), losers.get(0), ordered ? second : first, measure);
  }

  private List<String> named(Contest contest, boolean won) {
    return context.facts.of(contest).map(Claim::statement).filter(s -> s.measure() == Measure.ELECTED && ((Value.Truth) s.value()).holds() == won)
        .map(s -> s.candidate().get()).distinct().toList();
  }

  private void emit(Contest contest, String person, int i, Measure measure) {
    NumberMention n = view.nodes().get(i).number();
    if (measure == Measure.SHARE) {
      context.facts.percent(contest, measure, Optional.of(person), Optional.empty(), n.value(), n.precision(), n.span(), "figure.share.pair-of-rivals");
    } else {
      context.facts.count(contest, measure, Optional.of(person), Optional.empty(), n.value(), n.precision(), n.span(), "figure.votes.pair-of-rivals");
    }
    view.use(i);
  }
}
