package scrutineer.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
  @Test void aFaultStandsAtItsCell() {
    assertEquals("t.csv:2:5: wrong", row("name,votes\nAda,12k", 0).fault("votes", "wrong").toString());
    assertEquals("t.csv:2:1: wrong", row("name,votes\nAda,12k", 0).fault("name", "wrong").toString());
    assertEquals("t.csv:2:1: wrong", row("name,votes\nAda,12k", 0).fault("wrong").toString());
    assertEquals("t.csv:2:1: wrong", row("name,votes\nAda,12k", 0).fault("no such column", "wrong").toString());
  }

  @Test void commasAndMarksBetweenQuotationMarksAreTheCells() {
    assertEquals("t.csv:2:21: wrong", row("name,votes\n\"Byrne, \"\"Ada, B\"\"\",12k", 0).fault("votes", "wrong").toString());
  }

  @Test void aCellBehindALineEndStandsInTheNextLine() {
    String text = "name,note,votes\nAda,\"one\ntwo\",12k\nBo,x,y\n";
    assertEquals("t.csv:3:6: wrong", row(text, 0).fault("votes", "wrong").toString());
    assertEquals("t.csv:4:6: wrong", row(text, 1).fault("votes", "wrong").toString());
  }

  @Test void emptyLinesAndForeignLineEndsAreCounted() {
    assertEquals("t.csv:5:4: wrong", row("a,b\r\n1,2\r\n\r\n\r\n30,4\r\n", 1).fault("b", "wrong").toString());
    assertEquals(5, row("a,b\r\n1,2\r\n\r\n\r\n30,4\r\n", 1).line());
  }

  @Test void accentsAndTheByteOrderMarkCountAsAReaderCounts() {
    assertEquals("t.csv:2:10: wrong", row("\uFEFFseat,votes\nYnys Môn,x", 0).fault("votes", "wrong").toString());
    assertEquals("t.csv:2:3: wrong", row("seat,votes\n\uD83D\uDDF3,x", 0).fault("votes", "wrong").toString());
  }

  @Test void allRowsOfAnotherWidthAreToldAtOnce() {
    ResourceException faults = assertThrows(ResourceException.class, () -> Table.parse("t.csv", "a,b,c\n1,2\n1,2,3\n1,2,3,4,5\n", "a", "d"));

    assertEquals("t.csv:1:1: column 'd' is missing; there are [a, b, c]\n"
        + "t.csv:2:3: has 2 cells where the header has 3\n"
        + "t.csv:4:7: has 5 cells where the header has 3", faults.getMessage());
  }

  @Test void whatIsNotUtf8IsToldWithItsPlace(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("old.csv");
    Files.write(file, "seat,votes\nYnys Môn,5\n".getBytes(StandardCharsets.ISO_8859_1));

    ResourceException fault = assertThrows(ResourceException.class, () -> Table.read(file));
    assertEquals(file + ":2:7: is not UTF-8: byte F4", fault.getMessage());
  }

  @Test void aQuotationMarkThatIsNeverClosedIsToldBehindTheLastGoodRow() {
    ResourceException fault = assertThrows(ResourceException.class, () -> Table.parse("t.csv", "a,b\n1,2\n3,\"4\n5,6\n"));

    assertEquals(1, fault.diagnostics().size());
    assertEquals(2, fault.diagnostics().get(0).line());
  }

  @Test void readableRowsComeBesideTheFaults(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "a,b\n1\n3,4\n");
    List<Diagnostic> faults = new ArrayList<>();

    assertEquals(List.of("4"), Table.readable(file, faults).rows().stream().map(row -> row.get("b")).toList());
    assertEquals(List.of(file + ":2:1: has 1 cells where the header has 2"), faults.stream().map(Diagnostic::toString).toList());
  }

  private static Table.Row row(String text, int row) {
    return Table.parse("t.csv", text).rows().get(row);
  }
}
