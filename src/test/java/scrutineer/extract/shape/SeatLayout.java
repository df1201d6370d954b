package scrutineer.extract.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.official.CouncilResult;
import scrutineer.official.OfficialResults;

/** Ways of printing how many seats each party has, in the House or on councils. */
record SeatLayout(String kind, String template) {

  Layout.Page house(OfficialResults all, ElectionId election) {
    StringBuilder rows = new StringBuilder();
    Set<String> required = new TreeSet<>();
    for (Map.Entry<Party, Integer> entry : all.seatsByParty(election).entrySet()) {
      Map<String, String> m = new LinkedHashMap<>();
      m.put("party", entry.getKey().name());
      m.put("code", Printed.code(entry.getKey()));
      m.put("seats", Integer.toString(entry.getValue()));
      rows.append(Printed.fill(section(), m));
      required.add(String.join(" | ", election.toString(), "United Kingdom", "seats", "party " + entry.getKey().name(), m.get("seats")));
    }
    return new Layout.Page(Layout.unescape(around(rows)), required, Set.of());
  }

  Layout.Page councils(List<CouncilResult> councils) {
    StringBuilder rows = new StringBuilder();
    Set<String> required = new TreeSet<>();
    Set<String> allowed = new TreeSet<>();
    for (CouncilResult council : councils) {
      rows.append(Printed.fill(section(), council(council, required, allowed)));
    }
    return new Layout.Page(Layout.unescape(around(rows)), required, allowed);
  }

  private Map<String, String> council(CouncilResult council, Set<String> required, Set<String> allowed) {
    Map<String, String> m = new LinkedHashMap<>();
    m.put("COUNCIL", council.contest().place().name().toUpperCase(Locale.ROOT));
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
    allowed.add(claim(council, "winner_party", "", council.controlAfter().name()));
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
