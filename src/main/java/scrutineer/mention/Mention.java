package scrutineer.mention;

import java.math.BigDecimal;
import java.util.List;
import scrutineer.claim.Precision;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.text.Annotation;
import scrutineer.text.Span;

/** A stretch of text that names or points at something; what it turns out to mean is settled by linking. */
public sealed interface Mention extends Annotation {
  /** The finder and list entry that recognised it; for {@code explain}. */
  String foundBy();

  /** @param name the name without titles */
  record PersonMention(Span span, String name, String foundBy) implements Mention {
    @Override public String kind() {
      return "person";
    }
  }

  record PartyMention(Span span, Party party, String foundBy) implements Mention {
    @Override public String kind() {
      return "party";
    }
  }

  /** @param readings all places that go by this name, the likeliest first; never empty */
  record PlaceMention(Span span, List<Place> readings, String foundBy) implements Mention {
    public PlaceMention {
      readings = List.copyOf(readings);
    }

    @Override public String kind() {
      return "place";
    }
  }

  /** @param value signed where a sign or a word of falling says so */
  record NumberMention(Span span, BigDecimal value, Unit unit, Precision precision, String foundBy) implements Mention {
    @Override public String kind() {
      return "number";
    }
  }

  /** @param when a year ({@code 2015}), or a word of the closed set {@code now, previous, by-election} */
  record TimeMention(Span span, String when, String foundBy) implements Mention {
    @Override public String kind() {
      return "time";
    }
  }

  /** @param pointsAt what it may stand for: {@code he, she, they, seat, party, person} */
  record ReferringMention(Span span, String pointsAt, String foundBy) implements Mention {
    @Override public String kind() {
      return "referring";
    }
  }
}
