package scrutineer.extract.shape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import scrutineer.official.OfficialResults;
import scrutineer.official.SeatResult;
import scrutineer.official.Standing;

/**
 * One way of printing results, from {@code layouts.cases.csv}. Rows stand between {@code <<} and {@code >>}, groups of
 * contests with one outcome between {@code <<<} and {@code >>>}; place holders are those of {@link Printed}.
 */
record Layout(String kind, String name, String template) {

  /** A text, what it must be read as, and what may be drawn from it besides. */
  record Page(String text, Set<String> required, Set<String> allowed) {}

  /**
   * @param missing index of the row that is left out; -1 for none
   * @param between what stands behind the first two rows of a list
   */
  Page page(OfficialResults all, List<SeatResult> results, int missing, String between) {
    return !many() ? list(all, results.get(0), missing, between) : kind.equals("groups") ? groups(all, Printed.without(results, missing)) : lines(all, results, missing);
  }

  /** Whether it is a list of contests, and not of those who stood in one. */
  boolean many() {
    return kind.equals("lines") || kind.equals("groups");
  }

  /** Whether each row stands on lines of its own, so that something may stand between them. */
  boolean lined() {
    return !many() && section().endsWith("\\n");
  }

  private Page list(OfficialResults all, SeatResult result, int missing, String between) {
    Printed printed = new Printed(all, result);
    List<Standing> standings = Printed.without(result.standings(), missing);
    StringBuilder rows = new StringBuilder();
    Set<String> required = new TreeSet<>();
    Set<String> allowed = new TreeSet<>();
    for (int k = 0; k < standings.size(); k++) {
      rows.append(Printed.fill(section(), printed.candidate(standings.get(k), k + 1)));
      rows.append(k == 1 ? between : "");
      candidate(printed, standings.get(k), required, allowed);
    }
    contest(printed, required, allowed);
    String outer = template.substring(0, template.indexOf("<<")) + rows + template.substring(template.indexOf(">>") + 2);
    return new Page(unescape(Printed.fill(outer, printed.contest(1))), required, allowed);
  }

  private String section() {
    return template.substring(template.indexOf("<<") + 2, template.indexOf(">>"));
  }

  private boolean has(String... holders) {
    for (String holder : holders) {
      if (template.contains("{" + holder + "}")) {
        return true;
      }
    }
    return false;
  }

  private void candidate(Printed printed, Standing s, Set<String> required, Set<String> allowed) {
    SeatResult result = printed.result;
    boolean named = has("name", "surname", "SURNAME", "NAME");
    String who = named ? person(s) : "party " + s.party().name();
    if (named) {
      required.add(claim(result, "party", person(s), s.party().name()));
      allowed.add(claim(result, "elected", person(s), Boolean.toString(s.elected())));
    }
    if (has("votes", "plain")) {
      required.add(claim(result, "votes", who, Integer.toString(s.votes())));
    }
    if (has("share0", "share1", "share2")) {
      required.add(claim(result, "share", who, plain(result.share(s), has("share0") ? 0 : has("share1") ? 1 : 2)));
    }
    if (has("change", "change2", "changewords")) {
      required.add(claim(result, "share_change", who, plain(printed.change(s), has("change2") ? 2 : 1)));
    }
    boolean marked = has("*", " **elected**", " (Elected)", " - ELECTED", "elected: ", " (E)", " [elected]", "winner ");
    boolean told = has("outcome", "OUTCOME", "held") || has("elected?");
    if (named && s.elected() && (marked || told)) {
      required.add(claim(result, "elected", person(s), "true"));
    }
    if (has("elected: ", "elected?") && !s.elected()) {
      required.add(claim(result, "elected", person(s), "false"));
    }
  }

