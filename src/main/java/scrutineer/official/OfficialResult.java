package scrutineer.official;

import scrutineer.election.Contest;

/** What was declared for one place on one polling day. */
public sealed interface OfficialResult permits SeatResult, CouncilResult, AreaResult {
  Contest contest();

  /** Democracy Club style id of the contest: {@code parl.tooting.by.2016-06-16}; for an area, election and name. */
  String id();

  /** File and row that it was read from; for an area, what was added up. */
  String source();
}
