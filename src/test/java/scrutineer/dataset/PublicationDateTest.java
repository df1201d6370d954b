package scrutineer.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PublicationDateTest {
  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "/scrutineer/publication-date.cases.csv", numLinesToSkip = 1)
  void finds(String lines, String day, String why) {
    String text = lines.replace("|", "\n");

    assertEquals(day == null ? "" : day, PublicationDate.of(text).map(Object::toString).orElse(""), why);
  }
}
