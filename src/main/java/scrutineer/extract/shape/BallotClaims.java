package scrutineer.extract.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.layout.Field;
import scrutineer.layout.Figure;
import scrutineer.layout.Keys;
import scrutineer.layout.Label;
import scrutineer.layout.Row;
import scrutineer.text.Span;

/** Claims of a list of candidates, or of parties, in one contest. */
final class BallotClaims {
  /** More votes than anybody has ever had in one constituency of any body. */
  private static final int SEAT_MOST = 120_000;
  private final Map<Contest, Party> winners = new HashMap<>();
  /** A line that says the opposite without a list of its own belongs to another election. */
  private final Map<Contest, Outcome> outcomes = new HashMap<>();
  private final Whereabouts whereabouts;
  private final Notes notes;
  private final Legend legend;

  BallotClaims(Whereabouts whereabouts, Notes notes, Legend legend) {
    this.whereabouts = whereabouts;
    this.legend = legend;
    this.notes = notes;
  }

  /** A row understood. */
  private record Entry(Row.Contender row, Optional<String> person, Optional<Party> party, List<Columns.Told> told) {
    Optional<Figure> votes() {
      return told.stream().filter(t -> t.measure() == Measure.VOTES).map(Columns.Told::figure).findFirst();
    }

    double weight() {
      return votes().or(() -> told.stream().filter(t -> t.measure() == Measure.SHARE).map(Columns.Told::figure).findFirst())
          .map(Figure::asDouble).orElse(-1.0);
    }
  }

  /** @return whether the rows were a list of candidates or parties whose contest is known */
  boolean claim(Ballot ballot, Scene scene) {
    List<Entry> entries = entries(ballot);
    long listed = ballot.contenders.stream().filter(c -> Ballot.party(c) || c.party().isEmpty()).count();
    long others = ballot.contenders.stream().filter(c -> c.party().filter(p -> p.is(Label.OTHERS)).isPresent()).count();
    boolean letters = ballot.contenders.stream().allMatch(c -> c.person().isEmpty()
        && c.party().filter(p -> p.text().length() == 1).isPresent());
    if (letters && !ballot.contenders.isEmpty() || listed * 2 < ballot.contenders.size() - others) {
      return false;
    }
    Optional<Contest> settled = contest(entries, ballot, scene);
    if (settled.isEmpty()) {
      return false;
    }
    Contest contest = settled.get();
    Optional<Party> line = winnerTold(ballot);
    if (entries.isEmpty() && line.isPresent() && winners.containsKey(contest) && !winners.get(contest).equals(line.get())) {
      return false;
    }
    Optional<Outcome> outcome = outcomeTold(ballot);
    if (entries.isEmpty() && outcome.isPresent() && outcomes.containsKey(contest) && outcomes.get(contest) != outcome.get()) {
      return true;
    }
    outcome.ifPresent(o -> outcomes.put(contest, o));
    boolean result = !entries.isEmpty() || ballot.items.size() > 0;
    if (!result || entries.size() == 1 && ballot.items.isEmpty() && entries.get(0).person().isEmpty()
        && contest.place().type() != PlaceType.SEAT) {
      return false;
    }
    if (contest.place().type() == PlaceType.SEAT && entries.stream().anyMatch(e -> e.votes().filter(v -> v.asDouble() > SEAT_MOST).isPresent())) {
      return false;
    }
    entries.replaceAll(e -> meant(e, contest));
    for (Entry entry : entries) {
      if (!entry.row().absent()) {
        figures(entry, contest, scene);
      }
    }
    Optional<Party> winner = new ItemClaims(whereabouts, notes).claim(sound(ballot.items, entries, contest), contest, Columns.total(ballot.contenders));
    winner.ifPresent(w -> winners.put(contest, w));
    winner = winner.or(() -> Optional.ofNullable(winners.get(contest)));
    if (ballot.named.isPresent() && winner.isPresent()) {
      notes.elected(contest, ballot.named.get().text(), true, ballot.named.get().span(), "shape.result-line");
      notes.party(contest, ballot.named.get().text(), winner.get(), ballot.named.get().span(), "shape.result-line");
    }
    winner(entries, ballot, contest, winner);
    return true;
  }

  /** A misprinted name is read as meant. */
  private Entry meant(Entry entry, Contest contest) {
    Optional<String> person = entry.person().map(p -> whereabouts.meant(contest, p, entry.party()));
    return new Entry(entry.row(), person, entry.party(), entry.told());
  }

  private List<Entry> entries(Ballot ballot) {
    Columns columns = new Columns(ballot.header);
    double total = Columns.total(ballot.contenders);
    List<Entry> entries = new ArrayList<>();
    for (Row.Contender row : ballot.contenders) {
      Optional<Party> party = row.party().flatMap(BallotClaims::party);
      Optional<String> person = row.person().isEmpty() ? Optional.empty() : Optional.of(People.name(row.person()));
      if (party.isPresent() || person.isPresent()) {
        entries.add(new Entry(row, person, party, columns.of(row, total)));
      }
    }
    return entries;
  }

