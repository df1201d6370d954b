package scrutineer.official;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutineer.election.Party;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.Table;

/** Reads one published row; what cannot be read is a fault. */
final class RowReader {
  private static final Pattern RESULT = Pattern.compile("(.+?) (hold|gain(?: from (.+))?)", Pattern.CASE_INSENSITIVE);
  private static final String CO_OPERATIVE = "Co-operative";
  /** The Co-operative Party's registration, beside Labour's for a joint candidate. */
  private static final String CO_OPERATIVE_ID = "PP119";

  private final Sheet sheet;
  private final Table.Row row;
  private final Parties parties;
  private final List<Diagnostic> faults;

  RowReader(Sheet sheet, Table.Row row, Parties parties, List<Diagnostic> faults) {
    this.sheet = sheet;
    this.row = row;
    this.parties = parties;
    this.faults = faults;
  }

  int count(String field) {
    OptionalInt n = maybeCount(field);
    if (n.isEmpty() && sheet.get(row, field).isEmpty()) {
      faults.add(sheet.fault(row, field, seat() + field.replace('_', ' ') + " is unknown"));
    }
    return n.orElse(0);
  }

  OptionalInt maybeCount(String field) {
    String text = sheet.get(row, field);
    OptionalInt n = SheetNumbers.count(text);
    if (n.isEmpty() && !text.isEmpty()) {
      faults.add(sheet.fault(row, field, seat() + field.replace('_', ' ') + " '" + text + "' is no whole number"));
    }
    return n;
  }

  private String seat() {
    return sheet.get(row, "seat") + ": ";
  }

  /** From {@code Con gain from Lab}; empty for {@code Lab hold}. */
  Optional<Party> gainedFrom() {
    String text = sheet.get(row, "result");
    Matcher result = RESULT.matcher(text);
    if (!result.matches()) {
      faults.add(sheet.fault(row, "result", seat() + "result '" + text + "' is neither 'X hold' nor 'X gain from Y'"));
      return Optional.empty();
    }
    if (result.group(2).equalsIgnoreCase("hold")) {
      return Optional.empty();
    }
    String loser = result.group(3) == null ? "" : result.group(3).trim();
    Optional<Party> party = parties.published("", loser, loser);
    if (party.isEmpty()) {
      faults.add(sheet.fault(row, "result", seat() + "gained from '" + loser + "', which is no known party"));
    }
    return party;
  }

  /** The party before "hold" or "gain"; a fault where it is not known. */
  Optional<Party> resultParty() {
    Matcher result = RESULT.matcher(sheet.get(row, "result"));
    if (!result.matches()) {
      return Optional.empty();
    }
    Optional<Party> party = parties.published("", result.group(1), result.group(1));
    if (party.isEmpty()) {
      faults.add(sheet.fault(row, "result", seat() + "result of '" + result.group(1) + "', which is no known party"));
    }
    return party;
  }

  Optional<Draft.Candidate> candidate() {
    int before = faults.size();
    String name = (sheet.get(row, "given_name") + " " + sheet.get(row, "family_name")).trim().replaceAll("\\s+", " ");
    if (name.isEmpty()) {
      faults.add(sheet.fault(row, "family_name", seat() + "a candidate without a name"));
    }
    String who = seat() + (name.isEmpty() ? "the candidate" : name);
    int votes = count("votes");
    Optional<BigDecimal> share = share(who);
    String partyName = sheet.get(row, "party_name");
    String abbreviation = sheet.get(row, "party_abbreviation");
    boolean joint = partyName.toLowerCase(Locale.ROOT).contains("co-op") || sheet.get(row, "adjunct_id").equals(CO_OPERATIVE_ID);
    Optional<Party> party = parties.published(sheet.get(row, "party_id"), partyName, abbreviation);
    if (party.isEmpty()) {
      String told = partyName.isEmpty() ? abbreviation : partyName;
      faults.add(sheet.fault(row, partyName.isEmpty() ? "party_abbreviation" : "party_name", who + "'s party '" + told + "' is not in " + Parties.FILE));
    }
    Optional<Boolean> sitting = truth("sitting");
    Optional<Boolean> elected = truth("elected");
    if (faults.size() > before) {
      return Optional.empty();
    }
    Optional<Party> adjunct = joint ? Optional.of(new Party(CO_OPERATIVE)) : Optional.empty();
    return Optional.of(new Draft.Candidate(sheet, row, name, party.get(), adjunct, votes, share, sitting.orElse(false), elected));
  }

  private Optional<BigDecimal> share(String who) {
    String text = sheet.get(row, "share");
    Optional<BigDecimal> share = SheetNumbers.share(text);
    if (share.isEmpty() && !text.isEmpty()) {
      faults.add(sheet.fault(row, "share", who + "'s share '" + text + "' is no number"));
    }
    return share;
  }

  private Optional<Boolean> truth(String field) {
    String text = sheet.get(row, field).toLowerCase(Locale.ROOT);
    return switch (text) {
      case "yes", "y", "true", "1" -> Optional.of(true);
      case "no", "n", "false", "0" -> Optional.of(false);
      case "" -> Optional.empty();
      default -> {
        faults.add(sheet.fault(row, field, seat() + field + " '" + text + "' is neither yes nor no"));
        yield Optional.empty();
      }
    };
  }
}
