package scrutineer.extract.shape;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import scrutineer.knowledge.Knowledge;
import scrutineer.official.CouncilResult;
import scrutineer.official.OfficialResults;
import scrutineer.official.SeatResult;
import scrutineer.resource.Table;

/**
 * True results of many contests, printed in every layout of {@code layouts.cases.csv} and read back: as they are, without
 * line breaks, with those of Windows, with blanks for tabs, with a letter out of place, with a row missing. A new layout is
 * a row in the file.
 */
class LayoutsTest {
  private static final int CONTESTS = 14;
  private static final int LINES = 9;
  private static final String CAPTION = "Image copyright Press Pictures\nImage caption The count in the sports hall went on through the night\n";
  private static final String PICTURE = "Picture: Ann Other\n";
  /** Kinds of lists of contests in which one of some parties stood. */
  private static final Map<String, List<String>> NATIONS = Map.of("scotland", List.of("SNP"), "wales", List.of("Plaid Cymru"), "ulster", List.of("DUP", "Sinn F\u00e9in"));
  private static final List<String> PARTIES = List.of("Conservative", "Liberal Democrats", "Plaid Cymru");
  private static final long SEED = 20240704;
  private static final Knowledge KNOWLEDGE = Score.KNOWLEDGE;
  private static final OfficialResults RESULTS = OfficialResults.load(Path.of("gold/official"));
  private static final List<SeatResult> PLAIN = RESULTS.seats().stream().filter(LayoutsTest::plain).toList();
  private static final Map<String, UnaryOperator<String>> VARIANTS = Score.VARIANTS;

  /** Names of ordinary letters, first name and surname: what is odd about names is tested where names are read. */
  private static boolean plain(SeatResult result) {
    boolean names = result.standings().stream().allMatch(s -> s.person().matches("\\p{L}[\\p{L}'-]+( \\p{L}[\\p{L}'-]+)+"));
    boolean parties = result.standings().stream().allMatch(s -> KNOWLEDGE.parties().named(s.party().name()).filter(s.party()::equals).isPresent());
    long twins = result.standings().stream().map(s -> s.person()).distinct().count();
    return names && parties && twins == result.standings().size() && result.standings().size() > 2
        && result.turnout().isPresent() && RESULTS.generalBefore(result).isPresent()
        && result.contest().election().equals(RESULTS.generalBefore(result).map(b -> result.contest().election()).get());
  }

