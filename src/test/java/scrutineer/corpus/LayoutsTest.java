package scrutineer.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrutineer.text.Article;

class LayoutsTest {
  private static final String SENTENCE = "Ada Byrne held Northmoor for Labour with a majority of 1,204.\n";
  private static final String ROWS = "Northmoor Lab hold\nByrne (Lab) 12,345\nCole (C) 11,141\n";

  private static Layouts of(String text, boolean told) {
    return Layouts.of(new Article("a", Optional.empty(), text), told);
  }

  /** By hand: eleven words in the sentence and nine in the rows. */
  @Test
  void wordsInSentencesAreCounted() {
    assertEquals(1, Layouts.inSentences(SENTENCE));
    assertEquals(11.0 / 20, Layouts.inSentences(SENTENCE + ROWS));
    assertEquals(0, Layouts.inSentences(""));
  }

  @Test
  void theLayoutIsToldByTheText() {
    assertEquals(Layouts.PROSE, of(SENTENCE, true));
    assertEquals(Layouts.MIXED, of(SENTENCE + ROWS, true));
    assertEquals(Layouts.LISTS, of(SENTENCE + ROWS + ROWS, true));
    assertEquals(Layouts.NOTHING, of(SENTENCE, false));
  }
}
