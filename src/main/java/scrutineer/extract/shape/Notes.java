package scrutineer.extract.shape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutineer.claim.Claim;
import scrutineer.claim.Evidence;
import scrutineer.claim.Measure;
import scrutineer.claim.Outcome;
import scrutineer.claim.Precision;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.layout.Figure;
import scrutineer.text.Span;

/** Gathers what is claimed: each statement once, with all its places. */
final class Notes {
  private static final double CONFIDENCE = 0.9;
  /** A page that says the same thing thousands of times needs no thousands of proofs. */
  private static final int PLACES = 16;
  private final String article;
  private final String text;
  private final Map<Statement, List<Evidence>> found = new LinkedHashMap<>();
  private final List<Doubt> doubts = new ArrayList<>();

  Notes(String article, String text) {
    this.article = article;
    this.text = text;
  }

  List<Claim> claims() {
    return found.entrySet().stream().map(e -> new Claim(article, e.getKey(), e.getValue())).toList();
  }

  List<Doubt> doubts() {
    return doubts;
  }

  void doubt(List<Doubt> of) {
    doubts.addAll(of);
  }

  /** The text before a place in it, so many characters and no more. */
  String before(int at, int characters) {
    return text.substring(Math.max(0, at - characters), at);
  }

  /** Whether a word in small letters follows a place in it at once: what it says of a figure before it is not known. */
  boolean worded(int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i > at && i < text.length() && Character.isLowerCase(text.charAt(i));
  }

  void party(Contest contest, String person, Party party, Span span, String rule) {
    add(contest, Measure.PARTY, Optional.of(person), Optional.empty(), new Value.PartyName(party), Precision.EXACT, span, rule);
  }

  void elected(Contest contest, String person, boolean elected, Span span, String rule) {
    add(contest, Measure.ELECTED, Optional.of(person), Optional.empty(), new Value.Truth(elected), Precision.EXACT, span, rule);
  }

  void winnerParty(Contest contest, Party party, Span span, String rule) {
    add(contest, Measure.WINNER_PARTY, Optional.empty(), Optional.empty(), new Value.PartyName(party), Precision.EXACT, span, rule);
  }

  void outcome(Contest contest, Outcome outcome, Span span, String rule) {
    add(contest, Measure.OUTCOME, Optional.empty(), Optional.empty(), new Value.Result(outcome), Precision.EXACT, span, rule);
  }

  void gainedFrom(Contest contest, Party party, Span span, String rule) {
    add(contest, Measure.GAINED_FROM, Optional.empty(), Optional.empty(), new Value.PartyName(party), Precision.EXACT, span, rule);
  }

  /** A number, told of a person, of a party, or of the contest itself. */
  void number(Contest contest, Measure measure, Optional<String> person, Optional<Party> party, Figure figure, Span span,
      String rule) {
    boolean count = measure.value() == Value.Count.class;
    if (count && (figure.decimals() > 0 || figure.value().abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0)) {
      return;
    }
    Value value = count ? Value.count(figure.value()) : new Value.Percent(figure.value());
    add(contest, measure, person, person.isPresent() ? Optional.empty() : party, value, precision(figure), span, rule);
  }

  private static Precision precision(Figure figure) {
    switch (figure.hedge()) {
      case "":
        return Precision.EXACT;
      case "over", "than":
        return Precision.OVER;
      case "under", "nearly", "almost":
        return Precision.UNDER;
      default:
        return Precision.ABOUT;
    }
  }

  private void add(Contest contest, Measure measure, Optional<String> person, Optional<Party> party, Value value,
      Precision precision, Span span, String rule) {
    Statement statement = new Statement(contest, measure, person, party, value, precision);
    List<Evidence> evidence = found.computeIfAbsent(statement, s -> new ArrayList<>());
    if (evidence.size() < PLACES) {
      evidence.add(new Evidence(span, span.of(text), rule, CONFIDENCE));
    }
  }
}
