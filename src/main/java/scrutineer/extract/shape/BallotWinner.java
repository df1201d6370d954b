package scrutineer.extract.shape;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.layout.Field;
import scrutineer.layout.Label;
import scrutineer.layout.Row;
import scrutineer.text.Span;

/** Claims who of a list has won: marks first, then the last line ("Lab hold"), then the order of a list that is complete. */
final class BallotWinner {
  private final Whereabouts whereabouts;
  private final Notes notes;
  private final Legend legend;

  BallotWinner(Whereabouts whereabouts, Notes notes, Legend legend) {
    this.whereabouts = whereabouts;
    this.notes = notes;
    this.legend = legend;
  }

  /** @param told the winner's party, where a line tells it */
  void claim(List<Contestant> list, Ballot ballot, Contest contest, Optional<Party> told) {
    list.stream().filter(Contestant::lost).forEach(c -> c.person()
        .ifPresent(p -> notes.elected(contest, p, false, c.row().span(), "shape.not-elected-mark")));
    Set<Contestant> marked = marked(list);
    if (!marked.isEmpty()) {
      marked(marked, list, contest, told);
      return;
    }
    Optional<Contestant> top = Contestant.top(list);
    boolean unchanged = ballot.items.stream().anyMatch(i -> i.label() == Label.NO_CHANGE);
    if (unchanged && top.flatMap(Contestant::party).isPresent()) {
      unchanged(top.get(), contest);
      return;
    }
    boolean agrees = top.isPresent() && told.isPresent() && top.get().party().equals(told);
    if (told.isPresent() && top.isPresent() && nameless(top.get(), list, told.get())) {
      elected(top.get(), contest, "shape.result-line-winner", true);
      notes.party(contest, top.get().person().get(), told.get(), top.get().row().span(), "shape.result-line-winner");
      return;
    }
    boolean whole = top.isPresent() && told.isEmpty() && contest.place().type() == PlaceType.SEAT && complete(list, ballot, contest);
    if (agrees || whole) {
      elected(top.get(), contest, agrees ? "shape.result-line-winner" : "shape.first-of-full-list", true);
    }
  }

  /** "Green gain. Byrne 559, Poole (Con) 498": the first of all has the party of the line before, which nobody else has. */
  private static boolean nameless(Contestant top, List<Contestant> list, Party told) {
    return list.size() > 1 && top == list.get(0) && top.person().isPresent() && top.party().isEmpty()
        && list.stream().filter(c -> c != top).allMatch(c -> c.party().filter(p -> !p.equals(told)).isPresent());
  }

  /** Those whose names have a mark: the word, capitals or an asterisk where the article says so or the figures agree. */
  private Set<Contestant> marked(List<Contestant> list) {
    Set<Contestant> marked = new LinkedHashSet<>();
    list.stream().filter(Contestant::elected).forEach(marked::add);
    if (legend.capitals()) {
      List<Contestant> shouted = list.stream().filter(Contestant::shouted).toList();
      marked.addAll(shouted.size() < list.size() ? shouted : List.of());
    }
    return marked.isEmpty() ? starred(list) : marked;
  }

  private Set<Contestant> starred(List<Contestant> list) {
    List<Contestant> stars = legend.starSitting() ? List.of() : list.stream().filter(c -> c.row().star()).toList();
    double least = stars.stream().mapToDouble(Contestant::weight).min().orElse(0);
    boolean ahead = legend.starElected() || list.stream().filter(c -> !c.row().star()).allMatch(c -> c.weight() < least);
    return ahead && stars.size() < list.size() ? new LinkedHashSet<>(stars) : Set.of();
  }

  private void marked(Set<Contestant> marked, List<Contestant> list, Contest contest, Optional<Party> told) {
    marked.forEach(c -> elected(c, contest, "shape.elected-mark", marked.size() == 1));
    Contestant first = list.get(0);
    if (list.size() == 1 && first.party().isEmpty() && told.isPresent()) {
      first.person().ifPresent(p -> notes.party(contest, p, told.get(), first.row().span(), "shape.elected-mark"));
    }
  }

  private void unchanged(Contestant top, Contest contest) {
    Span span = top.row().span();
    notes.winnerParty(contest, top.party().orElseThrow(), span, "shape.no-change");
    notes.outcome(contest, Outcome.HOLD, span, "shape.no-change");
    elected(top, contest, "shape.no-change", true);
  }

  /** A name alone on a line beside the result is the winner's. */
  void named(Field name, Contest contest, Party party) {
    notes.elected(contest, name.text(), true, name.span(), "shape.result-line");
    notes.party(contest, name.text(), party, name.span(), "shape.result-line");
  }

  /** Who had the majority that stands behind the name won. */
  void held(Holder holder, Contest contest) {
    notes.elected(contest, holder.name(), true, holder.span(), "shape.holder");
    notes.party(contest, holder.name(), holder.party(), holder.span(), "shape.holder");
    notes.winnerParty(contest, holder.party(), holder.span(), "shape.holder");
  }

  /**
   * Summary lines without an outcome that the figures speak against: in a seat, the party said to have won has fewer votes
   * than another. Such a line belongs to another list.
   */
  static List<Row.Item> sound(List<Row.Item> items, List<Contestant> list, Contest contest) {
    Optional<Party> top = Contestant.top(list).flatMap(Contestant::party);
    boolean counted = contest.place().type() == PlaceType.SEAT && list.size() > 1 && list.stream().allMatch(c -> c.votes().isPresent());
    return !counted || top.isEmpty() ? items : items.stream().filter(i -> !contradicts(i, list, top.get())).toList();
  }

  private static boolean contradicts(Row.Item item, List<Contestant> list, Party top) {
    return (item.label() == Label.HOLD || item.label() == Label.GAIN) && ResultWords.of(item.fields()).flatMap(ResultWords::winner)
        .filter(w -> !w.equals(top) && list.stream().anyMatch(c -> c.party().filter(w::equals).isPresent())).isPresent();
  }

  private boolean complete(List<Contestant> list, Ballot ballot, Contest contest) {
    int known = whereabouts.candidates(contest);
    boolean half = Contestant.top(list).flatMap(c -> c.figure(Measure.SHARE)).filter(f -> f.asDouble() > 50).isPresent();
    return half || known > 1 && list.size() >= known || list.size() >= 2 && margin(list, ballot);
  }

  /** Whether the first less the second is the majority that is printed. */
  private static boolean margin(List<Contestant> list, Ballot ballot) {
    List<Double> weights = list.stream().map(Contestant::weight).sorted(Comparator.reverseOrder()).toList();
    double margin = weights.get(0) - weights.get(1);
    return ballot.items.stream().filter(i -> i.label() == Label.MAJORITY).flatMap(i -> i.fields().stream())
        .anyMatch(f -> f.figure().filter(x -> Math.abs(Math.abs(x.asDouble()) - margin) < 0.5).isPresent());
  }

  private void elected(Contestant winner, Contest contest, String rule, boolean alone) {
    winner.person().ifPresent(p -> notes.elected(contest, p, true, winner.row().span(), rule));
    boolean one = alone && !contest.election().body().equals("nia") && contest.place().type() != PlaceType.WARD && contest.place().type() != PlaceType.COUNCIL;
    if (one) {
      winner.party().ifPresent(p -> notes.winnerParty(contest, p, winner.row().span(), rule));
    }
  }
}
