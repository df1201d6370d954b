package scrutineer.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrutineer.dataset.MentionRow;
import scrutineer.resource.ResourceException;
import scrutineer.text.Span;

class MentionFileTest {
  /** Names invented; the second line has a surname alone, and a pair of surrogates before it. */
  private static final String TEXT = "Ada Byrne held Northmoor for Labour.\n\uD83D\uDFE2 Ms Byrne thanked Northmoor.";
  private static final Map<String, String> TEXTS = Map.of("a", TEXT);

  @TempDir
  private Path folder;

  @Test void aQuoteIsFoundByItsOccurrence() throws IOException {
    assertEquals(List.of(
        new MentionRow("a", new Span(0, 9), "person", "Ada Byrne", Optional.of("parl.2017-06-08:Northmoor:Ada Byrne")),
        new MentionRow("a", new Span(29, 35), "party", "Labour", Optional.of("Labour")),
        new MentionRow("a", new Span(43, 48), "person", "Byrne", Optional.empty()),
        new MentionRow("a", new Span(57, 66), "place", "Northmoor", Optional.of("seat:Northmoor"))), gold(
            "a,Ada Byrne,,person,parl.2017-06-08:Northmoor:Ada Byrne",
            "a,Labour,,party,Labour",
            "a,Byrne,2,person,",
            "a,Northmoor,2,place,seat:Northmoor"));
  }

  @Test void offsetsAreTakenAsTheyAre() throws IOException {
    Path file = write("article,start,end,quote,type,link", "a,4,9,Byrne,person,Q42", "a,0,9,,person,");

    assertEquals(List.of(new MentionRow("a", new Span(4, 9), "person", "Byrne", Optional.of("Q42")),
        new MentionRow("a", new Span(0, 9), "person", "Ada Byrne", Optional.empty())), MentionFile.found(file, TEXTS));
  }

  @Test void allFaultsOfGoldAreToldAtOnce() throws IOException {
    assertFaults(() -> gold(
        "b,Byrne,,person,",
        "a,Byrne,,person,",
        "a,Byrne,3,person,",
        "a,Byrne,first,person,",
        "a,Labour,,party,Labour",
        "a,Labour,1,party,Labour",
        "a,Northmoor for,,place,Northmoor",
        "a,Northmoor,1,place,seat:Northmoor",
        "a,thanked,,verb,",
        "a,,,party,",
        "a,Ada,,person,Ada Byrne"),
        ":2:1: there is no article 'b'",
        ":3:3: 'Byrne' stands 2 times in the article: which occurrence is meant?",
        ":4:3: 'Byrne' stands 2 times in the article, not 3",
        ":5:9: occurrence is 'first'; expected a number from 1, or nothing",
        ":7:1: stands where the mention of line 6 does",
        ":8:24: link is 'Northmoor'; expected a place such as seat:Wells, or nothing",
        ":9:1: stands where the mention of line 8 does",
        ":10:12: type is 'verb'; expected person, party, place, number or time",
        ":11:3: there is neither a quote nor start and end",
        ":12:15: link is 'Ada Byrne'; expected a candidacy such as parl.2010-05-06:Wells:Tessa Munt, or nothing");
  }

  @Test void allFaultsOfOffsetsAreToldAtOnce() throws IOException {
    Path file = write("article,start,end,quote,type,link", "a,4,9,Ada,person,", "a,9,4,,person,", "a,0,900,,person,",
        "a,one,two,,person,", "a,0,9,,person,", "a,0,9,,person,");

    assertFaults(() -> MentionFile.found(file, TEXTS),
        ":2:7: quote is 'Ada'; there stands 'Byrne'",
        ":3:3: start and end are '9' and '4'; expected offsets from 0 to 67, the end after the start",
        ":4:3: start and end are '0' and '900'; expected offsets from 0 to 67, the end after the start",
        ":5:3: start and end are 'one' and 'two'; expected offsets from 0 to 67, the end after the start",
        ":7:1: stands where the mention of line 6 does");
  }

  @Test void aColumnThatIsMissingIsToldOfEveryFile() throws IOException {
    Path file = write("article,quote,type", "a,Byrne,person");

    assertFaults(() -> MentionFile.gold(List.of(file, folder.resolve("none.csv")), TEXTS),
        ":1:1: column 'link' is missing; there are [article, quote, type]",
        "none.csv: there is no such file");
  }

  /** Each message ends in what is expected, file name aside. */
  private static void assertFaults(org.junit.jupiter.api.function.Executable reading, String... endings) {
    List<String> told = assertThrows(ResourceException.class, reading).diagnostics().stream().map(Object::toString).toList();
    assertEquals(endings.length, told.size(), told.toString());
    for (int i = 0; i < endings.length; i++) {
      String ending = endings[i];
      assertEquals(ending, told.get(i).substring(Math.max(0, told.get(i).length() - ending.length())));
    }
  }

  private List<MentionRow> gold(String... rows) throws IOException {
    String[] lines = new String[rows.length + 1];
    lines[0] = "article,quote,occurrence,type,link";
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return MentionFile.gold(List.of(write(lines)), TEXTS);
  }

  private Path write(String... lines) throws IOException {
    return Files.writeString(folder.resolve("mentions.csv"), String.join("\n", lines) + "\n");
  }
}
