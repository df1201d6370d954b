package scrutineer.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.claim.Value;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.official.AreaResult;
import scrutineer.official.CouncilResult;
import scrutineer.official.OfficialResult;
import scrutineer.official.OfficialResults;
import scrutineer.official.SeatResult;
import scrutineer.record.ContestRecord;
import scrutineer.record.Field;
import scrutineer.record.PersonName;
import scrutineer.record.PersonName.Likeness;

/** Holds records against the declared results, claim by claim, and says what no article told. */
public final class Reconciler {
  private final OfficialResults official;
  private final Pairer pairer;

  public Reconciler(OfficialResults official) {
    this.official = official;
    this.pairer = new Pairer(official);
  }

  public List<Reconciliation> reconcile(List<ContestRecord> records) {
    return records.stream().map(this::reconcile).toList();
  }

  public Reconciliation reconcile(ContestRecord told) {
    Pairing pairing = pairer.pair(told);
    if (!(pairing instanceof Pairing.Paired paired)) {
      return new Reconciliation(pairing, unpaired(told, pairing));
    }
    Facts facts = facts(paired.official());
    Judge judge = new Judge(facts, official.parties());
    List<FieldVerdict> fields = new ArrayList<>();
    for (Field field : told.fields()) {
      fields.add(judged(field, told, judge));
    }
    if (paired.official() instanceof SeatResult seat) {
      fields = new ArrayList<>(new Misplaced(seat, official).settled(fields));
    }
    fields.addAll(unreported(told, facts));
    return new Reconciliation(pairing, fields);
  }

  /**
   * The other direction: each contest of every election that some claim is about, and how much of what was declared there the
   * articles tell. Areas, which are sums of contests, are left out.
   *
   * @param reconciliations of all records
   */
  public List<Coverage> coverage(List<Reconciliation> reconciliations) {
    Map<OfficialResult, List<Reconciliation>> told = new LinkedHashMap<>();
    Set<ElectionId> elections = new TreeSet<>();
    for (Reconciliation reconciliation : reconciliations) {
      if (reconciliation.pairing() instanceof Pairing.Paired paired) {
        told.computeIfAbsent(paired.official(), o -> new ArrayList<>()).add(reconciliation);
        elections.add(paired.official().contest().election());
      }
    }
    return Stream.<OfficialResult>concat(official.seats().stream(), official.councils().stream())
        .filter(result -> elections.contains(result.contest().election()))
        .map(result -> coverage(result, told.getOrDefault(result, List.of())))
        .sorted(Comparator.comparing(Coverage::contest)).toList();
  }

  private Coverage coverage(OfficialResult result, List<Reconciliation> told) {
    List<Field> fields = told.stream().flatMap(r -> r.pairing().record().fields().stream()).toList();
    List<Facts.Fact> facts = facts(result).facts();
    return Coverage.of(result.contest(), told, facts, facts.stream().filter(f -> fields.stream().noneMatch(field -> tells(field, f))).toList());
  }

  private Facts facts(OfficialResult result) {
    if (result instanceof SeatResult seat) {
      return new SeatFacts(seat, official);
    }
    return result instanceof CouncilResult council ? new CouncilFacts(council, official)
        : new AreaFacts((AreaResult) result, official);
  }

  private static FieldVerdict judged(Field field, ContestRecord told, Judge judge) {
    Optional<Party> party = partyOf(field, told);
    List<Claim> all = claims(field);
    return FieldVerdict.of(field, all.stream().map(claim -> judge.judge(claim, party, rivals(claim, all))).toList());
  }

  /** The party that the articles give a candidate; none where they give two, who may be two people of one name. */
  private static Optional<Party> partyOf(Field field, ContestRecord told) {
    return field.candidate().flatMap(c -> told.field(Measure.PARTY, Optional.of(c), Optional.empty()))
        .filter(f -> f.readings().size() == 1)
        .map(f -> ((Value.PartyName) f.readings().get(0).value()).party()).or(field::party);
  }

  private static List<Claim> claims(Field field) {
    return field.readings().stream().flatMap(r -> r.from().stream()).toList();
  }

  private static List<Claim> rivals(Claim claim, List<Claim> all) {
    return all.stream().filter(c -> c != claim && c.article().equals(claim.article())).toList();
  }

  private static List<FieldVerdict> unpaired(ContestRecord told, Pairing pairing) {
    boolean notHeld = pairing instanceof Pairing.Unpaired unpaired && !unpaired.covered();
    Finding finding = new Finding(notHeld ? Status.NOT_IN_OFFICIAL : Status.UNRESOLVED, pairing.why());
    return told.fields().stream().map(field -> {
      List<Claim> all = claims(field);
      return FieldVerdict.of(field, all.stream().map(claim -> Judge.unchecked(claim, finding, rivals(claim, all))).toList());
    }).toList();
  }

  private static List<FieldVerdict> unreported(ContestRecord told, Facts facts) {
    List<FieldVerdict> fields = new ArrayList<>();
    for (Facts.Fact fact : facts.facts()) {
      if (told.fields().stream().noneMatch(field -> tells(field, fact))) {
        // As in the contract: the party is told only where it is the subject.
        Optional<Party> subject = fact.candidate().isPresent() ? Optional.empty() : fact.party();
        fields.add(new FieldVerdict(fact.measure(), fact.candidate(), subject, Optional.empty(),
            Optional.of(Judge.printed(fact.value())), Status.UNREPORTED, List.of(), "no article tells it"));
      }
    }
    return fields;
  }

  private static boolean tells(Field field, Facts.Fact fact) {
    if (field.measure() != fact.measure()) {
      return false;
    }
    if (field.candidate().isPresent() && fact.candidate().isPresent()) {
      return PersonName.of(field.candidate().get()).likeness(PersonName.of(fact.candidate().get())) != Likeness.DIFFERENT;
    }
    return field.party().isEmpty() || field.party().equals(fact.party());
  }
}
