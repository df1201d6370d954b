package scrutineer.evaluate;

import java.math.BigDecimal;
import java.util.List;
import scrutineer.claim.Measure;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;

/**
 * A statement of an article in the form in which statements are compared. Two that are equal in it are one statement
 * told twice: spelling and hedge make no difference.
 *
 * @param when the polling day, or the year alone
 * @param candidate the name's words
 * @param party where the party is the subject, in comparable form; empty where there is a candidate
 * @param value in comparable form; a number without trailing zeros
 */
record Loose(String article, String body, String when, PlaceType placeType, String place, Measure measure,
    List<String> candidate, String party, String value) {

  /** Where two claims can only be the same statement if they agree: cheap to look up. */
  record Bucket(String article, String body, int year, PlaceType placeType, String place, Measure measure) {}

  /** Differences smaller than these are rounding: "26.6" may be said for 26.65, no vote may be missing. */
  private static final BigDecimal PERCENT_TOLERANCE = new BigDecimal("0.051");
  private static final BigDecimal COUNT_TOLERANCE = new BigDecimal("0.5");

  static Loose of(String article, Statement s) {
    ElectionId election = s.contest().election();
    return new Loose(article, election.body(), election.when(), s.contest().place().type(),
        LooseText.place(s.contest().place().name()), s.measure(), s.candidate().map(LooseText::words).orElse(List.of()),
        s.party().map(Party::name).map(LooseText::party).orElse(""), value(s.value()));
  }

  private static String value(Value value) {
    if (value instanceof Value.PartyName name) {
      return LooseText.party(name.party().name());
    }
    return value.text();
  }

  Bucket bucket() {
    return new Bucket(article, body, Integer.parseInt(when.substring(0, 4)), placeType, place, measure);
  }

  /** Of several rows equal in this form, one counts. The party beside a named candidate is not part of what is said. */
  Loose key() {
    boolean partySpeaks = measure.subject() != Measure.Subject.CONTEST && measure != Measure.ELECTED
        && measure != Measure.PARTY && candidate.isEmpty();
    return partySpeaks ? this : new Loose(article, body, when, placeType, place, measure, candidate, "", value);
  }

  /** What is asked, without the answer. */
  Loose question() {
    return new Loose(article, body, when, placeType, place, measure, candidate, party, "");
  }

  /** Whether this claim says what the gold claim says. */
  boolean meets(Loose gold) {
    return bucket().equals(gold.bucket()) && sameDay(gold) && sameSubject(gold) && sameValue(gold);
  }

  /** The day counts where both tell it. */
  boolean sameDay(Loose gold) {
    return when.length() == 4 || gold.when.length() == 4 || when.equals(gold.when);
  }

  boolean sameSubject(Loose gold) {
    switch (measure.subject()) {
      case CANDIDATE:
        return LooseText.samePerson(candidate, gold.candidate);
      case CANDIDATE_OR_PARTY:
        return gold.candidate.isEmpty() ? party.equals(gold.party) : LooseText.samePerson(candidate, gold.candidate);
      case PARTY:
        return party.equals(gold.party);
      case CONTEST_OR_PARTY:
        return gold.party.isEmpty() || party.equals(gold.party);
      default:
        return true;
    }
  }

  boolean sameValue(Loose gold) {
    if (!measure.numeric() || measure != gold.measure) {
      return value.equals(gold.value);
    }
    BigDecimal difference = new BigDecimal(value).subtract(new BigDecimal(gold.value)).abs();
    return difference.compareTo(measure.value() == Value.Percent.class ? PERCENT_TOLERANCE : COUNT_TOLERANCE) < 0;
  }
}
