package scrutineer.extract.shape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import scrutineer.election.ElectionId;
import scrutineer.election.PlaceType;
import scrutineer.knowledge.Gazetteer;
import scrutineer.resource.Table;

/** Wards of many councils, printed in every layout of {@code wards.cases.csv} and read back. A new layout is a row in the file. */
class WardsTest {
  private static final long SEED = 20220505;
  private static final int EVERY = 29;
  private static final List<ElectionId> ELECTIONS = List.of(ElectionId.parse("local.2018-05-03"), ElectionId.parse("local.2021-05-06"),
      ElectionId.parse("local.2022-05-05"), ElectionId.parse("local.2023-05-04"));
  private static final List<String> PARTIES = List.of("Conservative", "Independent");

  /** Councils from all over the country. */
  private static List<String> councils() {
    List<String> all = Score.KNOWLEDGE.gazetteer().entries().stream().map(Gazetteer.Entry::place).filter(p -> p.type() == PlaceType.COUNCIL)
        .map(p -> p.name()).distinct().sorted().toList();
    List<String> some = new ArrayList<>();
    for (int k = 0; k < all.size(); k += EVERY) {
      some.add(all.get(k));
    }
    return some;
  }

  @TestFactory
  Stream<DynamicTest> wards() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Table.Row row : Table.parse("wards.cases.csv", read(), "lines", "name", "template").rows()) {
      WardLayout layout = new WardLayout(row.get("name"), row.get("template"));
      boolean lines = row.get("lines").equals("needed");
      Score.VARIANTS.forEach((variant, change) -> {
        if (!(lines && variant.equals("without line breaks"))) {
          tests.add(test(layout, variant, change, false));
        }
      });
      Random random = new Random(SEED);
      tests.add(test(layout, "a letter out of place", t -> Score.misspelt(t, PARTIES, random), false));
      tests.add(test(layout, "a row missing", t -> t, true));
    }
    return tests.stream();
  }

  private static DynamicTest test(WardLayout layout, String variant, UnaryOperator<String> change, boolean missing) {
    return DynamicTest.dynamicTest("wards: " + layout.name() + ": " + variant, () -> {
      Random random = new Random(SEED);
      Score score = new Score();
      for (String council : councils()) {
        ElectionId election = ELECTIONS.get(random.nextInt(ELECTIONS.size()));
        score.add(layout.page(election, council, random, missing), change, election);
      }
      score.check();
    });
  }

  private static String read() {
    try (var in = WardsTest.class.getResourceAsStream("/scrutineer/extract/wards.cases.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
