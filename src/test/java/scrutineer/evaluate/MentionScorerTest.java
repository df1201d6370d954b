package scrutineer.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import scrutineer.evaluate.MentionScorer.Counts;
import scrutineer.evaluate.MentionScorer.Schema;
import scrutineer.evaluate.MentionScorer.TypedSpan;

class MentionScorerTest {
  private static TypedSpan at(int start, int end, String type) {
    return new TypedSpan("a", start, end, type);
  }

  /** One mention for each of the ways in which a pair can agree, one missed and one spurious. */
  private static final List<TypedSpan> GOLD = List.of(at(0, 9, "person"), at(10, 19, "person"), at(20, 29, "place"),
      at(30, 39, "party"), at(40, 49, "place"));
  private static final List<TypedSpan> FOUND = List.of(at(0, 9, "person"), at(10, 19, "place"), at(20, 25, "place"),
      at(33, 39, "person"), at(50, 55, "party"));

  @Test void countsTheFourSchemas() {
    assertEquals(Map.of(
        Schema.STRICT, new Counts(1, 3, 0, 1, 1),
        Schema.EXACT, new Counts(2, 2, 0, 1, 1),
        Schema.PARTIAL, new Counts(2, 0, 2, 1, 1),
        Schema.TYPE, new Counts(2, 2, 0, 1, 1)), MentionScorer.score(FOUND, GOLD));
  }

  @Test void halfRightCountsHalf() {
    Counts partial = MentionScorer.score(FOUND, GOLD).get(Schema.PARTIAL);

    assertEquals(0.6, partial.precision().orElseThrow());
    assertEquals(0.6, partial.recall().orElseThrow());
    assertEquals(0.6, partial.f1().orElseThrow());
    assertEquals(OptionalDouble.empty(), new Counts(0, 0, 0, 0, 0).f1());
  }

  @Test void oneLongMentionDoesNotMeetTwo() {
    List<TypedSpan> gold = List.of(at(0, 4, "person"), at(5, 9, "person"));

    assertEquals(new Counts(1, 0, 0, 1, 0), MentionScorer.score(List.of(at(0, 9, "person")), gold).get(Schema.TYPE));
    assertEquals(new Counts(0, 0, 0, 2, 1),
        MentionScorer.score(List.of(new TypedSpan("b", 0, 4, "person")), gold).get(Schema.STRICT));
  }

  @Test void orderChangesNothing() {
    List<TypedSpan> found = new ArrayList<>(List.of(at(0, 9, "person"), at(3, 6, "person"), at(5, 9, "place")));
    List<TypedSpan> gold = List.of(at(5, 9, "person"), at(0, 4, "place"), at(3, 6, "person"));
    Map<Schema, Counts> counts = MentionScorer.score(found, gold);
    Collections.reverse(found);

    assertEquals(counts, MentionScorer.score(found, gold));
    assertEquals(2, counts.get(Schema.EXACT).correct());
  }

  private static LinkScorer.Linked link(int start, String id) {
    return new LinkScorer.Linked(new LinkScorer.At("a", start, start + 5), Optional.ofNullable(id));
  }

  @Test void linksAreRightWrongMissingOrExtra() {
    List<LinkScorer.Linked> gold = List.of(link(0, "E1"), link(10, "E2"), link(20, "E3"), link(30, null));
    List<LinkScorer.Linked> found = List.of(link(0, "E1"), link(10, "E9"), link(20, null), link(30, "E4"), link(40, "E5"));
    LinkScorer.Counts counts = LinkScorer.score(found, gold);

    assertEquals(new LinkScorer.Counts(1, 1, 1, 2), counts);
    assertEquals(0.25, counts.precision().orElseThrow());
    assertEquals(1 / 3.0, counts.recall().orElseThrow(), 1e-12);
    assertEquals(2 / 7.0, counts.f1().orElseThrow(), 1e-12);
  }

  @Test void onePlaceHasOneMeaning() {
    assertThrows(IllegalArgumentException.class,
        () -> LinkScorer.score(List.of(link(0, "E1"), link(0, "E2")), List.of()));
  }
}
