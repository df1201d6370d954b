package scrutineer.official;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutineer.election.Party;
import scrutineer.election.Spelling;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.Table;

/** Holds the two files of a contest against each other and against themselves. */
final class DraftChecks {
  /** Shares are published to three or more decimals of one, or one or two of a percentage. */
  private static final BigDecimal SHARE_OFF = new BigDecimal("0.06");
  private static final BigDecimal SUM_OFF = new BigDecimal("0.6");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Parties parties;
  private final List<Diagnostic> faults;

  DraftChecks(Parties parties, List<Diagnostic> faults) {
    this.parties = parties;
    this.faults = faults;
  }

  void check(Draft draft) {
    Table.Row row = draft.row.orElseThrow();
    Sheet sheet = draft.sheet.orElseThrow();
    List<Standing> standings = draft.standings();
    ResultChecks.faults(standings, draft.electorate, draft.validVotes, draft.majority)
        .forEach(fault -> faults.add(sheet.fault(row, fault.field(), draft.seat + ": " + fault.message())));
    if (!standings.isEmpty()) {
      shares(draft);
      winner(draft, standings);
      columns(draft, standings);
    }
  }

  private void shares(Draft draft) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal total = draft.candidates.stream().flatMap(c -> c.share().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    // Parts of one, or percentages: the sum tells.
    BigDecimal scale = total.compareTo(BigDecimal.valueOf(2)) < 0 ? HUNDRED : BigDecimal.ONE;
    for (Draft.Candidate c : draft.candidates) {
      if (c.share().isEmpty() || draft.validVotes == 0) {
        return;
      }
      BigDecimal share = c.share().get().multiply(scale);
      sum = sum.add(share);
      BigDecimal own = Ratios.percent(c.votes(), draft.validVotes);
      if (share.subtract(own).abs().compareTo(SHARE_OFF) > 0) {
        faults.add(c.sheet().fault(c.row(), "share", draft.seat + ": " + c.name() + "'s share is given as " + printed(share) + " per cent, the votes make it " + own));
      }
    }
    if (sum.subtract(HUNDRED).abs().compareTo(SUM_OFF) > 0) {
      faults.add(draft.row.orElseThrow().fault(draft.seat + ": the shares add up to " + printed(sum) + " per cent"));
    }
  }

  private static String printed(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private void winner(Draft draft, List<Standing> standings) {
    Table.Row row = draft.row.orElseThrow();
    Sheet sheet = draft.sheet.orElseThrow();
    Standing winner = standings.stream().filter(Standing::elected).findFirst().orElse(standings.get(0));
    String member = (sheet.get(row, "member_given_name") + " " + sheet.get(row, "member_family_name")).trim();
    // Some files have the surname only.
    if (!member.isEmpty() && !(" " + Spelling.plain(winner.person())).endsWith(" " + Spelling.plain(member))) {
      faults.add(sheet.fault(row, "member_family_name", draft.seat + ": the member is " + member + ", most votes are " + winner.person() + "'s"));
    }
    draft.resultParty.filter(p -> !parties.same(p, winner.party())).ifPresent(p ->
        faults.add(sheet.fault(row, "result", draft.seat + ": the result names " + p + ", by the votes the winner is " + winner.party())));
    draft.gainedFrom.filter(p -> parties.same(p, winner.party())).ifPresent(p ->
        faults.add(sheet.fault(row, "result", draft.seat + ": a gain by " + winner.party() + " from itself")));
    party(draft, "first_party", winner.party());
    standings.stream().filter(s -> s != winner).findFirst().ifPresent(s -> party(draft, "second_party", s.party()));
  }

  private void party(Draft draft, String field, Party party) {
    Table.Row row = draft.row.orElseThrow();
    Sheet sheet = draft.sheet.orElseThrow();
    String told = sheet.get(row, field);
    Optional<Party> named = told.isEmpty() ? Optional.of(party) : parties.published("", told, told);
    if (named.isEmpty()) {
      faults.add(sheet.fault(row, field, draft.seat + ": party '" + told + "' is not known"));
    } else if (!parties.same(named.get(), party)) {
      faults.add(sheet.fault(row, field, draft.seat + ": " + field.replace('_', ' ') + " is given as " + told
          + ", by the votes it is " + party));
    }
  }

  /** The columns of single parties; whoever has none, a Speaker too, is hidden in the column for all others. */
  private void columns(Draft draft, List<Standing> standings) {
    Table.Row row = draft.row.orElseThrow();
    Sheet sheet = draft.sheet.orElseThrow();
    List<Party> own = new ArrayList<>();
    for (String header : sheet.headers()) {
      Optional<Party> party = parties.abbreviated(header);
      if (party.isPresent()) {
        own.add(party.get());
        compare(row, header, draft.seat + ": column " + header,
            standings.stream().filter(s -> parties.same(s.party(), party.get())).mapToInt(Standing::votes).sum());
      }
    }
    List<Standing> others = standings.stream().filter(s -> own.stream().noneMatch(p -> parties.same(p, s.party()))).toList();
    compare(row, sheet.column("other"), draft.seat + ": all others", others.stream().mapToInt(Standing::votes).sum());
    compare(row, sheet.column("other_winner"), draft.seat + ": the winner among the others",
        others.stream().filter(Standing::elected).mapToInt(Standing::votes).sum());
  }

  private void compare(Table.Row row, String column, String what, int votes) {
    String told = Sheet.cell(row, column);
    if (!told.isEmpty() && SheetNumbers.count(told).orElse(-1) != votes) {
      faults.add(row.fault(column, what + " has " + told + " votes, by candidate there are " + votes));
    }
  }
}
