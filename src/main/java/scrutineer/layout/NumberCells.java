package scrutineer.layout;

import java.util.List;
import java.util.Set;

/** Puts a run of digits into cells: numbers, years, and digits of several numbers that have run together. */
final class NumberCells {
  private static final Set<String> HEDGES =
      Set.of("over", "under", "nearly", "almost", "about", "around", "some", "approximately", "approx", "than", "roughly");

  private NumberCells() {}

  static void add(String text, Raw raw, List<Cell> cells) {
    boolean gap = raw.gap();
    for (Figures.Piece piece : Figures.pieces(text, raw.start(), raw.end())) {
      String under = piece.span().of(text);
      if (piece.figure().isEmpty()) {
        cells.add(Cell.plain(Cell.Kind.GLUED, piece.span(), under, gap));
      } else {
        Cell cell = Cell.figure(piece.span(), under, gap, hedged(piece.figure().get(), cells));
        cells.add(year(under) ? new Cell(Cell.Kind.YEAR, cell.span(), under, gap, cell.party(), List.of(), cell.label(),
            cell.figure()) : cell);
      }
      gap = false;
    }
  }

  private static Figure hedged(Figure figure, List<Cell> cells) {
    if (cells.isEmpty()) {
      return figure;
    }
    String before = Keys.of(cells.get(cells.size() - 1).text());
    return HEDGES.contains(before)
        ? new Figure(figure.value(), figure.signed(), figure.percent(), figure.decimals(), before) : figure;
  }

  private static boolean year(String under) {
    return under.length() == 4 && (under.startsWith("19") || under.startsWith("20"))
        && under.chars().allMatch(Character::isDigit);
  }
}
