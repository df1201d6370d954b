package scrutineer.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.record.ContestRecord;
import scrutineer.record.Field;
import scrutineer.record.Reported;

/**
 * Records as tables: a row a contest, a candidacy, a party in a place. A cell has the value that is told exactly rather
 * than hedged, and of those the most told; what other articles say instead stands at the end of the row.
 */
public final class RecordTables {
  static final List<Measure> OF_CONTEST = List.of(Measure.WINNER_PARTY, Measure.OUTCOME, Measure.GAINED_FROM,
      Measure.MAJORITY, Measure.MAJORITY_SHARE, Measure.SWING, Measure.TURNOUT);
  static final List<Measure> OF_CANDIDATE = List.of(Measure.PARTY, Measure.ELECTED, Measure.VOTES, Measure.SHARE,
      Measure.SHARE_CHANGE, Measure.RANK);
  static final List<Measure> OF_PARTY = List.of(Measure.SEATS, Measure.SEATS_CHANGE, Measure.VOTES, Measure.SHARE,
      Measure.SHARE_CHANGE, Measure.RANK);
  private static final Value ELECTED = new Value.Truth(true);
  private final Codes codes;

  public RecordTables(Codes codes) {
    this.codes = codes;
  }

  /** Rows of {@link Schemas#CONTESTS}. */
  public List<List<String>> contests(Collection<ContestRecord> records) {
    return records.stream().map(record -> Schemas.CONTESTS.row(contest(record))).toList();
  }

  /** Rows of {@link Schemas#CANDIDACIES}. */
  public List<List<String>> candidacies(Collection<ContestRecord> records) {
    List<List<String>> rows = new ArrayList<>();
    for (ContestRecord record : records) {
      Map<String, List<Field>> people = new TreeMap<>();
      record.fields().forEach(field -> field.candidate()
          .ifPresent(person -> people.computeIfAbsent(person, p -> new ArrayList<>()).add(field)));
      people.forEach((person, fields) -> rows.add(Schemas.CANDIDACIES.row(candidacy(record.contest(), person, fields))));
    }
    return rows;
  }

  /** Rows of {@link Schemas#TALLIES}. */
  public List<List<String>> tallies(Collection<ContestRecord> records) {
    List<List<String>> rows = new ArrayList<>();
    for (ContestRecord record : records) {
      Map<Party, List<Field>> parties = new TreeMap<>();
      record.fields().stream().filter(field -> field.candidate().isEmpty() && OF_PARTY.contains(field.measure()))
          .forEach(field -> field.party().ifPresent(party -> parties.computeIfAbsent(party, p -> new ArrayList<>()).add(field)));
      parties.forEach((party, fields) -> rows.add(Schemas.TALLIES.row(tally(record.contest(), party, fields))));
    }
    return rows;
  }

  private Map<String, String> contest(ContestRecord record) {
    Map<String, String> row = where(record.contest());
    List<Field> own = record.fields().stream().filter(field -> OF_CONTEST.contains(field.measure())).toList();
    row.put("winner", String.join(TableSchema.LIST_DELIMITER, record.winners()));
    row.put("winner_articles", Integer.toString(articles(winnersTold(record)).size()));
    OF_CONTEST.forEach(measure -> put(row, record.contest(), measure, own));
    strongest(own, Measure.SWING).flatMap(Field::party).ifPresent(party -> row.put("swing_to", party.name()));
    List<Field> disputable = new ArrayList<>(own);
    if (record.contest().place().type() == PlaceType.SEAT && record.winners().size() > 1) {
      winnersTold(record).forEach(disputable::add);
    }
    sources(row, record.articles(), disputable, record.disputed() && disputable.size() > own.size());
    return row;
  }

  private static List<Field> winnersTold(ContestRecord record) {
    return record.fields().stream().filter(field -> field.measure() == Measure.ELECTED
        && field.readings().stream().anyMatch(reading -> reading.value().equals(ELECTED))).toList();
  }

  private Map<String, String> candidacy(Contest contest, String person, List<Field> fields) {
    Map<String, String> row = where(contest);
    row.put("candidate", person);
    OF_CANDIDATE.forEach(measure -> put(row, contest, measure, fields));
    sources(row, articles(fields), fields, false);
    return row;
  }

  private Map<String, String> tally(Contest contest, Party party, List<Field> fields) {
    Map<String, String> row = where(contest);
    row.put("party", party.name());
    row.put("party_id", codes.party(party, contest).orElse(""));
    OF_PARTY.forEach(measure -> put(row, contest, measure, fields));
    sources(row, articles(fields), fields, false);
    return row;
  }

  private Map<String, String> where(Contest contest) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("election", contest.election().toString());
    row.put("contest_id", codes.contest(contest).orElse(""));
    row.put("place_type", contest.place().type().text());
    row.put("place", contest.place().name());
    row.put("ons_code", codes.place(contest).orElse(""));
    return row;
  }

  /** The value of a measure, its hedge if it is a number, its code if it is a party, and how many articles tell it. */
  private void put(Map<String, String> row, Contest contest, Measure measure, List<Field> fields) {
    Optional<Field> field = strongest(fields, measure);
    if (field.isEmpty()) {
      return;
    }
    Reported told = best(field.get());
    row.put(measure.text(), told.value().text());
    row.put(measure.text() + "_articles", Integer.toString(told.articles().size()));
    if (measure.numeric()) {
      row.put(measure.text() + "_precision", told.precision().text());
    }
    if (told.value() instanceof Value.PartyName name) {
      row.put(measure.text() + "_id", codes.party(name.party(), contest).orElse(""));
    }
  }

  /** Of several fields of one measure (swings to different parties) that which most articles tell. */
  private static Optional<Field> strongest(List<Field> fields, Measure measure) {
    Optional<Field> best = Optional.empty();
    for (Field field : fields) {
      boolean more = best.isEmpty() || articles(List.of(field)).size() > articles(List.of(best.get())).size();
      best = field.measure() == measure && more ? Optional.of(field) : best;
    }
    return best;
  }

  private static Reported best(Field field) {
    Reported best = field.readings().get(0);
    for (Reported reading : field.readings()) {
      boolean exact = reading.precision() == Precision.EXACT;
      boolean bestExact = best.precision() == Precision.EXACT;
      if (exact && !bestExact || exact == bestExact && reading.articles().size() > best.articles().size()) {
        best = reading;
      }
    }
    return best;
  }

  private static void sources(Map<String, String> row, List<String> articles, List<Field> fields, boolean twoWinners) {
    List<Field> disputed = fields.stream().filter(f -> f.disputed() || twoWinners && f.measure() == Measure.ELECTED).toList();
    row.put("articles", Integer.toString(articles.size()));
    row.put("from", String.join(TableSchema.LIST_DELIMITER, articles));
    row.put("disputed", Boolean.toString(!disputed.isEmpty()));
    row.put("dispute", String.join("; ", disputed.stream().map(RecordTables::readings).toList()));
  }

  /** {@code majority: 2416 (a|b), 2461 (c)}. */
  private static String readings(Field field) {
    List<String> readings = field.readings().stream()
        .map(r -> r.text() + " (" + String.join(TableSchema.LIST_DELIMITER, r.articles()) + ")").toList();
    String who = field.measure() == Measure.ELECTED ? field.candidate().orElse("") + " " : "";
    return who + field.measure().text() + ": " + String.join(", ", readings);
  }

  private static List<String> articles(Collection<Field> fields) {
    return fields.stream().flatMap(field -> field.readings().stream()).flatMap(reading -> reading.from().stream())
        .map(Claim::article).distinct().sorted().toList();
  }
}
