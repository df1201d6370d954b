package scrutineer.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/** Reads, on councils, the first and the last seats of a party: "won its first ever seat", "lost their only councillor", "was wiped out". */
final class LastSeats {
  private static final Set<String> BOTH = Words.set("both");
  private static final Set<String> ITS_THEIR = Words.set("its", "their", "the", "a");
  private static final Set<String> FROM_OF = Words.set("from", "of");
  private static final Set<String> LEFT_REMAINS = Words.set("left", "remains", "remaining", "survived", "any", "more");
  private static final Set<String> NO_NOT = Words.set("no", "not", "without", "n't");
  private static final Set<String> NO_ZERO = Words.set("no", "zero");
  private static final Set<String> HAS_HAVE = Words.set("has", "have", "with");
  private static final Set<String> LEFT_NOW = Words.set("left", "now", "remaining", "at");
  private static final Set<String> NOW_LONGER = Words.set("now", "longer");
  private static final Set<String> WAS_WERE = Words.set("was", "were", "been", "is", "are");
  private static final Set<String> ALMOST_NEARLY = Words.set("almost", "nearly", "virtually", "all", "practically", "had");
  private static final Set<String> OWN_SEATS = Words.set("seat", "seats", "councillor", "councillors", "representative", "member");
  private static final Set<String> OWNS = Words.set("its", "their", "the", "of", "party's", "'s", "only", "last", "sole", "lone", "remaining", "solitary", "both", "one", "existing", "previous");
  private static final Set<String> ONLY = Words.set("only", "last", "sole", "lone", "solitary");
  private static final Set<String> NOT = Words.set("not", "n't", "never", "without", "almost", "nearly", "if", "to", "would", "could");
  private static final Set<String> GOT = Words.set("won", "win", "wins", "winning", "gained", "gain", "gains", "gaining", "has", "have", "got", "gets", "secured", "secure", "elected", "took", "take", "takes", "picked", "claimed", "landed", "celebrated", "celebrating", "now");
  private static final Set<String> NOBODY = Words.set("nobody", "none", "no-one", "nothing");

  private final Context context;
  private final SentenceView view;
  private final Clause clause;
  private final TallyPlaces places;

  LastSeats(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
    this.clause = view.clause;
    this.places = new TallyPlaces(context, view);
  }

  /** @param counted whether the sentence counts seats */
  void read(boolean counted) {
    for (int i = 0; i < view.nodes().size(); i++) {
      if (!view.refused(i)) {
        if (counted) {
          last(i);
          first(i);
        }
        if (context.elections.main().body().equals("local")) {
          left(i);
          wipedOut(i);
        }
      }
    }
  }

  /** "lost their only councillor", "losing both of its seats": nothing is left. */
  private void last(int i) {
    boolean noun = OWN_SEATS.contains(clause.at(i).word());
    int k = i - 1;
    while (noun && k > i - 5 && ((OWNS.contains(clause.at(k).word()) || owned(k)) || clause.at(k).isPlace() || clause.at(k).isAgent() && clause.at(k).agent().isParty())) {
      k--;
    }
    boolean both = clause.has(k + 1, i, BOTH);
    boolean whole = both || clause.has(k + 1, i, ONLY);
    boolean lost = TallyWords.LOSING.contains(clause.at(k).word()) || clause.at(k).is("without");
    Optional<Party> party = noun && whole && lost && !clause.has(k - 3, k, NOT) && !clause.at(i + 1).is("to") ? subject(k) : Optional.empty();
    if (party.isPresent()) {
      int lostSeats = both ? 2 : 1;
      contest(i).ifPresent(c -> {
        disown(c, party.get());
        count(c, Measure.SEATS, party.get(), 0, seatsAt(i), "tally.last");
        count(c, Measure.SEATS_CHANGE, party.get(), -lostSeats, seatsAt(i), "tally.last");
      });
    }
  }

  private Span seatsAt(int i) {
    return view.span(Math.max(0, i - 3), i);
  }

  /** A seat lost on a council is not the council. */
  private void disown(Contest contest, Party party) {
    context.facts.of(contest).filter(c -> c.best().rule().startsWith("verb.lose") && c.best().span().end() > view.sentence.span().start()).toList().forEach(context.facts::remove);
  }

