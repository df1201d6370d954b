package scrutineer.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.record.RecordAssembler;
import scrutineer.resource.Table;

class ReconcilerTest {
  /** Every row of both files is a test: the status, and the declared value where the row tells one. */
  @TestFactory
  Stream<DynamicTest> claims() {
    return Stream.of("claims.cases.csv", "five-articles.cases.csv").flatMap(file -> {
      CaseFile cases = CaseFile.read(file);
      List<ClaimVerdict> verdicts = CaseFile.verdicts(cases.claims());
      return IntStream.range(0, verdicts.size()).mapToObj(i -> DynamicTest.dynamicTest(
          name(cases.rows().get(i)), () -> check(cases.rows().get(i), verdicts.get(i))));
    });
  }

  private static String name(Table.Row row) {
    return row.file().replaceAll(".*/", "") + ":" + row.line() + " " + row.get("status") + " " + row.get("place") + " "
        + row.get("measure") + " " + row.get("value");
  }

  private static void check(Table.Row row, ClaimVerdict verdict) {
    assertEquals(row.get("status"), verdict.status().name(), verdict.why());
    if (!row.get("official").isEmpty()) {
      assertTrue(verdict.official().isPresent() || verdict.status() == Status.NOT_IN_OFFICIAL, verdict.why());
      verdict.official().ifPresent(v -> assertEquals(row.get("official"), Judge.text(v)));
    }
    assertFalse(verdict.why().isBlank());
  }

  @Test void everyStatusHasACase() {
    Set<Status> seen = CaseFile.read("claims.cases.csv").rows().stream().map(r -> Status.valueOf(r.get("status"))).collect(Collectors.toSet());
    Set<Status> all = EnumSet.allOf(Status.class);
    all.remove(Status.UNREPORTED);

    assertEquals(all, EnumSet.copyOf(seen));
  }

  @Test void saysWhatNobodyTold() {
    List<Claim> claims = CaseFile.read("claims.cases.csv").claims().stream().filter(c -> c.article().equals("exact")).toList();
    Reconciliation battersea = new Reconciler(CaseFile.OFFICIAL).reconcile(new RecordAssembler().assemble(claims)).stream()
        .filter(r -> r.pairing().record().contest().toString().equals("parl.2017-06-08 seat:Battersea")).findFirst().orElseThrow();
    List<FieldVerdict> untold = battersea.unreported();

    assertTrue(untold.stream().anyMatch(f -> f.measure() == Measure.TURNOUT), "no article tells the turnout");
    assertTrue(untold.stream().anyMatch(f -> f.measure() == Measure.VOTES && f.candidate().orElse("").equals("Jane Ellison")
        && f.official().orElseThrow().text().equals("22876")));
    assertTrue(untold.stream().noneMatch(f -> f.measure() == Measure.MAJORITY), "the majority is told");
    assertTrue(untold.stream().noneMatch(f -> f.measure() == Measure.SHARE && f.candidate().orElse("").equals("Jane Ellison")));
    assertTrue(untold.stream().allMatch(f -> f.claims().isEmpty() && f.reported().isEmpty()));
  }

  @Test void trustCountsWhatCouldBeChecked() {
    List<Reconciliation> all = new Reconciler(CaseFile.OFFICIAL).reconcile(new RecordAssembler().assemble(CaseFile.read("claims.cases.csv").claims()));
    Map<String, Trust> articles = Trust.perArticle(all).stream().collect(Collectors.toMap(Trust::source, t -> t));

    assertEquals(1.0, articles.get("exact").right().orElseThrow());
    assertEquals(0.5, articles.get("self").right().orElseThrow());
    assertTrue(articles.get("absent").right().isEmpty());
    assertEquals("2 of 4 checked claims are right (0 of them rounded, hedged or as published elsewhere), 2 contradicted, 0 not checkable",
        articles.get("self").summary());
    assertEquals(CaseFile.read("claims.cases.csv").claims().size(),
        Trust.perMeasure(all).stream().mapToInt(t -> t.checked() + t.uncheckable()).sum());
  }

  @Test void fewClaimsProveLittle() {
    assertEquals(0.438, new Trust("three", Optional.empty(), 3, 0, 0, 0).rightAtLeast().orElseThrow(), 0.001);
    assertEquals(0.959, new Trust("ninety", Optional.empty(), 80, 10, 0, 0).rightAtLeast().orElseThrow(), 0.001);
    assertEquals(0.0, new Trust("none", Optional.empty(), 0, 0, 5, 0).rightAtLeast().orElseThrow(), 1e-9);
    assertTrue(new Trust("open", Optional.empty(), 0, 0, 0, 5).rightAtLeast().isEmpty());
  }

  @Test void coverageHasEveryContestOfTheElectionsTold() {
    Reconciler reconciler = new Reconciler(CaseFile.OFFICIAL);
    List<Claim> claims = CaseFile.read("claims.cases.csv").claims().stream().filter(c -> c.article().equals("exact")
        && c.statement().contest().toString().equals("parl.2017-06-08 seat:Battersea")).toList();
    List<Reconciliation> told = reconciler.reconcile(new RecordAssembler().assemble(claims));

    List<Coverage> coverage = reconciler.coverage(told);

    assertEquals(650, coverage.size());
    List<Coverage> touched = coverage.stream().filter(Coverage::touched).toList();
    assertEquals(1, touched.size());
    assertEquals("Battersea", touched.get(0).contest().place().name());
    assertEquals(told.get(0).unreported().size(), touched.get(0).declared() - touched.get(0).told());
    assertTrue(touched.get(0).untold().contains(Measure.TURNOUT));
    assertTrue(!touched.get(0).untold().contains(Measure.MAJORITY));
    assertTrue(coverage.stream().filter(c -> !c.touched()).allMatch(c -> c.told() == 0 && c.declared() > 10));
  }
}
