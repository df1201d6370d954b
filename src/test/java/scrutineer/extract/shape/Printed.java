package scrutineer.extract.shape;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import scrutineer.election.Party;
import scrutineer.official.OfficialResults;
import scrutineer.official.SeatResult;
import scrutineer.official.Standing;

/** A declared result in the forms in which papers print its pieces: what the place holders of a layout stand for. */
final class Printed {
  private static final Map<String, String> CODES = Map.of("Conservative", "Con", "Labour", "Lab", "Liberal Democrats", "LD",
      "Plaid Cymru", "PC", "Independent", "Ind", "Brexit Party", "Brexit", "Reform UK", "Reform", "Sinn F\u00e9in", "SF");
  private static final Map<String, String> DESCRIPTIONS = Map.of("Conservative", "The Conservative Party Candidate", "Labour",
      "The Labour Party", "Green", "Green Party", "UKIP", "UK Independence Party (UKIP)", "SNP", "Scottish National Party (SNP)",
      "Independent", "Independent", "BNP", "British National Party");
  /** As the parties are called on ballot papers in the nation of the contest. */
  private static final Map<String, String> IN_WALES = Map.of("Labour", "Welsh Labour/Llafur Cymru", "Conservative", "Welsh Conservative Party Candidate",
      "Liberal Democrats", "Welsh Liberal Democrats", "Plaid Cymru", "Plaid Cymru - The Party of Wales", "Green", "Wales Green Party");
  private static final Map<String, String> IN_SCOTLAND = Map.of("Labour", "Scottish Labour Party", "Conservative", "Scottish Conservative and Unionist",
      "Liberal Democrats", "Scottish Liberal Democrats", "SNP", "Scottish National Party (SNP)", "Scottish Greens", "Scottish Green Party");
  private static final Map<String, String> IN_ULSTER = Map.of("DUP", "Democratic Unionist Party - D.U.P.", "UUP", "Ulster Unionist Party",
      "SDLP", "SDLP (Social Democratic & Labour Party)", "Alliance", "Alliance Party", "TUV", "Traditional Unionist Voice - TUV");
  private final OfficialResults all;
  final SeatResult result;

  Printed(OfficialResults all, SeatResult result) {
    this.all = all;
    this.result = result;
  }

  /** Place holders of the contest as a whole. */
  Map<String, String> contest(int rank) {
    Map<String, String> m = new LinkedHashMap<>();
    Standing first = result.standings().get(0);
    Standing second = result.standings().get(1);
    boolean hold = result.heldBefore().equals(first.party());
    put(m, "seat", result.contest().place().name().replace(",", ""));
    m.put("year", Integer.toString(result.contest().election().year()));
    m.put("rank", Integer.toString(rank));
    m.put("maj", commas(result.majority()));
    m.put("plainmaj", Integer.toString(result.majority()));
    m.put("majshare1", round(result.majorityShare(), 1));
    m.put("majshare2", round(result.majorityShare(), 2));
    m.put("turnout", round(result.turnout().orElse(BigDecimal.ZERO), 1));
    m.put("spoilt", Integer.toString(result.invalidVotes().orElse(99)));
    put(m, "party1", first.party().name());
    put(m, "code1", code(first.party()));
    put(m, "party2", second.party().name());
    m.put("code2", code(second.party()));
    m.put("name1", first.person());
    m.put("name2", second.person());
    m.put("winvotes", commas(first.votes()));
    m.put("winshare1", round(result.share(first), 1));
    summary(m, first, second);
    put(m, "outcome", hold ? "hold" : "gain from " + code(result.heldBefore()));
    m.put("held", hold ? "held" : "gain from " + code(result.heldBefore()));
    put(m, "outcomes", hold ? "holds" : "gains from " + result.heldBefore().name());
    return m;
  }

  private void summary(Map<String, String> m, Standing first, Standing second) {
    m.put("before", code(result.heldBefore()));
    m.put("hashtag", result.contest().place().name().replaceAll("[^\\p{L}]", ""));
    int all = result.standings().stream().mapToInt(Standing::votes).sum();
    m.put("voters", commas(all));
    m.put("electorate", commas((int) (all * 100 / result.turnout().orElse(BigDecimal.TEN).doubleValue())));
    boolean to = swing().signum() >= 0;
    m.put("swing1", round(swing().abs(), 1));
    m.put("swingto", code((to ? first : second).party()));
    m.put("swingfrom", code((to ? second : first).party()));
    boolean hold = result.heldBefore().equals(first.party());
    m.put("headline", code(first.party()) + (hold ? " HOLD " : " GAIN ") + m.get("seat") + (hold ? "" : " from " + code(result.heldBefore())));
  }