  private static Optional<Party> party(Field field) {
    if (field.is(Field.Kind.PARTY)) {
      return field.party();
    }
    if (field.is(Label.OTHERS)) {
      return Optional.empty();
    }
    String key = Keys.of(field.text());
    return Optional.of(key.equals("no description") ? Party.INDEPENDENT : new Party(field.text()));
  }

  private Optional<Contest> contest(List<Entry> entries, Ballot ballot, Scene scene) {
    List<Whereabouts.Told> told = new ArrayList<>();
    for (Entry entry : entries) {
      entry.person().ifPresent(p -> told.add(new Whereabouts.Told(p, entry.party())));
    }
    ballot.named.ifPresent(n -> told.add(new Whereabouts.Told(n.text(), winnerTold(ballot))));
    Optional<Contest> byName = told.isEmpty() ? Optional.empty() : whereabouts.ofCandidates(told, scene.election(), scene.place());
    if (byName.isPresent() && scene.elsewhen() && told.size() < 3 && scene.place().filter(byName.get().place()::equals).isPresent() && !byName.get().election().equals(scene.election())) {
      return Optional.of(new Contest(scene.election(), byName.get().place()));
    }
    if (byName.isPresent()) {
      scene.settle(byName.get());
    }
    return byName.or(() -> scene.contest(ballot.start())
        .filter(c -> told.size() * 2 < entries.size() || !whereabouts.strangers(c, told)));
  }

  private static Optional<Party> winnerTold(Ballot ballot) {
    return ballot.items.stream().filter(i -> i.label() == Label.HOLD || i.label() == Label.GAIN)
        .flatMap(i -> ResultWords.of(i.fields()).stream()).flatMap(w -> w.winner().stream()).findFirst();
  }

  private static Optional<Outcome> outcomeTold(Ballot ballot) {
    return ballot.items.stream().filter(i -> i.label() == Label.HOLD || i.label() == Label.GAIN)
        .flatMap(i -> ResultWords.of(i.fields()).stream()).flatMap(w -> w.outcome().stream()).findFirst();
  }

  private void figures(Entry entry, Contest contest, Scene scene) {
    Row.Contender row = entry.row();
    String rule = entry.person().isPresent() ? "shape.candidate-row" : "shape.party-row";
    if (entry.person().isPresent() && entry.party().isPresent()) {
      Party party = whereabouts.settled(contest, entry.person().get(), entry.party().get(), row.party().orElseThrow().text());
      notes.party(contest, entry.person().get(), party, name(row), rule);
    }
    for (Columns.Told told : entry.told()) {
      Optional<ElectionId> then = told.year().flatMap(y -> y == contest.election().year() ? Optional.of(contest.election())
          : whereabouts.inYear(contest.election().body(), y, Optional.of(contest.place())));
      Contest of = then.map(t -> new Contest(t, contest.place())).orElse(contest);
      boolean absent = told.figure().value().signum() == 0 && told.measure() != Measure.SHARE_CHANGE;
      boolean seats = told.measure() == Measure.SEATS || told.measure() == Measure.SEATS_CHANGE;
      boolean subject = entry.party().isPresent() || entry.person().isPresent();
      if (!absent && subject && !(seats && (entry.party().isEmpty() || entry.person().isPresent() || contest.place().type() == PlaceType.SEAT))) {
        notes.number(of, told.measure(), entry.person(), entry.party(), told.figure(), told.span(), rule);
      }
    }
  }

  private static Span name(Row.Contender row) {
    Span span = row.party().map(Field::span).orElse(row.span());
    for (Field piece : row.person()) {
      span = span.join(piece.span());
    }
    return span;
  }