  /** What is printed of the contest as a whole. */
  private void contest(Printed printed, Set<String> required, Set<String> allowed) {
    SeatResult result = printed.result;
    String winner = result.standings().get(0).party().name();
    boolean told = has("outcome", "OUTCOME", "held", "outcomes", "OUTCOMES", "headline", "before");
    allowed.add(claim(result, "winner_party", "", winner));
    if (told) {
      boolean hold = result.heldBefore().name().equals(winner);
      required.add(claim(result, "winner_party", "", winner));
      required.add(claim(result, "outcome", "", hold ? "hold" : "gain"));
      if (!hold) {
        required.add(claim(result, "gained_from", "", result.heldBefore().name()));
      }
    }
    if (has("maj", "plainmaj")) {
      required.add(claim(result, "majority", "", Integer.toString(result.majority())));
    }
    if (has("majshare1", "majshare2")) {
      required.add(claim(result, "majority_share", "", plain(result.majorityShare(), has("majshare1") ? 1 : 2)));
    }
    if (has("swing1")) {
      boolean to = printed.swing().signum() >= 0;
      required.add(claim(result, "swing", "party " + result.standings().get(to ? 0 : 1).party().name(), plain(printed.swing().abs(), 1)));
    }
    if (has("turnout")) {
      required.add(claim(result, "turnout", "", plain(result.turnout().orElse(BigDecimal.ZERO), 1)));
    }
  }

  private Page lines(OfficialResults all, List<SeatResult> results, int missing) {
    StringBuilder rows = new StringBuilder();
    Set<String> required = new TreeSet<>();
    Set<String> allowed = new TreeSet<>();
    for (int k = 0; k < results.size(); k++) {
      if (k != missing) {
        rows.append(Printed.fill(section(), new Printed(all, results.get(k)).contest(k + 1)));
        place(new Printed(all, results.get(k)), required, allowed);
      }
    }
    String outer = template.substring(0, template.indexOf("<<")) + rows + template.substring(template.indexOf(">>") + 2);
    return new Page(unescape(outer), required, allowed);
  }

  private Page groups(OfficialResults all, List<SeatResult> results) {
    Map<String, List<SeatResult>> groups = new LinkedHashMap<>();
    for (SeatResult result : results) {
      Map<String, String> m = new Printed(all, result).contest(1);
      groups.computeIfAbsent(m.get("party1") + m.get("outcomes"), k -> new ArrayList<>()).add(result);
    }
    String group = template.substring(template.indexOf("<<<") + 3, template.indexOf(">>>"));
    StringBuilder text = new StringBuilder();
    Set<String> required = new TreeSet<>();
    Set<String> allowed = new TreeSet<>();
    for (List<SeatResult> of : groups.values()) {
      Page page = new Layout("lines", name, group).lines(all, of, -1);
      of.forEach(result -> place(new Printed(all, result), required, allowed));
      text.append(Printed.fill(page.text(), new Printed(all, of.get(0)).contest(1)));
    }
    return new Page(unescape(text.toString()), required, allowed);
  }

  private void place(Printed printed, Set<String> required, Set<String> allowed) {
    SeatResult result = printed.result;
    Standing first = result.standings().get(0);
    Standing second = result.standings().get(1);
    contest(printed, required, allowed);
    printed.past().forEach(allowed::add);
    if (has("party1", "code1", "PARTY1", "CODE1")) {
      required.add(claim(result, "winner_party", "", first.party().name()));
    }
    if (has("name1")) {
      required.add(claim(result, "elected", person(first), "true"));
      required.add(claim(result, "party", person(first), first.party().name()));
    }
    if (has("name2")) {
      required.add(claim(result, "party", person(second), second.party().name()));
      required.add(claim(result, "elected", person(second), "false"));
      required.add(claim(result, "rank", person(second), "2"));
    } else if (has("party2")) {
      required.add(claim(result, "rank", "party " + second.party().name(), "2"));
    }
    if (has("winvotes")) {
      String who = has("name1") ? person(first) : "party " + first.party().name();
      required.add(claim(result, "votes", who, Integer.toString(first.votes())));
      required.add(claim(result, "share", who, plain(result.share(first), 1)));
    }
  }

  static String claim(SeatResult result, String measure, String who, String value) {
    return String.join(" | ", result.contest().election().toString(), result.contest().place().name().replace(",", ""), measure, who, value);
  }

  private String person(Standing s) {
    int cut = s.person().lastIndexOf(' ');
    return has("i") ? s.person().charAt(0) + s.person().substring(cut) : s.person();
  }

  static String plain(BigDecimal n, int digits) {
    BigDecimal rounded = new BigDecimal(Printed.round(n, digits));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  static String unescape(String text) {
    return text.replace("\\n", "\n").replace("\\t", "\t");
  }
}