  /** To the winner from the runner-up: half of what the gap between their shares has grown. */
  BigDecimal swing() {
    return change(result.standings().get(0)).subtract(change(result.standings().get(1))).divide(BigDecimal.valueOf(2));
  }

  Map<String, String> candidate(Standing s, int rank) {
    Map<String, String> m = new LinkedHashMap<>();
    int cut = s.person().lastIndexOf(' ');
    put(m, "name", s.person());
    put(m, "surname", s.person().substring(cut + 1));
    m.put("forename", s.person().substring(0, cut));
    m.put("i", s.person().substring(0, 1));
    m.put("share0", round(result.share(s), 0));
    m.put("ordinal", rank + (rank == 1 ? "st" : rank == 2 ? "nd" : rank == 3 ? "rd" : "th"));
    m.put("elected?", s.elected() ? "Elected" : "Not elected");
    put(m, "party", s.party().name());
    put(m, "code", code(s.party()));
    m.put("national", national(s.party()));
    m.put("FORENAME", s.person().substring(0, cut).toUpperCase(Locale.ROOT));
    m.put("changewords", (change(s).signum() < 0 ? "down " : "up ") + round(change(s).abs(), 1));
    m.put(" (E)", s.elected() ? " (E)" : "");
    m.put(" [elected]", s.elected() ? " [elected]" : "");
    m.put("winner ", s.elected() ? "\u2714 " : "");
    m.put("description", DESCRIPTIONS.getOrDefault(s.party().name(), s.party().name()));
    m.put("votes", commas(s.votes()));
    m.put("plain", Integer.toString(s.votes()));
    m.put("share1", round(result.share(s), 1));
    m.put("share2", round(result.share(s), 2));
    m.put("change", signed(change(s), 1));
    m.put("change2", signed(change(s), 2));
    m.put("rank", Integer.toString(rank));
    m.put("*", s.elected() ? "*" : "");
    m.put(" **elected**", s.elected() ? " **elected**" : "");
    m.put(" (Elected)", s.elected() ? " (Elected)" : "");
    m.put(" - ELECTED", s.elected() ? " - ELECTED" : "");
    m.put("elected: ", s.elected() ? "Elected: " : "Not elected: ");
    return m;
  }

  private String national(Party party) {
    List<String> parties = result.standings().stream().map(s -> s.party().name()).toList();
    Map<String, String> names = parties.contains("Plaid Cymru") ? IN_WALES : parties.contains("SNP") ? IN_SCOTLAND : IN_ULSTER;
    return names.getOrDefault(party.name(), party.name());
  }

  /** What the party that held the seat before tells of the election before. */
  List<String> past() {
    return all.generalBefore(result).map(b -> Layout.claim(b, "winner_party", "", result.heldBefore().name())).stream().toList();
  }

  /** Against the party's share in the seat at the election before; the whole share where it had none. */
  BigDecimal change(Standing s) {
    Optional<SeatResult> before = all.generalBefore(result);
    BigDecimal then = before.flatMap(b -> b.standings().stream().filter(o -> o.party().equals(s.party())).findFirst()
        .map(b::share)).orElse(BigDecimal.ZERO);
    return result.share(s).subtract(then);
  }

  static String code(Party party) {
    return CODES.getOrDefault(party.name(), party.name());
  }

  static String commas(int n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  static String round(BigDecimal n, int digits) {
    return n.setScale(digits, RoundingMode.HALF_UP).toPlainString();
  }

  static String signed(BigDecimal n, int digits) {
    String text = round(n, digits);
    return text.startsWith("-") ? text : "+" + text;
  }

  private static void put(Map<String, String> m, String key, String value) {
    m.put(key, value);
    m.put(key.toUpperCase(Locale.ROOT), value.toUpperCase(Locale.ROOT));
  }

  static String fill(String template, Map<String, String> values) {
    String filled = template;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }

  static <T> List<T> without(List<T> all, int index) {
    List<T> rest = new ArrayList<>(all);
    if (index >= 0) {
      rest.remove(index);
    }
    return rest;
  }
}
