package scrutineer.extract.shape;

import java.util.List;
import java.util.Optional;
import scrutineer.claim.Outcome;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.layout.Field;
import scrutineer.layout.Keys;
import scrutineer.layout.Label;
import scrutineer.text.Span;

/**
 * "Lab hold", "Con gain from LD", "No overall control, Lab loss": what became of a place.
 *
 * @param told whether hold or gain is said in so many words; "win" and "control" are neither
 */
record ResultWords(Optional<Party> winner, Optional<Outcome> outcome, Optional<Party> loser, boolean noMajority, Span span) {

  static Optional<ResultWords> of(List<Field> fields) {
    Optional<Party> winner = Optional.empty();
    Optional<Party> loser = Optional.empty();
    Optional<Outcome> outcome = Optional.empty();
    boolean from = false;
    boolean none = false;
    boolean loss = false;
    Span span = null;
    for (int k = 0; k < fields.size(); k++) {
      Field f = fields.get(k);
      boolean used = true;
      if (f.is(Field.Kind.PARTY)) {
        boolean to = k + 1 < fields.size() && fields.get(k + 1).is(Label.TO);
        outcome = to ? Optional.of(Outcome.GAIN) : outcome;
        boolean lost = from || to || k + 1 < fields.size() && fields.get(k + 1).is(Label.LOSS);
        loser = lost ? f.party() : loser;
        winner = lost || winner.isPresent() ? winner : f.party();
      } else if (f.is(Label.HOLD)) {
        outcome = says(f, "win") || Keys.of(f.text()).endsWith("control") ? outcome : Optional.of(Outcome.HOLD);
      } else if (f.is(Label.NO_CHANGE)) {
        outcome = Optional.of(Outcome.HOLD);
      } else if (f.is(Label.GAIN)) {
        outcome = Optional.of(Outcome.GAIN);
        from |= f.text().toLowerCase(java.util.Locale.ROOT).endsWith("from");
      } else if (f.is(Label.LOSS)) {
        loss = true;
      } else if (f.is(Label.FROM)) {
        from = true;
        outcome = f.text().toLowerCase(java.util.Locale.ROOT).startsWith("gain") ? Optional.of(Outcome.GAIN) : outcome;
      } else if (f.is(Label.NO_MAJORITY)) {
        none |= !from;
        loser = from ? Optional.of(Party.NO_OVERALL_CONTROL) : loser;
      } else {
        used = false;
      }
      span = used ? span == null ? f.span() : span.join(f.span()) : span;
    }
    boolean said = outcome.isPresent() || none || winner.isPresent() || loss;
    return span == null || !said ? Optional.empty() : Optional.of(new ResultWords(none ? Optional.empty() : winner, outcome, loser, none, span));
  }

  private static boolean says(Field f, String word) {
    return f.text().toLowerCase(java.util.Locale.ROOT).startsWith(word);
  }

  /** Claims what is told of a contest. */
  void claim(Contest contest, Notes notes, String rule) {
    if (noMajority) {
      notes.winnerParty(contest, Party.NO_OVERALL_CONTROL, span, rule);
      if (loser.isPresent()) {
        notes.outcome(contest, Outcome.GAIN, span, rule);
        notes.gainedFrom(contest, loser.get(), span, rule);
      }
      return;
    }
    winner.ifPresent(w -> notes.winnerParty(contest, w, span, rule));
    outcome.ifPresent(o -> notes.outcome(contest, o, span, rule));
    if (outcome.filter(o -> o == Outcome.GAIN).isPresent()) {
      loser.ifPresent(l -> notes.gainedFrom(contest, l, span, rule));
    }
  }
}
