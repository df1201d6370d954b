package scrutineer.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;

class ClosenessTest {
  @ParameterizedTest(name = "{0} {2} {1} for {3}: {5}")
  @CsvFileSource(resources = "/scrutineer/record/closeness.cases.csv", numLinesToSkip = 1)
  void compares(String measure, BigDecimal told, String precision, BigDecimal truth, Closeness closeness, String why) {
    assertEquals(closeness, Closeness.of(Measure.parse(measure), told, Precision.parse(precision), truth));
  }
}
