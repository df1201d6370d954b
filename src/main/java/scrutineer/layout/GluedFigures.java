package scrutineer.layout;

import java.util.List;
import java.util.Optional;
import scrutineer.text.Span;

/** Parts digits of two numbers that have run together. */
public final class GluedFigures {
  private GluedFigures() {}

  /**
   * A count and a share out of one run of digits: of all ways to cut it the one whose count is nearest to that share of
   * all votes.
   *
   * @param total votes of all candidates together; 0 where it is not known, and then the run is left alone unless there
   *     is one way only
   */
  public static List<Field> apart(Field field, double total) {
    String run = field.text();
    List<int[]> cuts = Figures.cuts(run);
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int[] cut : cuts) {
      double votes = Figures.parse(run.substring(0, cut[0])).orElseThrow().asDouble();
      double share = Figures.parse(run.substring(cut[0])).orElseThrow().asDouble();
      double off = Math.abs(votes - share * total / 100);
      if (off < least) {
        least = off;
        best = cut[0];
      }
    }
    if (best < 0 || total <= 0 && cuts.size() > 1) {
      return List.of();
    }
    return List.of(piece(field, 0, best), piece(field, best, run.length()));
  }

  private static Field piece(Field field, int from, int to) {
    String text = field.text().substring(from, to);
    Optional<Figure> figure = Figures.parse(text);
    Span span = new Span(field.span().start() + from, field.span().start() + to);
    return new Field(Field.Kind.FIGURE, span, text, Optional.empty(), List.of(), Optional.empty(), figure, "", "", field.line(),
        false, false);
  }
}
