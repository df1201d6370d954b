package scrutineer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {
  private static List<String> blocks(String text) {
    return Blocks.of(text).stream().map(p -> text.substring(p.span().start(), p.span().end()).replaceAll("\\R", "/")).toList();
  }

  @Test void aWrappedParagraphIsOne() {
    String text = """
        Labour has taken Eastwick from the Conservatives by just twenty votes after
        three recounts. Ada Byrne polled 16,333 to the 16,313 of her rival, Lady
        Northmoor, who had held the seat since the boundaries were drawn with more
        than seven thousand to spare.

        A second paragraph tells of Southwick, which was held by the Tories with a
        majority of 12.
        """;
    assertEquals(2, blocks(text).size());
    assertEquals(2, blocks(text.replace("\n", "\r\n")).size());
  }

  @Test void linesOfAListAreNot() {
    String text = """
        Byrne, Ada Mary of the Labour and Co-operative Party with 12,305 votes
        Cole, Ben of the Conservative and Unionist Party here with 11,022 votes
        Dyer, Cat of the Liberal Democrats of this county with 9,008 votes
        """;
    assertEquals(3, blocks(text).size());
  }

  @Test void itemsAndShortLinesStayAsTheyAre() {
    String text = """
        • Labour has taken the seat of Eastwick from the Conservatives by 20
        and nobody had expected that
        Turnout
        71.2 per cent
        """;
    assertEquals(4, blocks(text).size());
  }

  @Test void theWrappedTextIsNotChanged() {
    String text = "Labour has taken the seat of Eastwick from the Tories by just twenty\nvotes after three recounts.\n";
    assertEquals(List.of("Labour has taken the seat of Eastwick from the Tories by just twenty/votes after three recounts."), blocks(text));
  }
}
