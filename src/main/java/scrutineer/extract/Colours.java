package scrutineer.extract;

import java.util.Optional;
import scrutineer.election.Party;

/** Parties by the colours that newspapers give to their seats. */
final class Colours {
  private Colours() {}

  static Optional<Party> party(String colour) {
    return switch (colour) {
      case "red" -> Optional.of(Party.LABOUR);
      case "blue" -> Optional.of(Party.CONSERVATIVE);
      case "yellow", "orange", "gold" -> Optional.of(Party.LIBERAL_DEMOCRATS);
      case "green" -> Optional.of(new Party("Green"));
      case "purple" -> Optional.of(new Party("UKIP"));
      case "turquoise" -> Optional.of(new Party("Reform UK"));
      default -> Optional.empty();
    };
  }
}
