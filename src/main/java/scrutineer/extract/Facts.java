package scrutineer.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.Set;
import java.util.stream.Stream;
import scrutineer.claim.Claim;
import scrutineer.claim.Evidence;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.claim.Precision;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/** Collects what an article says, each statement once with all its evidence. */
final class Facts {
  private record Key(Contest contest, Measure measure, String who, String value, Precision precision) {
    /** The same in every run, which an enum's own hash is not. */
    @Override public int hashCode() {
      int hash = 31 * contest.hashCode() + measure.ordinal();
      hash = 31 * hash + who.hashCode();
      return 31 * (31 * hash + value.hashCode()) + precision.ordinal();
    }
  }

  private final String article;
  private final String text;
  private final Map<Key, Claim> claims = new LinkedHashMap<>();
  /** The same claims by contest: an article of five megabytes makes a hundred thousand, and every sentence asks. */
  private final Map<Contest, Map<Key, Claim>> byContest = new HashMap<>();
  /** Of whom something was told, and where: the contests of a name in the order of telling. */
  private final Map<String, Set<Contest>> contestsOf = new HashMap<>();
  /** By the end of their span; of several with one end the first. */
  private final NavigableMap<Integer, Figure> figures = new TreeMap<>();

  /** A number that was read, for the sentence after it: "It was 353 last time". */
  record Figure(Measure measure, Contest contest, Span span) {}

  Facts(String article, String text) {
    this.article = article;
    this.text = text;
  }

  private static final Set<Measure> OF_A_CONTEST = Set.of(Measure.WINNER_PARTY, Measure.OUTCOME, Measure.GAINED_FROM, Measure.MAJORITY, Measure.MAJORITY_SHARE);

  /**
   * Nobody stands for a whole council, and nobody takes an area, or a constituency of Stormont with its several members:
   * such readings have missed the ward or the seat.
   */
  private static boolean cannotBe(Statement statement) {
    PlaceType type = statement.contest().place().type();
    boolean council = type == PlaceType.COUNCIL && (statement.candidate().isPresent() || statement.measure() == Measure.MAJORITY);
    boolean several = type == PlaceType.AREA || type == PlaceType.SEAT && statement.contest().election().body().equals("nia");
    return council || several && OF_A_CONTEST.contains(statement.measure());
  }

  void add(Statement statement, Span span, String rule, double confidence) {
    if (cannotBe(statement)) {
      return;
    }
    add(statement, List.of(new Evidence(span, span.of(text), rule, confidence)));
  }

  void add(Claim claim) {
    add(claim.statement(), claim.evidence());
  }

  private void add(Statement statement, List<Evidence> evidence) {
    Key key = key(statement);
    Claim told = claims.merge(key, new Claim(article, statement, evidence), (a, b) -> {
      List<Evidence> all = new ArrayList<>(a.evidence());
      all.addAll(b.evidence());
      return new Claim(article, a.statement(), all);
    });
    byContest.computeIfAbsent(statement.contest(), c -> new LinkedHashMap<>()).put(key, told);
    statement.candidate().ifPresent(name -> contestsOf.computeIfAbsent(Words.key(name), k -> new LinkedHashSet<>()).add(statement.contest()));
  }

  private static Key key(Statement statement) {
    return new Key(statement.contest(), statement.measure(), statement.candidate().map(Words::key).orElse("") + "|" + statement.party().map(Party::name).orElse(""),
        statement.value().text(), statement.precision());
  }

  private void figure(Figure figure) {
    figures.putIfAbsent(figure.span().end(), figure);
  }

  void elected(Contest contest, String person, boolean holds, Span span, String rule) {
    add(new Statement(contest, Measure.ELECTED, Optional.of(person), Optional.empty(), new Value.Truth(holds), Precision.EXACT), span, rule, 0.9);
  }

  void party(Contest contest, String person, Party party, Span span, String rule) {
    add(new Statement(contest, Measure.PARTY, Optional.of(person), Optional.empty(), new Value.PartyName(party), Precision.EXACT), span, rule, 0.9);
  }

  void winnerParty(Contest contest, Party party, Span span, String rule) {
    add(new Statement(contest, Measure.WINNER_PARTY, Optional.empty(), Optional.empty(), new Value.PartyName(party), Precision.EXACT), span, rule, 0.9);
  }

  void gainedFrom(Contest contest, Party party, Span span, String rule) {
    add(new Statement(contest, Measure.GAINED_FROM, Optional.empty(), Optional.empty(), new Value.PartyName(party), Precision.EXACT), span, rule, 0.85);
  }

  void outcome(Contest contest, Outcome outcome, Span span, String rule) {
    add(new Statement(contest, Measure.OUTCOME, Optional.empty(), Optional.empty(), new Value.Result(outcome), Precision.EXACT), span, rule, 0.9);
  }

  void count(Contest contest, Measure measure, Optional<String> person, Optional<Party> party, BigDecimal n, Precision precision, Span span, String rule) {
    if (n.stripTrailingZeros().scale() <= 0 && n.abs().compareTo(BigDecimal.valueOf(100_000_000)) < 0) {
      figure(new Figure(measure, contest, span));
      add(new Statement(contest, measure, person, party, Value.count(n), precision), span, rule, 0.85);
    }
  }

  void percent(Contest contest, Measure measure, Optional<String> person, Optional<Party> party, BigDecimal n, Precision precision, Span span, String rule) {
    figure(new Figure(measure, contest, span));
    add(new Statement(contest, measure, person, party, new Value.Percent(n), precision), span, rule, 0.85);
  }

  /** The one person of whom it is told that they won, or lost, a contest; empty if there are more. */
  Optional<String> only(Contest contest, boolean elected) {
    List<String> people = of(contest).filter(c -> c.statement().measure() == Measure.ELECTED && ((Value.Truth) c.statement().value()).holds() == elected)
        .map(c -> c.statement().candidate().orElseThrow()).distinct().toList();
    return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }

  /** The figure told last before an offset and not before another. */
  Optional<Figure> figureBefore(int offset, int from) {
    return Optional.ofNullable(figures.floorEntry(offset)).map(Map.Entry::getValue).filter(f -> f.span().end() > from);
  }

  List<Claim> claims() {
    return List.copyOf(claims.values());
  }

  Stream<Claim> of(Contest contest) {
    return byContest.getOrDefault(contest, Map.of()).values().stream();
  }

  /** The contests in which something was told of a person of this name, in the order of telling. */
  Set<Contest> contestsOf(String person) {
    return contestsOf.getOrDefault(Words.key(person), Set.of());
  }

  boolean any(Contest contest) {
    return !byContest.getOrDefault(contest, Map.of()).isEmpty();
  }

  void remove(Claim claim) {
    Key key = key(claim.statement());
    if (claims.remove(key, claim)) {
      byContest.get(key.contest()).remove(key);
    }
  }
}
