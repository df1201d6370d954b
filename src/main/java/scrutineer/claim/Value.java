package scrutineer.claim;

import java.math.BigDecimal;
import java.math.BigInteger;
import scrutineer.election.Party;

/** What a claim says of its subject. {@link #text} is the form written in claims.csv. */
public sealed interface Value {
  String text();

  /** Votes, seats, places: whole numbers, signed where they are changes. */
  record Count(int n) implements Value {
    @Override public String text() {
      return Integer.toString(n);
    }
  }

  /** Per cent or percentage points, signed where they are changes. Equal numbers are equal whatever their trailing zeros. */
  record Percent(BigDecimal points) implements Value {
    public Percent {
      points = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
      if (points.scale() < 0) {
        points = points.setScale(0);
      }
    }

    @Override public String text() {
      return points.toPlainString();
    }
  }

  /** Elected or not. */
  record Truth(boolean holds) implements Value {
    @Override public String text() {
      return Boolean.toString(holds);
    }
  }

  record PartyName(Party party) implements Value {
    @Override public String text() {
      return party.name();
    }
  }

  record Result(Outcome outcome) implements Value {
    @Override public String text() {
      return outcome.text();
    }

    /** The same in every run. */
    @Override public int hashCode() {
      return outcome.ordinal();
    }
  }

  /** The number as a count, for callers that have read it as a decimal; not for fractions. */
  static Count count(BigDecimal n) {
    BigInteger whole = n.toBigIntegerExact();
    return new Count(whole.intValueExact());
  }
}
