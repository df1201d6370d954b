package scrutineer.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LooseTextTest {
  @ParameterizedTest(name = "{0} {1} / {2}: {4}")
  @CsvFileSource(resources = "/scrutineer/evaluate/names.cases.csv", numLinesToSkip = 1, emptyValue = "")
  void comparesNames(String kind, String one, String other, boolean same, String why) {
    assertEquals(same, same(kind, one == null ? "" : one, other), why);
    assertEquals(same, same(kind, other, one == null ? "" : one), "the other way round");
  }

  private static boolean same(String kind, String one, String other) {
    switch (kind) {
      case "person":
        return LooseText.samePerson(LooseText.words(one), LooseText.words(other));
      case "party":
        return LooseText.party(one).equals(LooseText.party(other));
      default:
        return LooseText.place(one).equals(LooseText.place(other));
    }
  }
}
