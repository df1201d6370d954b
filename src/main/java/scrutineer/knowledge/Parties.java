package scrutineer.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutineer.election.Party;
import scrutineer.resource.Table;

/** Parties, their registrations and what papers call them. */
public final class Parties {
  /**
   * One way of writing a party's name.
   *
   * @param risky good only where a party is expected: one or two letters, or an everyday word ({@code C}, {@code Green})
   */
  public record Alias(String text, Party party, boolean risky) {}

  private record Facts(String ecId, String ecIdNorthernIreland, String ecIdScotland, String family) {
    String ecId(String country) {
      String own = country.equals("Northern Ireland") ? ecIdNorthernIreland : country.equals("Scotland") ? ecIdScotland : "";
      return own.isEmpty() ? ecId : own;
    }
  }

  private final List<Alias> aliases = new ArrayList<>();
  private final Map<String, Party> byKey = new HashMap<>();
  private final Map<Party, Facts> facts = new HashMap<>();

  private Parties() {}

  static Parties load() {
    Parties parties = new Parties();
    List<Table.Row> rows = Rows.of("parties", "name");
    rows.forEach(row -> parties.byKey.putIfAbsent(Names.key(row.get("name")), new Party(row.get("name"))));
    for (Table.Row row : rows) {
      Party party = new Party(row.get("name"));
      parties.facts.put(party, new Facts(row.get("ec_id"), row.get("ec_id_ni"), row.get("ec_id_scotland"), row.get("family")));
      parties.add(party, row.get("aliases"), false);
      parties.add(party, row.get("risky"), true);
    }
    return parties;
  }

  /** A canonical name is its own party's; any other spelling the first row's that has it, which is the party written about more. */
  private void add(Party party, String texts, boolean risky) {
    for (String text : texts.split("\\|")) {
      if (!text.isBlank()) {
        aliases.add(new Alias(text.trim(), party, risky));
        byKey.putIfAbsent(Names.key(text), party);
      }
    }
  }

  /** All spellings, the canonical names among them. */
  public List<Alias> aliases() {
    return List.copyOf(aliases);
  }

  /** The party of a whole name as written, risky ones too: {@code "Lib Dems"}, {@code "Con"}. */
  public Optional<Party> named(String surface) {
    return Optional.ofNullable(byKey.get(Names.key(surface)));
  }

  /**
   * The Electoral Commission's id of a party, which for some differs by country ({@code England}, {@code Scotland},
   * {@code Wales}, {@code Northern Ireland}); none for independents.
   */
  public Optional<String> ecId(Party party, String country) {
    return Optional.ofNullable(facts.get(party)).map(f -> f.ecId(country)).filter(id -> !id.isEmpty());
  }

  /** What a party is counted with: {@code Reform UK} for the Brexit Party; its own name where nothing else is known. */
  public String family(Party party) {
    Facts known = facts.get(party);
    return known == null || known.family().isEmpty() ? party.name() : known.family();
  }
}
