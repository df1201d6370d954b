package scrutineer.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import scrutineer.knowledge.Gazetteer.Entry;
import scrutineer.resource.Table;

/** Names as papers write them, and words that are none. */
class CasesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  private static List<Table.Row> cases(String name, String... columns) {
    return Table.read(Path.of("src/test/resources/scrutineer/knowledge/" + name + ".cases.csv"), columns).rows();
  }

  private static String text(Entry entry) {
    return entry.place() + (entry.body().isEmpty() ? "" : "/" + entry.body());
  }

  private static String strong(Set<String> all, Set<String> strong) {
    return strong.isEmpty() ? "none" : strong.equals(all) ? "all" : String.join(" | ", strong);
  }

  @Test
  void placesAreReadAsPapersWriteThem() {
    List<Table.Row> rows = cases("places", "surface", "day", "readings", "strong");
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : rows) {
      LocalDate day = LocalDate.parse(row.get("day"));
      Set<String> all = new TreeSet<>();
      Set<String> strong = new TreeSet<>();
      for (Gazetteer.Alias alias : KNOWLEDGE.gazetteer().aliases()) {
        if (Names.key(alias.text()).equals(Names.key(row.get("surface"))) && alias.entry().on(day)) {
          all.add(text(alias.entry()));
          if (!alias.weak()) {
            strong.add(text(alias.entry()));
          }
        }
      }
      String found = String.join(" | ", all) + " strong: " + strong(all, strong);
      if (!found.equals(row.get("readings") + " strong: " + row.get("strong"))) {
        wrong.add(row.file() + ":" + row.line() + " " + row.get("surface") + " is read as " + found);
      }
    }
    assertTrue(rows.size() >= 100);
    assertEquals(List.of(), wrong);
  }

  @Test
  void namedFindsWhatTheAliasesSay() {
    for (Gazetteer.Alias alias : KNOWLEDGE.gazetteer().aliases()) {
      assertTrue(KNOWLEDGE.gazetteer().named(alias.text()).contains(alias.entry()), alias.text());
    }
  }

  @Test
  void partiesAreReadAsPapersWriteThem() {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : cases("parties", "surface", "party", "risky")) {
      String party = KNOWLEDGE.parties().named(row.get("surface")).map(Objects::toString).orElse("");
      boolean risky = KNOWLEDGE.parties().aliases().stream()
          .anyMatch(a -> Names.key(a.text()).equals(Names.key(row.get("surface"))) && a.party().name().equals(party) && a.risky());
      if (!party.equals(row.get("party")) || !party.isEmpty() && risky != row.get("risky").equals("yes")) {
        wrong.add(row.line() + " " + row.get("surface") + " is read as " + party + (risky ? " (risky)" : ""));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void keysDropWhatDoesNotTellNamesApart() {
    assertEquals("ynys mon", Names.key("Ynys Môn"));
    assertEquals("ealing central and acton", Names.key("Ealing Central & Acton"));
    assertEquals("ealing central and acton", Names.key("Ealing Central&Acton"));
    assertEquals("weston super mare", Names.key(" Weston-super-Mare, "));
    assertEquals("kings lynn", Names.key("King’s Lynn"));
    assertEquals("ukip", Names.key("U.K.I.P."));
    assertEquals("", Names.key(" – "));
  }
}
