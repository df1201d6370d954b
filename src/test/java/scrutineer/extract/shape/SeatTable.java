package scrutineer.extract.shape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.official.AreaResult;
import scrutineer.official.CouncilResult;
import scrutineer.official.OfficialResults;
import scrutineer.official.SeatResult;

/**
 * Ways of printing what each party holds in an area or on a council, beside what it held before, what it won and lost,
 * and its votes. Where gains and losses are printed the area is the whole kingdom, whose seats tell them one by one.
 */
record SeatTable(String kind, String template) {
  private static final List<String> AREAS = List.of("United Kingdom", "Scotland", "Wales", "Northern Ireland", "London");
  private static final int COUNCILS = 30;

  /** One party's row. */
  private record Holding(Party party, int seats, int was, int gained, int lost, long votes, BigDecimal share, BigDecimal change) {}

  /** A page with the election whose results it prints. */
  record Dated(ElectionId election, Layout.Page page) {}

  List<Dated> pages(OfficialResults all, boolean missing) {
    return kind.equals("council") ? councils(all, missing) : areas(all, missing);
  }

  private List<Dated> areas(OfficialResults all, boolean missing) {
    List<Dated> pages = new ArrayList<>();
    List<AreaResult> areas = all.elections().stream().filter(e -> e.body().equals("parl")).flatMap(e -> AREAS.stream().flatMap(a -> all.area(e, a).stream()))
        .filter(a -> a.total() > 10).toList();
    for (AreaResult area : areas) {
      Optional<AreaResult> before = all.areaBefore(area).filter(b -> b.total() > 10);
      boolean gross = template.contains("{gained}");
      if (before.isPresent() && (!gross || area.contest().place().name().equals(AREAS.get(0)))) {
        List<Holding> rows = gross ? gross(all, area, before.get()) : net(area, before.get());
        pages.add(page(area.contest(), before.get().contest().election(), Printed.without(rows, missing ? rows.size() - 1 : -1), Set.of()));
      }
    }
    return pages;
  }

  private static List<Holding> net(AreaResult area, AreaResult before) {
    List<Holding> rows = new ArrayList<>();
    for (Party party : area.votes().keySet()) {
      if (area.seats(party) + before.seats(party) > 0 && !party.name().equals("Speaker")) {
        BigDecimal share = area.share(party).orElseThrow();
        rows.add(new Holding(party, area.seats(party), before.seats(party), 0, 0, area.votes().get(party), share, share.subtract(before.share(party).orElseThrow())));
      }
    }
    return rows;
  }

  /** What was held before is what the seats one by one were counted as, so that gains less losses are the net change. */
  private static List<Holding> gross(OfficialResults all, AreaResult area, AreaResult before) {
    List<SeatResult> seats = all.seats().stream().filter(r -> r.contest().election().equals(area.contest().election())).toList();
    List<Holding> rows = new ArrayList<>();
    for (Holding h : net(area, before)) {
      int gained = (int) seats.stream().filter(r -> r.winner().party().equals(h.party()) && !r.heldBefore().equals(h.party())).count();
      int lost = (int) seats.stream().filter(r -> !r.winner().party().equals(h.party()) && r.heldBefore().equals(h.party())).count();
      rows.add(new Holding(h.party(), h.seats(), h.seats() - gained + lost, gained, lost, h.votes(), h.share(), h.change()));
    }
    return rows;
  }

  private List<Dated> councils(OfficialResults all, boolean missing) {
    List<Dated> pages = new ArrayList<>();
    List<CouncilResult> councils = all.councils().stream()
        .filter(c -> c.seats().size() > 2 && c.seats().stream().allMatch(s -> s.change().isPresent())).limit(3 * COUNCILS).toList();
    for (int k = 0; k < councils.size(); k += 3) {
      CouncilResult council = councils.get(k);
      List<Holding> rows = council.seats().stream().map(s -> new Holding(s.party(), s.seats(), s.seats() - s.change().getAsInt(),
          Math.max(0, s.change().getAsInt()), Math.max(0, -s.change().getAsInt()), 0, BigDecimal.ZERO, BigDecimal.ZERO)).toList();
      String control = String.join(" | ", council.contest().election().toString(), council.contest().place().name(), "winner_party", "", council.controlAfter().name());
      pages.add(page(council.contest(), council.contest().election(), Printed.without(rows, missing ? rows.size() - 1 : -1), Set.of(control)));
    }
    return pages;
  }

  private Layout.Page page(Contest contest, ElectionId before, List<Holding> rows, Set<String> allowed, Set<String> required) {
    StringBuilder printed = new StringBuilder();
    for (Holding row : rows) {
      printed.append(Printed.fill(section(), values(row)));
      require(required, contest, before, row);
    }
    Map<String, String> m = new LinkedHashMap<>();
    m.put("place", contest.place().name());
    m.put("PLACE", contest.place().name().toUpperCase(java.util.Locale.ROOT));
    m.put("year", Integer.toString(contest.election().year()));
    m.put("beforeyear", Integer.toString(before.year()));
    m.put("total", Integer.toString(rows.stream().mapToInt(Holding::seats).sum()));
    String outer = template.substring(0, template.indexOf("<<")) + printed + template.substring(template.indexOf(">>") + 2);
    return new Layout.Page(Layout.unescape(Printed.fill(outer, m)), required, allowed);
  }

  private Dated page(Contest contest, ElectionId before, List<Holding> rows, Set<String> allowed) {
    return new Dated(contest.election(), page(contest, before, rows, allowed, new TreeSet<>()));
  }

  private static Map<String, String> values(Holding row) {
    int net = row.seats() - row.was();
    Map<String, String> m = new LinkedHashMap<>();
    m.put("party", row.party().name());
    m.put("code", Printed.code(row.party()));
    m.put("seats", Integer.toString(row.seats()));
    m.put("was", Integer.toString(row.was()));
    m.put("wasyear", Integer.toString(row.was()));
    m.put("gained", Integer.toString(row.gained()));
    m.put("lost", Integer.toString(row.lost()));
    m.put("net", net > 0 ? "+" + net : Integer.toString(net));
    m.put("networds", net == 0 ? "no change" : (net > 0 ? "up " : "down ") + Math.abs(net));
    m.put("votes", String.format(java.util.Locale.ROOT, "%,d", row.votes()));
    m.put("share1", Printed.round(row.share(), 1));
    m.put("change", Printed.signed(row.change(), 1));
    return m;
  }

  private void require(Set<String> required, Contest contest, ElectionId before, Holding row) {
    claim(required, "{seats}", contest, "seats", row, Integer.toString(row.seats()));
    claim(required, "{net", contest, "seats_change", row, Integer.toString(row.seats() - row.was()));
    claim(required, "{votes}", contest, "votes", row, Long.toString(row.votes()));
    claim(required, "{share1}", contest, "share", row, Layout.plain(row.share(), 1));
    claim(required, "{change}", contest, "share_change", row, Layout.plain(row.change(), 1));
    claim(required, "{wasyear}", new Contest(before, contest.place()), "seats", row, Integer.toString(row.was()));
  }

  private void claim(Set<String> required, String holder, Contest contest, String measure, Holding row, String value) {
    if (template.contains(holder)) {
      required.add(String.join(" | ", contest.election().toString(), contest.place().name(), measure, "party " + row.party().name(), value));
    }
  }

  private String section() {
    return template.substring(template.indexOf("<<") + 2, template.indexOf(">>"));
  }
}
