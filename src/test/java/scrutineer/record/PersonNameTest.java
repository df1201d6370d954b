package scrutineer.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PersonNameTest {
  @ParameterizedTest(name = "{0} / {1}: {3}")
  @CsvFileSource(resources = "/scrutineer/record/persons.cases.csv", numLinesToSkip = 1)
  void comparesBothWays(String a, String b, PersonName.Likeness likeness, String why) {
    assertEquals(likeness, PersonName.of(a).likeness(PersonName.of(b)));
    assertEquals(likeness, PersonName.of(b).likeness(PersonName.of(a)));
  }
}
