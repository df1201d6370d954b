package scrutineer.reconcile;

import java.util.List;
import scrutineer.official.OfficialResult;
import scrutineer.record.ContestRecord;

/** Which declared result a record is about. Leaving it open is a result. */
public sealed interface Pairing {
  ContestRecord record();

  /** One sentence. */
  String why();

  record Paired(ContestRecord record, OfficialResult official, String why) implements Pairing {}

  /** @param candidates the contests that fit equally well; two or more */
  record Ambiguous(ContestRecord record, List<OfficialResult> candidates, String why) implements Pairing {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /** @param covered whether results of that election are held at all, so that the place should have been among them */
  record Unpaired(ContestRecord record, boolean covered, String why) implements Pairing {}
}
