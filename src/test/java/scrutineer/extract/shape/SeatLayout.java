package scrutineer.extract.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.official.CouncilResult;
import scrutineer.official.OfficialResults;

/** Ways of printing how many seats each party has, in the House or on councils. */
record SeatLayout(String kind, String template) {

  /**
   * The whole House, with the seats of the election before where the layout prints them.
   *
   * @param missing index of the row that is left out; -1 for none
   */
  Layout.Page house(OfficialResults all, ElectionId election, int missing) {
    StringBuilder rows = new StringBuilder();
    Set<String> required = new TreeSet<>();
    List<Map.Entry<Party, Integer>> parties = Printed.without(List.copyOf(all.seatsByParty(election).entrySet()), missing);
    Optional<ElectionId> before = before(all, election);
    for (Map.Entry<Party, Integer> entry : parties) {
      Map<String, String> m = seats(entry.getValue(), before.map(all::seatsByParty).map(b -> b.getOrDefault(entry.getKey(), 0)).orElse(0));
      m.put("party", entry.getKey().name());
      m.put("code", Printed.code(entry.getKey()));
      rows.append(Printed.fill(section(), m));
      require(required, election, "seats", entry.getKey(), m.get("seats"));
      if (template.contains("{net")) {
        require(required, election, "seats_change", entry.getKey(), Integer.toString(Integer.parseInt(m.get("seats")) - Integer.parseInt(m.get("was"))));
      }
    }
    return new Layout.Page(Layout.unescape(around(rows)), required, Set.of());
  }

  /** Whether it prints what was before. */
  boolean changes() {
    return template.contains("{net") || template.contains("{was}");
  }

  static Optional<ElectionId> before(OfficialResults all, ElectionId election) {
    return all.elections().stream().filter(e -> e.body().equals("parl") && e.compareTo(election) < 0 && all.seatsByParty(e).size() > 5)
        .max(java.util.Comparator.naturalOrder());
  }

  private static Map<String, String> seats(int now, int was) {
    Map<String, String> m = new LinkedHashMap<>();
    int net = now - was;
    m.put("seats", Integer.toString(now));
    m.put("was", Integer.toString(was));
    m.put("net", net > 0 ? "+" + net : Integer.toString(net));
    m.put("net=", net == 0 ? "nc" : m.get("net"));
    m.put("networds", net == 0 ? "no change" : (net > 0 ? "up " : "down ") + Math.abs(net));
    m.put("gained", Integer.toString(Math.max(0, net) + 3));
    m.put("lost", Integer.toString(Math.max(0, -net) + 3));
    return m;
  }

  private static void require(Set<String> required, ElectionId election, String measure, Party party, String value) {
    required.add(String.join(" | ", election.toString(), "United Kingdom", measure, "party " + party.name(), value));
  }

  Layout.Page councils(List<CouncilResult> councils, int missing) {
    StringBuilder rows = new StringBuilder();
    Set<String> required = new TreeSet<>();
    Set<String> allowed = new TreeSet<>();
    for (CouncilResult council : Printed.without(councils, missing)) {
      rows.append(Printed.fill(section(), council(council, required, allowed)));
    }
    return new Layout.Page(Layout.unescape(around(rows)), required, allowed);
  }

  private Map<String, String> council(CouncilResult council, Set<String> required, Set<String> allowed) {
    Map<String, String> m = new LinkedHashMap<>();
    m.put("council", council.contest().place().name());
    m.put("COUNCIL", council.contest().place().name().toUpperCase(Locale.ROOT));
    m.put("party", council.controlAfter().name());
    boolean none = council.controlAfter().equals(Party.NO_OVERALL_CONTROL);
    m.put("control", none ? "No overall control" : Printed.code(council.controlAfter()) + " control");
    m.put("total", Integer.toString(council.total()));
    StringBuilder list = new StringBuilder();
    for (CouncilResult.PartySeats seats : council.seats()) {
      list.append(list.length() > 0 ? ", " : "").append(Printed.code(seats.party())).append(' ').append(seats.seats());
      String claim = claim(council, "seats", "party " + seats.party().name(), Integer.toString(seats.seats()));
      (template.contains("{list}") ? required : allowed).add(claim);
    }
    m.put("list", list.toString());
    for (Map.Entry<String, String> column : Map.of("lab", "Labour", "con", "Conservative", "ld", "Liberal Democrats").entrySet()) {
      int n = council.seats().stream().filter(s -> s.party().name().equals(column.getValue())).mapToInt(CouncilResult.PartySeats::seats).sum();
      m.put(column.getKey(), Integer.toString(n));
      if (template.contains("{lab}")) {
        required.add(claim(council, "seats", "party " + column.getValue(), Integer.toString(n)));
      }
    }
    (template.contains("{control}") || template.contains("{party}") ? required : allowed)
        .add(claim(council, "winner_party", "", council.controlAfter().name()));
    return m;
  }

  private static String claim(CouncilResult council, String measure, String who, String value) {
    return String.join(" | ", council.contest().election().toString(), council.contest().place().name(), measure, who, value);
  }

  private String section() {
    return template.substring(template.indexOf("<<") + 2, template.indexOf(">>"));
  }

  private String around(StringBuilder rows) {
    return template.substring(0, template.indexOf("<<")) + rows + template.substring(template.indexOf(">>") + 2);
  }
}