  /** "won their first ever seat on Eastwick council", "has its first Green councillor". */
  private void first(int i) {
    boolean noun = clause.at(i).is("seat") || clause.at(i).is("councillor");
    int k = i - 1;
    Optional<Party> named = Optional.empty();
    while (noun && k > i - 5 && (clause.at(k).is("ever") || clause.at(k).is("-") || clause.at(k).isAgent() && clause.at(k).agent().isParty())) {
      named = clause.at(k).isAgent() ? clause.at(k).agent().party() : named;
      k--;
    }
    boolean first = clause.at(k).is("first") || clause.at(k).is("first-ever");
    boolean theirs = owned(k - 1) || ITS_THEIR.contains(clause.at(k - 1).word());
    boolean got = noun && first && theirs && clause.has(k - 5, k, GOT) && !clause.has(0, k, NOT);
    boolean elsewhere = clause.at(i + 1).is("to") || clause.at(i + 1).is("of") || clause.at(i + 1).is("for");
    Optional<Party> party = !got || elsewhere ? Optional.empty() : named.isPresent() ? named : subject(k);
    party.ifPresent(p -> contest(i).ifPresent(c -> count(c, Measure.SEATS, p, 1, seatsAt(i), "tally.first")));
  }

  private boolean owned(int k) {
    return clause.at(k).isAgent() && !clause.at(k).agent().refers().isEmpty() || clause.at(k).is("'s");
  }

  /** "Nobody from Ukip is left", "no longer a single Conservative", "has no councillors left". */
  private void left(int i) {
    Node node = clause.at(i);
    boolean party = node.isAgent() && TallyOwners.isParty(node.agent());
    boolean nobody = party && clause.has(i - 4, i, NOBODY) && clause.has(i - 2, i, FROM_OF) && clause.has(0, view.nodes().size(), LEFT_REMAINS);
    boolean single = party && clause.at(i - 1).is("single") && clause.has(i - 5, i, NO_NOT);
    if (nobody || single) {
      zero(i, node.agent().party().get());
    }
    boolean none = OWN_SEATS.contains(node.word()) && clause.has(i - 3, i, NO_ZERO) && clause.has(i - 5, i, HAS_HAVE) && (clause.has(i + 1, i + 3, LEFT_NOW) || clause.has(i - 4, i, NOW_LONGER));
    if (none) {
      subject(i).ifPresent(p -> zero(i, p));
    }
  }

  private void zero(int i, Party party) {
    contest(i).ifPresent(c -> count(c, Measure.SEATS, party, 0, seatsAt(i), "tally.none"));
  }

  /** "Ukip was wiped out in Eastwick". */
  private void wipedOut(int i) {
    boolean out = clause.at(i).is("wiped") && (clause.at(i).isVerb() && clause.at(i).verb().base().contains("wipe") || clause.at(i + 1).is("out")) && clause.has(i - 4, i, WAS_WERE) && !clause.has(i - 4, i, NOT);
    boolean part = clause.has(i - 3, i, ALMOST_NEARLY);
    if (out && !part) {
      subject(i).ifPresent(p -> contest(i).ifPresent(c -> count(c, Measure.SEATS, p, 0, view.span(i, i), "tally.wiped-out")));
    }
  }

  /** The party told of last, before a node; none where a person is told of. */
  private Optional<Party> subject(int i) {
    for (int k = i - 1; k >= 0; k--) {
      Node node = clause.at(k);
      if (node.is(";") || node.isAgent() && node.agent().isPerson()) {
        return Optional.empty();
      }
      if (node.isAgent() && TallyOwners.isParty(context.resolve(node.agent())) && node.agent().refers().isEmpty() && !clause.at(k - 1).is("from") && !clause.at(k - 2).is("from")) {
        return node.agent().party();
      }
    }
    return Optional.empty();
  }

  /** The council or area that is meant; no ward. */
  private Optional<Contest> contest(int i) {
    String when = view.when(i);
    boolean ward = view.nodes().stream().anyMatch(n -> n.isPlace() && n.places().stream().allMatch(p -> p.type() == PlaceType.WARD));
    return ward ? Optional.empty() : places.of(i).filter(p -> p.type() == PlaceType.COUNCIL).flatMap(p -> context.elections.contest(p, when)).filter(c -> view.allowed(c, when) && when.equals("now"));
  }

  private void count(Contest contest, Measure measure, Party party, int n, Span span, String rule) {
    context.facts.count(contest, measure, Optional.empty(), Optional.of(party), BigDecimal.valueOf(n), Precision.EXACT, span, rule);
  }
}