  /** Marks first, then the last line ("Lab hold"), then the order of a list that is complete. */
  private void winner(List<Entry> entries, Ballot ballot, Contest contest, Optional<Party> told) {
    Set<Entry> marked = new LinkedHashSet<>();
    for (Entry entry : entries) {
      boolean lost = entry.row().marks().contains(Label.NOT_ELECTED);
      if (entry.row().marks().contains(Label.ELECTED) && !lost) {
        marked.add(entry);
      }
      if (lost) {
        entry.person().ifPresent(p -> notes.elected(contest, p, false, entry.row().span(), "shape.not-elected-mark"));
      }
    }
    if (legend.capitals()) {
      List<Entry> shouted = entries.stream().filter(BallotClaims::shouted).toList();
      marked.addAll(shouted.size() < entries.size() ? shouted : List.of());
    }
    List<Entry> stars = legend.starSitting() ? List.of() : entries.stream().filter(e -> e.row().star()).toList();
    Optional<Entry> top = top(entries);
    double least = stars.stream().mapToDouble(Entry::weight).min().orElse(0);
    boolean ahead = legend.starElected() || entries.stream().filter(e -> !e.row().star()).allMatch(e -> e.weight() < least);
    if (marked.isEmpty() && !stars.isEmpty() && ahead && stars.size() < entries.size()) {
      marked.addAll(stars);
    }
    if (!marked.isEmpty()) {
      marked.forEach(e -> elected(e, contest, "shape.elected-mark", marked.size() == 1));
      if (marked.size() == 1 && entries.size() == 1 && entries.get(0).party().isEmpty() && told.isPresent()) {
        entries.get(0).person().ifPresent(p -> notes.party(contest, p, told.get(), entries.get(0).row().span(), "shape.elected-mark"));
      }
      return;
    }
    boolean unchanged = ballot.items.stream().anyMatch(i -> i.label() == Label.NO_CHANGE);
    if (unchanged && top.isPresent() && top.get().party().isPresent()) {
      Party held = top.get().party().get();
      notes.winnerParty(contest, held, top.get().row().span(), "shape.no-change");
      notes.outcome(contest, Outcome.HOLD, top.get().row().span(), "shape.no-change");
      elected(top.get(), contest, "shape.no-change", true);
      return;
    }
    boolean agrees = top.isPresent() && told.isPresent() && top.get().party().equals(told);
    boolean whole = top.isPresent() && told.isEmpty() && contest.place().type() == PlaceType.SEAT && complete(entries, ballot, contest);
    if (agrees || whole) {
      elected(top.get(), contest, agrees ? "shape.result-line-winner" : "shape.first-of-full-list", true);
    }
  }

  /**
   * Summary lines without an outcome that the figures speak against: in a seat, the party said to have won has fewer votes
   * than another. Such a line belongs to another list.
   */
  private static List<Row.Item> sound(List<Row.Item> items, List<Entry> entries, Contest contest) {
    Optional<Party> top = top(entries).flatMap(Entry::party);
    boolean counted = contest.place().type() == PlaceType.SEAT && entries.size() > 1 && entries.stream().allMatch(e -> e.votes().isPresent());
    if (!counted || top.isEmpty()) {
      return items;
    }
    return items.stream().filter(i -> i.label() != Label.HOLD && i.label() != Label.GAIN || ResultWords.of(i.fields()).flatMap(ResultWords::winner)
        .filter(w -> !w.equals(top.get()) && entries.stream().anyMatch(e -> e.party().filter(w::equals).isPresent())).isEmpty()).toList();
  }

  private static boolean shouted(Entry entry) {
    return !entry.row().person().isEmpty() && entry.row().person().stream().allMatch(f -> Legend.shouted(f.text()));
  }

  private boolean complete(List<Entry> entries, Ballot ballot, Contest contest) {
    int known = whereabouts.candidates(contest);
    boolean half = top(entries).flatMap(e -> e.told().stream().filter(t -> t.measure() == Measure.SHARE).findFirst())
        .filter(t -> t.figure().asDouble() > 50).isPresent();
    return half || known > 1 && entries.size() >= known || entries.size() >= 2 && margin(entries, ballot);
  }

  /** Whether the first less the second is the majority that is printed. */
  private static boolean margin(List<Entry> entries, Ballot ballot) {
    List<Double> weights = entries.stream().map(Entry::weight).sorted(java.util.Comparator.reverseOrder()).toList();
    double margin = weights.get(0) - weights.get(1);
    return ballot.items.stream().filter(i -> i.label() == Label.MAJORITY).flatMap(i -> i.fields().stream())
        .anyMatch(f -> f.figure().filter(x -> Math.abs(Math.abs(x.asDouble()) - margin) < 0.5).isPresent());
  }

  private void elected(Entry entry, Contest contest, String rule, boolean alone) {
    entry.person().ifPresent(p -> notes.elected(contest, p, true, entry.row().span(), rule));
    boolean one = alone && !contest.election().body().equals("nia") && contest.place().type() != PlaceType.WARD && contest.place().type() != PlaceType.COUNCIL;
    if (one) {
      entry.party().ifPresent(p -> notes.winnerParty(contest, p, entry.row().span(), rule));
    }
  }

  private static Optional<Entry> top(List<Entry> entries) {
    Optional<Entry> top = Optional.empty();
    boolean tie = false;
    for (Entry entry : entries) {
      if (entry.weight() >= 0 && (top.isEmpty() || entry.weight() > top.get().weight())) {
        top = Optional.of(entry);
        tie = false;
      } else if (top.isPresent() && entry.weight() == top.get().weight()) {
        tie = true;
      }
    }
    return tie ? Optional.empty() : top;
  }
}
