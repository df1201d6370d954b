package scrutineer.reconcile;

import java.util.List;
import java.util.Optional;
import scrutineer.claim.Measure;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.election.Party;

/** What is officially known of one contest. */
interface Facts {
  /**
   * What may rightly be told in place of the statement's value.
   *
   * @param party the party that articles give the statement's candidate, to tell two people of one name apart
   */
  Answer answer(Statement statement, Optional<Party> party);

  /** Other figures of the same contest that a figure may have been mixed up with. */
  List<View> neighbours(Statement statement);

  /** The same figure of the same place at other elections. */
  List<View> elsewhere(Statement statement);

  /** What a full account of the contest tells. */
  List<Fact> facts();

  /**
   * One thing that is known, for saying that no article told it.
   *
   * @param party the party it is about, or that of the candidate
   */
  record Fact(Measure measure, Optional<String> candidate, Optional<Party> party, Value value) {
    static Fact ofContest(Measure measure, Value value) {
      return new Fact(measure, Optional.empty(), Optional.empty(), value);
    }

    static Fact ofParty(Measure measure, Party party, Value value) {
      return new Fact(measure, Optional.empty(), Optional.of(party), value);
    }
  }
}