  @TestFactory
  Stream<DynamicTest> layouts() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Table.Row row : Table.parse("layouts.cases.csv", read(), "kind", "name", "template").rows()) {
      Layout layout = new Layout(row.get("kind"), row.get("name"), row.get("template"));
      if (layout.many() || NATIONS.containsKey(layout.kind()) || List.of("ballot", "party").contains(layout.kind())) {
        VARIANTS.forEach((name, change) -> tests.add(test(layout, name, change, false, "")));
        tests.add(test(layout, "a letter out of place", t -> t, false, ""));
        tests.add(test(layout, "a row missing", t -> t, true, ""));
        if (layout.lined()) {
          tests.add(test(layout, "a caption among the rows", t -> t, false, CAPTION));
          tests.add(test(layout, "a photographer among the rows", t -> t, false, PICTURE));
        }
      } else if (List.of("area", "council").contains(layout.kind())) {
        tables(new SeatTable(layout.kind(), layout.template()), layout.kind() + ": " + layout.name() + ": ", tests);
      } else {
        SeatLayout seats = new SeatLayout(row.get("kind"), row.get("template"));
        String name = layout.kind() + ": " + layout.name() + ": ";
        VARIANTS.forEach((variant, change) -> tests.add(DynamicTest.dynamicTest(name + variant, () -> seats(seats, change, false))));
        Random random = new Random(SEED);
        tests.add(DynamicTest.dynamicTest(name + "a letter out of place", () -> seats(seats, t -> Score.misspelt(t, PARTIES, random), false)));
        tests.add(DynamicTest.dynamicTest(name + "a row missing", () -> seats(seats, t -> t, true)));
      }
    }
    return tests.stream();
  }

  private static void tables(SeatTable table, String name, List<DynamicTest> tests) {
    VARIANTS.forEach((variant, change) -> tests.add(DynamicTest.dynamicTest(name + variant, () -> tables(table, change, false))));
    Random random = new Random(SEED);
    tests.add(DynamicTest.dynamicTest(name + "a letter out of place", () -> tables(table, t -> Score.misspelt(t, PARTIES, random), false)));
    tests.add(DynamicTest.dynamicTest(name + "a row missing", () -> tables(table, t -> t, true)));
  }

  private static void tables(SeatTable table, UnaryOperator<String> change, boolean missing) {
    Score score = new Score();
    table.pages(RESULTS, missing).forEach(p -> score.add(p.page(), change, p.election()));
    score.check();
  }

  private static String read() {
    try (var in = LayoutsTest.class.getResourceAsStream("/scrutineer/extract/layouts.cases.csv")) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private DynamicTest test(Layout layout, String variant, UnaryOperator<String> change, boolean missing, String between) {
    return DynamicTest.dynamicTest(layout.kind() + ": " + layout.name() + ": " + variant, () -> {
      Random random = new Random(SEED);
      Score score = new Score();
      for (int n = 0; n < (layout.many() ? 4 : CONTESTS); n++) {
        List<SeatResult> results = sample(layout, random);
        int gap = missing ? 1 + random.nextInt((layout.many() ? LINES : results.get(0).standings().size()) - 1) : -1;
        Layout.Page page = layout.page(RESULTS, results, gap, between);
        score.add(page, t -> change.apply(variant.startsWith("a letter") ? slip(t, results, random) : t),
            results.get(0).contest().election());
      }
      score.check();
    });
  }

  private static void seats(SeatLayout layout, UnaryOperator<String> change, boolean missing) {
    Score score = new Score();
    Random random = new Random(SEED);
    if (layout.kind().equals("tally")) {
      RESULTS.elections().stream().filter(e -> e.body().equals("parl") && RESULTS.seatsByParty(e).size() > 5)
          .filter(e -> !layout.changes() || SeatLayout.before(RESULTS, e).isPresent()).forEach(e -> score.add(layout.house(RESULTS, e, missing ? RESULTS.seatsByParty(e).size() - 1 : -1), change, e));
    } else {
      RESULTS.councils().stream().map(c -> c.contest().election()).distinct().forEach(e -> {
        List<CouncilResult> councils = RESULTS.councils().stream().filter(c -> c.contest().election().equals(e)).toList();
        for (int k = 0; k + LINES <= councils.size(); k += LINES) {
          score.add(layout.councils(councils.subList(k, k + LINES), missing ? random.nextInt(LINES) : -1), change, e);
        }
      });
    }
    score.check();
  }

  /** One contest for a list; several of one election for lines. */
  private static List<SeatResult> sample(Layout layout, Random random) {
    List<String> nation = NATIONS.getOrDefault(layout.kind(), List.of());
    List<SeatResult> from = nation.isEmpty() ? PLAIN
        : PLAIN.stream().filter(r -> r.standings().stream().anyMatch(s -> nation.contains(s.party().name()))).toList();
    SeatResult first = from.get(random.nextInt(from.size()));
    if (!layout.many()) {
      return List.of(first);
    }
    List<SeatResult> same = PLAIN.stream().filter(r -> r.contest().election().equals(first.contest().election())).toList();
    List<SeatResult> picked = new ArrayList<>();
    for (int k = 0; k < LINES && same.size() >= LINES; k++) {
      SeatResult next = same.get(random.nextInt(same.size()));
      if (!picked.contains(next)) {
        picked.add(next);
      }
    }
    return picked.size() == LINES ? picked : sample(layout, random);
  }

  /** Two neighbouring letters change places in a surname, in the name of a party or in that of a seat, wherever it stands. */
  private static String slip(String text, List<SeatResult> results, Random random) {
    SeatResult result = results.get(random.nextInt(results.size()));
    List<String> surnames = result.standings().stream().map(s -> People.surname(s.person())).filter(s -> s.matches("\\p{Lu}\\p{Ll}{5,}")).toList();
    List<String> parties = result.standings().stream().map(s -> s.party().name()).filter(s -> s.matches("\\p{L}{7,}")).toList();
    List<String> seats = List.of(result.contest().place().name()).stream().filter(s -> s.matches("\\p{L}{7,}")).toList();
    List<String> printed = Stream.of(surnames, parties, seats).flatMap(List::stream).filter(text::contains).toList();
    return Score.misspelt(text, printed, random);
  }
}
